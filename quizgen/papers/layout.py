"""A question as a paper lays it out, before any file format: lines, options, rows to write on.

The one place of a paper that knows the types of items; formats know these blocks alone.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, assert_never

from quizgen.items.order import mixed, shown
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
from quizgen.papers.pieces import Line, Piece, gapped, label, line, words
from quizgen.text.inline import gaps, parse

if TYPE_CHECKING:
    from collections.abc import Sequence

    from quizgen.papers.paper import Question

LETTERS = tuple("ABCDEFGHIJKLMNOPQRSTUVWXYZ")


@dataclass(frozen=True, slots=True)
class Text:
    """A paragraph."""

    line: Line


@dataclass(frozen=True, slots=True)
class Options:
    """Lettered texts, each with a mark to make: a circle where one is right, a box where several may be."""

    lines: tuple[Line, ...]
    mark: Literal["circle", "box"]


@dataclass(frozen=True, slots=True)
class Answer:
    """A rule to write on, with a label before it and a unit's place behind; `wide` takes the whole line."""

    before: Line = ()
    wide: bool = True


@dataclass(frozen=True, slots=True)
class Rows:
    """Texts with a short rule before each, for a letter or a number; beside them lettered texts, or none."""

    lefts: tuple[Line, ...]
    rights: tuple[Line, ...] = ()


Block = Text | Options | Answer | Rows


def blocks(question: Question) -> tuple[Block, ...]:
    """The blocks of a question, its stem first."""
    body, order = question.item.body, question.order
    match body:
        case Cloze():
            return _cloze(body)
        case Choice():
            return Text(line(body.stem)), Options(_options(order, body), "circle")
        case MultipleResponse():
            return Text(line(body.stem)), Options(_options(order, body), "box")
        case Numeric(stem):
            return Text(line(stem)), Answer(wide=False)
        case Ordering(stem, sequence):
            return Text(line(stem)), Rows(tuple(map(line, mixed(order, sequence))))
        case Matching(stem, pairs):
            lefts, rights = (left for left, _ in pairs), halves(order, pairs)
            return Text(line(stem)), Rows(tuple(map(line, lefts)), tuple(map(line, rights)))
        case ShortAnswer(stem):
            return Text(line(stem)), Answer()
        case TrueFalse(stem):
            return Text(line(stem)), Options((label("True"), label("False")), "circle"), Answer(label("Instead: "))
        case _:
            assert_never(body)


def halves(order: str, pairs: Sequence[tuple[str, str]]) -> tuple[str, ...]:
    """The right halves of pairs in the order in which a paper shows them, each once."""
    return tuple(dict.fromkeys(mixed(order, [right for _, right in pairs])))


def gap_labels(body: Cloze) -> dict[int, str]:
    """What each gap is called: nothing where there is only one, else its number from 1."""
    numbers = dict.fromkeys(gaps(body.text))
    return {number: f"{place}" if len(numbers) > 1 else "" for place, number in enumerate(numbers, 1)}


def _options(order: str, body: Choice | MultipleResponse) -> tuple[Line, ...]:
    return tuple(line(option.text) for option, _ in shown(order, body))


def _cloze(body: Cloze) -> tuple[Block, ...]:
    labels = gap_labels(body)
    text = gapped(body.text, labels)
    hidden = {number for run in parse(body.text) if run.kind == "math" for number in gaps(f"${run.text}$")}
    below = (Answer(label(f"{name or 'Answer'}: "), wide=False) for number, name in labels.items() if number in hidden)
    return Text((*text, *_hints(body, labels))), *below


def _hints(body: Cloze, labels: dict[int, str]) -> Line:
    told: list[Piece] = []
    for number, name in labels.items():
        hint = body.blanks[number].hint.strip()
        if hint:
            told += (*label(f"{'; ' if told else ' ('}{name + ': ' if name else ''}", emphasis=True), *_slanted(hint))
    return (*told, *label(")", emphasis=True)) if told else ()


def _slanted(hint: str) -> Line:
    return tuple(Piece(piece.text, piece.kind, piece.level, piece.strong, emphasis=True) for piece in words(hint))
