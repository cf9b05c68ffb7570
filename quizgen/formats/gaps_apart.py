r"""Clozes for formats that can ask for one gap at a time, and not inside a formula."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from quizgen.model import Cloze, Item, ShortAnswer
from quizgen.text.inline import gaps, replace_gaps
from quizgen.text.inline_fill import fill

if TYPE_CHECKING:
    from quizgen.model import Blank

BOX = r"\boxed{?}"


def several_gaps(item: Item) -> bool:
    """True for a cloze with more than one gap."""
    return isinstance(item.body, Cloze) and len(gaps(item.body.text)) > 1


def math_gap(item: Item) -> bool:
    """True for a cloze with a gap in a formula."""
    return isinstance(item.body, Cloze) and "math" in _places(item.body.text).values()


def apart(item: Item) -> tuple[Item, ...]:
    """An item for each gap, with the other gaps filled; other items as they are.

    A gap in a formula becomes a box in it, and the item a short answer that asks for the box.
    """
    match item.body:
        case Cloze(text, blanks):
            numbers = list(dict.fromkeys(gaps(text)))
            bodies = [_alone(text, blanks[number], number, item.body) for number in numbers]
            if len(bodies) == 1:
                return (replace(item, body=bodies[0]),)
            ids = [f"{item.id}/{place}" for place, _ in enumerate(bodies, 1)]
            return tuple(replace(item, id=id_, body=body) for id_, body in zip(ids, bodies, strict=True))
        case _:
            return (item,)


def _alone(text: str, blank: Blank, number: int, cloze: Cloze) -> Cloze | ShortAnswer:
    others = {other: known.answer for other, known in cloze.blanks.items() if other != number}
    shown = fill(text, others) if others else text
    if _places(shown).get(number) == "math":
        boxed = replace_gaps(shown, lambda _, place: BOX if place == "math" else "$?$")
        hint = f" ({blank.hint})" if blank.hint.strip() else ""
        return ShortAnswer(f"{boxed} $?$ ={hint}", blank.answer, blank.accept)
    first = iter(["{{1}}"])  # where a number stands twice, its second gap is shown filled
    return Cloze(fill(replace_gaps(shown, lambda *_: next(first, "{{2}}")), {2: blank.answer}), {1: blank})


def _places(text: str) -> dict[int, str]:
    places: dict[int, str] = {}

    def note(number: int, place: str) -> str:
        places[number] = "math" if "math" in (place, places.get(number)) else place
        return ""

    replace_gaps(text, note)
    return places
