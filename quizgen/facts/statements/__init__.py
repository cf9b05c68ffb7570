"""From the sentences of a page to statements that can be read without it."""
