"""How a page's topic is named in front of a statement that does not name it."""

from __future__ import annotations

import re
from itertools import product
from typing import TYPE_CHECKING

from quizgen.facts.statements import front
from quizgen.text import commonness, terms

if TYPE_CHECKING:
    from collections.abc import Sequence

    from quizgen.model import Page

FIRST_TERMS = 12
TELLING = 3  # words of a phrase that tells what it means, however common they are
MOST_WORDS = 7
_JOINS = (" and ", " or ", " versus ", " vs. ", " compared to ")
_ASPECT_OF = re.compile(r"^[\w-]+ (?:of|in|for) (?:an? |the )?(?=[^\W\d_]{3})", re.IGNORECASE)
_POSSESSIVE = re.compile(r"['’]s\b(?= [a-z])")
_BRACKET = re.compile(r" \([^()]*\)")


def named(page: Page, usual: str) -> str:
    """The term to name for a page, of those in its question; with the one beside it, where that asks about two.

    That is the first term which is a name, a phrase or a rare word, or else any that is not of the commonest words.
    """
    asked = _BRACKET.sub("", _POSSESSIVE.sub("", page.question))
    folded = terms.fold(asked)
    first = page.terms[:FIRST_TERMS]
    found = [term for term in first if terms.stands_in(term, asked) and _tells(term)]
    best = min(
        found, key=lambda term: (_is_aspect(term), _is_plain(term), _place(term, folded), -len(term)), default=usual
    )
    best = _ASPECT_OF.sub("", best) if front.aspect(best) else best
    return _with_its_pair(best, first, asked) if best else best


def _tells(term: str) -> bool:
    return front.telling(term) or len(term.split()) >= TELLING


def _is_plain(term: str) -> bool:
    """True for a single word of general language."""
    return len(term.split()) == 1 and not term[0].isupper() and commonness.level(terms.fold(term)) > commonness.RARE


def _is_aspect(term: str) -> bool:
    """True for what is asked of a thing, which it does not name: "symptoms", "imaging features"."""
    several = terms.stem(term.lower()) != term.lower()
    return several and front.aspect(term) and not _ASPECT_OF.match(term)


def _place(term: str, asked: str) -> int:
    at = asked.find(terms.fold(term))
    return at if at >= 0 else len(asked)


def _with_its_pair(term: str, others: Sequence[str], asked: str) -> str:
    """Both of two terms that the question joins: "symmetric and asymmetric encryption", "tragedy and comedy"."""
    low = asked.lower()
    start = low.find(term.lower())
    if start < 0:
        return term
    end = start + len(term)
    for other, join in product(others, _JOINS):
        name = other.lower()
        shared = _shared(name, term.lower())
        if low.startswith(f"{join}{name}", end):
            whole = asked[start : end + len(f"{join}{name}")]
        elif low[:start].endswith(f"{name}{join}"):
            whole = asked[start - len(f"{name}{join}") : end]
        elif shared and low[:start].endswith(f" {shared}{join}"):
            whole = asked[start - len(f"{shared}{join}") : end]
        else:
            continue
        return whole if len(whole.split()) <= MOST_WORDS else term
    return term


def _shared(other: str, term: str) -> str:
    """What is left of another term without the noun that it shares: "symmetric" beside "asymmetric encryption"."""
    noun = term.rsplit(maxsplit=1)[-1]
    return other.removesuffix(f" {noun}") if other != term and other.endswith(f" {noun}") else ""
