"""Days of the calendar: 31 October 1517, Oct 31st, 1517 and 31.10.1517 are one day."""

from __future__ import annotations

import re

from quizgen.study.marking.judged import RIGHT, Judged

_Day = tuple[int, int, int]  # year (0 where none is told), month, day

_MONTHS = "january february march april may june july august september october november december".split()
_DAY_FIRST = re.compile(r"(?:the )?(\d{1,2})(?:st|nd|rd|th)?(?: of)? ([a-z]{3,9})\.?(?:,? (\d{1,4}))?")
_MONTH_FIRST = re.compile(r"([a-z]{3,9})\.? (?:the )?(\d{1,2})(?:st|nd|rd|th)?(?:,? (\d{1,4}))?")
_DOTTED = re.compile(r"(\d{1,2})\. ?(\d{1,2})\. ?(\d{4})")
_SLASHED = re.compile(r"(\d{1,2})[/-](\d{1,2})[/-](\d{4})")
_YEAR_FIRST = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")


def judge_day(typed: str, wanted: str) -> Judged | None:
    """Whether two days are one; None where no day is wanted, or none was typed.

    With slashes the day may go first or the month: both are written so.
    """
    meant, given = _told(_folded(wanted)), _told(_folded(typed)) or _in_digits(_folded(typed))
    if not meant or not given:
        return None
    if meant & given:
        return RIGHT
    (day,) = meant
    same = any(other[1:] == day[1:] for other in given)
    return Judged(right=False, remark="The year is missing." if same and (0, *day[1:]) in given else "")


def _folded(text: str) -> str:
    return " ".join(text.casefold().removeprefix("on ").split()).rstrip(" .")


def _told(text: str) -> frozenset[_Day]:
    """The day that is told with the name of its month."""
    if found := _DAY_FIRST.fullmatch(text):
        day, month, year = found.groups()
    elif found := _MONTH_FIRST.fullmatch(text):
        month, day, year = found.groups()
    else:
        return frozenset()
    months = [number for number, name in enumerate(_MONTHS, 1) if name.startswith(month)]
    return frozenset([(int(year or 0), months[0], int(day))]) if len(months) == 1 else frozenset()


def _in_digits(text: str) -> frozenset[_Day]:
    """The days that digits may tell."""
    if found := _DOTTED.fullmatch(text):
        return frozenset([(int(found[3]), int(found[2]), int(found[1]))])
    if found := _YEAR_FIRST.fullmatch(text):
        return frozenset([(int(found[1]), int(found[2]), int(found[3]))])
    if found := _SLASHED.fullmatch(text):
        return frozenset([(int(found[3]), int(found[1]), int(found[2])), (int(found[3]), int(found[2]), int(found[1]))])
    return frozenset()
