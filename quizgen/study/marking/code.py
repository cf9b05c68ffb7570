"""Code is compared sign by sign."""

from __future__ import annotations

import re

from quizgen.study.marking.judged import RIGHT, WRONG, Judged

_QUOTES = str.maketrans({"“": '"', "”": '"', "‘": "'", "’": "'", "–": "-", "—": "--", "−": "-", "\u00a0": " "})
_OPTION = re.compile(r"--?[A-Za-z][\w-]*")
_ADDRESS = re.compile(r"(?!\d{1,3}(?:\.\d{3})+$)\d+(?:\.\d+){3,}(?:/\d+)?")


def looks_like_code(text: str) -> bool:
    """True for an option of a command and for an address that its author did not mark as code."""
    return bool(_OPTION.fullmatch(text) or _ADDRESS.fullmatch(text))


def without_command(typed: str, wanted: str, question: str) -> str:
    """The typed code with the name of the program that the question asks a command of: commit for git commit."""
    program, _, rest = wanted.partition(" ")
    asked = rest and re.search(rf"\b{re.escape(program)}\W? (?:sub)?command\b", question, re.IGNORECASE)
    return f"{program} {typed.strip()}" if asked and typed.split()[:1] != [program] else typed


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
