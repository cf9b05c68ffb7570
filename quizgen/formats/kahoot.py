"""A spreadsheet for Kahoot: a question of at most 120 characters, two to four answers of at most 75.

Source of the rules: Kahoot's own template, whose questions begin in row 9. Kahoot cuts what is longer
without a word. So a question that is too long does without its lead-in ("Which of these completes
the statement?" before a statement with a gap), and what is longer still stays out.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from quizgen.formats.loss import Change, kept, of_type
from quizgen.formats.plain_text import is_plain, words
from quizgen.formats.xlsx import workbook
from quizgen.items.order import order, shown
from quizgen.model import Choice, MultipleResponse, TrueFalse

if TYPE_CHECKING:
    from collections.abc import Sequence

    from quizgen.formats.xlsx import Cell
    from quizgen.model import Deck, Item, Option

QUESTION, ANSWER, MOST = 120, 75, 4
_HEAD_ROW = 8
_QUICK, _SLOW, _LONG = 20, 30, 80
_LEAD_IN = re.compile(r"[^?_]+\? (?=.*__)")

_Answers = tuple[tuple[str, bool], ...]


def _answers(item: Item) -> _Answers:
    """The answers in the order in which they are shown, each with whether it is right; none for other types."""
    match item.body:
        case Choice(_, key, distractors):
            wrong = _fewer(item.id, distractors, MOST - 1)
            few = Choice(item.body.stem, key, wrong)
            return tuple((words(option.text), right) for option, right in shown(item.id, few))
        case MultipleResponse(stem, keys, distractors):
            wrong = _fewer(item.id, distractors, MOST - len(keys))
            some = MultipleResponse(stem, keys, wrong)
            return tuple((words(option.text), right) for option, right in shown(item.id, some))
        case TrueFalse(_, is_true, _):
            return (("True", is_true), ("False", not is_true))
        case _:
            return ()


def _fewer(item_id: str, options: Sequence[Option], most: int) -> tuple[Option, ...]:
    """So many of the options, the same on every run."""
    return order(item_id, options[: max(0, most)])


def _stem(item: Item) -> str:
    """The question, without its lead-in where it would be too long; empty for other types."""
    body = item.body
    if not isinstance(body, Choice | MultipleResponse | TrueFalse):
        return ""
    stem = words(body.stem)
    return _LEAD_IN.sub("", stem, count=1) if len(stem) > QUESTION else stem


def _too_long(item: Item) -> bool:
    return len(_stem(item)) > QUESTION or any(len(text) > ANSWER for text, _ in _answers(item))


def _without_lead_in(item: Item) -> bool:
    body = item.body
    return isinstance(body, Choice | MultipleResponse | TrueFalse) and _stem(item) != words(body.stem)


def _too_many_keys(item: Item) -> bool:
    return isinstance(item.body, MultipleResponse) and len(item.body.keys) > MOST


def _too_many_options(item: Item) -> bool:
    match item.body:
        case Choice(_, _, distractors):
            return 1 + len(distractors) > MOST
        case MultipleResponse(_, keys, distractors):
            return len(keys) <= MOST < len(keys) + len(distractors)
        case _:
            return False


def _marked(item: Item) -> bool:
    match item.body:
        case Choice() | MultipleResponse() as body:
            return not all(is_plain(text) for text in (body.stem, *(option.text for option, _ in shown(item.id, body))))
        case TrueFalse(stem, _, _):
            return not is_plain(stem)
        case _:
            return False


CHANGES = (
    Change(
        "kahoot-type",
        "left out: Kahoot's spreadsheet knows only answers to pick; the types choice and truefalse give them",
        of_type("cloze", "numeric", "order", "match", "short"),
        drops=True,
    ),
    Change(
        "kahoot-long", f"left out: longer than {QUESTION} characters, or an answer than {ANSWER}", _too_long, drops=True
    ),
    Change("kahoot-lead-in", "what leads in a statement with a gap is left out to save space", _without_lead_in),
    Change("kahoot-keys", f"left out: more than {MOST} right answers", _too_many_keys, drops=True),
    Change("kahoot-options", f"only {MOST} answers are kept, all right ones among them", _too_many_options),
    Change("kahoot-plain", "plain text, math its LaTeX", _marked),
    Change("kahoot-feedback", "explanations, reasons, sources, tags, ids and the title are left out", lambda _: True),
)


def render(deck: Deck) -> bytes:
    """The spreadsheet of the items of a deck that Kahoot can ask."""
    answers = [f"Answer {number} - max {ANSWER} characters" for number in range(1, MOST + 1)]
    head: list[Cell] = [None, f"Question - max {QUESTION} characters", *answers]
    head += ["Time limit (sec) – 5, 10, 20, 30, 60, 90, 120, or 240 secs", "Correct answer(s) - choose at least one"]
    rows: dict[int, Sequence[Cell]] = {_HEAD_ROW: head}
    for place, item in enumerate(kept(CHANGES, deck), 1):
        rows[_HEAD_ROW + place] = _row(item, place)
    return workbook(rows)


def _row(item: Item, place: int) -> list[Cell]:
    given = _answers(item)
    stem = _stem(item)
    texts: list[Cell] = [text for text, _ in given]
    right = [number for number, (_, is_right) in enumerate(given, 1) if is_right]
    seconds = _SLOW if len(stem) > _LONG or len(right) > 1 else _QUICK
    numbers: Cell = right[0] if len(right) == 1 else ",".join(map(str, right))
    return [place, stem, *texts, *([None] * (MOST - len(texts))), seconds, numbers]
