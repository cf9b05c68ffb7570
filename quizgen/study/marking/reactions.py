"""Chemical equations and other sequences with arrows: sides in their order, what stands on a side in any."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from quizgen.study.marking.judged import RIGHT, WRONG, Judged

if TYPE_CHECKING:
    from collections.abc import Callable

_ARROW = re.compile(r"\s*(?:<?[-−–=]+>|[→⟶⇌⇒↔⟷])\s*")
_BETWEEN = re.compile(r"\s*[=>;]\s*|,\s+|\s+(?:yields?|gives?|becomes?|produces?|forms?|to|into|then)\s+")
_SPACED = re.compile(r"\s+\+\s+")
_GLUED = re.compile(r"\+(?=[A-Z0-9(])")
_STATE = re.compile(r"\s*\((?:aq|s|l|g)\)")
_AMOUNT = re.compile(r"(\d+)?\s*(.+)")


def looks_like_reaction(text: str) -> bool:
    """True for a text with an arrow and something at both ends of it."""
    return bool(_ARROW.search(text)) and all(_sides(text, _ARROW))


def judge_reaction(typed: str, wanted: str, same: Callable[[str, str], bool]) -> Judged:
    """Whether two texts with arrows say the same; `same` tells whether two substances or other things are one."""
    meant = _sides(wanted, _ARROW)
    given = _sides(typed, _ARROW)
    if len(given) != len(meant):
        given = _sides(typed, _BETWEEN)
    if not all(_STATE.search(side) for side in given):
        given, meant = ([_STATE.sub("", side) for side in sides] for sides in (given, meant))
    if len(given) != len(meant):
        return WRONG
    if all(_same_side(one, other, same) for one, other in zip(given, meant, strict=True)):
        return RIGHT
    if all(_same_side(one, other, same) for one, other in zip(given, reversed(meant), strict=True)):
        return Judged(right=False, remark="The wrong way round.")
    if all(_same_side(_bare(one), _bare(other), same) for one, other in zip(given, meant, strict=True)):
        return Judged(right=False, remark="The numbers before the formulas are wrong.")
    return WRONG


def _sides(text: str, arrow: re.Pattern[str]) -> list[str]:
    return [side.strip() for side in arrow.split(text.strip(" ."))]


def _terms(side: str) -> list[str]:
    return (_SPACED if _SPACED.search(side) else _GLUED).split(side)


def _bare(side: str) -> str:
    return " + ".join(re.sub(r"^\d+\s*", "", term) for term in _terms(side))


def _same_side(one: str, other: str, same: Callable[[str, str], bool]) -> bool:
    given, meant = _terms(one), _terms(other)
    if len(given) != len(meant):
        return False
    for term in meant:
        found = next((mine for mine in given if _same_term(mine, term, same)), None)
        if found is None:
            return False
        given.remove(found)
    return True


def _same_term(one: str, other: str, same: Callable[[str, str], bool]) -> bool:
    mine, theirs = _AMOUNT.fullmatch(one.strip()), _AMOUNT.fullmatch(other.strip())
    if not mine or not theirs:
        return False
    return (mine[1] or "1") == (theirs[1] or "1") and same(mine[2], theirs[2])
