"""Mends that are sure: they change no word of what is asked, nor what is right."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from quizgen.flaws import amounts
from quizgen.flaws.above import ALL, NONE
from quizgen.flaws.full_stops import STOP, full_stops
from quizgen.flaws.lost_sequence import lost_sequence

if TYPE_CHECKING:
    from collections.abc import Callable
    from decimal import Decimal

    from quizgen.flaws.question import Answer, Question

FEWEST = 3  # options that must be left: two distractors that work beat three of which one does not


@dataclass(frozen=True, slots=True)
class Mended:
    """A question after a mend, and what was done, in the past."""

    question: Question
    said: str


def mend(question: Question) -> tuple[Question, tuple[str, ...]]:
    """The question after all sure mends, and what each did; nothing where none applies, or not all options are read."""
    said: list[str] = []
    for way in MENDS if question.whole else ():
        mended = way(question)
        if mended is not None:
            question = mended.question
            said.append(mended.said)
    return question, tuple(said)


def _without_above(question: Question) -> Mended | None:
    """Without a distractor "all of the above" or "none of the above"."""
    return _without(question, lambda one: bool(ALL.match(one.prose) or NONE.match(one.prose)))


def _without_double(question: Question) -> Mended | None:
    """Without a distractor that another option repeats word for word."""
    texts = [one.text for one in question.answers]
    return _without(question, lambda one: texts.index(one.text) != question.answers.index(one) or (
        any(other.right and other.text == one.text for other in question.answers)))  # fmt: skip


def _without(question: Question, unfit: Callable[[Answer], bool]) -> Mended | None:
    left = tuple(one for one in question.answers if one.right or not unfit(one))
    gone = [one.text for one in question.answers if one not in left]
    if not gone or len(left) < FEWEST:
        return None
    told = ", ".join(f"“{text}”" for text in gone)
    return Mended(replace(question, answers=left), f"took out the option {told}")


def _ordered(question: Question) -> Mended | None:
    """Numeric options in rising order, what is no number behind them."""
    if lost_sequence(question) is None:
        return None
    read = [amounts.read(one.text) for one in question.answers]
    ends = iter(amounts.in_one_unit([amount for amount in read if amount]) or ())
    sizes = [next(ends) if amount else None for amount in read]

    def size(place: int) -> tuple[bool, tuple[Decimal, Decimal] | int]:
        known = sizes[place]
        return (False, known) if known is not None else (True, place)

    order = sorted(range(len(read)), key=size)
    return Mended(replace(question, answers=tuple(question.answers[at] for at in order)), "put the numbers in order")


def _without_stops(question: Question) -> Mended | None:
    """Options none of which ends on a full stop."""
    if full_stops(question) is None:
        return None
    answers = tuple(_stopless(one) for one in question.answers)
    return Mended(replace(question, answers=answers), "took the full stops from the ends of the options")


def _stopless(one: Answer) -> Answer:
    source = STOP.sub("", one.option.text)
    return replace(
        one, text=STOP.sub("", one.text), prose=STOP.sub("", one.prose), option=replace(one.option, text=source)
    )


MENDS: tuple[Callable[[Question], Mended | None], ...] = (_without_double, _without_above, _ordered, _without_stops)
