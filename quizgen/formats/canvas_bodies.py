"""From the body of an item to the parts of a Canvas question."""

from __future__ import annotations

from dataclasses import dataclass, field
from decimal import Decimal
from typing import TYPE_CHECKING, assert_never

from quizgen.formats.canvas_parts import condition, entry, equal, label, material, options
from quizgen.formats.gaps_inline import inputs_html
from quizgen.formats.html_text import inline_html, literal
from quizgen.formats.plain_text import number_text, words
from quizgen.formats.xml_write import leaf, node
from quizgen.items.order import shown
from quizgen.model import (
    Blank,
    Body,
    Choice,
    Cloze,
    Matching,
    MultipleResponse,
    Numeric,
    Option,
    Ordering,
    ShortAnswer,
    TrueFalse,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

_FIRST = 1001  # Canvas gives answers numbers of four digits and more


@dataclass(frozen=True, slots=True)
class Parts:
    """A question's type, its text as HTML, its responses, how they are marked, and the feedbacks by identifier."""

    kind: str
    stem: str
    shown: tuple[str, ...]
    marked: tuple[str, ...]
    answers: tuple[str, ...] = ()
    said: dict[str, str] = field(default_factory=dict)


def parts(item_id: str, body: Body) -> Parts:
    """The parts of a body."""
    match body:
        case Cloze():
            return _cloze(body)
        case Choice():
            return _picked("multiple_choice_question", body.stem, shown(item_id, body))
        case MultipleResponse():
            return _picked("multiple_answers_question", body.stem, shown(item_id, body))
        case Numeric():
            return _numeric(body)
        case Ordering(stem, sequence):
            return _matched(stem, [(step, str(place)) for place, step in enumerate(sequence, 1)])
        case Matching(stem, pairs):
            return _matched(stem, [(left, words(right)) for left, right in pairs])
        case ShortAnswer(stem, answer, accept):
            right = [equal(text) for text in dict.fromkeys(map(words, (answer, *accept)))]
            return Parts("short_answer_question", _paragraph(stem), (entry(),), (condition(*right, score="100"),))
        case TrueFalse(stem, is_true, correction):
            told = [(Option("True", "" if is_true else correction), is_true)]
            told += [(Option("False", correction if is_true else ""), not is_true)]
            return _picked("true_false_question", stem, told)
        case _:
            assert_never(body)


def _paragraph(stem: str, more: str = "") -> str:
    return f"<p>{inline_html(stem)}{more}</p>"


def _picked(kind: str, stem: str, given: Sequence[tuple[Option, bool]]) -> Parts:
    names = [str(_FIRST + place) for place, _ in enumerate(given)]
    told = list(zip(names, given, strict=True))
    many = kind == "multiple_answers_question"
    labels = [label(name, inline_html(option.text)) for name, (option, _) in told]
    said = {f"{name}_fb": inline_html(option.why) for name, (option, _) in told if option.why.strip()}
    replies = [condition(equal(name), shows=f"{name}_fb") for name in names if f"{name}_fb" in said]
    tests = [equal(name) if right else node("not", equal(name)) for name, (_, right) in told if many or right]
    marked = condition(node("and", *tests) if many else tests[0], score="100")
    response = options("response1", labels, cardinality="Multiple" if many else "Single")
    return Parts(kind, _paragraph(stem), (response,), (*replies, marked), tuple(names), said)


def _numeric(body: Numeric) -> Parts:
    value, tolerance = Decimal(repr(body.value)), Decimal(repr(body.tolerance))
    low, high = (number_text(float(bound)) for bound in (value - tolerance, value + tolerance))
    bounds = [leaf("vargte", low, {"respident": "response1"}), leaf("varlte", high, {"respident": "response1"})]
    test = node("or", equal(number_text(body.value)), node("and", *bounds))
    unit = f" ({literal(words(body.unit))})" if body.unit.strip() else ""
    marked = (condition(test, score="100"),)
    return Parts("numerical_question", _paragraph(body.stem, unit), (entry("Decimal"),), marked)


def _matched(stem: str, pairs: Sequence[tuple[str, str]]) -> Parts:
    rights = list(dict.fromkeys(right for _, right in pairs))
    names = [str(_FIRST + place) for place, _ in enumerate(rights)]
    labels = [label(name, right, "text/plain") for name, right in zip(names, rights, strict=True)]
    responses, marked = [], []
    for place, (left, right) in enumerate(pairs, 1):
        name = f"response_{place}"
        responses.append(options(name, labels, material(inline_html(left))))
        marked.append(condition(equal(names[rights.index(right)], name), score=_share(len(pairs)), action="Add"))
    return Parts("matching_question", _paragraph(stem), tuple(responses), tuple(marked), tuple(names))


def _cloze(body: Cloze) -> Parts:
    asked: list[Blank] = []

    def gap(blank: Blank) -> str:
        asked.append(blank)
        return f"[blank{len(asked)}]"

    text = f"<p>{inputs_html(body.text, body.blanks, gap)}</p>"
    responses, marked = [], []
    names: list[str] = []
    for place, blank in enumerate(asked, 1):
        right = list(dict.fromkeys(words(answer) for answer in (blank.answer, *blank.accept)))
        idents = [str(_FIRST + len(names) + number) for number, _ in enumerate(right)]
        names += idents
        labels = [label(ident, answer, "text/plain") for ident, answer in zip(idents, right, strict=True)]
        response = f"response_blank{place}"
        responses.append(options(response, labels, material(f"blank{place}", "text/plain")))
        marked += [condition(equal(ident, response), score=_share(len(asked)), action="Add") for ident in idents]
    return Parts("fill_in_multiple_blanks_question", text, tuple(responses), tuple(marked), tuple(names))


def _share(number: int) -> str:
    return f"{100 / number:.2f}"
