"""Merging: facts of one identity are one fact, with a source for every page that states it."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, replace
from itertools import combinations
from typing import TYPE_CHECKING

from quizgen.model import UNDECIDED, Contradiction, Diagnostic, FactRef, Side, Source, Span
from quizgen.text import terms

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from quizgen.facts.fact import Fact


@dataclass(frozen=True, slots=True)
class Merged:
    """Facts that can be asked about, in order of appearance, and remarks on those that cannot.

    `firsts` has for each fact the number of the first of those that were merged, or of their identity.
    """

    facts: tuple[Fact, ...]
    remarks: tuple[Diagnostic, ...]
    contradictions: tuple[Contradiction, ...] = ()
    firsts: tuple[int, ...] = ()


def merge(facts: Iterable[Fact], decided: Mapping[str, str] = UNDECIDED) -> Merged:
    """One fact for each identity; those whose pages contradict each other are left out and told.

    `decided` has, by the ids of such facts, what somebody decided to be right: that is asked for
    as if no page said anything else, and where it is empty nothing asks for it and nothing is told.
    """
    groups: dict[object, list[Fact]] = defaultdict(list)
    firsts: dict[object, int] = {}
    for number, fact in enumerate(facts):
        groups[fact.identity].append(fact)
        firsts.setdefault(fact.identity, number)
    merged: list[tuple[int, Fact]] = []
    remarks: list[Diagnostic] = []
    contradictions: list[Contradiction] = []
    contested: set[str] = set()
    for identity, group in groups.items():
        parts, first = _parts(group), firsts[identity]
        if len(parts) == 1 or not any(one.clashes(other) for one, other in combinations(group, 2)):
            merged += ((first, _joined(agreeing)) for agreeing in _agreeing(parts))
            continue
        told = decided.get(group[0].id)
        right = next((part for part in parts if told and terms.fold(part[0].key) == terms.fold(told)), [])
        contested |= {fact.statement.text for fact in group} - {fact.statement.text for fact in right}
        if right:
            merged.append((first, _joined(right)))
        elif told != "":
            remarks += _contradictions(group)
            contradictions.append(_contradiction(parts))
    certain = [one for one in merged if one[1].statement.text not in contested]  # nor does another item show it
    once = _once(certain)
    return Merged(
        tuple(fact for _, fact in once), tuple(remarks), tuple(contradictions), tuple(first for first, _ in once)
    )


def _agreeing(parts: list[list[Fact]]) -> Iterable[list[Fact]]:
    """The facts of a group by what they say; all but the first value get an identity of their own."""
    first, *rest = parts
    yield first
    for part in rest:
        yield [replace(fact, aspect=f"{fact.aspect}#{fact.value}") for fact in part]


def _parts(group: list[Fact]) -> list[list[Fact]]:
    """The facts of a group by what they say."""
    parts: list[list[Fact]] = []
    for fact in group:
        part = next((part for part in parts if part[0].agrees(fact)), None)
        if part is None:
            parts.append([fact])
        else:
            part.append(fact)
    return parts


def _joined(group: list[Fact]) -> Fact:
    if len(group) == 1 and len(group[0].sources) == 1 and not group[0].accept:  # most are stated once
        return group[0]
    best = max(group, key=lambda f: f.worth)
    rest = [f for f in group if f is not best]
    sources: dict[tuple[str, str], Source] = {}
    for fact in (best, *rest):
        for source in fact.sources:
            sources.setdefault((source.page, source.quote), source)
    accept = dict.fromkeys(a for f in group for a in (f.shown, *f.accept) if f.value == best.value and a != best.shown)
    return replace(best, sources=tuple(sources.values()), accept=tuple(accept))


def _once(facts: Iterable[tuple[int, Fact]]) -> list[tuple[int, Fact]]:
    """Facts told in the same words with the same answer, once, with the sources of all."""
    groups: dict[tuple[str, Span], list[Fact]] = defaultdict(list)
    firsts: dict[tuple[str, Span], int] = {}
    for first, fact in facts:
        told = terms.fold(fact.statement.text), fact.answer
        groups[told].append(fact)
        firsts.setdefault(told, first)
    return [(firsts[told], _joined(group)) for told, group in groups.items()]


def _contradiction(parts: Sequence[list[Fact]]) -> Contradiction:
    sides = tuple(Side(part[0].key, tuple(source for fact in part for source in fact.sources)) for part in parts)
    return Contradiction(FactRef(parts[0][0].id, parts[0][0].kind), sides)


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
