"""Items: what kinds of fact make them of, distractors, the order of options."""
