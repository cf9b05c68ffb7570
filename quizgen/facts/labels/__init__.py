"""Questions about the labels of a list."""
