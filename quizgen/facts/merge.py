"""Merging: facts of one identity are one fact, with a source for every page that states it."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, replace
from itertools import combinations
from typing import TYPE_CHECKING

from quizgen.model import Diagnostic, Source, Span
from quizgen.text import terms

if TYPE_CHECKING:
    from collections.abc import Iterable

    from quizgen.facts.fact import Fact


@dataclass(frozen=True, slots=True)
class Merged:
    """Facts that can be asked about, in order of appearance, and remarks on those that cannot."""

    facts: tuple[Fact, ...]
    remarks: tuple[Diagnostic, ...]


def merge(facts: Iterable[Fact]) -> Merged:
    """One fact for each identity; those whose pages contradict each other are left out and told."""
    groups: dict[object, list[Fact]] = defaultdict(list)
    for fact in facts:
        groups[fact.identity].append(fact)
    merged: list[Fact] = []
    remarks: list[Diagnostic] = []
    contested: set[str] = set()
    for group in groups.values():
        if any(one.clashes(other) for one, other in combinations(group, 2)):
            remarks += _contradictions(group)
            contested |= {fact.statement.text for fact in group}
        else:
            merged += (_joined(agreeing) for agreeing in _agreeing(group))
    certain = (
        fact for fact in merged if fact.statement.text not in contested
    )  # nothing shows a contested value either
    return Merged(tuple(_once(certain)), tuple(remarks))


def _agreeing(group: list[Fact]) -> Iterable[list[Fact]]:
    """The facts of a group by what they say; all but the first value get an identity of their own."""
    parts: list[list[Fact]] = []
    for fact in group:
        part = next((part for part in parts if part[0].agrees(fact)), None)
        if part is None:
            parts.append([fact])
        else:
            part.append(fact)
    yield parts[0]
    for part in parts[1:]:
        yield [replace(fact, aspect=f"{fact.aspect}#{fact.value}") for fact in part]


def _joined(group: list[Fact]) -> Fact:
    best = max(group, key=lambda f: f.worth)
    rest = [f for f in group if f is not best]
    sources: dict[tuple[str, str], Source] = {}
    for fact in (best, *rest):
        for source in fact.sources:
            sources.setdefault((source.page, source.quote), source)
    accept = dict.fromkeys(a for f in group for a in (f.shown, *f.accept) if f.value == best.value and a != best.shown)
    return replace(best, sources=tuple(sources.values()), accept=tuple(accept))


def _once(facts: Iterable[Fact]) -> Iterable[Fact]:
    """Facts told in the same words with the same answer, once, with the sources of all."""
    groups: dict[tuple[str, Span], list[Fact]] = defaultdict(list)
    for fact in facts:
        groups[terms.fold(fact.statement.text), fact.answer].append(fact)
    return (_joined(group) for group in groups.values())


def _contradictions(group: list[Fact]) -> Iterable[Diagnostic]:
    told = set()
    for one, other in combinations(group, 2):
        if one.clashes(other) and one.key not in told:
            told.add(one.key)
            here, there = one.sources[0], other.sources[0]
            yield Diagnostic(
                here.path, here.line, "contradiction",
                f"says {one.key}, {there.path}:{there.line} says {other.key}; "
                "nothing asks for it until one of them is mended",
            )  # fmt: skip
