"""What a web page must know to mark answers, as JSON values.

Everything that takes libraries is worked out here: numbers as decimals, and the units that a
value may be given in with what each is worth.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, assert_never

from quizgen.items.envelope import type_name
from quizgen.items.order import mixed, shown
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
from quizgen.text import quantities, unit_reader
from quizgen.text.inline import parse, plain
from quizgen.text.latex import readable

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from quizgen.model import Body, Item
    from quizgen.text.inline import Run

_OPTION = re.compile(r"-{1,2}[A-Za-z]")
_WITH_SHORT_FORM = re.compile(r"(\w[^()]*\w) \(([A-Z][\w⁺⁻+-]{1,9})\)")


def marks(item: Item) -> dict[str, Any]:
    """The id and type of an item, and what is right in the terms of its form."""
    return {"id": item.id, "type": type_name(item.body), **_body(item.id, item.body)}


def units(told: Iterable[dict[str, Any]]) -> list[str]:
    """The units in which the marks of items give values, each once."""
    specs = [spec for mark in told for spec in (mark, mark.get("answer", {}), *mark.get("gaps", {}).values())]
    return sorted({spec["unit"] for spec in specs if spec.get("unit")})


def _body(item_id: str, body: Body) -> dict[str, Any]:
    match body:
        case Cloze(_, blanks):
            return {"gaps": {str(number): _blank(blanks[number]) for number in sorted(blanks)}}
        case Choice() | MultipleResponse():
            told = enumerate(shown(item_id, body))
            return {"right": [place for place, (_, is_right) in told if is_right]}
        case Numeric(_, value, unit, tolerance):
            known = unit_reader.canonical(unit) or unit
            return {"value": f"{value:.15g}", "tolerance": f"{tolerance:.15g}", "unit": known, "shown": unit}
        case Ordering(_, sequence):
            return {"right": [sequence.index(step) for step in sequence]}
        case Matching(_, pairs):
            return {"right": _halves(item_id, pairs)}
        case ShortAnswer(_, answer, accept):
            return {"answer": _blank(Blank(answer, accept))}
        case TrueFalse(_, is_true):
            return {"right": [0 if is_true else 1]}
        case _:
            assert_never(body)


def _halves(item_id: str, pairs: Sequence[tuple[str, str]]) -> list[int]:
    """The place that each pair's right half has in the list to choose from."""
    rights = list(dict.fromkeys(mixed(item_id, [right for _, right in pairs])))
    return [rights.index(right) for _, right in pairs]


def _blank(blank: Blank) -> dict[str, Any]:
    told: dict[str, Any] = {"accept": list(_accepted(blank))}
    kinds = {run.kind for run in parse(blank.answer)}
    if "math" in kinds:
        return told | {"exact": "math"}
    if "code" in kinds or _OPTION.match(blank.answer):
        return told | {"exact": "code"}
    return told | _value(" ".join(plain(blank.answer).split()))


def _accepted(blank: Blank) -> tuple[str, ...]:
    """Every text that is right as it stands: math also as it reads, a name also without its short form."""
    texts: list[str] = []
    for source in (blank.answer, *blank.accept):
        runs = parse(source)
        texts += ("".join(run.text for run in runs), "".join(_readable(run) for run in runs))
        both = _WITH_SHORT_FORM.fullmatch(texts[-1])
        texts += both.groups() if both else ()
    return tuple(dict.fromkeys(line for text in texts if (line := " ".join(text.split()))))


def _readable(run: Run) -> str:
    return readable(run.text) if run.kind == "math" else run.text


def _value(text: str) -> dict[str, Any]:
    """The value and the unit of an answer that is one quantity and nothing else; of a range the unit alone."""
    found = quantities.find(text)
    if len(found) != 1 or found[0].span.of(text) != text or found[0].kind == "date":
        return {}
    if found[0].low != found[0].high:
        return {"unit": found[0].unit} if found[0].unit else {}
    return {"value": f"{found[0].low:f}", "unit": found[0].unit}
