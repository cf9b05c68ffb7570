"""What a description says that its label is, folded into the question: "Which unit of mass is equal to …?"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from quizgen.facts.labels.label_asked import Stem, which
from quizgen.text import terms, words
from quizgen.text.tokens import Part, tokenise

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from quizgen.facts.labels.label_class import ListClass
    from quizgen.text.tokens import Token

MOST = 6  # words of a class within a question
_IS = re.compile(r"^is (?P<article>an?|the) (?P<rest>.+)$")
_MOST = re.compile(
    r"^is (?P<most>the most [\w-]+(?: used)?) (?P<noun>[a-z]+)(?: of [\w -]+?)?"
    r"(?P<rest>(?:,| in| among| worldwide) .+)$"
)
_UNIQUE = ("is the ", "are the ")
_RELATIVES = frozenset(("that", "which", "who"))
_ADJECTIVES = frozenset("equal equivalent similar capable responsible".split())
_NAMING = frozenset("term word name concept phrase".split())  # a term is no thing: it refers to one
_REFERS = re.compile(r"^is (?=the |an? )")


def asked(kind: ListClass | None, told: str, *, plural: bool | None) -> Iterator[Stem]:
    """A stem that asks what a predicate is said of, as a thing of a kind; none where the kind would be said twice."""
    if kind is None:
        yield Stem(f"{which(kind, plural=plural)} {told}?", plural)
    elif found := _folded(told, kind) or _most(told, kind):
        yield Stem(found, plural, kind=kind)
    elif told.startswith(_UNIQUE) or not {terms.stem(kind.noun), terms.stem(kind.thing)} & terms.content(told):
        told = _REFERS.sub("refers to ", told) if kind.noun in _NAMING else told
        again = (terms.content(kind.one) - {terms.stem(kind.noun)}) & terms.content(told)
        shown = kind.bare() if len(again) > 1 and kind.noun == kind.thing else kind
        yield Stem(f"{which(shown, plural=plural)} {told}?", plural, kind=shown)


def _folded(told: str, kind: ListClass) -> str:
    """The question by the description's own words for the kind; "" where it has none."""
    found = _IS.match(told)
    ends = _end(found["rest"]) if found else None
    if not found or ends is None:
        return ""
    start, end, relative = ends
    named = found["rest"][:start].rstrip()
    head = named.split(" of ")[0].rsplit(maxsplit=1)[-1]
    if terms.stem(head.lower()) != terms.stem(kind.thing.lower()) or (found["article"] == "the" and named != head):
        return ""
    rest = found["rest"][end:].strip() if relative else f"is {found['rest'][start:]}"
    return f"Which {kind.one if named == kind.thing else named} {rest}?"


def _most(told: str, kind: ListClass) -> str:
    """The question for the one that is most of all: "Which cause of fever is the most common in children?"."""
    found = _MOST.match(told)
    if not found or terms.stem(found["noun"].lower()) != terms.stem(kind.noun.lower()):
        return ""
    return f"Which {kind.one} is {found['most']}{found['rest']}?"


def _end(phrase: str) -> tuple[int, int, bool] | None:
    """Where a noun phrase ends and what tells more of it begins: "unit of mass | equal to …"; by a relative or not."""
    tokens = tokenise(phrase)
    for number, token in enumerate(tokens[: MOST + 1]):
        low = token.text.lower()
        if low in _RELATIVES:
            return (token.start, token.end, True) if number and _acts(tokens[number + 1 :]) else None
        if low in _ADJECTIVES or token.part is Part.ADVERB or (token.part is Part.VERB and low.endswith("ed")):
            return (token.start, token.end, False) if number else None
        if token.part is not Part.CONTENT and low != "of":
            return None
    return None


def _acts(after: Sequence[Token]) -> bool:
    """True where a relative is the subject of its verb: "that | measures gems", not "that | jewellers use"."""
    first = next((token for token in after if token.part is not Part.ADVERB), None)
    verbs = words.THIRD_PERSON | words.BASE_FORMS
    return first is not None and (first.part in (Part.VERB, Part.AUXILIARY) or first.text in verbs)
