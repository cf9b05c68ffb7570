"""What stands round the telling part of a phrase: titles, amounts, owners, nouns for any kind of thing."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from quizgen.facts.gaps.phrase import JOINS, several, telling
from quizgen.text import numbers, terms, words
from quizgen.text.tokens import Part

if TYPE_CHECKING:
    from quizgen.facts.gaps.phrase import Phrase
    from quizgen.text.tokens import Token

_TITLES = frozenset(
    "president senator minister chancellor governor mayor king queen emperor empress prince princess pope bishop "
    "archbishop colonel captain admiral professor dr sir lord lady secretary "
    "ambassador laureate physicist chemist biologist mathematician philosopher poet playwright author "
    "artist composer architect economist psychologist sociologist historian engineer inventor scientist explorer "
    "representative commissioner director chairman founder".split()
)
_HEADS = frozenset(
    "approach section purpose purposes function functions provision provisions atom atoms molecule molecules".split()
)
_AMOUNTS = frozenset(
    "more less greater fewer increased decreased reduced enhanced improved heightened growing diminished".split()
)
FEWEST_LEFT = 2
MOST_COUNTED = 3  # words of a phrase whose number may be what is asked for
_ADJECTIVE = tuple("al ive ous ic able ible ful ent ant ed ing less ary ish ory ar".split())
_QUALITIES = frozenset(  # which tell how far a thing is meant, not which thing it is
    "resulting remaining existing corresponding surrounding underlying respective relevant appropriate adequate proper "
    "overall affected desired given tiny subsequent ongoing entire actual sufficient necessary specific".split()
)
_ADVERBS = frozenset("further otherwise alone together thereby thus also even still".split())
_BEFORE_DOING = frozenset(("while", "by", "without"))
_DOING = frozenset("acting using bending occurring working moving living existing going coming resulting".split())


def after_title(inside: Phrase) -> Phrase:
    """The name after what somebody is: "Democratic Senator | Stephen A. Douglas"."""
    at = next((n for n in range(len(inside) - 1, 0, -1) if inside[n - 1].text.lower() in _TITLES), 0)
    named = inside[at:]
    return named if at and all(token.text[0].isupper() or token.text == "." for token in named) else ()


def before_head(inside: Phrase) -> Phrase:
    """What stands before a noun for any kind of thing, where that tells by itself: "backup | purposes"."""
    if len(inside) < 2 or inside[-1].text not in _HEADS:
        return ()
    rest = inside[:-1]
    last = rest[-1].text
    noun = last[0].isupper() or (rest[-1].part is Part.CONTENT and not last.lower().endswith(_ADJECTIVE))
    counted = numbers.parse(rest[0].text) is not None  # "two carbon atoms" are not "two carbon"
    return rest if noun and not counted and telling(rest) else ()


def without_amount(inside: Phrase, after: Phrase) -> Phrase:
    """The thing of which there is more: "more | transparency"; a quality keeps its "more": "more formal"."""
    low = inside[0].text.lower() if inside else ""
    thing = len(inside) > 1 and inside[-1].part is Part.CONTENT and telling(inside[1:])
    compared = bool(after) and after[0].text.lower() == "than"
    if low not in _AMOUNTS or not thing or compared or (low in ("more", "less") and not _is_thing(inside)):
        return ()
    return inside[1:]


def _is_thing(inside: Phrase) -> bool:
    low = inside[-1].text.lower()
    plain = low in words.PLAIN_ADJECTIVES or low.endswith(_ADJECTIVE)
    return several(inside[-1]) or (
        not plain and low.endswith(("cy", "ty", "ion", "ment", "ness", "ence", "ance", "ism"))
    )


def without_count(inside: Phrase) -> Phrase:
    """The things without their number: "two | daughter cells"."""
    if len(inside) <= MOST_COUNTED or any(token.part is not Part.CONTENT for token in inside):
        return ()
    counted = inside[0].text.isalpha() and numbers.parse(inside[0].text) is not None and several(inside[-1])
    return inside[1:] if counted and len(telling(inside[1:])) > 1 else ()


def without_quality(inside: Phrase) -> Phrase:
    """The thing without a word that tells how far it is meant: "remaining | nerve cells"."""
    light = len(inside) > FEWEST_LEFT and inside[0].text.lower() in _QUALITIES
    return inside[1:] if light and all(t.part is Part.CONTENT for t in inside) and len(telling(inside[1:])) > 1 else ()


def without_owner(inside: Phrase, topic: str) -> Phrase:
    """What somebody has, where its name tells enough: "the speaker's | socio-economic status"."""
    first = inside[0].text if inside else ""
    owner = first.endswith(("'s", "’s"))
    known = first.islower() or terms.stands_in(first[:-2], topic)
    return inside[1:] if owner and known and len(telling(inside[1:])) > 1 else ()


def without_verb(before: Phrase, inside: Phrase, after: Phrase) -> Phrase:
    """Things without what they do: "the net force | acting | on it", "the bases | form | the rungs"."""
    if len(inside) < 2 or not after or not telling(inside[:-1]):
        return ()
    low = inside[-1].text
    if low in _DOING and after[0].part is Part.PREPOSITION:
        return inside[:-1]
    if inside[-2].text.lower() in JOINS:  # "travels through the blood | and lodges | in a vessel"
        acts = len(inside) > 2 and several(inside[-1]) and not several(inside[-3]) and after[0].part is Part.PREPOSITION
        return inside[:-2] if acts and any(token.text in words.THIRD_PERSON for token in before) else ()
    repeated = any((one.text, two.text) == (low, after[0].text) for one, two in pairwise(before))
    if (
        after[0].part is Part.PREPOSITION
    ):  # "A pairs with T and G | pairs | with C"; else the clause has no verb: "The aorta | branches | into arteries"
        return (
            inside[:-1]
            if several(inside[-1]) and not several(inside[-2]) and (repeated or not _acts(before, after))
            else ()
        )
    acts = low in words.BASE_FORMS if several(inside[-2]) else low in words.THIRD_PERSON
    return inside[:-1] if acts and after[0].part is Part.DETERMINER else ()


def without_adverb(inside: Phrase) -> Phrase:
    """Things without the adverb of the verb that follows them: "the skylights | further | enhance it"."""
    return inside[:-1] if len(inside) > 1 and inside[-1].text in _ADVERBS and telling(inside[:-1]) else ()


def before_aside(inside: Phrase) -> Phrase:
    """What stands before a comma with which something else begins: "a chip |, further enhancing its speed"."""
    cut = next((n for n, (one, two) in enumerate(pairwise(inside)) if one.text == "," and _begins_aside(two)), 0)
    return inside[:cut] if telling(inside[:cut]) else ()


def _begins_aside(token: Token) -> bool:
    return token.part is Part.ADVERB or token.text in _ADVERBS or token.part is Part.VERB


def after_verb(before: Phrase, inside: Phrase) -> Phrase:
    """The object of a verb: "while | respecting | constitutional provisions", "and | processes | the signals"."""
    if len(inside) <= 2 or not before or not telling(inside[1:]):
        return ()
    low, led = inside[0].text, before[-1].text.lower()
    doing = low.endswith("ing") and led in _BEFORE_DOING
    joined = led in JOINS and low in words.THIRD_PERSON and any(token.text in words.THIRD_PERSON for token in before)
    return inside[1:] if doing or joined else ()


def _acts(before: Phrase, after: Phrase) -> bool:
    """True where the clause round a phrase has a verb of its own, or is no clause."""
    comma = next((number for number, token in enumerate(after) if token.text == ","), len(after))
    opens = len(before) <= 1 and all(token.part is Part.DETERMINER for token in before)
    return not opens or any(token.part in (Part.VERB, Part.AUXILIARY) for token in after[:comma])
