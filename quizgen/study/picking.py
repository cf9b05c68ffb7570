"""Answers that are picked rather than typed: what each key or click makes of what was picked before."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Literal, assert_never

from quizgen.model import (
    Body,
    Choice,
    Cloze,
    Matching,
    MultipleResponse,
    Numeric,
    Ordering,
    ShortAnswer,
    TrueFalse,
)
from quizgen.study.showing import letter

Manner = Literal["one", "several", "order", "match"]


@dataclass(frozen=True, slots=True)
class Picks:
    """What has been picked among `count` options.

    `picked` are their places: one; several in the order of the options; all in the learner's
    order; or, where `lefts` halves of pairs are matched, one for each left half, -1 for none yet.
    `at` is the left half that the next pick goes to.
    """

    manner: Manner
    count: int
    picked: tuple[int, ...] = ()
    lefts: int = 0
    at: int = 0

    def pick(self, place: int) -> Picks:
        """The picks after an option is picked, or picked again to take it back."""
        if not 0 <= place < self.count:
            return self
        match self.manner:
            case "one":
                return replace(self, picked=(place,))
            case "several":
                return replace(self, picked=tuple(sorted({place} ^ set(self.picked))))
            case "order":
                rest = tuple(other for other in self.picked if other != place)
                return replace(self, picked=rest if place in self.picked else (*self.picked, place))
            case "match":
                picked = (*self.picked[: self.at], place, *self.picked[self.at + 1 :])
                return replace(self, picked=picked, at=min(self.at + 1, self.lefts - 1))
            case _:
                assert_never(self.manner)

    def move(self, by: int) -> Picks:
        """The picks with another left half next."""
        return replace(self, at=max(0, min(self.at + by, self.lefts - 1)))

    @property
    def is_complete(self) -> bool:
        """True where the picks make an answer."""
        return len(self.picked) == self.count if self.manner == "order" else any(p >= 0 for p in self.picked)

    @property
    def line(self) -> str:
        """The picks as the line that stands for them: "b", "a c", "1b 2a"."""
        if self.manner == "match":
            return " ".join(f"{n}{letter(place)}" for n, place in enumerate(self.picked, 1) if place >= 0)
        return " ".join(map(letter, self.picked))


def picks(body: Body, count: int) -> Picks | None:
    """The empty picks of a body with so many options; None where the answer is typed."""
    match body:
        case Choice() | TrueFalse():
            return Picks("one", count)
        case MultipleResponse():
            return Picks("several", count)
        case Ordering():
            return Picks("order", count)
        case Matching(_, pairs):
            return Picks("match", count, (-1,) * len(pairs), len(pairs))
        case Cloze() | Numeric() | ShortAnswer():
            return None
        case _:
            assert_never(body)
