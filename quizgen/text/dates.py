"""Centuries, decades and years of an era: "16th and 17th centuries", "the 1970s", "323 BCE"."""

from __future__ import annotations

import re
from dataclasses import dataclass
from types import MappingProxyType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

_SPELLED = MappingProxyType(
    {
        word: n
        for n, word in enumerate(
            (
                "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth "
                "fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty-first"
            ).split(),
            1,
        )
    }
)
_ORDINAL = rf"(?:[0-9]{{1,2}}(?:st|nd|rd|th)|(?i:{'|'.join(sorted(_SPELLED, key=len, reverse=True))}))"
_ERA = r"(?:BCE?|CE|AD|B\.C\.(?:E\.)?|A\.D\.|C\.E\.)(?!\w)"
_JOIN = r"(?: ?[-–—] ?(?:early |late |mid-?)?|(?: centur(?:y|ies))? (?:to|and|or|through|into) (?:the )?(?:early |late |mid-?)?)"
_CENTURY = re.compile(rf"\b({_ORDINAL})(?:{_JOIN}({_ORDINAL}))?[ -][Cc]entur(?:y|ies)\b(?: ({_ERA}))?")
_DECADE = re.compile(
    r"(?<![\w.,$])(?<![0-9]-)([12][0-9]{2}0)['’]?s\b(?:(?: ?[-–] ?| (?:to|and|through) (?:the )?)([12][0-9]{2}0)['’]?s\b)?"
)
_YEAR = re.compile(
    rf"(?<![\w.,$-])(?:(?P<before>AD|A\.D\.|CE) )?(?P<low>[0-9]{{1,3}}(?:,[0-9]{{3}})|[0-9]{{1,5}})"
    rf"(?: (?P<early>{_ERA}))?(?:(?: ?[-–—] ?| to )(?P<high>[0-9]{{1,3}}(?:,[0-9]{{3}})|[0-9]{{1,5}}))?"
    rf"(?:(?P<none>) (?P<after>{_ERA})|(?(before)|(?(early)|(?!))))"
)
_HUNDRED = 100


@dataclass(frozen=True, slots=True)
class DateMatch:
    """A date where it stands: offsets, offsets of its numbers, first and last year (before our era: negative)."""

    start: int
    end: int
    number_start: int
    number_end: int
    low: int
    high: int
    kind: str


def find_dates(text: str) -> Iterator[DateMatch]:
    """The centuries, decades and years with an era of a text, not in order."""
    if "entur" in text:
        yield from map(_century, _CENTURY.finditer(text))
    if "0s" in text or "0’s" in text or "0's" in text:
        yield from map(_decade, _DECADE.finditer(text))
    if "C" in text or "AD" in text or "A.D." in text:
        yield from map(_year, _YEAR.finditer(text))


def _century(match: re.Match[str]) -> DateMatch:
    first = _ordinal(match[1])
    last = _ordinal(match[2]) if match[2] else first
    low, high = (first - 1) * _HUNDRED + 1, last * _HUNDRED
    if match[3] and match[3].startswith("B"):
        low, high = -first * _HUNDRED, -(last - 1) * _HUNDRED - 1
    return DateMatch(match.start(), match.end(), match.start(1), match.end(2 if match[2] else 1), low, high, "date")


def _ordinal(text: str) -> int:
    return _SPELLED.get(text.lower()) or int(re.sub(r"\D", "", text))


def _decade(match: re.Match[str]) -> DateMatch:
    low, last = int(match[1]), int(match[2] or match[1])
    high = last + (_HUNDRED if last % _HUNDRED == 0 and last < 2 * _HUNDRED * 10 and not match[2] else 10) - 1
    return DateMatch(match.start(), match.end(), match.start(1), match.end(2 if match[2] else 1), low, high, "date")


def _year(match: re.Match[str]) -> DateMatch:
    era = match["after"] or match["early"] or match["before"]
    before = (match["early"] or era).startswith("B"), era.startswith("B")
    low, high = (int(match[name].replace(",", "")) for name in ("low", "high" if match["high"] else "low"))
    low, high = (-low if before[0] else low), (-high if before[1] else high)
    numbers_end = match.end("high" if match["high"] else "low")
    return DateMatch(
        match.start(), match.end(), match.start("low"), numbers_end, min(low, high), max(low, high), "year"
    )  # fmt: skip
