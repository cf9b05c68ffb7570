r"""Runs as a browser shows them: spaces joined, lines broken, math between `\( \)` found."""

from __future__ import annotations

import re
from itertools import groupby
from typing import TYPE_CHECKING

from quizgen.text.inline import Run
from quizgen.text.inline_syntax import PADDED_MATH

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

BARRIER = "\ufdd3"
"""Stands where a tag parts two characters that would begin math."""

_TEX = re.compile(r"\\\((.*?)\\\)|\\\[(.*?)\\\]|\$\$(.+?)\$\$", re.DOTALL)
_SPACES = re.compile(r"[ \t\r\f]+")
_BREAKS = re.compile(r" ?\n[ \n]*")


def math_run(latex: str) -> Run:
    """Math, or code where it cannot stand between dollar signs."""
    latex = latex.strip()
    return Run(latex, "math" if PADDED_MATH.fullmatch(latex) else "code")


def shown(runs: Iterable[Run]) -> list[Run]:
    """The runs of an HTML text as they are seen: none begins with a space where one or a line's start goes before."""
    seen: list[Run] = []
    edge = True  # at the start of a line
    for run in _found(runs):
        text = run.text
        if run.kind == "text":
            text = _BREAKS.sub("\n", _SPACES.sub(" ", text.replace(BARRIER, "")))
            text = text.lstrip(" \n") if edge else text
            if text:
                edge = text.endswith("\n")
        else:
            edge = False
        if text:
            seen.append(Run(text, run.kind, run.strong, run.emphasis))
    return seen


def with_math(run: Run) -> Iterator[Run]:
    r"""A text parted where `\( \)`, `\[ \]` or `$$ $$` set math."""
    at = 0
    for found in _TEX.finditer(run.text):
        yield Run(run.text[at : found.start()], "text", run.strong, run.emphasis)
        latex = next(group for group in found.groups() if group is not None)
        if latex.strip():
            math = math_run(latex)
            yield Run(math.text, math.kind, run.strong, run.emphasis)
        at = found.end()
    yield Run(run.text[at:], "text", run.strong, run.emphasis)


def _found(runs: Iterable[Run]) -> Iterator[Run]:
    for (kind, strong, emphasis), group in groupby(runs, lambda run: (run.kind, run.strong, run.emphasis)):
        run = Run("".join(each.text for each in group), kind, strong, emphasis)
        if kind == "text":
            yield from with_math(run)
        else:
            yield run
