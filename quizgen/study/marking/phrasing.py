"""Other ways to put an answer: what a learner may say more, or in another order, without saying anything else."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from quizgen.study.marking.lookalikes import has_opposite
from quizgen.study.marking.spelling import fold, same
from quizgen.text.numerals import NUMERAL

if TYPE_CHECKING:
    from collections.abc import Iterator

_LANGUAGE = r"(?:Spanish|French|German|Italian|Portuguese|Latin|Greek|Dutch|Swedish|Polish|Russian|Turkish)"
_FOREIGN_WORD = re.compile(rf"\b{_LANGUAGE} (?:word|noun|verb|term)\b|\bin {_LANGUAGE}\b|\binto {_LANGUAGE}\b")
_FOREIGN_ARTICLES = frozenset(
    "el la los las un una le les une der die das ein eine il lo gli i uno o os as um uma".split()
)
_TITLES = frozenset("sir dr dr. king queen president emperor lord saint st st. pope captain general professor".split())
_CLASSES = frozenset(["position", "process", "ion", "ions"])
_ALTERNATIVES = frozenset("or nor not no never neither either both versus vs and but".split())
_SURNAME_FIRST = re.compile(r"([^,]+), ([^,]+)")
_OF = re.compile(r"(\S+(?: \S+){0,2}) of (?:the )?(\S+(?: \S+){0,2})", re.IGNORECASE)
_ROMAN = re.compile(r"\b([A-Z]{2,}?)(III|II|IV|VI|I|V)\b")
_ARABIC = {"I": "1", "II": "2", "III": "3", "IV": "4", "V": "5", "VI": "6"}
_MARKS = ".,;:?!()'\"“”"
_CUT_SHORT = re.compile(r"\b([A-Za-z]{3,})\.(?=\s)")
_LABEL = re.compile(r"([A-Za-z]+(?: [A-Za-z]+){0,3}) ?[=:]? ?(?=[-−–+]?\.?\d)")
_SAID = re.compile(
    r"(?:(?:i think )?(?:it|they|this|that|these|the answer)(?:'s|’s| is| was|'re|’re| are| were)"
    r"|it|they|this|that|these|those|he|she) ",
    re.IGNORECASE,
)
_MOST_BESIDE = 3


def asks_foreign_word(question: str) -> bool:
    """True where a word of another language is asked for: its spelling is the answer."""
    return bool(_FOREIGN_WORD.search(question))


def without_label(typed: str, question: str) -> str:
    """A typed number without the words of the question before it: "pH 7.4", "voltage = -70 mV"."""
    label = _LABEL.match(typed)
    asked = [word.strip(_MARKS) for word in question.split()]
    if not label or not all(any(same(word, one) for one in asked) for word in label[1].split()):
        return typed
    return typed[label.end() :]


def other_ways(typed: str, wanted: str, question: str) -> Iterator[tuple[str, str]]:
    """Pairs of a typed and a wanted text that say what these two say, put alike.

    The surname after the first name, "A of B" as "B A", Roman digits after capitals as Arabic
    ones, and what was typed without "it is", a title, a foreign article or words of the question.
    """
    name = _SURNAME_FIRST.fullmatch(typed.strip())
    if name and "," not in wanted and wanted.istitle():
        yield f"{name[2]} {name[1]}", wanted
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
    more = _TITLES | (_FOREIGN_ARTICLES if asks_foreign_word(question) else frozenset())
    return first.lower() in more and not wanted.lower().startswith(tuple(f"{one} " for one in more))


def _without_question(words: list[str], wanted: str, question: str) -> Iterator[str]:
    """What was typed without words at an end of it that the question holds anyway, or that only name a class.

    Nothing is left out where the question gives a choice, nor any word by which things are told apart.
    """
    asked = [word.strip(_MARKS).removesuffix("'s") for word in question.split()]
    if _ALTERNATIVES & {word.lower() for word in (*words, *asked)}:
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
