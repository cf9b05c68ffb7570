"""The answer key of a version: for each question what is right, its points, and where the page says so."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, assert_never

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
from quizgen.papers.layout import LETTERS, gap_labels, halves
from quizgen.papers.pieces import Line, label, line, words
from quizgen.papers.quotes import quoted

if TYPE_CHECKING:
    from collections.abc import Iterable

    from quizgen.model import Blank, Source
    from quizgen.papers.paper import Question, Version


@dataclass(frozen=True, slots=True)
class Entry:
    """What the key says of a question; each source is a place and the page's own sentence."""

    number: int
    points: int
    answer: Line
    sources: tuple[tuple[Line, Line], ...]


def entries(version: Version) -> tuple[Entry, ...]:
    """The key of a version, in the order of its questions."""
    return tuple(_entry(question) for part in version.parts for question in part.questions)


def _entry(question: Question) -> Entry:
    sources = dict.fromkeys((_place(source), line(quoted(source))) for source in question.item.sources)
    return Entry(question.number, question.points, _answer(question), tuple(sources))


def _place(source: Source) -> Line:
    return words(" › ".join(part for part in (source.title or source.page, *source.section) if part))


def _answer(question: Question) -> Line:
    body, order = question.item.body, question.order
    match body:
        case Cloze(_, blanks):
            labels = gap_labels(body)
            filled = ((*label(f"{name}: " if name else ""), *_blank(blanks[n])) for n, name in labels.items())
            return _joined("; ", filled)
        case Choice() | MultipleResponse():
            lettered = zip(LETTERS, shown(order, body), strict=False)
            right = (
                (*label(f"{letter} ", strong=True), *line(one.text)) for letter, (one, is_right) in lettered if is_right
            )
            return _joined("; ", right)
        case Numeric(_, value, unit, tolerance):
            margin = f" ± {tolerance:.15g}" if tolerance else ""
            return words(f"{value:.15g}{margin} {unit}".strip().replace("-", "−"))
        case Ordering(_, sequence):
            places = [sequence.index(step) + 1 for step in mixed(order, sequence)]
            return label(", ".join(map(str, places)) + " (from the top)")
        case Matching(_, pairs):
            letters = dict(zip(halves(order, pairs), LETTERS, strict=False))
            return label(", ".join(letters.get(half, "") for _, half in pairs) + " (from the top)")
        case ShortAnswer(_, answer, accept):
            return (*line(answer), *_also(accept))
        case TrueFalse(_, is_true, correction):
            told = label("True" if is_true else "False", strong=True)
            return (*told, *label(": "), *line(correction)) if correction.strip() else told
        case _:
            assert_never(body)


def _blank(blank: Blank) -> Line:
    return (*line(blank.answer), *_also(blank.accept))


def _also(accept: Iterable[str]) -> Line:
    told = _joined(", ", map(line, accept))
    return (*label(" (also "), *told, *label(")")) if told else ()


def _joined(between: str, lines: Iterable[Line]) -> Line:
    joined: list[Line] = []
    for one in lines:
        joined += [label(between)] * bool(joined) + [one]
    return tuple(piece for one in joined for piece in one)
