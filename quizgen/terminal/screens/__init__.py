"""The screens of a quiz."""
