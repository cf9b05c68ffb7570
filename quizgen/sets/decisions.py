"""What somebody decided about pages that contradict each other."""

from __future__ import annotations

import re
from types import MappingProxyType
from typing import TYPE_CHECKING

from quizgen.errors import QuizgenError
from quizgen.sets.nodes import Listing, Node, Table, Text
from quizgen.sets.render import dashed
from quizgen.sets.syntax import BREAKS, read_yaml

if TYPE_CHECKING:
    from collections.abc import Mapping

    from quizgen.sets.faults import Faults
    from quizgen.sets.fields import Fields

NONE = "none"
"""What stands in the file where nothing is to be asked for."""

_KEY = "contradictions"
_NAMES = ("about", "fact", "take")
_ITEMS = re.compile(r"items\s*:")


def read_decisions(node: Node | None, faults: Faults) -> Mapping[str, str]:
    """The values that were decided for, by the ids of facts; empty where nothing is to be asked."""
    found: dict[str, str] = {}
    for entry in faults.entries(node):
        if not isinstance(entry, Table):
            faults.add(entry.line, "wrong-value", 'a decision needs "fact:" and "take:"')
            continue
        faults.unknown(entry, _NAMES, "a decision")
        take = faults.needed_text(entry, "take", "a decision").strip()
        found[faults.needed_text(entry, "fact", "a decision").strip()] = "" if take.lower() == NONE else take
    return MappingProxyType(found)


def with_decision(text: str, fact: str, take: str, about: str) -> str:
    """The text of a `deck.yaml` with one more decision; of two on one fact the later counts.

    An empty `take` says that nothing is to be asked; `about` tells people what it is about.
    """
    decision: Fields = {"about": about, "fact": fact, "take": take or NONE}
    end = "\r\n" if "\r\n" in text else "\n"
    lines = [text[a:b] for a, b in _spans(text)]
    node = read_yaml(text)
    known = node.get(_KEY) if isinstance(node, Table) else None
    if isinstance(known, Listing) and known.column >= 0:
        at, new = known.end, dashed(decision, known.column)
    elif isinstance(node, Table) and known is not None:
        at, new = known.end, dashed(decision)
        if not isinstance(known, Text):
            raise QuizgenError(f'"{_KEY}" stands in brackets', "begin each decision on a line with a dash")
    else:
        at = next((at for at, line in enumerate(lines) if _ITEMS.match(line)), len(lines))
        new = [f"{_KEY}:", *dashed(decision), ""]
    if at and lines[at - 1] and not BREAKS.search(lines[at - 1]):
        lines[at - 1] += end
    return "".join([*lines[:at], *(line + end for line in new), *lines[at:]])


def _spans(text: str) -> list[tuple[int, int]]:
    ends = [match.end() for match in BREAKS.finditer(text)]
    return list(zip([0, *ends], [*ends, len(text)], strict=True))
