"""Reads `.txt`, which both Moodle and Anki export: GIFT where it has braces, notes where it has tabs."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from quizgen.formats import anki_text, gift_read

if TYPE_CHECKING:
    from quizgen.model import Deck, Diagnostic

_GIFT = re.compile(rb"(?<!\\)\{[^{}]*\}|^\s*(?:::|\$CATEGORY:|//)", re.MULTILINE)


def parse(data: bytes, path: str) -> tuple[Deck, tuple[Diagnostic, ...]]:
    """The deck of a text file and the remarks on it; raises QuizgenError where it is neither."""
    head = data[:200].decode("utf-8-sig", "replace")
    if anki_text.has_header(head) or (b"\t" in data.split(b"\n", 1)[0] or not _GIFT.search(data)):
        return anki_text.parse(data, path)
    return gift_read.parse(data, path)
