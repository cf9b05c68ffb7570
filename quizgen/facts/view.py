"""A page with what all kinds look up in it: topic, statements, lexicon, quantities."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from quizgen.facts.fact import Fact
from quizgen.facts.statements import senses, standing, symbols
from quizgen.items.candidate import Candidate
from quizgen.model import Page, Source, Span
from quizgen.text import inline, terms

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from quizgen.facts.statements.statement import Statement
    from quizgen.items.sense import Sense

_OPENING, _CLOSING = frozenset('"“'), frozenset('"”')
MOST_CO_TERMS = 4


@dataclass(frozen=True, slots=True, eq=False)
class View:
    """What `find` works on; a view is equal to itself alone, so that what is known of it can be kept.

    `topic` is the term that the page is about; `standing` are the statements that can be read
    alone; `lexicon` maps the keys of the page's terms to their spelling, `keys` are these keys,
    sorted, and `openings` the same by their first words; `title_words` are the stems of the
    question's words; `senses` are what its statements say that its terms are, `symbols` what its
    symbols stand for.
    """

    page: Page
    topic: str
    statements: tuple[Statement, ...]
    standing: tuple[Statement, ...]
    lexicon: dict[str, str]
    title_words: frozenset[str]
    keys: tuple[str, ...]
    openings: dict[str, list[str]]
    senses: tuple[Sense, ...] = ()
    symbols: tuple[Candidate, ...] = ()

    def source(self, stated: Statement) -> Source:
        """Where the page states it."""
        page, passage = self.page, stated.passage
        section = (*passage.section, passage.label) if passage.label else passage.section
        return Source(page.id, page.title, page.url, section, stated.quote, page.path, stated.line, page.date)

    def fact(self, kind: str, stated: Statement, answer: Span, about: tuple[str, str], cue: str = "") -> Fact:
        """A fact of this page whose value is its answer; `about` is its subject and aspect."""
        subject, aspect = about
        places, sources = _where(self, stated)
        answer = _unquoted(stated.text, answer)
        return Fact(
            kind=kind,
            subject=subject,
            aspect=aspect,
            value=terms.key(answer.of(stated.text)),
            statement=stated,
            answer=answer,
            places=places,
            discipline=self.page.subject,
            cue=cue,
            sources=sources,
        )

    def about(self, stated: Statement) -> str:
        """The key of what a statement is about: its item's label, or the page's topic."""
        return terms.key(stated.passage.label or self.topic)

    def co_terms(self, stated: Statement, answer: str) -> str:
        """The keys of the page's terms in a statement besides the answer: what is said of what."""
        asked = terms.key(answer)
        return ",".join([key for key in _said(stated.text, self) if key not in asked][:MOST_CO_TERMS])


def _unquoted(text: str, span: Span) -> Span:
    """The span without a quotation mark at its end whose other half stands outside."""
    start, end = span.start, span.end
    inside = text[start:end]
    if inside[-1:] in _CLOSING and not any(sign in _OPENING for sign in inside[:-1]):
        end -= 1
    elif inside[:1] in _OPENING and not any(sign in _CLOSING for sign in inside[1:]):
        start += 1
    return Span(start, end) if start < end else span


def of(page: Page) -> View:
    """The view of a page."""
    topic = _topic(page)
    lexicon = {terms.key(term): term for term in reversed(page.terms)}
    title = terms.content(f"{page.question} {page.title}")
    stated = tuple(standing.statements(page, topic))
    alone = tuple(one for one in stated if not one.weak)
    keys = tuple(sorted(lexicon))
    openings: dict[str, list[str]] = defaultdict(list)
    for key in keys:
        openings[key.partition(" ")[0]].append(key)
    known = tuple(senses.of(stated, lexicon, page.id, page.subject))
    return View(page, topic, stated, alone, lexicon, title, keys, dict(openings), known, tuple(_symbols(page, stated)))


def _symbols(page: Page, statements: Sequence[Statement]) -> Iterator[Candidate]:
    """What the symbols of a page stand for; the cue is the symbol."""
    for stated in statements:
        for symbol in symbols.of(stated):
            start, end = symbol.meaning.start, symbol.meaning.end
            shown, plain = inline.render(stated.text, stated.marks, start, end), symbol.meaning.of(stated.text)
            name = stated.text[symbol.math.start : symbol.math.end]
            yield Candidate(shown, page.id, page.subject, stated.quote, plain, "symbol", name)


@lru_cache(maxsize=1024)  # the facts of a statement share it
def _where(view: View, stated: Statement) -> tuple[frozenset[int], tuple[Source, ...]]:
    """The place of a statement and its source, as a fact keeps them."""
    return frozenset((stated.place,)), (view.source(stated),)


@lru_cache(maxsize=1024)  # asked again for each phrase of a sentence
def _said(text: str, view: View) -> tuple[str, ...]:
    """The keys of the page's terms whose words stand in a text, sorted."""
    stems = list(map(terms.stem, terms.words(text)))
    folded = f" {' '.join(stems)} "
    near = [key for stem in view.openings.keys() & stems for key in view.openings[stem]]
    return tuple(sorted([key for key in near if f" {key} " in folded]))


def _topic(page: Page) -> str:
    """The longest of the page's first terms that its question names; else the first that shares words with it."""
    named = [t for t in page.terms[:12] if terms.stands_in(t, page.question)]
    if named:
        return max(named, key=lambda t: (len(terms.words(t)), len(t)))
    title = terms.content(page.question)
    shared = [t for t in page.terms[:6] if terms.content(t) & title]
    return shared[0] if shared else ""
