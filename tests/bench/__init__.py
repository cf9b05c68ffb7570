"""Benchmarks and fitting: scripts that print figures, all of one run."""
