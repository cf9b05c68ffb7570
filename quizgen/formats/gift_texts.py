"""The texts of GIFT questions, in whichever format they name."""

from __future__ import annotations

import re

from quizgen.formats.gift_blocks import EDGES, meant
from quizgen.formats.moodle_texts import read_formatted

_SPACES = re.compile(r"[ \t\n]+")
_FORMAT = re.compile(r"\[(html|moodle|plain|markdown)\]")
_MARKUP = re.compile(
    r"</?(?:p|br|b|i|u|em|strong|code|pre|span|div|sub|sup|ul|ol|li|img|a|table|tr|td|th|font|h[1-6])\b[^<>]*>|&#?\w+;",
    re.IGNORECASE,
)


def named_format(text: str) -> tuple[str, str]:
    """The format that a text names, empty where it names none, and the rest of the text."""
    found = _FORMAT.match(text.lstrip(EDGES))
    return (found[1], text.lstrip(EDGES)[found.end() :]) if found else ("", text)


def formatted(text: str, form: str) -> tuple[str, tuple[str, ...]]:
    """The inline CommonMark of a text and what had to be dropped from it; `form` holds where it names no format.

    A text that names none is HTML only where it has tags: most people write `a < b` and mean it.
    A line that people broke goes on, a break that they wrote as such stays.
    """
    named, rest = named_format(text)
    named = named or form
    if named == "html":
        return read_formatted(meant(rest), "html")
    rest = rest if named == "markdown" else _SPACES.sub(" ", rest)
    kind = "html" if named in {"", "moodle"} and _MARKUP.search(rest) else named
    told = meant(rest)
    return read_formatted(told.replace("\n", "<br>") if kind == "html" else told, kind if kind != "moodle" else "plain")
