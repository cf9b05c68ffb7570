"""From the body of an item to the parts of an assessmentItem."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, assert_never

from quizgen.formats.gaps_inline import inputs_html
from quizgen.formats.plain_text import number_text
from quizgen.formats.qti_parts import choices, condition, entry, mapped, match_score, response, text_response
from quizgen.formats.qti_text import math, xhtml
from quizgen.formats.xml_write import empty, node
from quizgen.items.order import shown, shuffle
from quizgen.model import (
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
    from collections.abc import Mapping

    from quizgen.model import Blank


@dataclass(frozen=True, slots=True)
class Parts:
    """The declarations of responses, the blocks that are shown, the rules that mark, the highest mark.

    `chosen` gives the identifiers of the feedbacks of what was picked.
    """

    declared: tuple[str, ...]
    shown: tuple[str, ...]
    marked: tuple[str, ...]
    most: int = 1
    chosen: tuple[str, ...] = ()


def parts(item_id: str, body: Body) -> Parts:
    """The parts of a body."""
    match body:
        case Cloze(text, blanks):
            return _cloze(text, blanks)
        case Choice() | MultipleResponse():
            return _choice(item_id, body)
        case Numeric():
            return _numeric(body)
        case Ordering(stem, sequence):
            return _ordering(item_id, stem, sequence)
        case Matching(stem, pairs):
            return _matching(stem, pairs)
        case ShortAnswer(stem, answer, accept):
            declared = text_response("RESPONSE", (answer, *accept))
            asked = f"<p>{xhtml(stem)} {entry('RESPONSE')}</p>"
            return Parts((declared,), (asked,), (mapped("RESPONSE"),))
        case TrueFalse(stem, is_true, correction):
            said = [("true", "True", "" if is_true else correction), ("false", "False", correction if is_true else "")]
            told = [(identifier, Option(text, why)) for identifier, text, why in said]
            asked = choices(stem, told, most=1, shuffled=False)
            declared = response("single", "identifier", ["true" if is_true else "false"])
            return Parts((declared,), (asked,), (match_score(),), chosen=(_RESPONSE,))
        case _:
            assert_never(body)


_RESPONSE = empty("variable", {"identifier": "RESPONSE"})


def _cloze(text: str, blanks: Mapping[int, Blank]) -> Parts:
    declared: list[str] = []

    def gap(blank: Blank) -> str:
        name = f"RESPONSE_{len(declared) + 1}"
        declared.append(text_response(name, (blank.answer, *blank.accept)))
        return entry(name)

    asked = f"<p>{inputs_html(text, blanks, gap, math)}</p>"
    names = [f"RESPONSE_{place}" for place, _ in enumerate(declared, 1)]
    return Parts(tuple(declared), (asked,), (mapped(*names),), most=len(names))


def _choice(item_id: str, body: Choice | MultipleResponse) -> Parts:
    options = shown(item_id, body)
    told = [(f"choice-{place}", option) for place, (option, _) in enumerate(options, 1)]
    right = [f"choice-{place}" for place, (_, is_right) in enumerate(options, 1) if is_right]
    single = isinstance(body, Choice)
    declared = response("single" if single else "multiple", "identifier", right)
    asked = choices(body.stem, told, most=1 if single else 0, shuffled=True)
    return Parts((declared,), (asked,), (match_score(),), chosen=(_RESPONSE,))


def _numeric(body: Numeric) -> Parts:
    declared = response("single", "float", [number_text(body.value)])
    unit = f" {xhtml(body.unit)}" if body.unit.strip() else ""
    asked = f"<p>{xhtml(body.stem)} {entry('RESPONSE')}{unit}</p>"
    tolerance = number_text(body.tolerance)
    mode = {"toleranceMode": "exact"}
    if body.tolerance:
        mode = {"toleranceMode": "absolute", "tolerance": f"{tolerance} {tolerance}"}
    equal = node("equal", _RESPONSE, empty("correct", {"identifier": "RESPONSE"}), attributes=mode)
    return Parts((declared,), (asked,), (condition(equal),))


def _ordering(item_id: str, stem: str, sequence: tuple[str, ...]) -> Parts:
    names = {place: f"step-{place}" for place, _ in enumerate(sequence, 1)}
    order = shuffle(item_id, [f"{place:04}" for place in names])  # by place, since steps may read the same
    steps = [leafed("simpleChoice", names[int(place)], sequence[int(place) - 1]) for place in order]
    interaction = node(
        "orderInteraction",
        f"<prompt>{xhtml(stem)}</prompt>",
        *steps,
        attributes={"responseIdentifier": "RESPONSE", "shuffle": "true"},
    )
    return Parts((response("ordered", "identifier", names.values()),), (interaction,), (match_score(),))


def _matching(stem: str, pairs: tuple[tuple[str, str], ...]) -> Parts:
    rights = list(dict.fromkeys(right for _, right in pairs))
    told = [(f"left-{place}", f"right-{rights.index(right) + 1}") for place, (_, right) in enumerate(pairs, 1)]
    left = [leafed("simpleAssociableChoice", f"left-{n}", text, 1) for n, (text, _) in enumerate(pairs, 1)]
    right = [leafed("simpleAssociableChoice", f"right-{n}", text, len(pairs)) for n, text in enumerate(rights, 1)]
    interaction = node(
        "matchInteraction",
        f"<prompt>{xhtml(stem)}</prompt>",
        node("simpleMatchSet", *left),
        node("simpleMatchSet", *right),
        attributes={"responseIdentifier": "RESPONSE", "shuffle": "true", "maxAssociations": str(len(pairs))},
    )
    right_pairs = [f"{first} {second}" for first, second in told]
    entries = [empty("mapEntry", {"mapKey": pair, "mappedValue": "1"}) for pair in right_pairs]
    mapping = node("mapping", *entries, attributes={"lowerBound": "0", "defaultValue": "0"})
    declared = response("multiple", "directedPair", right_pairs, mapping)
    return Parts((declared,), (interaction,), (mapped("RESPONSE"),), most=len(pairs))


def leafed(name: str, identifier: str, source: str, most: int = 0) -> str:
    """A choice with its identifier, and how often it may be matched."""
    often = f' matchMax="{most}"' if most else ""
    return f'<{name} identifier="{identifier}"{often}>{xhtml(source)}</{name}>'
