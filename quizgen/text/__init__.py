"""Text: sentences, words, numbers, units, terms and inline CommonMark; small and pure."""
