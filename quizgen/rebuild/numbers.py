"""The numbers of gaps: a learner's progress hangs on them, so none is moved or used again."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from quizgen.rebuild.asked import answers
from quizgen.text.inline import replace_gaps
from quizgen.text.terms import fold

if TYPE_CHECKING:
    from collections.abc import Mapping

    from quizgen.model import Cloze
    from quizgen.rebuild.history import Entry


def kept(body: Cloze, entry: Entry) -> Cloze:
    """The cloze with the numbers under which `entry` knows the same answers.

    A gap whose answer is new keeps its number where that had a gap which is gone now, for then a
    value was mended; otherwise it gets one that was never used.
    """
    moved = _moved(answers(body), entry)
    if all(old == new for old, new in moved.items()):
        return body
    text = replace_gaps(body.text, lambda number, _place: f"{{{{{moved.get(number, number)}}}}}")
    return replace(body, text=text, blanks={moved[old]: blank for old, blank in sorted(body.blanks.items())})


def _moved(new: Mapping[int, str], entry: Entry) -> dict[int, int]:
    """The number that each new number becomes."""
    known = {**entry.answers, **entry.lost}
    left = {number: fold(answer) for number, answer in known.items()}
    moved = {number: number for number, answer in new.items() if left.get(number) == fold(answer)}
    for number in moved:
        del left[number]
    for number, answer in new.items():
        same = next((old for old, stood in left.items() if stood == fold(answer)), None)
        if number not in moved and same is not None:
            moved[number] = same
            del left[same]
    fresh = max(known, default=0)
    for number in new:
        if number not in moved:
            mended = number in entry.answers and left.pop(number, None) is not None
            fresh += not mended
            moved[number] = number if mended else fresh
    return moved
