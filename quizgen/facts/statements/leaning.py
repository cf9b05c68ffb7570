"""Sentences that take for known what only their page names: "The design …", "the lump's size", "Select the tool"."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from quizgen.text import commonness, terms, words
from quizgen.text.tokens import Part

if TYPE_CHECKING:
    from collections.abc import Sequence

    from quizgen.text.tokens import Token

MOST_WORDS = 2  # a name of more words tells by itself what it means
MOST_BEFORE = 12  # tokens of what is put in front of a sentence
_ONE_OF_A_KIND = frozenset(
    "world sun moon earth sky sea ocean universe internet web past future present environment body heart brain skin "
    "blood liver stomach lung kidney mouth nose eye ear head hand back chest abdomen spine bloodstream atmosphere air "
    "ground public media press economy government state nation country bible church king queen president century "
    "day night morning year time other latter former way right left top bottom middle end beginning whole rest need "
    "fact idea ability extent degree majority possibility use risk number amount power presence absence lack cell "
    "nucleus cytoplasm individual mind self soul family home market workplace classroom workforce population community "
    "society human immune nervous digestive".split()
)
_RANKS = frozenset(
    "first second third fourth last next most least main primary same only best worst largest smallest highest lowest "
    "greatest key more less two three four five late early overall final".split()
)
_PARTS = frozenset(("step", "stage", "phase", "part"))
_GOES_ON = frozenset(
    "of that which who whose where when in for to between among with from at on behind under by".split()
)
_OWNER = re.compile(r"['’]s?$")


def takes_for_known(tokens: Sequence[Token]) -> bool:
    """True where a sentence begins with a thing of which it says "the" without having named it."""
    start = next((number + 1 for number, token in enumerate(tokens[:MOST_BEFORE]) if token.text == ","), 0)
    put_in_front = bool(tokens) and (tokens[0].part is Part.PREPOSITION or tokens[0].text.lower().endswith("ed"))
    return any(_bare(tokens, at) for at in {0, start if put_in_front else 0})


def takes_any_for_known(tokens: Sequence[Token]) -> bool:
    """True where a sentence has, at any place, a thing of which it says "the" without having named it."""
    return any(_bare(tokens, at) for at in range(len(tokens)))


def lacks_setting(tokens: Sequence[Token]) -> bool:
    """True where a sentence takes its subject for known, tells its reader what to do, or only names an act."""
    return takes_for_known(tokens) or orders(tokens) or names_an_act(tokens)


def belongs_to_more(tokens: Sequence[Token]) -> bool:
    """True for "Examples include …", "A common example is …" and "The first step is …", which do not say of what."""
    low = [token.text.lower() for token in tokens[:4]]
    if low[:1] == ["examples"]:
        return low[1:2] in (["include"], ["are"])
    if "example" in low[1:3] and low[0] in ("a", "an", "one", "another"):
        return low[low.index("example") + 1 :][:1] in (["is"], ["includes"], ["involves"])
    return len(low) > 3 and low[0] == "the" and low[1] in _RANKS and low[2] in _PARTS and low[3] not in _GOES_ON


def orders(tokens: Sequence[Token]) -> bool:
    """True for a sentence that tells its reader what to do: "Utilize the palette to …"."""
    acts = len(tokens) > 1 and tokens[0].part is Part.VERB and tokens[0].text.lower() in words.BASE_FORMS
    return acts and tokens[1].text.lower() != "of"


def names_an_act(tokens: Sequence[Token]) -> bool:
    """True for an act without a verb that says something of it: "Increasing the dose to …", "To solve equations."."""
    first = tokens[0].text.lower() if tokens else ""
    opens = first == "to" or (first.endswith("ing") and tokens[0].part is Part.VERB)
    return opens and not any(_says(before, token) for before, token in pairwise(tokens))


def _says(before: Token, token: Token) -> bool:
    """True for a verb that can carry a sentence: no infinitive, no participle."""
    if token.part is Part.AUXILIARY or token.text in words.THIRD_PERSON:
        return True
    finite = token.part is Part.VERB and not token.text.lower().endswith(("ing", "ed"))
    return finite and before.text.lower() not in ("to", "and", "or", ",")


def _bare(tokens: Sequence[Token], at: int) -> bool:
    """True for "the" and a common noun or two that say nothing of which one is meant, nor are said of before."""
    if at >= len(tokens) or tokens[at].text.lower() != "the":
        return False
    end = at + 1
    while end < len(tokens) and tokens[end].part is Part.CONTENT:
        end += 1
    named = [_OWNER.sub("", token.text) for token in tokens[at + 1 : end]]
    if named and named[0] != tokens[at + 1].text and named[0][0].isupper():  # "the South's economy"
        return False
    if not 0 < len(named) <= MOST_WORDS or (end < len(tokens) and tokens[end].text.lower() in _GOES_ON):
        return False
    low = [word.lower() for word in named]
    stems = [terms.stem(word) for word in low]
    if any(not word.isalpha() for word in low) or {*low, *stems} & (_ONE_OF_A_KIND | _RANKS):
        return False
    if any(commonness.level(word) <= commonness.RARE for word in low) or any(word[0].isupper() for word in named[1:]):
        return False
    said = {terms.stem(token.text.lower()) for token in tokens[:at]}
    return stems[-1] not in said
