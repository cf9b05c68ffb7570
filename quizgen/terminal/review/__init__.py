"""A screen to go through the items of a question set."""
