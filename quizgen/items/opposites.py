"""What goes the other way: a phrase with its direction turned, and with none."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from quizgen.model import Option

if TYPE_CHECKING:
    from collections.abc import Iterator

# One way, the other way, neither: general English that any subject uses.
_SCALES = (
    ("increase", "decrease", "no change"),
    ("increased", "decreased", "unchanged"),
    ("increasing", "decreasing", "constant"),
    ("higher", "lower", "equal"),
    ("larger", "smaller", "equal"),
    ("greater", "smaller", "equal"),
    ("stronger", "weaker", "equally strong"),
    ("faster", "slower", "equally fast"),
    ("longer", "shorter", "equally long"),
    ("positive", "negative", "neutral"),
    ("acidic", "basic", "neutral"),
    ("acidic", "alkaline", "neutral"),
    ("hypertonic", "hypotonic", "isotonic"),
    ("upward", "downward", "sideways"),
    ("clockwise", "counterclockwise", "straight"),
    ("inward", "outward", "sideways"),
    ("maximum", "minimum", "average"),
)
_WAYS = {word: [other for other in scale if other != word] for scale in reversed(_SCALES) for word in scale[:2]}
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
