"""Other ways to put an answer: what a learner may say more, or in another order, without saying anything else."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from quizgen.study.marking.english import is_common
from quizgen.study.marking.foreign import ARTICLES, asks_foreign_word, without_article
from quizgen.study.marking.labels import label_left_out
from quizgen.study.marking.lookalikes import has_opposite
from quizgen.study.marking.spelling import fold, same
from quizgen.text.numerals import NUMERAL

if TYPE_CHECKING:
    from collections.abc import Iterator

_TITLES = frozenset("sir dr dr. king queen president emperor lord saint st st. pope captain general professor".split())
_CLASSES = frozenset(["position", "process", "ion", "ions"])
_ALTERNATIVES = frozenset("or nor not no never neither either both versus vs and but".split())
_SURNAME_FIRST = re.compile(r"([^,]+), ([^,]+)")
_OF = re.compile(r"(\S+(?: \S+){0,2}) of (?:the )?(\S+(?: \S+){0,2})", re.IGNORECASE)
_ROMAN = re.compile(r"\b([A-Z]{2,}?)(III|II|IV|VI|I|V)\b")
_ARABIC = {"I": "1", "II": "2", "III": "3", "IV": "4", "V": "5", "VI": "6"}
_NOTE = re.compile(r"\b([A-G])b(?!\w)")
_QUOTED = re.compile(r"['‘“\"`][^'’”\"`]*['’”\"`]")
_WHO = re.compile(r"\b(?:who|whom|whose)\b", re.IGNORECASE)
_PERSON = re.compile(r"(?:[A-Z][^\W\d_]*\.? |van |von |de |da |di |del |der |la |le ){1,4}[A-Z][a-z][\w'’-]*")
_INITIALS = re.compile(r"(?:[A-Z]\.? ?)+(?=[A-Z][a-z])")
_MARKS = ".,;:?!()'\"“”"
_CUT_SHORT = re.compile(r"\b([A-Za-z]{3,})\.(?=\s)")
_SAID = re.compile(
    r"(?:(?:i think )?(?:it|they|this|that|these|the answer)(?:'s|’s| is| was|'re|’re| are| were)"
    r"|it|they|this|that|these|those|he|she) ",
    re.IGNORECASE,
)
_MOST_BESIDE = 3


def other_ways(typed: str, wanted: str, question: str) -> Iterator[tuple[str, str]]:
    """Pairs of a typed and a wanted text that say what these two say, put alike.

    The surname after the first name, "A of B" as "B A", Roman digits after capitals as Arabic ones, Gb as
    G flat, and what was typed without "it is", a title, a foreign article, a label or words of the question.
    """
    name = _SURNAME_FIRST.fullmatch(typed.strip())
    if name and "," not in wanted and wanted.istitle():
        yield f"{name[2]} {name[1]}", wanted
    if "flat" in wanted or "♭" in wanted:
        yield _NOTE.sub(r"\1 flat", typed), wanted
    if asks_foreign_word(question) and not without_article(typed) and without_article(wanted):
        yield typed, without_article(wanted)
    yield from label_left_out(typed, wanted, question)
    yield from _by_surname(typed, wanted, question)
    yield from _turned(typed, wanted)
    if any(char.isdigit() for char in typed) and _ROMAN.search(wanted):
        yield re.sub(r"(?<=[A-Za-z])(?=\d)", " ", typed), _ROMAN.sub(_as_arabic, wanted)
    if "." in typed:
        yield _written_out(typed, wanted), wanted
    said = _SAID.match(typed)
    if said and not _SAID.match(wanted):
        yield typed[said.end() :], wanted
    words = typed.split()
    if len(words) > 1 and _is_more(words[0], wanted, question):
        yield " ".join(words[1:]), wanted
    for less in _without_question(words, wanted, question):
        yield less, wanted


def _by_surname(typed: str, wanted: str, question: str) -> Iterator[tuple[str, str]]:
    """A person is named by the surname too, with initials or without; "Vice President" is no name of a person."""
    *names, surname = wanted.split()
    if not _WHO.search(question) or not _PERSON.fullmatch(wanted) or is_common(surname):
        return
    yield typed, surname
    if names[-1].islower():
        yield typed, f"{names[-1]} {surname}"
    initials = _INITIALS.match(typed)
    letters = [char.casefold() for char in initials[0] if char.isalpha()] if initials else []
    if initials and letters == [name[0].casefold() for name in names[: len(letters)]]:
        yield typed[initials.end() :], surname


def _turned(typed: str, wanted: str) -> Iterator[tuple[str, str]]:
    given, meant = _OF.fullmatch(typed.strip()), _OF.fullmatch(wanted.strip())
    if meant and not given:
        yield typed, f"{meant[2]} {meant[1]}"
    if given and not meant:
        yield f"{given[2]} {given[1]}", wanted


def _written_out(typed: str, wanted: str) -> str:
    """The typed text with the wanted words for what a full stop cuts short: "vit. B12"."""

    def whole(found: re.Match[str]) -> str:
        return next((word for word in wanted.split() if word.casefold().startswith(found[1].casefold())), found[0])

    return _CUT_SHORT.sub(whole, typed)


def _as_arabic(found: re.Match[str]) -> str:
    return f"{found[1]} {_ARABIC[found[2]]}"


def _is_more(first: str, wanted: str, question: str) -> bool:
    """True for a title or foreign article that the answer does without."""
    more = _TITLES | (ARTICLES if asks_foreign_word(question) else frozenset())
    return first.lower() in more and not wanted.lower().startswith(tuple(f"{one} " for one in more))


def _without_question(words: list[str], wanted: str, question: str) -> Iterator[str]:
    """What was typed without words at an end of it that the question holds anyway, or that only name a class.

    Nothing is left out where the question gives a choice, nor any word by which things are told apart.
    """
    asked = [word.strip(_MARKS).removesuffix("'s") for word in question.split()]
    choices = [word.strip(_MARKS).lower() for word in (*words, *_QUOTED.sub(" ", question).split())]
    if _ALTERNATIVES.intersection(choices):
        return
    is_free = [_is_free(word, wanted) and (any(same(word, one) for one in asked)) for word in words]
    is_class = [word.lower() in _CLASSES for word in words]
    for count in range(1, min(len(words), _MOST_BESIDE + 1)):
        if all(is_free[-count:]) or (count == 1 and is_class[-1]):
            yield " ".join(words[:-count])
        if all(is_free[:count]):
            yield " ".join(words[count:])


def _is_free(word: str, wanted: str) -> bool:
    """True for a word that tells nothing apart: no number, nothing with an opposite, no word of the answer."""
    if not word.isalpha() or NUMERAL.fullmatch(word) or has_opposite(fold(word)):
        return False
    return not any(same(word, one) for one in wanted.split())
