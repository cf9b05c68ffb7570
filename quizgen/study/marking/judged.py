"""What marking gives, and what it may look at beside the answer."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from collections.abc import Callable

    Known = Callable[[str], bool]

Verdict = Literal["right", "wrong", "skipped"]


@dataclass(frozen=True, slots=True)
class Judged:
    """Whether a typed text says what an answer says, and a remark on how: a sentence, or nothing."""

    right: bool
    remark: str = ""


@dataclass(frozen=True, slots=True)
class Slip:
    """What was given where something else was wanted, both in words."""

    wanted: str
    given: str


@dataclass(frozen=True, slots=True)
class Marked:
    """A marked answer: the verdict, a remark for the learner, and what was given for what in its wrong parts.

    `given` is the whole answer in words: the text of the chosen option rather than its letter.
    """

    verdict: Verdict
    remark: str = ""
    given: str = ""
    slips: tuple[Slip, ...] = ()


@dataclass(frozen=True, slots=True)
class Context:
    """What surrounds an answer.

    `text` is the question as plain text: a unit or noun that it names need not be typed again.
    `known` tells of a word that it exists, so that it is no misspelling of another. `sentence` is the
    whole sentence where `text` is only what stands near a gap.
    """

    text: str = ""
    known: Known = field(default=lambda _: False)
    sentence: str = ""

    @property
    def question(self) -> str:
        """All that the learner reads."""
        return self.sentence or self.text


NOWHERE = Context()
WRONG = Judged(right=False)
RIGHT = Judged(right=True)
