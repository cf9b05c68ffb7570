"""Senses: things with what a page says that each of them is."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from quizgen.items import likeness
from quizgen.text import terms

if TYPE_CHECKING:
    from collections.abc import Iterable

    from quizgen.items.candidate import Candidate
    from quizgen.items.proof import Said

SHARED = 0.5  # so much of what is said of one thing may be said of another


@dataclass(frozen=True, slots=True)
class Sense:
    """A thing and what it is: "a capacitor", "a device that stores charge".

    `named` is the thing as a question names it, with its article; `text` and `plain` are what it
    is, as inline CommonMark and without markup; `genus` is the stem of the noun in it that says
    what kind of thing it is. `plural` things *are*, others *is*.
    """

    thing: Candidate
    named: str
    text: str
    plain: str
    genus: str
    plural: bool


def parted(one: Sense, other: Sense, said: Iterable[Said]) -> bool:
    """True where what is said of `other` is shown not to hold of `one`.

    Neither names the other, for what is said of a kind holds of its members; they share less than
    half of their words; and no statement says of the one what the other is.
    """
    thing, rival = one.thing.plain, other.thing.plain
    if likeness.nested(terms.content(thing), terms.content(rival)):
        return False
    if _names(rival, one.plain) or _names(thing, other.plain):
        return False
    mine, theirs = terms.content(one.plain), terms.content(other.plain)
    if len(mine & theirs) > SHARED * min(len(mine), len(theirs)):
        return False
    return not any(terms.stands_in(thing, full) and len(theirs & known) > SHARED * len(theirs) for known, full in said)


def _names(thing: str, text: str) -> bool:
    """True where a text names a thing, or the kind of thing that the last word of its name says."""
    return terms.stands_in(thing, text) or likeness.head(thing) in terms.content(text)
