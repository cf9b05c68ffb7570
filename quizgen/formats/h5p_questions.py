"""From an item to the parameters of the H5P library that asks it."""

from __future__ import annotations

import html
import re
from typing import TYPE_CHECKING, assert_never

from quizgen.formats.gaps_inline import inputs_html
from quizgen.formats.h5p_labels import BLANKS, CONFIRM, DRAG_TEXT, MULTI_CHOICE, TRUE_FALSE, Params
from quizgen.formats.html_text import inline_html
from quizgen.formats.imported import IMPORTED
from quizgen.formats.plain_text import number_text, one_line, words
from quizgen.items.order import shown
from quizgen.model import (
    Blank,
    Choice,
    Cloze,
    Matching,
    MultipleResponse,
    Numeric,
    Ordering,
    ShortAnswer,
    TrueFalse,
)
from quizgen.text.inline import parse

if TYPE_CHECKING:
    from collections.abc import Iterable

    from quizgen.model import Item

LIBRARIES = (("H5P.MultiChoice", 1, 16), ("H5P.Blanks", 1, 14), ("H5P.DragText", 1, 10), ("H5P.TrueFalse", 1, 8))
"""The libraries and their versions that H5P.QuestionSet 1.21 knows."""

_SIGNS = re.compile(r"[*/:]")
_STAR, _COLON = r"\ast ", r"\colon "
_DRAG_SIGNS = str.maketrans({"*": "∗", ":": "∶", "\\": "＼"})
_ASKED_AGAIN = {"enableRetry": True, "confirmCheckDialog": False, "confirmRetryDialog": False, "autoCheck": False}


def question(item: Item) -> tuple[str, Params]:
    """The library that asks an item, and its parameters."""
    after = {"overallFeedback": [{"from": 0, "to": 100, "feedback": said} for said in [_after(item)] if said]}
    after = after if after["overallFeedback"] else {"overallFeedback": [{"from": 0, "to": 100}]}
    match item.body:
        case Cloze(text, blanks):
            told = f"<p>{inputs_html(text, blanks, _gap, shield=_starless)}</p>"
            return "H5P.Blanks", _blanks("<p>Fill in the gaps.</p>", told, after)
        case Choice() | MultipleResponse():
            return "H5P.MultiChoice", _multi_choice(item.id, item.body, after)
        case Numeric(stem, value, unit, _):
            told = number_text(value)
            answers = dict.fromkeys((told, told.replace(".", ","), told.replace("-", "−")))
            asked = (
                f"<p>{_solution(answers)} {_starless(inline_html(unit))}</p>"
                if unit.strip()
                else f"<p>{_solution(answers)}</p>"
            )
            return "H5P.Blanks", _blanks(_paragraph(stem), asked, after)
        case Ordering(stem, sequence):
            lines = [f"{place}. *{_dragged(step)}*" for place, step in enumerate(sequence, 1)]
            return "H5P.DragText", _drag_text(stem, lines, after)
        case Matching(stem, pairs):
            lines = [f"{_dragged(left)} – *{_dragged(right)}*" for left, right in pairs]
            return "H5P.DragText", _drag_text(stem, lines, after)
        case ShortAnswer(stem, answer, accept):
            return "H5P.Blanks", _blanks(_paragraph(stem), f"<p>{_solution(map(words, (answer, *accept)))}</p>", after)
        case TrueFalse():
            return "H5P.TrueFalse", _true_false(item.body, _after(item))
        case _:
            assert_never(item.body)


def _paragraph(stem: str) -> str:
    return f"<p>{inline_html(stem)}</p>"


def _multi_choice(item_id: str, body: Choice | MultipleResponse, after: Params) -> Params:
    answers = []
    for option, right in shown(item_id, body):
        told: Params = {"text": f"<div>{inline_html(option.text)}</div>", "correct": right}
        if option.why.strip():
            told["tipsAndFeedback"] = {"chosenFeedback": f"<div>{inline_html(option.why)}</div>"}
        answers.append(told)
    behaviour = {
        "type": "single" if isinstance(body, Choice) else "multi",
        "singlePoint": False,
        "randomAnswers": True,
        "passPercentage": 100,
        "showScorePoints": True,
        **_ASKED_AGAIN,
    }
    return {
        "media": {"disableImageZooming": False},
        "question": _paragraph(body.stem),
        "answers": answers,
        "overallFeedback": after,
        "UI": MULTI_CHOICE,
        "behaviour": behaviour,
        **CONFIRM,
    }


def _blanks(task: str, asked: str, after: Params) -> Params:
    return {
        "media": {"disableImageZooming": False},
        "text": task,
        "questions": [asked],
        "overallFeedback": after,
        "behaviour": {"caseSensitive": False, "acceptSpellingErrors": False, **_ASKED_AGAIN},
        **BLANKS,
        **CONFIRM,
    }


def _drag_text(stem: str, lines: Iterable[str], after: Params) -> Params:
    return {
        "taskDescription": _paragraph(stem),
        "textField": "\n".join(lines),
        "overallFeedback": after,
        "behaviour": {"enableRetry": True, "enableSolutionsButton": True, "enableCheckButton": True},
        **DRAG_TEXT,
    }


def _true_false(body: TrueFalse, after: str) -> Params:
    correction = " ".join(filter(None, (html.escape(one_line(words(body.correction))), after)))
    said = {"feedbackOnCorrect": after, "feedbackOnWrong": correction if body.correction.strip() else after}
    return {
        "media": {"disableImageZooming": False},
        "question": _paragraph(body.stem),
        "correct": "true" if body.answer else "false",
        "behaviour": {**{name: text for name, text in said.items() if text}, **_ASKED_AGAIN},
        "l10n": TRUE_FALSE,
        **CONFIRM,
    }


def _starless(markup: str) -> str:
    """HTML in which no star begins a gap."""
    return markup.replace("*", "&#42;")


def _gap(blank: Blank) -> str:
    return _solution(words(text) for text in (blank.answer, *blank.accept))


def _solution(answers: Iterable[str]) -> str:
    return f"*{'/'.join(map(_signless, dict.fromkeys(answers)))}*"


def _signless(answer: str) -> str:
    """An answer in which no sign parts alternatives, begins a hint or ends the gap."""
    return _SIGNS.sub(lambda found: f"&#{ord(found[0])};", html.escape(answer, quote=False))


def _dragged(source: str) -> str:
    """A text that is dragged, plain but for its math; signs that mean something there look the same, but are others."""
    parts = [
        _dragged_math(run.text) if run.kind == "math" else run.text.translate(_DRAG_SIGNS) for run in parse(source)
    ]
    return html.escape(one_line("".join(parts)) or one_line(source).translate(_DRAG_SIGNS), quote=False)


def _dragged_math(latex: str) -> str:
    return rf"\({latex.replace('*', _STAR).replace(':', _COLON)}\)"


def _after(item: Item) -> str:
    """The explanation and the pages' sentences, as plain text."""
    told = [words(item.explanation)] if item.explanation.strip() else []
    if item.fact.kind != IMPORTED:
        told += [f"“{one_line(source.quote)}” ({one_line(source.title) or source.page})" for source in item.sources]
    return html.escape(" ".join(told))
