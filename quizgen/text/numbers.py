"""Numbers as texts: what they are worth, how else they are written, one form to compare them in."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from quizgen.text.numberwords import spell
from quizgen.text.numerals import MINUS, NUMERAL, value_of

if TYPE_CHECKING:
    from decimal import Decimal

_SPELLED = 100
_SEPARATED = 1000
_SPACES = re.compile(r"(?:\s|\\[,;: ]|~)+")
_RAISED = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹⁻⁺", "0123456789-+")
_RAISED_RUN = re.compile("[⁻⁺]?[⁰¹²³⁴-⁹]+")
_IN_TEXT = re.compile(rf"(?<![\w.,^]){NUMERAL.pattern}(?![\w^]|[.,][0-9])")
_SIGN = re.compile(rf"(?<![\w)\]}}])[{MINUS}](?=[0-9.])")


@lru_cache(maxsize=4096)
def parse(text: str) -> Decimal | None:
    r"""The value of a text that is a number and nothing else; None for any other text.

    Reads digits with thousands separators, decimals, fractions (1/2, ½, two-thirds), scientific
    forms (1.5 × 10^8, 1e-7, 10⁻⁷, LaTeX's \times), number words, and a sign in any of its three characters.
    """
    match = NUMERAL.fullmatch(text.strip())
    return value_of(match) if match else None


def spellings(value: Decimal) -> tuple[str, ...]:
    """The forms in which a number is accepted as an answer: digits first, then words ("3", "three")."""
    plain = f"{value:f}"
    forms = [plain]
    if abs(value) >= _SEPARATED:
        forms.append(f"{value:,f}")
    if "." in plain:
        forms.append(plain.rstrip("0").rstrip("."))
        forms.append(re.sub(r"^(-?)0\.", r"\1.", plain))
    if value == value.to_integral_value() and 0 <= value <= _SPELLED:
        forms.append(spell(int(value)))
    if value < 0:
        forms += ["−" + form[1:] for form in forms]
    return tuple(dict.fromkeys(forms))


def fold(text: str) -> str:
    """The text with its numbers in one form, to compare answers.

    Number words become digits, thousands separators go, the three minus signs become "-",
    raised digits "^n", and any run of spaces one space; letters keep their case.
    """
    text = _SPACES.sub(" ", text).strip()
    text = _IN_TEXT.sub(lambda match: _shortest(value_of(match)), text)
    text = _RAISED_RUN.sub(lambda match: "^" + match[0].translate(_RAISED), text)
    return _SIGN.sub("-", text)


def _shortest(value: Decimal) -> str:
    plain = f"{value:f}"
    return plain.rstrip("0").rstrip(".") if "." in plain else plain
