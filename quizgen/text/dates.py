"""Centuries, decades and years of an era: "16th and 17th centuries", "the 1970s", "323 BCE"."""

from __future__ import annotations

import re
from dataclasses import dataclass
from types import MappingProxyType
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from collections.abc import Iterator
    from decimal import Decimal

_ORDINAL_WORDS = """
first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth
sixteenth seventeenth eighteenth nineteenth twentieth twenty-first
"""
_SPELLED = MappingProxyType({word: n for n, word in enumerate(_ORDINAL_WORDS.split(), 1)})
_ORDINAL = rf"(?:[0-9]{{1,2}}(?:st|nd|rd|th)|(?i:{'|'.join(sorted(_SPELLED, key=len, reverse=True))}))"
_ERA = r"(?:BCE?|CE|AD|B\.C\.(?:E\.)?|A\.D\.|C\.E\.)(?!\w)"
_JOIN = (
    r"(?: ?[-–—] ?(?:early |late |mid-?)?"
    r"|(?: centur(?:y|ies))? (?:to|and|or|through|into) (?:the )?(?:early |late |mid-?)?)"
)
_CENTURY = re.compile(rf"\b({_ORDINAL})(?:{_JOIN}({_ORDINAL}))?[ -][Cc]entur(?:y|ies)\b(?: ({_ERA}))?")
_DECADE = re.compile(
    r"(?<![\w.,$])(?<![0-9]-)([12][0-9]{2}0)['’]?s\b"
    r"(?:(?: ?[-–] ?| (?:to|through) (?:the )?| and )([12][0-9]{2}0)['’]?s\b)?"
)
_YEAR = re.compile(
    rf"(?<![\w.,$-])(?:(?P<before>AD|A\.D\.|CE) )?(?P<low>[0-9]{{1,3}}(?:,[0-9]{{3}})|[0-9]{{1,5}})"
    rf"(?: (?P<early>{_ERA}))?(?:(?: ?[-–—] ?| to )(?P<high>[0-9]{{1,3}}(?:,[0-9]{{3}})|[0-9]{{1,5}}))?"
    rf"(?:(?P<none>) (?P<after>{_ERA})|(?(before)|(?(early)|(?!))))"
)
_HUNDRED = 100
_DECADES_FROM = 2000  # the 1800s are a century, the 2000s a decade


@dataclass(frozen=True, slots=True)
class DateMatch:
    """A date where it stands: offsets, offsets of its numbers, first and last year (before our era: negative)."""

    start: int
    end: int
    number_start: int
    number_end: int
    low: int
    high: int
    kind: Literal["date", "year"]


def find_dates(text: str) -> Iterator[DateMatch]:
    """The centuries, decades and years with an era of a text, not in order."""
    if "entur" in text:
        yield from map(_century, _CENTURY.finditer(text))
    if "0s" in text or "0’s" in text or "0's" in text:
        yield from map(_decade, _DECADE.finditer(text))
    if "C" in text or "AD" in text or "A.D." in text:
        yield from map(_year, _YEAR.finditer(text))


def _century(match: re.Match[str]) -> DateMatch:
    one = _ordinal(match[1])
    other = _ordinal(match[2]) if match[2] else one
    first, last = min(one, other), max(one, other)
    low, high = (first - 1) * _HUNDRED + 1, last * _HUNDRED
    if match[3] and match[3].startswith("B"):
        low, high = -high, -low
    return DateMatch(match.start(), match.end(), match.start(1), match.end(2 if match[2] else 1), low, high, "date")


def _ordinal(text: str) -> int:
    return _SPELLED.get(text.lower()) or int(re.sub(r"\D", "", text))


def _decade(match: re.Match[str]) -> DateMatch:
    one, other = int(match[1]), int(match[2] or match[1])
    low, last = min(one, other), max(one, other)
    years = _HUNDRED if last % _HUNDRED == 0 and last < _DECADES_FROM and not match[2] else 10
    return DateMatch(
        match.start(), match.end(), match.start(1), match.end(2 if match[2] else 1), low, last + years - 1, "date"
    )  # fmt: skip


def _year(match: re.Match[str]) -> DateMatch:
    era = match["after"] or match["early"] or match["before"]
    before = (match["early"] or era).startswith("B"), era.startswith("B")
    low, high = (int(match[name].replace(",", "")) for name in ("low", "high" if match["high"] else "low"))
    low, high = (-low if before[0] else low), (-high if before[1] else high)
    numbers_end = match.end("high" if match["high"] else "low")
    return DateMatch(
        match.start(), match.end(), match.start("low"), numbers_end, min(low, high), max(low, high), "year"
    )  # fmt: skip


def restyle_date(year: Decimal, like: str) -> str:
    """The century or decade of a year, written as one is in a text: "17th", "seventeenth", "1970"."""
    number = int(abs(year))
    if like.isdecimal():
        return str(number // 10 * 10)
    century = max(1, -(-number // _HUNDRED))
    spelled = next((word for word, n in _SPELLED.items() if n == century), "")
    if spelled and not like[0].isdecimal():
        return spelled.capitalize() if like[0].isupper() else spelled
    teens = 10 < century % _HUNDRED < 14
    return f"{century}{'th' if teens else {1: 'st', 2: 'nd', 3: 'rd'}.get(century % 10, 'th')}"
