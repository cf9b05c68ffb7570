"""Wrong expansions of an abbreviation: terms of the subject's own words with the same first letters."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from quizgen.items import shape
from quizgen.items.envelope import digest
from quizgen.model import Option
from quizgen.text import terms, words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from quizgen.items.vocabulary import Vocabulary

MOST = 3
FEWEST = 2
SHORTEST = 4
FEWEST_WORDS = 2
_CLASSES = dict.fromkeys(("al", "ic", "ive", "ous"), "adjective") | dict.fromkeys(
    ("tion", "sion", "ment", "ness", "ity", "ism", "ance", "ence", "ship"), "abstract"
)
COMMON = (2, 4)  # in so many terms of the subject, or else of all subjects, a word must stand
FAMILY = 4  # words that share so many letters at their start are of one family


def distractors(
    right: str, short: str, vocabularies: Sequence[Vocabulary], said: Sequence[str] = ()
) -> tuple[Option, ...]:
    """Two or three expansions that fit the letters of `right`, made of words that stand so in other terms.

    One place of the term varies, the same in all of them, so that the right one does not stand out as
    the one that shares most with the others; where no place has two other words, two places vary, each by
    itself and both. None that is a term itself or stands in what is `said`. The first of the vocabularies
    that has words enough is used.
    """
    parts = right.split()
    why = f"The letters fit, but {short} stands for “{right}”."
    if len(parts) < FEWEST_WORDS or not short.isalpha():
        return ()
    for known, often in zip(vocabularies, COMMON, strict=False):
        fits = [_alike(parts, place, known, short, often) for place in range(len(parts))]
        made = [text for text in _made(parts, fits) if all(_is_new(text, one, said) for one in vocabularies)]
        if len(made) >= FEWEST:
            return tuple(Option(text, why) for text in made[:MOST])
    return ()


def _made(parts: Sequence[str], fits: Sequence[Sequence[str]]) -> list[str]:
    """Terms with another word at one place, else at two places by turns."""
    most = max(range(len(parts)), key=lambda place: (min(len(fits[place]), MOST), place < len(parts) - 1, -place))
    if len(fits[most]) >= FEWEST:
        return [_with(parts, {most: word}) for word in fits[most]]
    places = [place for place, found in enumerate(fits) if found][:2]
    if len(places) < 2:
        return []
    first, second = places
    one, other = {first: fits[first][0]}, {second: fits[second][0]}
    return [_with(parts, one), _with(parts, other), _with(parts, one | other)]


def _with(parts: Sequence[str], put: dict[int, str]) -> str:
    return " ".join(put.get(place, part) for place, part in enumerate(parts))


def _is_new(text: str, vocabulary: Vocabulary, said: Sequence[str]) -> bool:
    return terms.key(text) not in vocabulary.keys and not any(terms.stands_in(text, one) for one in said)


def _alike(parts: Sequence[str], place: int, vocabulary: Vocabulary, short: str, often: int) -> list[str]:
    """Words that could stand in for the word at a place, the commonest in terms first, then the closest in form."""
    part = parts[place]
    if not part.isalpha() or len(part) < SHORTEST or (part.isupper() and len(part) > 1):
        return []
    ends = place == len(parts) - 1 or parts[place + 1].lower() in words.FUNCTION
    known = (vocabulary.last if ends else vocabulary.before).get(part[0].lower(), Counter())
    right = " ".join(parts)
    near = [
        word
        for word in known
        if known[word] >= often
        and _fits(word, part.lower())
        and word != short.lower()
        and not terms.stands_in(word, right)
    ]
    ending = shape.of(part.lower()).ending
    near.sort(key=lambda word: (-known[word], shape.of(word).ending != ending, digest(right, word)))
    return [word.capitalize() if part[0].isupper() else word for word in near]


def _fits(word: str, part: str) -> bool:
    """True for a word of the same number and ending that is of another family, and no mere verb or adverb."""
    one, other = shape.of(word), shape.of(part)
    if one.plural != other.plural or _CLASSES.get(one.ending, one.ending) != _CLASSES.get(other.ending, other.ending):
        return False
    if word.endswith("y") != part.endswith("y"):  # bony, blood
        return False
    if terms.stem(word)[:FAMILY] == terms.stem(part)[:FAMILY]:
        return False
    return not word.endswith("ly") and (word not in words.VERBS or word in words.NOUN_TOO)
