"""Which types of item are wanted, and how many for each fact."""

from __future__ import annotations

from dataclasses import dataclass

TYPES = ("cloze", "choice", "multiple", "numeric", "order", "match", "short", "truefalse")
DEFAULT_TYPES = ("cloze", "choice", "multiple", "order", "match")


@dataclass(frozen=True, slots=True)
class Selection:
    """The types of item that are wanted, by their names in a quiz file, and the most items about one fact."""

    types: frozenset[str] = frozenset(DEFAULT_TYPES)
    per_fact: int | None = None


USUAL = Selection()
