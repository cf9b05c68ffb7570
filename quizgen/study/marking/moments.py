"""Times of the day and years of an era: 9:30 PM is 21:30, and 44 BC is 44 BCE."""

from __future__ import annotations

import re
from dataclasses import dataclass

from quizgen.study.marking.judged import RIGHT, Judged

_CLOCK = re.compile(r"(?:at )?(1[0-2]|0?[1-9])(?:[:.]([0-5]\d))? ?([ap])\.? ?m\.?", re.IGNORECASE)
_CLOCK_OF_24 = re.compile(r"(?:at )?([01]?\d|2[0-3])[:.]([0-5]\d)(?: h| hours)?")
_ERA = r"(?P<era>AD|A\.D\.|CE|C\.E\.|BCE|B\.C\.E\.|BC|B\.C\.)"
_YEAR = re.compile(rf"(?:in )?(?:{_ERA} ?(\d{{1,4}})|(\d{{1,4}}) ?{_ERA.replace('era', 'after')})", re.IGNORECASE)
_BARE = re.compile(r"(?:in )?(\d{1,4})")
_HALF_DAY = 12


@dataclass(frozen=True, slots=True)
class _Moment:
    """A minute of the day, or a year with its sign; `half_known` is false for 9:30 with neither AM nor PM."""

    kind: str
    value: int
    half_known: bool = True


def judge_moment(typed: str, wanted: str) -> Judged | None:
    """Whether two times of the day, or two years with their eras, are one; None where none is wanted."""
    meant = _clock(wanted) or _year(wanted) or (_bare(wanted) if _year(typed) else None)
    if not meant:
        return None
    given = _clock(typed) or _clock_of_24(typed) if meant.kind == "clock" else _year(typed) or _bare(typed)
    if not given:
        return None
    if given.value == meant.value and given.half_known:
        return RIGHT
    if meant.kind == "year":
        other = given.value == -meant.value
        return Judged(right=False, remark="The other era: say BC." if other and meant.value < 0 else "")
    same_half = given.value % (_HALF_DAY * 60) == meant.value % (_HALF_DAY * 60)
    return Judged(right=False, remark="Say whether it is AM or PM." if same_half and not given.half_known else "")


def _clock(text: str) -> _Moment | None:
    found = _CLOCK.fullmatch(text.strip())
    if not found:
        return None
    hour = int(found[1]) % _HALF_DAY + (_HALF_DAY if found[3].lower() == "p" else 0)
    return _Moment("clock", 60 * hour + int(found[2] or 0))


def _clock_of_24(text: str) -> _Moment | None:
    found = _CLOCK_OF_24.fullmatch(text.strip())
    if not found:
        return None
    hour = int(found[1])
    return _Moment("clock", 60 * hour + int(found[2]), half_known=hour > _HALF_DAY or found[1] == "00")


def _year(text: str) -> _Moment | None:
    found = _YEAR.fullmatch(text.strip())
    if not found:
        return None
    era, year = (found["era"] or found["after"]).replace(".", "").upper(), int(found[2] or found[3])
    return _Moment("year", -year if era.startswith("B") else year)


def _bare(text: str) -> _Moment | None:
    found = _BARE.fullmatch(text.strip())
    return _Moment("year", int(found[1])) if found else None
