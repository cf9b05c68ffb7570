"""Merging: facts of one identity, or of one claim, are one fact, with a source for every page that states it."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, replace
from itertools import chain, combinations
from typing import TYPE_CHECKING

from quizgen.model import UNDECIDED, Contradiction, Diagnostic, FactRef, Side, Source, Span
from quizgen.text import terms

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from quizgen.facts.fact import Fact

TELLING = 4  # words of a statement that tell it from others about the same terms


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
    """One fact for each identity, and for each claim; those whose pages contradict each other are left out and told.

    `decided` has, by the ids of such facts, what somebody decided to be right: that is asked for
    as if no page said anything else, and where it is empty nothing asks for it and nothing is told.
    """
    groups = chain.from_iterable(map(_alike, _grouped(enumerate(facts), lambda fact: fact.identity)))
    named = [_settled(group, decided) for group in groups]
    told = frozenset(text for one in named for text in one.contested)
    apart = (pair for one in named for pair in one.facts if pair[1].statement.text not in told)
    claimed = [_settled(group, decided) for group in _grouped(apart, lambda fact: fact.claim or id(fact))]
    settled = (*named, *claimed)
    contested = frozenset(text for one in settled for text in one.contested)  # nor does another item show it
    once = _once(pair for one in claimed for pair in one.facts if pair[1].statement.text not in contested)
    return Merged(
        tuple(fact for _, fact in once),
        tuple(remark for one in settled for remark in one.remarks),
        tuple(one.contradiction for one in settled if one.contradiction),
        tuple(first for first, _ in once),
    )


@dataclass(frozen=True, slots=True)
class _Settled:
    """What becomes of facts about one thing, numbered; `contested` are statements that nothing may ask about."""

    facts: tuple[tuple[int, Fact], ...]
    contested: frozenset[str] = frozenset()
    remarks: tuple[Diagnostic, ...] = ()
    contradiction: Contradiction | None = None


def _grouped(facts: Iterable[tuple[int, Fact]], key: Callable[[Fact], object]) -> Iterable[list[tuple[int, Fact]]]:
    groups: dict[object, list[tuple[int, Fact]]] = defaultdict(list)
    for number, fact in facts:
        groups[key(fact)].append((number, fact))
    return groups.values()


def _alike(numbered: list[tuple[int, Fact]]) -> list[list[tuple[int, Fact]]]:
    """A group of facts as those that are told alike, where the same terms in their statements is all that they share.

    All but the first of these get an identity of their own.
    """
    if len(numbered) == 1 or not all(fact.loose for _, fact in numbered):
        return [numbered]
    parts: list[tuple[frozenset[str], list[tuple[int, Fact]]]] = []
    first = numbered[0][0]
    for _, fact in numbered:
        told = terms.content(fact.statement.text) - terms.content(fact.key)
        same = next((part for words, part in parts if _shared(words, told)), None)
        if same is None:
            taken = {part[0][1].aspect for _, part in parts}
            named = (f"{fact.aspect}#{' '.join(sorted(told)[:count])}" for count in (TELLING, None))
            own = replace(fact, aspect=next(name for name in named if name not in taken)) if parts else fact
            parts.append((told, [(first, own)]))
        else:
            same.append((first, replace(fact, aspect=same[0][1].aspect)))
    return [part for _, part in parts]


def _shared(one: frozenset[str], other: frozenset[str]) -> bool:
    """True where one statement has at least half of the words of the other."""
    return 2 * len(one & other) >= min(len(one), len(other))


def _settled(numbered: list[tuple[int, Fact]], decided: Mapping[str, str]) -> _Settled:
    """The facts of a group as one for each value, where they do not contradict each other or somebody decided."""
    if len(numbered) == 1 and _is_plain(numbered[0][1]):
        return _Settled((numbered[0],))
    first, group = numbered[0][0], [fact for _, fact in numbered]
    parts = _parts(group)
    if len(parts) == 1 or not any(one.clashes(other) for one, other in combinations(group, 2)):
        return _Settled(tuple((first, _joined(agreeing)) for agreeing in _agreeing(parts)))
    told = decided.get(group[0].id)
    right = next((part for part in parts if told and terms.fold(part[0].key) == terms.fold(told)), [])
    contested = {fact.statement.text for fact in group} - {fact.statement.text for fact in right}
    if right:
        return _Settled(((first, _joined(right)),), frozenset(contested))
    if told == "":
        return _Settled((), frozenset(contested))
    return _Settled((), frozenset(contested), tuple(_contradictions(group)), _contradiction(parts))


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
        for part in parts:
            if part[0].agrees(fact):
                part.append(fact)
                break
        else:
            parts.append([fact])
    return parts


def _is_plain(fact: Fact) -> bool:
    """True for a fact that is stated once and spelt in one way, as most are: joined alone it stays as it is."""
    return len(fact.sources) == 1 and not fact.accept


def _joined(group: list[Fact]) -> Fact:
    if len(group) == 1 and _is_plain(group[0]):
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
