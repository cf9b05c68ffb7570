"""Degrees with a point of the compass: 23.5° N is 23.5 degrees north, and not 23.5° S."""

from __future__ import annotations

import re
from decimal import Decimal

from quizgen.study.marking.judged import RIGHT, Judged
from quizgen.study.marking.values import mended

_POINT = r"(north|south|east|west|[NSEW])(?![a-z])\.?"
_ANGLE = (
    r"(\d+(?:\.\d+)?) ?(?:°|º|degrees?|deg\.?)?(?: ?(\d+(?:\.\d+)?) ?(?:′|'|’|minutes?|min\.?))?"
    r"(?: ?(\d+(?:\.\d+)?) ?(?:″|\"|”|''|seconds?|sec\.?))?"
)
_AFTER = re.compile(rf"{_ANGLE} ?{_POINT}", re.IGNORECASE)
_BEFORE = re.compile(rf"{_POINT} ?{_ANGLE}", re.IGNORECASE)
_NEITHER = re.compile(_ANGLE, re.IGNORECASE)
_DEGREES = re.compile(r"[°º]|\bdeg")
_POINTS = {"n": "north", "s": "south", "e": "east", "w": "west"}


def judge_bearing(typed: str, wanted: str) -> Judged | None:
    """Whether two angles with a point of the compass are one; None where none is wanted."""
    meant = _read(wanted)
    if not meant or not _DEGREES.search(wanted):
        return None
    given = _read(typed)
    if given == meant:
        return RIGHT
    if given and given[0] == meant[0]:
        return Judged(right=False, remark=f"Not {given[1]}.")
    bare = _NEITHER.fullmatch(mended(typed))
    if bare and _degrees(*bare.groups()) == meant[0]:
        return Judged(right=False, remark="Say whether it is north, south, east or west.")
    return Judged(right=False)


def _read(text: str) -> tuple[Decimal, str] | None:
    """The degrees, and the point of the compass."""
    text = mended(text)
    after, before = _AFTER.fullmatch(text), _BEFORE.fullmatch(text)
    if after:
        *angle, point = after.groups()
    elif before:
        point, *angle = before.groups()
    else:
        return None
    return _degrees(*angle), _POINTS[point[0].lower()]


def _degrees(degrees: str, minutes: str | None, seconds: str | None) -> Decimal:
    return Decimal(degrees) + Decimal(minutes or 0) / 60 + Decimal(seconds or 0) / 3600
