"""Facts: one module for each kind, what they share, choosing and merging."""
