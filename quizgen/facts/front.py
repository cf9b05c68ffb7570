"""What has to be named before a statement that does not say itself what it is about."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from quizgen.facts import named
from quizgen.text import commonness, terms, words
from quizgen.text.tokens import Part, tokenise

if TYPE_CHECKING:
    from quizgen.facts.draft import Draft
    from quizgen.facts.named import Subject
    from quizgen.model import Page, Passage

FIRST_TERMS = 12
RARE = 1  # the commonness up to which a word tells what a page is about
SEVERAL = 3  # words of a subject that needs nothing before it
_ACRONYM = re.compile(r", (?:the )?[A-Z]{2,}s?\b")
_POINTING = frozenset("the this these that those each some many most several such both another".split())


def topic(page: Page, usual: str) -> str:
    """The term to name for a page: of those in its question the first that is not of the commonest words."""
    asked = terms.fold(page.question)
    found = [term for term in page.terms[:FIRST_TERMS] if terms.stands_in(term, page.question) and telling(term)]
    return min(found, key=lambda term: (_place(term, asked), -len(term)), default=usual)


def _place(term: str, asked: str) -> int:
    at = asked.find(terms.fold(term))
    return at if at >= 0 else len(asked)


def label(passage: Passage, *, repeated: bool) -> str:
    """The label that a passage stands under, with what it stands under itself where it is repeated."""
    own = passage.label or (passage.section[-1] if passage.depth and passage.section else "")
    if repeated and passage.label and passage.section:
        return f"{passage.section[-1]}, {own}"
    return own


def context(draft: Draft, passage: Passage, about: tuple[str, str], *, repeated: bool) -> str:
    """What the statement is about, where it does not say so itself; `about` is the page's topic, and how to name it."""
    known = terms.content(draft.text)
    under = label(passage, repeated=repeated)
    usual, shown = about
    if repeated:
        above = "".join(passage.section[-1:])
        if above and (_core(above) <= known or (draft.label is not None and not telling(above))):
            return ""
        return above or under if draft.label is not None else under
    if draft.label is not None:
        return ""
    named_in = any(one and terms.content(one) <= known for one in about)
    if passage.label and only_describes(draft):
        return under if named_in or telling(under) or not shown else f"{shown} ({under})"
    if named_in:
        return ""
    if not under:
        named_else = _ACRONYM.search(draft.text) or (not telling(shown) and _clear(draft))
        needless = _core(usual) & known or _core(shown) & known or named_else
        return "" if needless else shown
    if 2 * len(_core(under) & known) >= len(_core(under)):
        return ""
    return under if telling(under) else "" if _clear(draft) else shown or under


def only_describes(draft: Draft) -> bool:
    """True for what only says what its label is: "A stable isotope with seven neutrons", "120 mmHg"."""
    acts = any(token.part in (Part.VERB, Part.AUXILIARY) for token in tokenise(draft.text, draft.marks))
    if draft.text.startswith(("A ", "An ")):
        return _subject(draft) is None
    return not acts and not draft.text.startswith("The ")


def _clear(draft: Draft) -> bool:
    """True where the subject of a sentence is a thing that needs no other name: a rare word, or several words."""
    first = re.split(r"['’\s]", draft.text, maxsplit=1)[0]
    if (
        first.isalpha()
        and len(first) > 1
        and first.lower() not in words.FUNCTION
        and not commonness.level(first.lower())
    ):
        return True
    found = _subject(draft)
    if found is None:
        return bool(_ACRONYM.search(draft.text))  # "By blocking its uptake, SSRIs raise …" speaks of them
    told = _core(found.name)
    if found.name.split()[0].lower() in _POINTING and " of " not in found.name:
        return len(told) >= SEVERAL and telling(found.name)
    return telling(found.name) or len(told) >= SEVERAL


def _subject(draft: Draft) -> Subject | None:
    return named.subject(draft.text, tokenise(draft.text, draft.marks))


def telling(text: str) -> bool:
    """True where a text has a word that is not of those which every subject uses, or a name like "carbon-14"."""
    if re.search(r"[^\W\d_]-?\d", text):
        return True
    return any(commonness.level(word) <= RARE for word in _core(text) if word.isalpha() and len(word) > 1)


def _core(text: str) -> frozenset[str]:
    wanted = terms.content(text)
    return frozenset(word for word in wanted if word not in words.VAGUE) or wanted
