"""The numbers of a text with the units beside them, before anything is said about what they mean."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from quizgen.text.numerals import GLYPHS, MINUS, NUMERAL, value_of
from quizgen.text.unit_reader import read_unit

if TYPE_CHECKING:
    from collections.abc import Iterator
    from decimal import Decimal

# Versions, addresses, dates, telephone numbers, ratios, clock times and hexadecimals are no numbers.
_NO_NUMBER = (
    r"(?P<name>v?[0-9]+(?:\.[0-9]+){2,}[\w./-]*|[0-9]{4}-[0-9]{2}-[0-9]{2}|(?:[0-9]-)?[0-9]{3}-[0-9]{3}-[0-9]{4}"
    r"|[0-9]{1,4}/[0-9]{1,2}/[0-9]{1,4}|[0-9.]+ ?:[0-9 ][0-9:. ]*|0x[0-9a-fA-F]+)"
)
# Most words are passed over by their first two letters.
_MAY_START = (
    rf"(?=[{MINUS}0-9.+v{''.join(GLYPHS)}]|[Zz]ero|[Oo]ne|[Tt](?:w[eo]|h[ir]|en)|[Ff](?:ou|i[fv])|[Ss](?:ix|ev)"
    r"|[Ee](?:ig|le)|[Nn]i|[Aa]n? [hdtmb]|[Mm]inus|[Nn]egative)"
)
_SCAN = re.compile(rf"(?<!\w){_MAY_START}(?:{_NO_NUMBER}|{NUMERAL.pattern})")
_MONEY_BEFORE = re.compile(r"(?:US|CA|AU|[CA])?\\?([$€£¥₹])$|([€£¥₹]) $")
_MONEY_SCALE = re.compile(r" ?(?:(bn|B)|(M|mn)|([kK])|(T))(?![\w-])")
_MONEY_POWERS = (9, 6, 3, 12)
_SIGN_BEFORE = re.compile(r"(?:^|(?<=[\s(]))[-−–]$")
_REACH = 6


@dataclass(frozen=True, slots=True)
class Part:
    """A number (its offsets, value, text) and its unit; `first` and `last` are the ends of both together."""

    start: int
    end: int
    value: Decimal
    written: str
    spelled: bool
    unit: str
    first: int
    last: int
    unit_start: int = -1
    unit_end: int = -1


def scan(text: str) -> Iterator[Part]:
    """The numbers of a text in order, each with the unit that stands beside it; none overlaps another."""
    reached = 0
    for match in _SCAN.finditer(text):
        part = None if match["name"] else _part(text, match)
        if part and part.first >= reached:
            reached = part.last
            yield part


def _part(text: str, match: re.Match[str]) -> Part:
    start, end = match.span()
    spelled = bool(match["words"] or match["parts"])
    bare = Part(start, end, value_of(match), match[0], spelled, "", start, end)
    money = None if spelled else _MONEY_BEFORE.search(text, max(0, start - _REACH), start)
    if money:
        return _priced(text, bare, money)
    unit = read_unit(text, end, match[0])
    if not unit:
        return bare
    return replace(bare, unit=unit.symbol, last=unit.end, unit_start=unit.start, unit_end=unit.end)


def _priced(text: str, bare: Part, money: re.Match[str]) -> Part:
    """A price: the sign before the number counts, and so does a letter for thousands or millions after it."""
    first, end, value = money.start(), bare.end, bare.value
    sign = _SIGN_BEFORE.search(text, max(0, first - 1), first) if first else None
    if sign:
        first, value = sign.start(), -value
    scale = _MONEY_SCALE.match(text, end)
    if scale:
        value, end = value.scaleb(_MONEY_POWERS[(scale.lastindex or 1) - 1]), scale.end()
    group = money.lastindex or 1
    unit_start, unit_end = money.span(group)
    return replace(
        bare, end=end, value=value, written=text[bare.start : end], unit=money[group], first=first, last=end,
        unit_start=unit_start, unit_end=unit_end,
    )  # fmt: skip
