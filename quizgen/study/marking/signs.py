"""Answers with both signs: ±3 is "3 or -3"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from quizgen.study.marking.judged import RIGHT, Judged

if TYPE_CHECKING:
    from collections.abc import Callable

_BOTH = re.compile(r"±|\+ ?/ ?[-−]|\+[-−]|\\pm|\bplus or minus\b", re.IGNORECASE)
_LIST = re.compile(r"\s*(?:,|;|\bor\b|\band\b)\s*")
_AFTER_A_TERM = re.compile(r"(?<=[\w)]) ?±")


def judge_both_signs(typed: str, wanted: str, judge: Callable[[str, str], Judged]) -> Judged:
    """Whether a text with ± says what a wanted one says, or names both values instead; one alone is not enough."""
    if _BOTH.search(typed):
        return judge(_BOTH.sub("±", typed), wanted)
    given = _LIST.split(typed.strip())
    left = re.match(r"[^=]*=", given[0])
    given = [part if "=" in part or not left else left[0] + part for part in given]
    meant = [_AFTER_A_TERM.sub(f" {sign}", wanted).replace("±", sign.strip("+")) for sign in "+-"]
    if len(given) == 2 and any(
        judge(given[0], one).right and judge(given[1], other).right for one, other in (meant, meant[::-1])
    ):
        return RIGHT
    return Judged(right=False, remark="Both signs are asked for." if any(judge(typed, m).right for m in meant) else "")
