"""A page with what all kinds look up in it: topic, statements, lexicon, quantities."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from quizgen.facts import standing
from quizgen.facts.fact import Fact
from quizgen.model import Page, Source, Span
from quizgen.text import terms

if TYPE_CHECKING:
    from quizgen.facts.statement import Statement


@dataclass(frozen=True, slots=True)
class View:
    """What `find` works on.

    `topic` is the term that the page is about; `standing` are the statements that can be read
    alone; `lexicon` maps the keys of the page's terms to their spelling; `title_words` are the
    stems of the question's words.
    """

    page: Page
    topic: str
    statements: tuple[Statement, ...]
    standing: tuple[Statement, ...]
    lexicon: dict[str, str]
    title_words: frozenset[str]

    def source(self, stated: Statement) -> Source:
        """Where the page states it."""
        page, passage = self.page, stated.passage
        section = (*passage.section, passage.label) if passage.label else passage.section
        return Source(page.id, page.title, page.url, section, stated.quote, page.path, stated.line, page.date)

    def fact(self, kind: str, stated: Statement, answer: Span, about: tuple[str, str], cue: str = "") -> Fact:
        """A fact of this page whose value is its answer; `about` is its subject and aspect."""
        subject, aspect = about
        return Fact(
            kind=kind,
            subject=subject,
            aspect=aspect,
            value=terms.key(answer.of(stated.text)),
            statement=stated,
            answer=answer,
            places=frozenset((stated.place,)),
            discipline=self.page.subject,
            cue=cue,
            sources=(self.source(stated),),
        )

    def about(self, stated: Statement) -> str:
        """The key of what a statement is about: its item's label, or the page's topic."""
        return terms.key(stated.passage.label or self.topic)

    def co_terms(self, stated: Statement, answer: str) -> str:
        """The keys of the page's terms in a statement besides the answer: what is said of what."""
        folded = f" {' '.join(terms.stem(w) for w in terms.words(stated.text))} "
        found = sorted(k for k in self.lexicon if f" {k} " in folded and k not in terms.key(answer))
        return ",".join(found[:4])


def of(page: Page) -> View:
    """The view of a page."""
    topic = _topic(page)
    lexicon = {terms.key(term): term for term in reversed(page.terms)}
    title = terms.content(f"{page.question} {page.title}")
    stated = tuple(standing.statements(page, topic))
    return View(page, topic, stated, tuple(one for one in stated if not one.weak), lexicon, title)


def _topic(page: Page) -> str:
    """The longest of the page's first terms that its question names; else the first that shares words with it."""
    named = [t for t in page.terms[:12] if terms.stands_in(t, page.question)]
    if named:
        return max(named, key=lambda t: (len(terms.words(t)), len(t)))
    title = terms.content(page.question)
    shared = [t for t in page.terms[:6] if terms.content(t) & title]
    return shared[0] if shared else ""
