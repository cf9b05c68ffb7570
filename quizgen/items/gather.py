"""Gathering what a build knows into a pool."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field
from itertools import chain
from typing import TYPE_CHECKING

from quizgen.items import likeness, shape
from quizgen.items.pool import Pool
from quizgen.text import terms

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from quizgen.items.candidate import Candidate
    from quizgen.items.proof import Said
    from quizgen.items.sense import Sense
    from quizgen.items.shape import Shape

FROM_A_PAGE = 300  # so many candidates and terms are enough; each is held against each


@dataclass(frozen=True, slots=True)
class Material:
    """What a pool is made of; a page and its facts give one each.

    `answers` are those of facts; `groups` the answers beside each fact, by its id; `names` other names by the key of
    a name; `symbols` what symbols stand for; `statements` pairs of a page's id and a sentence of it; `named` the
    page's terms; `senses` definitions.
    """

    answers: tuple[Candidate, ...] = ()
    groups: Mapping[str, Sequence[Candidate]] = field(default_factory=dict)
    names: Mapping[str, frozenset[str]] = field(default_factory=dict)
    symbols: tuple[Candidate, ...] = ()
    statements: tuple[tuple[str, str], ...] = ()
    named: tuple[Candidate, ...] = ()
    senses: tuple[Sense, ...] = ()


def pool(materials: Sequence[Material]) -> Pool:
    """The pool of what pages and facts give, in their order."""
    by_page: dict[str, list[Candidate]] = defaultdict(list)
    by_subject: dict[tuple[str, Shape], list[Candidate]] = defaultdict(list)
    answers = chain.from_iterable(one.answers for one in materials)
    for candidate in chain(answers, chain.from_iterable(one.symbols for one in materials)):
        if len(by_page[candidate.page]) >= FROM_A_PAGE:
            continue
        by_page[candidate.page].append(candidate)
        by_subject[candidate.subject, shape.of(candidate.plain)].append(candidate)
    stated: dict[str, list[Said]] = defaultdict(list)
    for page, text in chain.from_iterable(one.statements for one in materials):
        stated[page].append((terms.content(text), text))
    heads: dict[tuple[str, str], list[Candidate]] = defaultdict(list)
    lexicon: dict[str, list[str]] = defaultdict(list)
    beside: dict[tuple[str, str], list[Candidate]] = defaultdict(list)
    for term in chain.from_iterable(one.named for one in materials):
        if len(lexicon[term.page]) >= FROM_A_PAGE:
            continue
        beside[term.page, likeness.head(term.plain)].append(term)
        lexicon[term.page].append(terms.key(term.plain))
        heads[term.subject, likeness.head(term.plain)].append(term)
    senses: dict[str, list[Sense]] = defaultdict(list)
    kinds: dict[tuple[str, str], list[Sense]] = defaultdict(list)
    topics: dict[tuple[str, str], list[Sense]] = defaultdict(list)
    for sense in chain.from_iterable(one.senses for one in materials):
        for key in lexicon[sense.thing.page]:
            topics[sense.thing.subject, key].append(sense)
        senses[sense.thing.page].append(sense)
        kinds[sense.thing.subject, sense.genus].append(sense)
    return Pool(
        by_page,
        by_subject,
        {name: group for one in materials for name, group in one.groups.items()},
        stated,
        names_of(materials),
        terms=heads,
        page_terms=beside,
        known=frozenset(key for keys in lexicon.values() for key in keys),
        senses=senses,
        kinds=kinds,
        topics=topics,
        lexicon=lexicon,
    )


def names_of(materials: Iterable[Material]) -> dict[str, frozenset[str]]:
    """The key of each name with the keys of its other names, whichever page tells them."""
    names: dict[str, frozenset[str]] = {}
    for name, others in chain.from_iterable(one.names.items() for one in materials):
        names[name] = names.get(name, frozenset()) | others
    return names
