"""From the body of an item to the parts of a Moodle question."""

from __future__ import annotations

from typing import TYPE_CHECKING, assert_never

from quizgen.formats.fractions import penalty, shares
from quizgen.formats.gaps_inline import inputs_html
from quizgen.formats.html_text import clean, inline_html, literal
from quizgen.formats.moodle_cloze import gap, shield
from quizgen.formats.plain_text import number_text, words
from quizgen.formats.xml_write import leaf, node
from quizgen.items.order import shown
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

if TYPE_CHECKING:
    from collections.abc import Iterator

_HTML = {"format": "html"}


def question(item_id: str, body: Body) -> tuple[str, str, tuple[str, ...]]:
    """The type of the Moodle question, the HTML of its text, and the elements that the type adds."""
    match body:
        case Cloze(text, blanks):
            return "cloze", f"<p>{inputs_html(text, blanks, gap, shield=shield)}</p>", ()
        case Choice() | MultipleResponse():
            return "multichoice", stem_html(body.stem), tuple(_choice(item_id, body))
        case Numeric():
            return "numerical", stem_html(body.stem, body.unit), tuple(_numerical(body))
        case Ordering(stem, sequence):
            return "ordering", stem_html(stem), tuple(_ordering(sequence))
        case Matching(stem, pairs):
            return "matching", stem_html(stem), tuple(_matching(pairs))
        case ShortAnswer(stem, answer, accept):
            right = [_answer("100", _typed(text)) for text in dict.fromkeys((answer, *accept))]
            return "shortanswer", stem_html(stem), (leaf("usecase", "0"), *right)
        case TrueFalse(stem, is_true, correction):
            return "truefalse", stem_html(stem), tuple(_truefalse(correction, is_true=is_true))
        case _:
            assert_never(body)


def stem_html(stem: str, unit: str = "") -> str:
    """A paragraph with the stem, and the unit of the number that it asks for."""
    told = f' <span class="quizgen-unit">({literal(words(unit))})</span>' if words(unit) else ""
    return f"<p>{inline_html(stem)}{told}</p>"


def _choice(item_id: str, body: Choice | MultipleResponse) -> Iterator[str]:
    single = isinstance(body, Choice)
    yield leaf("single", "true" if single else "false")
    yield leaf("shuffleanswers", "true")
    yield leaf("answernumbering", "abc")
    keys = iter(shares(1 if isinstance(body, Choice) else len(body.keys)))
    wrong = "0" if single else penalty(len(body.distractors))
    for option, right in shown(item_id, body):
        yield _option(next(keys) if right else wrong, inline_html(option.text), option.why)


def _numerical(body: Numeric) -> Iterator[str]:
    tolerance = leaf("tolerance", number_text(body.tolerance))
    yield node("answer", leaf("text", number_text(body.value)), tolerance, attributes={"fraction": "100"})
    unit = words(body.unit)
    if unit:
        yield node("units", node("unit", leaf("multiplier", "1"), leaf("unit_name", unit)))
    # The unit may be typed, but need not: it stands in the text.
    yield leaf("unitgradingtype", "0")
    yield leaf("unitpenalty", "0")
    yield leaf("showunits", "0" if unit else "3")
    yield leaf("unitsleft", "0")


def _ordering(sequence: tuple[str, ...]) -> Iterator[str]:
    yield leaf("layouttype", "VERTICAL")
    yield leaf("selecttype", "ALL")
    yield leaf("selectcount", "0")
    yield leaf("gradingtype", "ABSOLUTE_POSITION")
    yield leaf("showgrading", "SHOW")
    yield leaf("numberingstyle", "none")
    for place, step in enumerate(sequence, 1):
        yield _option(str(place), inline_html(step), "")


def _matching(pairs: tuple[tuple[str, str], ...]) -> Iterator[str]:
    yield leaf("shuffleanswers", "true")
    for left, right in pairs:
        answer = node("answer", leaf("text", words(right)))
        yield node("subquestion", leaf("text", inline_html(left)), answer, attributes=_HTML)


def _truefalse(correction: str, *, is_true: bool) -> Iterator[str]:
    for text, right in (("true", is_true), ("false", not is_true)):
        yield _answer("100" if right else "0", text, "" if right else correction)


def _option(fraction: str, text: str, why: str) -> str:
    return node("answer", leaf("text", text), _why(why), attributes={"fraction": fraction, **_HTML})


def _answer(fraction: str, text: str, why: str = "") -> str:
    attributes = {"fraction": fraction, "format": "moodle_auto_format"}
    return node("answer", leaf("text", text), _why(why), attributes=attributes)


def _why(why: str) -> str:
    return node("feedback", leaf("text", inline_html(why) if why.strip() else ""), attributes=_HTML)


def _typed(source: str) -> str:
    """An answer to type; a star would stand for any text."""
    return clean(words(source)).replace("*", r"\*")
