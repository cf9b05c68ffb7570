"""Characters that no page needs: controls, signs that turn the direction of writing, planes of private use."""

from __future__ import annotations

import re

# Line breaks to YAML, but not to an editor.
_ODD_BREAKS = re.compile("[\x85\u2028\u2029]")
# The private planes stand in for math while a page is read.
_UNWANTED = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ufeff\ufffe\uffff\u202a-\u202e\u2066-\u2069\ud800-\udfff"
    "\U000e0000-\U000e007f\U000f0000-\U0010ffff]"
)


def without_controls(text: str) -> tuple[str, int, int]:
    """The text without such characters, how many they were, and the offset of the first; 0 and 0 where none was."""
    if text.replace("\n", "").isprintable():
        return text, 0, 0
    text = _ODD_BREAKS.sub(" ", text)
    first = _UNWANTED.search(text)
    if first is None:
        return text, 0, 0
    return (*_UNWANTED.subn("", text), first.start())
