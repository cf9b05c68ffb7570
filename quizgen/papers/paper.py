"""A paper: parts of questions of one type, in the order in which a version has them."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING, assert_never

from quizgen.items.envelope import digest, type_name
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
from quizgen.papers.parallel import options, unlike

if TYPE_CHECKING:
    from collections.abc import Sequence

    from quizgen.model import Body, Item

PARTS = {
    "choice": "Choose the one right answer.",
    "multiple": "Choose all answers that are right.",
    "truefalse": "Is it true or false? If it is false, say what would be true.",
    "cloze": "Fill the gaps.",
    "short": "Answer in a few words.",
    "numeric": "Give the number with its unit.",
    "match": "Match what belongs together: write the letter beside each.",
    "order": "Put these in the right order: write 1 beside the first, and so on.",
}
"""The parts of a paper in their order: the type of the questions, and what is to be done."""


@dataclass(frozen=True, slots=True)
class Question:
    """An item with its number on the paper and the points that it gives.

    `order` is what decides the order of its options: the item's id, and the version where the
    versions differ.
    """

    number: int
    item: Item
    points: int
    order: str


@dataclass(frozen=True, slots=True)
class Part:
    """Questions of one type under one instruction."""

    instruction: str
    questions: tuple[Question, ...]


@dataclass(frozen=True, slots=True)
class Version:
    """One version of a paper; its name is empty where there is only one."""

    name: str
    parts: tuple[Part, ...]

    @property
    def points(self) -> int:
        """All points together."""
        return sum(question.points for part in self.parts for question in part.questions)


@dataclass(frozen=True, slots=True)
class Paper:
    """A titled paper in parallel versions: the same items, ordered otherwise."""

    title: str
    language: str
    versions: tuple[Version, ...]


def version(name: str, items: Sequence[Item], seed: int, earlier: Sequence[Version] = ()) -> Version:
    """A version of some items: parts by type, and within a part the order that seed and name give.

    Parallel versions hold the same items, so that they weigh the same; what a neighbour sees
    stands elsewhere and has its options in another order than in any `earlier` version, as far
    as there is another.
    """
    parts: list[Part] = []
    places: Counter[int] = Counter()
    number = 1
    for kind, instruction in PARTS.items():
        asked = [part for one in earlier for part in one.parts if part.instruction == instruction]
        chosen = _ordered(name, [item for item in items if type_name(item.body) == kind], seed, asked)
        told = tuple(
            Question(place, item, points(item.body), _order(name, item, asked, places))
            for place, item in enumerate(chosen, number)
        )
        number += len(told)
        if told:
            parts.append(Part(instruction, told))
    return Version(name, tuple(parts))


def _ordered(name: str, items: Sequence[Item], seed: int, asked: Sequence[Part]) -> tuple[Item, ...]:
    def arranged(salt: str) -> tuple[Item, ...]:
        return tuple(sorted(items, key=lambda item: (digest(str(seed), salt, item.id), item.id)))

    return arranged(unlike(name, arranged, [[one.item for one in part.questions] for part in asked]))


def _order(name: str, item: Item, asked: Sequence[Part], places: Counter[int]) -> str:
    """What decides the order of an item's options; `places` counts where keys stand so far, so that they are spread."""
    before = [options(one.order, item.body) for part in asked for one in part.questions if one.item.id == item.id]
    key = item.body.key.text if isinstance(item.body, Choice) else None

    def crowd(told: Sequence[str]) -> int:
        return 0 if key is None else places[told.index(key)]

    order = unlike(f"{item.id} {name}".strip(), lambda salt: options(salt, item.body), before, crowd)
    if key is not None:
        places[options(order, item.body).index(key)] += 1
    return order


def paper(title: str, language: str, items: Sequence[Item], names: Sequence[str], seed: int) -> Paper:
    """The paper of some items in as many versions as there are names; of no name, one without."""
    versions: list[Version] = []
    for name in names or ("",):
        versions.append(version(name, items, seed, versions))
    return Paper(title, language, tuple(versions))


def points(body: Body) -> int:
    """What a right answer is worth: a point for each thing that has to be known, two for a number with its unit."""
    match body:
        case Cloze(_, blanks):
            return len(blanks)
        case Choice() | ShortAnswer() | TrueFalse():
            return 1
        case MultipleResponse(_, keys):
            return len(keys)
        case Numeric(_, _, unit):
            return 2 if unit else 1
        case Ordering(_, sequence):
            return max(1, len(sequence) - 1)
        case Matching(_, pairs):
            return len(pairs)
        case _:
            assert_never(body)
