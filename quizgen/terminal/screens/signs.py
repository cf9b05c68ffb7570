"""The signs beside options once they have been answered."""

from __future__ import annotations

from typing import TYPE_CHECKING, assert_never

from quizgen.items import order
from quizgen.model import (
    Choice,
    Cloze,
    Matching,
    MultipleResponse,
    Numeric,
    Ordering,
    ShortAnswer,
    TrueFalse,
)
from quizgen.study import showing
from quizgen.study.showing import TRUE_FALSE

if TYPE_CHECKING:
    from quizgen.study.session import Given


def signs(given: Given) -> tuple[str, ...]:
    """For each option ✓ where it is right, ✗ where it was picked and is not; nothing where words were typed.

    Of steps each says whether it was put in its place, of pairs each left half whether it got its right one.
    """
    body = given.item.body
    match body:
        case Choice() | MultipleResponse():
            picked = given.typed.split()
            options = order.shown(given.item.id, body)
            return tuple(
                _sign(right, is_picked=showing.letter(place) in picked) for place, (_, right) in enumerate(options)
            )
        case TrueFalse(_, is_true):
            answers = (is_true, not is_true)
            return tuple(
                _sign(right, is_picked=said == given.marked.given)
                for said, right in zip(TRUE_FALSE, answers, strict=True)
            )
        case Ordering(_, sequence):
            steps = showing.steps(given.item)
            by_letter = {showing.letter(place): step for place, step in enumerate(steps)}
            picked = given.typed.split()
            well = {name for name, wanted in zip(picked, sequence, strict=False) if by_letter.get(name) == wanted}
            return tuple(_sign(name in well, is_picked=True) for name in by_letter)
        case Matching(_, pairs):
            wrong = {slip.wanted for slip in given.marked.slips}
            lines = (showing.plain(f"{left} – {right}") for left, right in pairs)
            return tuple(_sign(line not in wrong, is_picked=True) for line in lines)
        case Cloze() | Numeric() | ShortAnswer():
            return ()
        case _:
            assert_never(body)


def _sign(is_right: bool, *, is_picked: bool) -> str:  # noqa: FBT001 - whether is what it tells
    if is_right:
        return "✓"
    return "✗" if is_picked else " "
