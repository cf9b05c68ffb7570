"""Marking: whether what a learner gave says what the item asks for."""
