"""Marking what is typed for the gaps of a cloze."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from quizgen.study import showing
from quizgen.study.marking.judged import Context, Judged, Marked, Slip
from quizgen.study.marking.texts import judge
from quizgen.study.marking.typed_units import unit_of
from quizgen.study.marking.values import read_value
from quizgen.text import inline

if TYPE_CHECKING:
    from collections.abc import Sequence

    from quizgen.model import Cloze
    from quizgen.study.marking.judged import Known

_NEAR = 5  # words on either side of a gap
_MARKS = ".,;:`"
_GAPS = re.compile(r"(?<!\\);")
_COMMAS = (re.compile(r",\s"), re.compile(r","))  # that of "1,5 l, 2 l" inside a number parts nothing


def mark_cloze(body: Cloze, typed: str, known: Known = lambda _: False) -> Marked:
    """Marks an answer to one gap, or answers to several, parted by ";" or commas.

    A word beside the gap may be repeated. Commas part answers where they make as many as there are gaps, and no
    answer has one itself.
    """
    numbers = sorted(body.blanks)
    given = _parts(body, typed) if len(numbers) > 1 else [typed]
    given += [""] * (len(numbers) - len(given))
    if len(given) > len(numbers):
        told = f"There are {len(numbers)} gaps, not {len(given)}; part the answers by ;"
        return Marked("wrong", told, typed)
    slips: list[Slip] = []
    remarks: list[str] = []
    for number, part in zip(numbers, given, strict=True):
        blank = body.blanks[number]
        judged = _gap(body.text, number, part, (blank.answer, *blank.accept), known)
        if not judged.right:
            slips.append(Slip(showing.plain(blank.answer), part))
        told = judged.remark or ("" if judged.right or len(numbers) == 1 else "wrong.")
        remarks += [f"gap {number}: {told}" if len(numbers) > 1 else told] if told else []
    return Marked("wrong" if slips else "right", " ".join(remarks), "; ".join(given), tuple(slips))


def _parts(body: Cloze, typed: str) -> list[str]:
    parts = _GAPS.split(typed)
    answers = [one for blank in body.blanks.values() for one in (blank.answer, *blank.accept)]
    if len(parts) == 1 and not any("," in one for one in answers):
        ways = (way.split(typed) for way in _COMMAS)
        parts = next((way for way in ways if len(way) == len(body.blanks) and all(map(str.strip, way))), parts)
    return [part.strip().replace("\\;", ";") for part in parts]


def _gap(text: str, number: int, given: str, answers: Sequence[str], known: Known) -> Judged:
    """Judges what was typed for a gap; the words and the unit that stand beside it may be typed as well."""
    before, after = (showing.plain(part) for part in _sides(text, number))
    near = " ".join([*before.split()[-_NEAR:], *after.split()[:_NEAR]])
    unit, _ = unit_of(after)
    if unit and (value := read_value(given)) and value.unit:
        answers = [f"{answer} {unit}" for answer in answers]
    context = Context(near, known, f"{before} {after}")
    first = judge(given, answers, context)
    if first.right or not given:
        return first
    for shorter in (_without(given, after, at_end=True), _without(given, before, at_end=False)):
        if shorter and (judged := judge(shorter, answers, context)).right:
            return judged
    return first


def _sides(text: str, number: int) -> tuple[str, str]:
    marked = inline.replace_gaps(text, lambda gap, _: "\0" if gap == number else "\1")
    before, _, after = marked.partition("\0")
    return before.rpartition("\1")[2], after.partition("\1")[0].partition("\0")[0]


def _without(given: str, beside: str, *, at_end: bool) -> str:
    """What was typed without the words that stand beside the gap anyway; empty where there are none."""
    typed, there = given.split(), beside.split()
    for count in range(min(len(typed) - 1, len(there)), 0, -1):
        mine, theirs = (typed[-count:], there[:count]) if at_end else (typed[:count], there[-count:])
        if [word.strip(_MARKS).casefold() for word in mine] == [word.strip(_MARKS).casefold() for word in theirs]:
            return " ".join(typed[:-count] if at_end else typed[count:])
    return ""
