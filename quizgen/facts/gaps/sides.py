"""The side of an "of" that a gap takes."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from quizgen.facts.gaps.pairs import LONG
from quizgen.facts.gaps.phrase import JOINS, POINTING, SIGNS, alike, halves, lean, rarity, several, telling
from quizgen.text import commonness, terms

if TYPE_CHECKING:
    from quizgen.facts.gaps.phrase import Phrase

_TAKE_OF = frozenset(("capable", "full", "aware", "independent", "one", "all", "none", "regardless"))
_LIGHT = frozenset(
    "part portion property characteristic component measure measurement understanding implication content copy "
    "confirmation example case instance amount number quantity level degree "
    "presence absence formation release opening closing establishment development "
    "introduction use usage movement proliferation production enhancement promotion provision creation occurrence "
    "diagnosis concentration dose series variety range form type kind process act concept lack loss existence "
    "context realm domain sphere wake onset course "
    "hallmark cornerstone risk source likelihood chance intake influx incidence "
    "availability identification accumulation transfer transport uptake increase decrease reduction".split()
)
_ACT = re.compile(
    r"(?!(?:conserva|direc|posi|frac|propor|distribu|solu|equa|func|popula|constitu|ques|rela)tion$)\w+[ts]ion$"
)


def side(inside: Phrase, topic: str) -> Phrase:
    """One side of an "of": what it is an amount of, what is said of two things, else the more telling side."""
    at = next((number for number, token in enumerate(inside) if token.text.lower() == "of"), 0)
    head, rest = inside[:at], lean(inside[at + 1 :])
    if not head or not rest or any(token.text in SIGNS for token in inside):
        return ()
    if not telling(rest):
        return head if len(telling(head)) > 1 else ()
    if rest[0].text[0].isupper() and head[-1].text[0].isupper():  # a name: "Law of Universal Gravitation"
        return ()
    if head[-1].text.lower() in _TAKE_OF:
        return ()
    pointing = rest[0].text.lower() in POINTING
    worthy = len(telling(rest)) > 1 or rarity(rest) <= commonness.RARE
    if (parted := halves(head)) is not None:
        return head if alike(*parted) else parted[0]
    if _tells_little(head, rest) and not pointing and worthy:
        return rest
    if len(inside) <= LONG:
        return ()
    if len(rest) > 3 and rest[1].text.lower() in JOINS and not (several(rest[0]) or several(rest[-1])):
        return inside[: inside.index(rest[1])]  # "shortness of breath | and chest pain"
    shown = terms.stands_in(rest[-1].text, topic)
    if pointing or shown or len(telling(rest)) < 2:
        return head if len(telling(head)) > 1 else ()
    return rest if len(head) == 1 or rarity(rest) <= rarity(head) else head


def _tells_little(head: Phrase, rest: Phrase) -> bool:
    """True for "amount of …", and for an act that is named in one word: "activation of cell membranes"."""
    act = len(head) == 1 and len(telling(rest)) > 1 and bool(_ACT.match(head[0].text))
    return act or terms.stem(head[-1].text.lower()) in _LIGHT


def unshown(inside: Phrase, shown: frozenset[str]) -> Phrase:
    """The side of an "of" that the sentence does not show elsewhere, where it shows the other one."""
    at = next((number for number, token in enumerate(inside) if token.text.lower() == "of"), 0)
    head, rest = inside[:at], lean(inside[at + 1 :])
    if not telling(head) or not telling(rest) or halves(inside) is not None:
        return ()
    told = [{terms.stem(word.lower()) for word in telling(side)} <= shown for side in (head, rest)]
    if told == [False, True] and terms.stem(head[-1].text.lower()) not in _LIGHT:
        return head if len(telling(head)) > 1 else ()
    return rest if told == [True, False] and rarity(rest) <= commonness.RARE else ()
