"""Questions for a number where it stands."""
