"""The labels of a list asked together: in which order they come, which of them stand under a heading."""

from __future__ import annotations

import re
from collections import defaultdict
from typing import TYPE_CHECKING

from quizgen.facts.questions import context
from quizgen.items import likeness
from quizgen.model import MultipleResponse, Option, Ordering
from quizgen.text import inline, terms, words

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from quizgen.facts.fact import Fact
    from quizgen.items.pool import Pool

FEWEST, MOST = 3, 6
MOST_WORDS = 6
_IN_ORDER = re.compile(r"\b(?:steps|stages|phases|procedure|sequence|workflow)\b", re.IGNORECASE)
_ASPECTS = frozenset(  # headings that say how a page is laid out rather than what stands under them
    "examples differences considerations advantages disadvantages benefits applications implications connections "
    "resources consequences features characteristics aspects factors effects impacts capabilities limitations "
    "challenges uses results points topics notes basics details insights steps".split()
)
_COUNTED = re.compile(r"^(?:step|stage|phase) \d+\W+", re.IGNORECASE)
_TOLD_PLACE = re.compile(r"\b(?:\d+|[IVX]+|first|second|third|fourth|fifth|final)\b")


def lists(facts: Sequence[Fact]) -> list[list[Fact]]:
    """The label facts of each list of each page, in the list's order."""
    lists: dict[tuple[str, int, tuple[str, ...]], list[Fact]] = defaultdict(list)
    for fact in facts:
        if fact.kind == "label" and fact.statement.passage.lists:
            passage = fact.statement.passage
            lists[fact.sources[0].page, passage.lists, passage.section].append(fact)
    return [sorted(found, key=lambda fact: fact.statement.place) for found in lists.values()]


def title(fact: Fact) -> str:
    """What the fact's list stands under, as a question names it."""
    section = fact.statement.passage.section
    return inline.render(section[-1]) if section else fact.sources[0].title


def ordered(found: Sequence[Fact]) -> Ordering | None:
    """The labels of a numbered list that stands under a word for a process."""
    numbered = [fact for fact in found if fact.statement.passage.number is not None]
    lead = numbered[0].statement.passage.lead if numbered else None
    names = [fact.statement.passage.label for fact in numbered]
    if len(names) < FEWEST or len(set(names)) < len(names):
        return None
    heading = title(found[0])
    counted = all(_COUNTED.match(name) for name in names)
    if not counted and not _IN_ORDER.search(f"{heading} {lead.text if lead else ''}"):
        return None
    names = [_COUNTED.sub("", name) for name in names[:MOST]]
    if sum(bool(_TOLD_PLACE.search(name)) for name in names) > 1:
        return None  # "Phase 1", "Phase 2": the steps tell their order
    sequence = tuple(map(inline.render, names))
    return Ordering(context.headed(heading, "in which order do these come?"), sequence)


def headed(facts: Sequence[Fact], known: Pool) -> Iterator[tuple[list[Fact], MultipleResponse]]:
    """The labels under one heading among those under another of the same page."""
    by_page: dict[str, list[list[Fact]]] = defaultdict(list)
    for found in lists(facts):
        if found[0].statement.passage.section and len(found) > 1:
            by_page[found[0].sources[0].page].append(found)
    for beside in by_page.values():
        for found in beside:
            if not _is_class(title(found[0])):
                continue
            others = [fact for other in beside if _apart(other[0], found[0]) for fact in other]
            if made := _multiple(found, others, known):
                yield found, made


def _apart(one: Fact, other: Fact) -> bool:
    return title(one) != title(other) and not _overlap(title(one), title(other))


def _is_class(heading: str) -> bool:
    """True for a heading that names a kind of things in the plural: "Hydrogen isotopes"."""
    words_in = re.sub(r"\s*\([^()]*\)$", "", heading).split()
    last = words_in[-1].lower() if words_in else ""
    plain = all(word.lower() not in words.FUNCTION for word in words_in)
    several = terms.stem(last) != last and not last.endswith("ics") and last not in _ASPECTS
    return plain and several and len(words_in) > 1 and words_in[0] != "Other"


def _overlap(heading: str, other: str) -> bool:
    """True for headings that may mean nearly the same: "Audit procedures", "Audit techniques"."""
    shared = terms.content(heading) & terms.content(other)
    return bool(shared) and likeness.head(heading) != likeness.head(other)


def _multiple(found: Sequence[Fact], others: Sequence[Fact], known: Pool) -> MultipleResponse | None:
    heading = title(found[0])
    page = found[0].sources[0].page
    keys = [Option(_label(fact), f"It stands under “{heading}”.") for fact in found[:4] if _short(fact)]
    own = {terms.key(fact.statement.passage.label) for fact in found}
    wrong: dict[str, Option] = {}
    for fact in others:
        label = fact.statement.passage.label
        clash = any(likeness.synonymous(label, other.statement.passage.label) for other in found)
        told = any(terms.stands_in(label, t) and terms.stands_in(heading, t) for t in known.said(page))
        if _short(fact) and terms.key(label) not in own and not clash and not told:
            wrong.setdefault(terms.key(label), Option(_label(fact), f"It stands under “{title(fact)}”."))
    if len(keys) < 2 or len(wrong) < 2:
        return None
    stem = f"Which of these are “{heading}”?"
    return MultipleResponse(stem, tuple(keys), tuple(wrong.values())[:3])


def _label(fact: Fact) -> str:
    return inline.render(fact.statement.passage.label, fact.statement.passage.label_marks)


def _short(fact: Fact) -> bool:
    return len(fact.statement.passage.label.split()) <= MOST_WORDS
