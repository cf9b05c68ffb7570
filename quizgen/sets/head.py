"""The head of a new `deck.yaml`: what it is called, and how it can be changed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizgen.items.selection import DEFAULT_TYPES
from quizgen.sets.read_body import TYPES
from quizgen.sets.render import fields
from quizgen.sets.settings import LEVELS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from quizgen.sets.fields import Fields

_ABOUT = """\
# A question set. All of it is yours to change, in any editor: mend an item, delete it, move it,
# write your own beside the others. Then
#   quizgen build {path}    brings it up to date with its pages; what you did stays
#   quizgen review {path}   goes through the items one by one
#   quizgen check {path}    looks for flaws
#
# An item of your own needs no more than this:
#   - type: short
#     stem: What drives the pump?
#     answer: ATP
"""
_SETTINGS = """\
settings:
  types: [{usual}]  # or all, or some of [{types}]
  kinds: all  # or some kinds of fact, such as [quantity, definition]
  levels: all  # or some of [{levels}]
  items: all  # or how many at most
  per_fact: all  # or how many about one fact at most
"""


def head(path: str, title: str, language: str, subjects: Sequence[str], pages: Sequence[str]) -> str:
    """The text of a set without items; `path` is its folder, as commands name it."""
    told: Fields = {"title": title, "language": language}
    if subjects:
        told["subjects"] = list(subjects)
    if pages:
        told["pages"] = list(pages)
    named = "\n".join(fields(told))
    settings = _SETTINGS.format(usual=", ".join(DEFAULT_TYPES), types=", ".join(TYPES), levels=", ".join(LEVELS))
    return f"{_ABOUT.format(path=path)}\n{named}\n\n{settings}\nitems:\n"
