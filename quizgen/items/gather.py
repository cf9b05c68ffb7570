"""Gathering what a build knows into a pool."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field
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
    """What a pool is made of.

    Answers of facts; the answers beside each fact, by its id; pairs of a page's id and a sentence
    of it; other names by the key of a name; the terms of all pages; definitions.
    """

    candidates: Iterable[Candidate] = ()
    groups: Mapping[str, Sequence[Candidate]] = field(default_factory=dict)
    statements: Iterable[tuple[str, str]] = ()
    names: Mapping[str, frozenset[str]] = field(default_factory=dict)
    named: Iterable[Candidate] = ()
    senses: Iterable[Sense] = ()


def pool(material: Material) -> Pool:
    """The pool of a build's material."""
    by_page: dict[str, list[Candidate]] = defaultdict(list)
    by_subject: dict[tuple[str, Shape], list[Candidate]] = defaultdict(list)
    for candidate in material.candidates:
        if len(by_page[candidate.page]) >= FROM_A_PAGE:
            continue
        by_page[candidate.page].append(candidate)
        by_subject[candidate.subject, shape.of(candidate.plain)].append(candidate)
    stated: dict[str, list[Said]] = defaultdict(list)
    for page, text in material.statements:
        stated[page].append((terms.content(text), text))
    heads: dict[tuple[str, str], list[Candidate]] = defaultdict(list)
    lexicon: dict[str, list[str]] = defaultdict(list)
    beside: dict[tuple[str, str], list[Candidate]] = defaultdict(list)
    vocabulary: dict[str, set[str]] = defaultdict(set)
    for term in material.named:
        if len(lexicon[term.page]) >= FROM_A_PAGE:
            continue
        beside[term.page, likeness.head(term.plain)].append(term)
        lexicon[term.page].append(terms.key(term.plain))
        vocabulary[term.subject].update(lexicon[term.page][-1].split())
        heads[term.subject, likeness.head(term.plain)].append(term)
    senses: dict[str, list[Sense]] = defaultdict(list)
    kinds: dict[tuple[str, str], list[Sense]] = defaultdict(list)
    topics: dict[tuple[str, str], list[Sense]] = defaultdict(list)
    for sense in material.senses:
        for key in lexicon[sense.thing.page]:
            topics[sense.thing.subject, key].append(sense)
        senses[sense.thing.page].append(sense)
        kinds[sense.thing.subject, sense.genus].append(sense)
    return Pool(
        by_page,
        by_subject,
        material.groups,
        stated,
        material.names,
        terms=heads,
        page_terms=beside,
        known=frozenset(key for keys in lexicon.values() for key in keys),
        senses=senses,
        kinds=kinds,
        topics=topics,
        lexicon=lexicon,
        vocabulary={subject: frozenset(found) for subject, found in vocabulary.items()},
    )
