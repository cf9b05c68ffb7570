"""The question side of a web page: each item as a form that keys alone can fill in."""

from __future__ import annotations

from typing import TYPE_CHECKING, assert_never

from quizgen.formats import web_text
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
from quizgen.text.inline import gaps

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from quizgen.model import Body, Item

_LONGEST_CHOSEN = 40
_TYPED = 'type="text" autocomplete="off" autocapitalize="off" autocorrect="off" spellcheck="false"'


def form(item: Item, name: str) -> str:
    """The controls of an item; `name` is the part of their ids that no other item has."""
    return _body(item.id, item.body, name)


def _body(item_id: str, body: Body, name: str) -> str:
    match body:
        case Cloze():
            return _cloze(body, name)
        case Choice():
            return _options(body.stem, [option.text for option, _ in shown(item_id, body)], name, "radio")
        case MultipleResponse():
            texts = [option.text for option, _ in shown(item_id, body)]
            return _options(body.stem, texts, name, "checkbox", "Choose all that are right.")
        case Numeric(stem, _, unit):
            return _typed(stem, name, f"Your answer in {unit}" if unit else "Your answer, a number", unit)
        case Ordering(stem, sequence):
            return _steps(stem, item_id, sequence, name)
        case Matching(stem, pairs):
            return _pairs(stem, item_id, pairs, name)
        case ShortAnswer(stem):
            return _typed(stem, name, "Your answer")
        case TrueFalse(stem):
            return _options(stem, ["True", "False"], name, "radio", "Is this true or false?")
        case _:
            assert_never(body)


def _stem(stem: str, name: str) -> str:
    return f'<p class="stem" id="{name}-stem" dir="auto">{web_text.text(stem)}</p>'


def _group(name: str, inner: str, note: str = "") -> str:
    told = f'<p class="note" id="{name}-note">{note}</p>' if note else ""
    by = f' aria-describedby="{name}-note"' if note else ""
    return f'{told}<div role="group" aria-labelledby="{name}-stem"{by}>{inner}</div>'


def _options(stem: str, texts: Iterable[str], name: str, kind: str, note: str = "") -> str:
    rows = "".join(
        f'<li class="option"><label><input type="{kind}" name="{name}" value="{place}">'
        f'<span class="say" dir="auto">{web_text.text(text)}</span></label></li>'
        for place, text in enumerate(texts)
    )
    return _stem(stem, name) + _group(name, f'<ul class="options">{rows}</ul>', note)


def _typed(stem: str, name: str, label: str, unit: str = "") -> str:
    after = f'<span class="unit" aria-hidden="true">{web_text.words(unit)}</span>' if unit else ""
    field = f'<span class="field"><input id="{name}-in" {_TYPED} aria-describedby="{name}-stem">{after}</span>'
    return f'{_stem(stem, name)}<p class="line"><label for="{name}-in">{web_text.words(label)}</label> {field}</p>'


def _cloze(body: Cloze, name: str) -> str:
    """A gap is a field where it first stands; where fields cannot stand, in math, the field comes below."""
    order = tuple(dict.fromkeys(gaps(body.text)))
    many = len(order) > 1
    placed: set[int] = set()

    def gap(number: int) -> str:
        sign = f'<span class="sign" aria-hidden="true">{web_text.circled(number)}</span>' if many else ""
        if number in placed:
            return sign or '<span class="again">…</span>'
        placed.add(number)
        return f'<span class="gap">{sign}{_field(body, number, name, many=many)}</span>'

    text = web_text.gapped(body.text, gap)
    below = "".join(
        f'<p class="line"><span class="gap"><span class="sign" aria-hidden="true">{web_text.circled(number)}</span>'
        f"{_field(body, number, name, many=True)}</span></p>"
        for number in order
        if number not in placed
    )
    return f'<p class="stem" id="{name}-stem" dir="auto">{text}</p>{below}{_hints(body, order)}'


def _field(body: Cloze, number: int, name: str, *, many: bool) -> str:
    hint = web_text.label(body.blanks[number].hint)
    told = f"Gap {number}" if many else "Gap"
    label = f"{told}, hint: {hint}" if hint else told
    about = f'aria-label="{label}" aria-describedby="{name}-stem"'
    return f'<input id="{name}-gap{number}" data-gap="{number}" {_TYPED} {about}>'


def _hints(body: Cloze, order: Sequence[int]) -> str:
    told = [
        f"{web_text.circled(number) + ' ' if len(order) > 1 else ''}{web_text.apart(body.blanks[number].hint)}"
        for number in order
        if body.blanks[number].hint.strip()
    ]
    return f'<p class="note">Hint: {", ".join(told)}</p>' if told else ""


def _steps(stem: str, item_id: str, sequence: Sequence[str], name: str) -> str:
    rows = "".join(
        f'<li class="step" data-step="{sequence.index(text)}"><span class="say" dir="auto">{web_text.text(text)}</span>'
        f'<span class="moves">{_move("up", -1, text)}{_move("down", 1, text)}</span></li>'
        for text in mixed(item_id, sequence)
    )
    note = "Put these in order, first at the top: by the buttons, or the arrow keys on one of them."
    return _stem(stem, name) + _group(name, f'<ol class="steps">{rows}</ol>', note)


def _move(where: str, by: int, text: str) -> str:
    label = f"Move {where}: {web_text.label(text)}"
    return f'<button type="button" data-by="{by}" aria-label="{label}">{"↑" if by < 0 else "↓"}</button>'


def _pairs(stem: str, item_id: str, pairs: Sequence[tuple[str, str]], name: str) -> str:
    rights = tuple(dict.fromkeys(mixed(item_id, [right for _, right in pairs])))
    lettered = any(web_text.has_math(text) or len(text) > _LONGEST_CHOSEN for text in rights)
    letters = [chr(ord("A") + place) if place < 26 else str(place + 1) for place in range(len(rights))]
    told = letters if lettered else [web_text.label(text) for text in rights]
    chosen = "".join(f'<option value="{place}">{text}</option>' for place, text in enumerate(told))
    listed = "".join(
        f'<li><span class="sign">{letter}</span><span class="say" dir="auto">{web_text.text(text)}</span></li>'
        for letter, text in zip(letters, rights, strict=True)
    )
    rows = "".join(
        f'<li class="pair"><label for="{name}-{place}" class="say" dir="auto">{web_text.text(left)}</label>'
        f'<select id="{name}-{place}"><option value="">Choose…</option>{chosen}</select></li>'
        for place, (left, _) in enumerate(pairs)
    )
    # What a list to choose from can say itself is listed on paper only.
    halves = f'<ul class="halves{"" if lettered else " on-paper"}">{listed}</ul>'
    return _stem(stem, name) + _group(name, f'{halves}<ul class="pairs">{rows}</ul>')
