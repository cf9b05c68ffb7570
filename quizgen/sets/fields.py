"""Items as the fields of a `deck.yaml`: what is written, and what edits are told by.

A value is text, a list, or a mapping. What is empty is left out, so that a field that a later
version adds changes no item that does without it.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, TypeAlias, assert_never

from quizgen.items.envelope import digest, type_name
from quizgen.model import (
    Blank,
    Body,
    Choice,
    Cloze,
    FactRef,
    Matching,
    MultipleResponse,
    Numeric,
    Option,
    Ordering,
    ShortAnswer,
    TrueFalse,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from quizgen.model import Item, Source

Value: TypeAlias = "str | list[Value] | dict[str, Value]"
Fields: TypeAlias = "dict[str, Value]"

OWN = "own"
"""The kind of fact of an item that somebody wrote by hand."""

_WHOLE = 2**53


def own_fact(item_id: str) -> FactRef:
    """The fact of an item that somebody wrote by hand."""
    return FactRef(digest(OWN, item_id), OWN)


def question(item: Item) -> Fields:
    """What the item asks, its answers and its explanation: what belongs together when it changes."""
    return {"type": type_name(item.body), **_body(item.body), **_given(explanation=item.explanation)}


def short_sources(sources: Iterable[Source]) -> tuple[str, ...]:
    """The titles of sources, each once: what stands for sources that the lock knows in full."""
    return tuple(dict.fromkeys(" ".join(source.title.split()) or source.page for source in sources))


def shown(item: Item, status: str = "", told: Sequence[str] = (), *, cited: bool = True) -> Fields:
    """All fields of an item.

    `told` are titles that stand for its sources, which the lock knows in full, as it does its
    fact; without any the sources are written out, if they are to be `cited` at all.
    """
    asked = question(item)
    head: Fields = {"id": item.id, "type": asked.pop("type"), **_given(status=status)}
    fields = {**head, **asked, **_given(tags=list(item.tags))}
    if told:
        return fields | {"source": _one_or_many(list(told))}
    sources = [_source(source) for source in item.sources] if cited else []
    fact: Fields = {} if item.fact == own_fact(item.id) else {"id": item.fact.id, "kind": item.fact.kind}
    extra = json.dumps(dict(item.extra), ensure_ascii=False) if item.extra else ""
    return fields | _given(source=_one_or_many(sources), fact=fact, extra=extra)


def _body(body: Body) -> Fields:
    match body:
        case Cloze(text, blanks):
            return {"text": text, "blanks": {str(number): _blank(blanks[number]) for number in sorted(blanks)}}
        case Choice(stem, key, distractors):
            return {"stem": stem, "key": _option(key), **_given(distractors=_options(distractors))}
        case MultipleResponse(stem, keys, distractors):
            return {"stem": stem, "keys": _options(keys), **_given(distractors=_options(distractors))}
        case Numeric(stem, value, unit, tolerance):
            allowed = _number(tolerance) if tolerance else ""
            return {"stem": stem, "value": _number(value), **_given(unit=unit, tolerance=allowed)}
        case Ordering(stem, sequence):
            return {"stem": stem, "sequence": list(sequence)}
        case Matching(stem, pairs):
            return {"stem": stem, "pairs": [{"left": left, "right": right} for left, right in pairs]}
        case ShortAnswer(stem, answer, accept):
            return {"stem": stem, "answer": answer, **_given(accept=list(accept))}
        case TrueFalse(stem, is_true, correction):
            return {"stem": stem, "answer": "true" if is_true else "false", **_given(correction=correction)}
        case _:
            assert_never(body)


def _blank(blank: Blank) -> Value:
    more = _given(accept=list(blank.accept), hint=blank.hint)
    return {"answer": blank.answer, **more} if more else blank.answer


def _options(options: Iterable[Option]) -> list[Value]:
    return [_option(option) for option in options]


def _option(option: Option) -> Value:
    return {"text": option.text, "why": option.why} if option.why else option.text


def _source(source: Source) -> Fields:
    named = _given(title=source.title, url=source.url, section=[part for part in source.section if part.strip()])
    return {"page": source.page, **named, "quote": source.quote}


def _one_or_many(values: Sequence[Value]) -> Value:
    return values[0] if len(values) == 1 else [*values]


def _number(value: float) -> str:
    """A number as people write it: a whole one without decimals."""
    return str(int(value)) if value == value // 1 and abs(value) < _WHOLE else repr(value)


def _given(**fields: Value) -> Fields:
    return {name: value for name, value in fields.items() if value}
