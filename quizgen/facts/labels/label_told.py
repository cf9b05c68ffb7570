"""Descriptions behind a label and a colon as what is said of the label: "sensitive to light" as "is sensitive to …"."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from quizgen.facts.questions import stems
from quizgen.facts.questions.inversion import lowered
from quizgen.text import terms, words
from quizgen.text.tokens import Part

if TYPE_CHECKING:
    from collections.abc import Sequence

    from quizgen.text.tokens import Token

_CLAUSES = frozenset(
    "that which who whom whose where when while if because since although though whether how why".split()
)
_ADJECTIVE = re.compile(r"(?:able|ible|ive|ous|ful|ent|ant|al|ic|less|ary)$")
_ADJECTIVES = frozenset("rich similar prone free low high close equal unique common present poor subject due".split())
_PARTICIPLES = frozenset("found made known built grown seen given taken driven drawn written held".split())
LONGEST_HEAD = 4
_STATIC = frozenset(
    "containing having being including consisting located resulting occurring depending leading arising ranging "
    "involving lacking belonging according".split()
)
_SAID = frozenset("allowed led resulted contributed depended occurred consisted belonged relied responded".split())
_PARTICLES = frozenset("off up down out away over back".split())
_ACT = frozenset(  # what things in the plural do, and nobody is told to do
    "respond contain carry transport serve bind convert secrete occur consist surround attach appear arise sense "
    "absorb produce represent detect form".split()
)


@dataclass(frozen=True, slots=True)
class Told:
    """A predicate for "Which …"; `plural` where it is of several things, `done` where it tells what is done."""

    text: str
    plural: bool
    done: bool = False


def predicate(text: str, tokens: Sequence[Token], *, plural: bool) -> Told | None:
    """What a description with no subject of its own says of its label, which is one thing or several.

    None for a whole sentence about something else, and for what cannot be told from one.
    """
    told = [token for token in tokens if token.part is not Part.ADVERB]
    if len(told) < 2 or not is_phrase(told[1:]):
        return None
    first, after = told[0], told[1]
    low = first.text.lower()
    shown = lowered(text)
    if low.endswith("ing") and low not in _STATIC and _takes(first, after):
        return Told(f"{'involve' if plural else 'involves'} {shown}", plural, done=True)
    if low in words.BASE_FORMS and low in _ACT and plural:
        return Told(shown, plural)
    bound = after.part is Part.PREPOSITION or after.text.lower() == "to"
    if bound and (low.endswith("ed") or low in _PARTICIPLES or _is_adjective(low)):
        return Told(f"{'are' if plural else 'is'} {shown}", plural)
    if _is_noun(told) and (terms.stem(_head(told)) != _head(told)) == plural:
        common = text[:1].lower() + text[1:] if text[1:2].islower() else text
        return Told(f"{'are' if plural else 'is characterized by'} {common}", plural)
    return None


def is_phrase(tokens: Sequence[Token]) -> bool:
    """True where no verb makes a sentence but in a clause of its own: "the number of breaths that one takes"."""
    if _verbs(tokens) > sum(_opens(tokens, number) for number in range(len(tokens))):
        return False
    inside = False
    for number, token in enumerate(tokens):
        after = tokens[number + 1] if number + 1 < len(tokens) else None
        if _opens(tokens, number):
            inside = True
        elif token.text == ",":
            acts = after is not None and (stems.finite(after, None) or after.text.lower() in words.THIRD_PERSON)
            if inside and acts:
                return False
        elif not inside and (stems.finite(token, after) or _takes_object(token, after) or token.text in _SAID):
            return False
    return True


def _opens(tokens: Sequence[Token], number: int) -> bool:
    """True where a clause of its own begins."""
    after = tokens[number + 1] if number + 1 < len(tokens) else None
    return tokens[number].text in _CLAUSES or _begins_clause(tokens[number], after)


def _verbs(tokens: Sequence[Token]) -> int:
    """How many verbs make sentences; those that are joined to one count with it."""
    told = [token for token in tokens if token.part is not Part.ADVERB]
    count = 0
    for before, token, after in zip((None, *told), told, (*told[1:], None), strict=False):
        joined = before is not None and (before.part is Part.AUXILIARY or before.text in ("and", "or", ",", "to"))
        count += stems.finite(token, after) and not joined
    return count


def _begins_clause(token: Token, after: Token | None) -> bool:
    """True where a noun is followed by a subject: "the breaths | a patient takes"."""
    if token.part is not Part.CONTENT or after is None:
        return False
    if token.text in words.THIRD_PERSON:
        return False
    return after.part is Part.DETERMINER or after.text.lower() in ("it", "they", "one", "he", "she", "we", "you")


def _is_noun(told: Sequence[Token]) -> bool:
    """True for a noun with what tells more of it, and no article: "loss of water", "enzymes that cut fats"."""
    low = told[0].text.lower()
    plain = low not in words.BASE_FORMS | words.PLAIN_ADJECTIVES | words.PUFF and told[0].part is Part.CONTENT
    ends = next((n for n, token in enumerate(told[:LONGEST_HEAD]) if _goes_on(token)), 0)
    return plain and ends > 0 and all(token.part is Part.CONTENT for token in told[:ends])


def _head(told: Sequence[Token]) -> str:
    """The noun before what tells more of it."""
    ends = next(n for n, token in enumerate(told) if _goes_on(token))
    return told[ends - 1].text.lower()


def _goes_on(token: Token) -> bool:
    return token.part is Part.PREPOSITION or token.text in ("that", "which", "who")


def _takes_object(token: Token, after: Token | None) -> bool:
    """True for what may be a noun or a verb before an article, which makes it a verb: "emphasizes the importance"."""
    return token.text in words.THIRD_PERSON and after is not None and after.part is Part.DETERMINER


def _takes(verb: Token, after: Token) -> bool:
    """True for a verb that says what is done, and to what: "draining the fen", "scraping off bark"."""
    if after.part is Part.DETERMINER or after.text.lower() in _PARTICLES:
        return True
    return verb.text.lower() in words.VERBS and after.part is not Part.PREPOSITION


def _is_adjective(low: str) -> bool:
    return low in _ADJECTIVES or bool(_ADJECTIVE.search(low))
