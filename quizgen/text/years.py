"""Whether a bare number of four digits is a year."""

from __future__ import annotations

import re

from quizgen.text.counted import is_plural

_FOUR = re.compile(r"1[0-9]{3}|20[0-9]{2}")
_SHORT_END = re.compile(r"[0-9]{2}")
_MONTH = r"(?:(?:Jan|Febr)uary|March|April|May|June|July|August|(?:Septem|Octo|Novem|Decem)ber|[A-Z][a-z]{2,3}\.)"
_STRONG = re.compile(
    rf"(?:\b(?i:in|since|until|during|circa|year|act|spring|summer|fall|from|between)[ -]"
    rf"|[A-Z][a-z]+ of |{_MONTH},? (?:[0-9]{{1,2}},? )?|\()$"
)
_NUMBER_BEFORE = re.compile(
    r"(?:[=<>≤≥+*/×÷~≈^]|\b(?i:than|equals?|multiply|divide|subtract|total|least|most|nearly|exactly|over|up to)) ?$"
)
_FIRST_CERTAIN = 1400
_NEXT = re.compile(r" ([A-Za-z]+)")
_CITED = re.compile(
    r"\((?:[^()]*; )?(?:e\.g\.,? |see )?[A-Z][\w’'-]+(?:(?:,| &| and|, &) [A-Z][\w’'-]+)*(?:,? et al\.?)?,? $"
)
_CITED_AFTER = re.compile(r"[a-z]?(?:[);,:]|$)")


def is_year(before: str, written: str, after: str) -> bool:
    """True where digits between two texts are a year: in 1965, (2018), 1914–1918."""
    if not _FOUR.fullmatch(written) or _NUMBER_BEFORE.search(before):
        return False
    following = _NEXT.match(after)
    if following and following[1].islower() and is_plural(following[1]) and not _STRONG.search(before):
        return False
    return int(written) >= _FIRST_CERTAIN or bool(_STRONG.search(before))


def is_citation(before: str, after: str) -> bool:
    """True where a year stands after an author's name in brackets, and dates a paper: (Tarrant, 2006)."""
    return bool(_CITED.search(before) and _CITED_AFTER.match(after))


def end_of_years(first: str, last: str) -> int:
    """The last year of a range: "1861" and "65" give 1865; 0 where they are no range of years."""
    full = last if _FOUR.fullmatch(last) else first[:2] + last
    fits = _FOUR.fullmatch(first) and (_FOUR.fullmatch(last) or _SHORT_END.fullmatch(last))
    return int(full) if fits and full > first else 0
