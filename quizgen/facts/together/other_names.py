"""Which names are names of one thing."""

from __future__ import annotations

import re
from collections import defaultdict
from typing import TYPE_CHECKING

from quizgen.text import chunks, terms

if TYPE_CHECKING:
    from collections.abc import Iterable

    from quizgen.facts.fact import Fact

_CUE = re.compile(
    r"[\s,(]*(?:\b(?:is|are|was|were|which|that|also|commonly|often|sometimes|formerly|otherwise|better|widely|or|"
    r"popularly|simply|collectively|usually|known|called|termed|named|referred|to|as|abbreviated|the|an?)\b[\s,(\"“'‘]*)*$",
    re.IGNORECASE,
)


def names(facts: Iterable[Fact]) -> dict[str, frozenset[str]]:
    """The key of each name with the keys of its other names, as other-name facts tell them."""
    found: dict[str, set[str]] = defaultdict(set)
    for fact in facts:
        if fact.kind == "alias":
            for name in {fact.subject, named(fact)} - {"", fact.value}:
                found[name].add(fact.value)
                found[fact.value].add(name)
    return {name: frozenset(others) for name, others in found.items()}


def named(fact: Fact) -> str:
    """The key of the phrase that the fact's answer is another name for: what stands right before its cue."""
    before = fact.statement.text[: fact.answer.start]
    cue = _CUE.search(before)
    end = cue.start() if cue else len(before)
    tokens = [token for token in fact.statement.tokens if token.end <= end]
    runs = [run for run in chunks.runs(tokens) if run[1] == len(tokens)]
    if not runs:
        return ""
    first, stop = chunks.trim(tokens, *runs[0])
    return terms.key(fact.statement.text[tokens[first].start : tokens[stop - 1].end])
