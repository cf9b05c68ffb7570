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
from quizgen.study.showing import TRUE_FALSE

if TYPE_CHECKING:
    from quizgen.study.session import Given


def signs(given: Given) -> tuple[str, ...]:
    """For each option ✓ where it is right, ✗ where it was picked and is not; nothing where order or pairs count."""
    body = given.item.body
    match body:
        case Choice() | MultipleResponse():
            picked = given.typed.split()
            options = order.shown(given.item.id, body)
            return tuple(_sign(right, chr(ord("a") + place) in picked) for place, (_, right) in enumerate(options))
        case TrueFalse(_, is_true):
            answers = (is_true, not is_true)
            return tuple(
                _sign(right, said == given.marked.given) for said, right in zip(TRUE_FALSE, answers, strict=True)
            )
        case Ordering() | Matching() | Cloze() | Numeric() | ShortAnswer():
            return ()
        case _:
            assert_never(body)


def _sign(is_right: bool, is_picked: bool) -> str:  # noqa: FBT001 - two facts about one option
    if is_right:
        return "✓"
    return "✗" if is_picked else " "
