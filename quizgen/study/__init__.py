"""Studying: marking, memory, queue and session. Pure: clock and chance are arguments."""
