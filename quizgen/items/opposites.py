"""What goes the other way: a phrase with its direction turned, and with none."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from quizgen.model import Option
from quizgen.text import poles

if TYPE_CHECKING:
    from collections.abc import Iterator

_WAYS = {word: [other for other in scale if other != word] for scale in reversed(poles.SCALES) for word in scale[:2]}
_WORD = re.compile(r"(?<![\w-])[A-Za-z]+(?![\w-])")


def turned(text: str) -> Iterator[Option]:
    """The text turned the other way and neither way, where just one word of it says which way things go."""
    found = [match for match in _WORD.finditer(text) if match[0].lower() in _WAYS]
    if len(found) != 1:
        return
    (match,) = found
    for word in _WAYS[match[0].lower()]:
        shown = word.capitalize() if match[0][0].isupper() else word
        why = f"The source says “{match[0]}”, not “{shown}”."
        yield Option(text[: match.start()] + shown + text[match.end() :], why)
