"""From runs back to inline CommonMark: one spelling for each look."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import groupby
from typing import TYPE_CHECKING

from quizgen.model import Mark
from quizgen.text.inline import Run, parse
from quizgen.text.inline_render import render

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

_SPACE = " \t\n"
_BREAK = re.compile(r"[ \t]*\n[ \t\n]*")
_LINES = re.compile(r"(?:\\_){2,}")  # a blank to fill, which is no emphasis where nothing closes it
_EDGES = re.compile(r"(\s*)(.*?)(\s*)", re.DOTALL)


def write(runs: Iterable[Run]) -> str:
    """The inline CommonMark of runs.

    Emphasis that CommonMark has no spelling for (it may not begin or end beside a space, nor
    everywhere inside a word) is dropped; the words stay. A line break in a text is a hard one.
    """
    given = _trimmed(runs)
    look = _look(given)
    styled = _broken("".join(_styled(given)))
    told = styled if _look(parse(styled)) == look else _broken(_bare(given))
    lined = _LINES.sub(lambda found: found[0].replace("\\", ""), told)
    return lined if _look(parse(lined)) == look else told


def _trimmed(runs: Iterable[Run]) -> list[Run]:
    """The runs without spaces at the edges of lines, which would part a backslash from what it escapes."""
    given = [_with(run, _BREAK.sub("\n", run.text)) if run.kind == "text" else run for run in runs if run.text]
    while given and given[0].kind == "text" and not given[0].text.lstrip(_SPACE):
        given.pop(0)
    while given and given[-1].kind == "text" and not given[-1].text.rstrip(_SPACE):
        given.pop()
    if given and given[0].kind == "text":
        given[0] = _with(given[0], given[0].text.lstrip(_SPACE))
    if given and given[-1].kind == "text":
        given[-1] = _with(given[-1], given[-1].text.rstrip(_SPACE))
    return given


def _with(run: Run, text: str) -> Run:
    return run if text == run.text else replace(run, text=text)


def canonical(source: str) -> str:
    """An inline CommonMark text in the spelling of `write`."""
    return write(parse(source))


def _look(runs: Iterable[Run]) -> list[Run]:
    """Each stretch with how it is set; a space looks the same in any way, and so does a line's edge."""
    looks: list[Run] = []
    for run in runs:
        text = run.text if run.kind == "code" else "".join(run.text.split())
        if looks and (looks[-1].kind, looks[-1].strong, looks[-1].emphasis) == (run.kind, run.strong, run.emphasis):
            text = looks.pop().text + text
        if text:
            looks.append(Run(text, run.kind, run.strong, run.emphasis))
    return looks


def _styled(runs: Iterable[Run]) -> Iterator[str]:
    for (strong, emphasis), group in groupby(runs, lambda run: (run.strong, run.emphasis)):
        stars = "**" * strong + "*" * emphasis
        found = _EDGES.fullmatch(_bare(group))
        before, inner, after = found.groups() if found else ("", "", "")
        yield f"{before}{stars}{inner}{stars}{after}" if inner else before + after


def _broken(source: str) -> str:
    return _BREAK.sub("\\\\\n", source.strip(_SPACE))


def _bare(runs: Iterable[Run]) -> str:
    """The runs without emphasis; a line break of a text stands as it is."""
    lines: list[list[Run]] = [[]]
    for run in runs:
        first, *others = run.text.split("\n") if run.kind == "text" else [run.text]
        lines[-1].append(Run(first, run.kind))
        lines += [[Run(other)] for other in others]
    return "\n".join(map(_line, lines))


def _line(runs: Iterable[Run]) -> str:
    text, marks = "", []
    for run in runs:
        if run.kind != "text":
            marks.append(Mark(len(text), len(text) + len(run.text), run.kind))
        text += run.text
    return render(text, marks)
