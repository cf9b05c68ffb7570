"""Whom "he", "she" and "his" stand for on a page about people."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from quizgen.facts.statements.draft import Draft, moved
from quizgen.text import commonness, terms
from quizgen.text.prefilter import Prefiltered

if TYPE_CHECKING:
    from quizgen.model import Page, Passage

FIRST_TERMS = 12
_NAME = re.compile(r"(?:[A-Z][\w.'’-]*|the|of|von|van|de|da)(?: (?:[A-Z][\w.'’-]*|the|of|von|van|de|da))*")
_PRONOUN = Prefiltered(r"\b(?P<subject>he|she)\b|\b(?P<own>his|her(?= [a-z]))\b", re.IGNORECASE)
_YEARS = re.compile(r"\s*\([^()]*\d[^()]*\)$")
_SOMEBODY = re.compile(
    r"\b(?:an?|each|every|any|one|no|some)\s+(?:[a-z-]+\s+){0,2}[a-z]+\b|\b[a-z]+one\b", re.IGNORECASE
)
_OTHER = re.compile(r"\b[A-Z][a-z]")


@dataclass(frozen=True, slots=True)
class People:
    """The people whom a page names, and the one whom its question asks about, if it is one."""

    names: tuple[str, ...] = ()
    asked: str = ""


def of(page: Page) -> People:
    """The people among a page's first terms."""
    text = " ".join(sentence.text for passage in page.passages for sentence in passage.sentences)
    if not _PRONOUN.search(text):
        return People()
    named = (term for term in page.terms[:FIRST_TERMS] if is_name(term))
    names = tuple(
        name for name in named if not re.search(rf"\b(?:in|the|this) {re.escape(name)}\b", text, re.IGNORECASE)
    )
    asked = [name for name in names if name in page.question]
    return People(names, asked[0] if len(asked) == 1 else "")


def is_name(term: str) -> bool:
    """True for capitalised words that no subject uses as common ones: "Florence Nightingale", "Mary"."""
    rare = all(not commonness.level(word) for word in terms.words(term) if len(word) > 1 and word not in terms.SMALL)
    return rare and term[:1].isupper() and not term.isupper() and bool(_NAME.fullmatch(term))


def named(draft: Draft, people: People, passage: Passage, before: str) -> Draft:
    """The draft with a name for the first "he", "she" or "his" that stands for nobody in its sentence."""
    found = _PRONOUN.search(draft.text)
    if found is None or (found.start() and not missing(draft.text)):
        return draft
    name = _meant(people, passage, before)
    if not name or re.search(rf"\b{re.escape(short(name))}\b", draft.text):
        return draft
    shown = name if found["subject"] else f"{name}'s"
    by = len(shown) - len(found[0])
    marks = tuple(moved(mark, by) if mark.start >= found.end() else mark for mark in draft.marks)
    text = f"{draft.text[: found.start()]}{shown}{draft.text[found.end() :]}"
    return Draft(text, marks, lead=draft.lead and draft.lead + by, changed=True)


def _meant(people: People, passage: Passage, before: str) -> str:
    """Whom a pronoun means: who was named last, whom the label or the heading names, else whom the question does."""
    if _SOMEBODY.search(before) and not any(name in before for name in people.names):
        return ""
    last = [(before.rfind(short(name)), name) for name in people.names if short(name) in before]
    if last:
        return max(last)[1]
    above = (_YEARS.sub("", text) for text in (passage.label, *passage.section[-1:]))
    return next((name for name in above if is_name(name)), people.asked)


def short(name: str) -> str:
    """A name as it is repeated: the last word, or the whole of "Alexander the Great"."""
    return name if " the " in name or " of " in name else name.rsplit(" ", maxsplit=1)[-1]


def missing(text: str) -> bool:
    """True where "he" or "she" stands in a sentence that has named nobody before, nor does after a phrase put first."""
    found = _PRONOUN.search(text)
    if found is None:
        return False
    return not (_SOMEBODY.search(text[: found.start()]) or _OTHER.search(text[1:]))
