"""Filling the gaps of an inline CommonMark text."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from quizgen.text.inline import Run, parse, plain, replace_gaps
from quizgen.text.inline_write import write

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

_OPEN, _CLOSE = "\ufdd0", "\ufdd1"  # no characters of any text, which no markup touches
_GAP = re.compile(f"{_OPEN}([0-9]+){_CLOSE}")
_ACTIVE = re.compile(f"[\\\\`*_$<&\\[\\]{{\n\r\0{_OPEN}{_CLOSE}]")  # without these a text reads as it is written
_BACKSLASH = re.compile(rf"(?<!\\)((?:\\\\)*)\\(?={_OPEN})")  # one that would take the gap's brace for itself


def fill(source: str, answers: Mapping[int, str]) -> str:
    """The text with its gaps filled, in the spelling of `write`; a gap without an answer stays.

    Answers are inline CommonMark, and look the same as they do alone, whatever stands beside them;
    in code and math an answer stands without its markup.
    """
    told = replace_gaps(source, lambda number, _: answers.get(number, _OPEN))
    if not _ACTIVE.search(told):
        inner = source.strip(" ")
        before, _, after = source.partition(inner) if inner else ("", "", source)
        return before + told.strip(" \t") + after
    return _as_markup(source, answers)


def _as_markup(source: str, answers: Mapping[int, str]) -> str:
    """A text of any kind with its gaps filled; one without markup comes out as it does by replacing alone."""
    marked = replace_gaps(source.translate({ord(_OPEN): None, ord(_CLOSE): None}), lambda n, _: f"{_OPEN}{n}{_CLOSE}")
    inner = marked.strip(" ")
    before, _, after = marked.partition(inner) if inner else ("", "", marked)
    filled = write(_filled(parse(inner), answers))
    return before + _GAP.sub(r"{{\1}}", _BACKSLASH.sub(r"\1\\\\", filled)) + after


def _filled(runs: Iterable[Run], answers: Mapping[int, str]) -> Iterator[Run]:
    for run in runs:
        if run.kind != "text":
            yield replace(run, text=_GAP.sub(lambda gap: _bare(gap, answers), run.text))
            continue
        before, *more = _GAP.split(run.text)
        yield replace(run, text=before)
        for number, after in zip(map(int, more[::2]), more[1::2], strict=True):
            for one in parse(answers[number]) if number in answers else (Run(f"{_OPEN}{number}{_CLOSE}"),):
                yield replace(one, strong=run.strong or one.strong, emphasis=run.emphasis or one.emphasis)
            yield replace(run, text=after)


def _bare(gap: re.Match[str], answers: Mapping[int, str]) -> str:
    number = int(gap[1])
    return plain(answers[number]) if number in answers else gap[0]
