"""The words and numbers of a typed text."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal
from types import MappingProxyType
from typing import TYPE_CHECKING

from quizgen.study.marking.chemistry import FLAT, named
from quizgen.study.marking.values import mended
from quizgen.text.numerals import NUMERAL, value_of

if TYPE_CHECKING:
    from collections.abc import Iterator

_GREEK = MappingProxyType(
    dict(
        zip(
            "αβγδεζηθικλμµνξοπρστυφχψω",
            "alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu mu nu xi omicron pi rho sigma tau "
            "upsilon phi chi psi omega".split(),
            strict=True,
        )
    )
)
_TOKEN = re.compile(
    rf"(?<![^\W\d_])(?P<number>{NUMERAL.pattern})(?P<ordinal>(?:st|nd|rd|th)\b)?(?![\d^])|(?P<word>[^\W\d_]+)|(?P<digits>\d+)|(?P<mark>[%°+=<>])"
)
_ROMAN = re.compile(r"(?=[IVX])(X{0,3})(IX|IV|V?I{0,3})")
_NOTE = re.compile(r"\b([A-Ga-g])(♭|♯|#)(?!\w)")
ORDINALS = (
    "zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth "
    "fifteenth sixteenth seventeenth eighteenth nineteenth twentieth"
).split()


@dataclass(frozen=True, slots=True)
class Token:
    """A word as it is written, or a number by its value."""

    text: str
    value: Decimal | None = None


def tokens(text: str) -> list[Token]:
    """The words and numbers of a text, symbols and notes by their names."""
    text = mended(named(_NOTE.sub(_in_words, re.sub(r"['’`“”\"]", "", text).replace("&", " and "))))
    text = re.sub(r"(?<=\b\w)\.(?=\w\b|\s|$)", "", text)
    text = re.sub("[Α-ω\u00b5]", lambda found: f" {_GREEK.get(found[0].lower(), found[0])} ", flat_in_words(text))
    return list(_scan(text))


def _in_words(note: re.Match[str]) -> str:
    """The name of a note with its sign in words: B♭, F#."""
    return f"{note[1]} {'flat' if note[2] == '♭' else 'sharp'}"


def flat_in_words(text: str) -> str:
    """The text with lowered and raised digits after letters on the line."""
    return re.sub(r"(?<=[^\W\d_])[₀-₉⁰¹²³⁴-⁹⁺⁻]+", lambda found: found[0].translate(FLAT), text)


def _scan(text: str) -> Iterator[Token]:
    for found in _TOKEN.finditer(text):
        written = found[0]
        if found["number"] and found["ordinal"] and written[:-2].isdigit() and int(written[:-2]) < len(ORDINALS):
            yield Token(ORDINALS[int(written[:-2])])
        elif found["number"]:
            yield Token(written, value_of(found))
        elif found["digits"]:
            yield Token(written, Decimal(written))
        elif _ROMAN.fullmatch(written) and found.start():
            yield Token(written, roman(written))
        else:
            yield Token("percent" if written == "%" else written)


def small_roman(token: Token) -> Decimal | None:
    """The value of xvi, which is read as a number only where one is wanted."""
    found = _ROMAN.fullmatch(token.text.upper()) if token.value is None else None
    return roman(found[0]) if found and found[0] else None


def roman(written: str) -> Decimal:
    """The value of Roman digits up to 39."""
    digits = {"I": 1, "V": 5, "X": 10}
    values = [digits[letter] for letter in written]
    signed = [-v if any(later > v for later in values[n + 1 : n + 2]) else v for n, v in enumerate(values)]
    return Decimal(sum(signed))
