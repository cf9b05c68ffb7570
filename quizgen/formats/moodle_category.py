"""The path of a Moodle category: parts with a slash between them, a slash in a part doubled."""

from __future__ import annotations

import re

from quizgen.formats.html_text import clean
from quizgen.formats.plain_text import one_line

_BETWEEN = re.compile(r"(?<!/)/(?!/)")
_ROOT = re.compile(r"\s*(?:\$\w+\$(?:/|\s*\Z))?(?:top(?:/|\s*\Z))?")


def category(title: str) -> str:
    """The path of the category that a deck's title names; empty where it has none.

    A slash at an edge of the title could not be told from one between parts, and goes.
    """
    name = one_line(title).strip("/ ")
    return f"$course$/top/{name.replace('/', '//')}" if name else ""


def read_category(path: str) -> tuple[str, ...]:
    """The names on a path, without the context that it starts from."""
    parts = _BETWEEN.split(_ROOT.sub("", clean(path), count=1))
    return tuple(name for part in parts if (name := one_line(part.replace("//", "/"))))
