"""Words that go before a number and name what it counts: pH 7.4, Article 6, section 1(1), 0b1010."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from quizgen.study.marking.spelling import same
from quizgen.study.marking.typed_words import ORDINALS

if TYPE_CHECKING:
    from collections.abc import Iterator

_MARKS = ".,;:?!()'\"“”"
_TYPED = re.compile(r"([A-Za-z]+(?: [A-Za-z]+){0,3}) ?[=:]? ?(?=[-−–+]?\.?\d)")
_WANTED = re.compile(r"([A-Za-z]{4,}) (?=\d|[IVX]+$)")
_ORDINAL = re.compile(r"(?:the )?([a-z]+|\d+(?:st|nd|rd|th)) ([a-z]{3,})", re.IGNORECASE)
_SHORT = re.compile(r"([a-z]{1,3}|[A-Z][a-z]{2,3}) ?(?=\d)|([A-Za-z]{1,4})\. ?(?=\d|[IVX]+$)|(§) ?(?=\d)")
_BARE = re.compile(r"\d.*|[IVX]+")
_BASES = (
    (r"binary|base[- ](?:two|2)", r"^0[bB](?=[01])|(?:₂| ?\(?base (?:two|2)\)?)$"),
    (r"decimal|base[- ](?:ten|10)", r"(?:₁₀| ?\(?base (?:ten|10)\)?)$"),
    (r"octal|base[- ](?:eight|8)", r"^0[oO](?=[0-7])|(?:₈| ?\(?base (?:eight|8)\)?)$"),
    (r"hex(?:adecimal)?|base[- ](?:sixteen|16)", r"^0[xX](?=[0-9A-Fa-f])|(?:₁₆| ?\(?base (?:sixteen|16)\)?)$"),
)
_ASKED = (r"\b(?:in|to|into|as) (?:{0})\b", r"\b(?:{0}) (?:digit|number|form|notation|equivalent|representation)\b")
_SIGNS_OF_BASES = tuple(
    [(re.compile(asked.format(named), re.IGNORECASE), re.compile(sign)) for named, sign in _BASES] for asked in _ASKED
)


def without_label(typed: str, question: str) -> str:
    """A typed number without the words of the question before it: "pH 7.4", "voltage = -70 mV"."""
    label = _TYPED.match(typed)
    if not label or not all(_is_asked(word, question) for word in label[1].split()):
        return typed
    return typed[label.end() :]


def without_base(text: str, question: str) -> str:
    """A number without the sign of the base in which the question asks for it: 0b1010, 1010₂."""
    for bases in _SIGNS_OF_BASES:
        signs = [sign for asked, sign in bases if asked.search(question)]
        if signs:
            return signs[0].sub("", text.strip()) if len(signs) == 1 else text
    return text


def label_left_out(typed: str, wanted: str, question: str) -> Iterator[tuple[str, str]]:
    """Pairs of a typed and a wanted text in which a label before the number is cut short, or left to the question."""
    label, ordinal = _WANTED.match(wanted), _ORDINAL.fullmatch(wanted)
    if label:
        short = _SHORT.match(typed)
        name = "section" if short and short[3] else (short[1] or short[2] or "").casefold() if short else ""
        if short and label[1].casefold().startswith(name):
            yield wanted[: label.end()] + typed[short.end() :], wanted
        if _BARE.fullmatch(typed) and _is_asked(label[1], question):
            yield typed, wanted[label.end() :]
            yield f"{label[1]} {typed}", wanted
    elif ordinal and _is_ordinal(ordinal[1]) and _is_asked(ordinal[2], question):
        yield f"{typed}th" if typed.isdigit() else typed, ordinal[1]


def _is_ordinal(word: str) -> bool:
    return word[:1].isdigit() or word.casefold() in ORDINALS


def _is_asked(word: str, question: str) -> bool:
    return any(same(word, one.strip(_MARKS)) for one in question.split())
