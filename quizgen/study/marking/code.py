"""Code is compared sign by sign."""

from __future__ import annotations

import re

from quizgen.study.marking.judged import RIGHT, WRONG, Judged

_QUOTES = str.maketrans({"“": '"', "”": '"', "‘": "'", "’": "'", "–": "-", "—": "--", "−": "-", "\u00a0": " "})
_OPTION = re.compile(r"--?[A-Za-z][\w-]*")


def looks_like_code(text: str) -> bool:
    """True for an option of a command that its author did not mark as code."""
    return bool(_OPTION.fullmatch(text))


def judge_code(typed: str, wanted: str) -> Judged:
    """Whether two pieces of code are the same but for runs of spaces and what typing aids change in them."""
    one, other = _fold(typed), _fold(wanted)
    if one == other:
        return RIGHT
    if one.lower() == other.lower():
        return Judged(right=False, remark="Small and capital letters differ.")
    if one.replace(" ", "") == other.replace(" ", ""):
        return Judged(right=False, remark="The spaces differ.")
    if one == other.lstrip("-") and other.startswith("-"):
        return Judged(right=False, remark="The hyphens in front are missing.")
    return WRONG


def _fold(text: str) -> str:
    text = " ".join(text.translate(_QUOTES).split())
    return text.strip("`") if text.startswith("`") and text.endswith("`") and len(text) > 1 else text
