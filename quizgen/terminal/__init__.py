"""A door: what a person sees on a terminal, or finds in a log."""
