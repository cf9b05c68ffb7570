"""The answer side of a web page: what is right, why, and the page's own sentence."""

from __future__ import annotations

from typing import TYPE_CHECKING, assert_never

from quizgen.formats import web_text
from quizgen.formats.html_text import gapped_html, literal
from quizgen.items.order import shown
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
from quizgen.text.inline import plain

if TYPE_CHECKING:
    from collections.abc import Iterable

    from quizgen.model import Body, Item, Source


def answer(item: Item) -> str:
    """The right answer of an item, its explanation and its sources."""
    reasons = {" ".join(plain(why).split()) for why in _reasons(item.body)}
    told = " ".join(plain(item.explanation).split())
    explanation = (
        f'<p class="why" dir="auto">{web_text.text(item.explanation)}</p>' if told not in reasons | {""} else ""
    )
    sources = "".join(map(_source, dict.fromkeys(item.sources)))
    return f'<div class="right">{_body(item.id, item.body)}</div>{explanation}<div class="sources">{sources}</div>'


def number(value: float) -> str:
    """A number as people write it: no more digits than it has, and a minus sign that is one."""
    return f"{value:.15g}".replace("-", "−")


def _reasons(body: Body) -> tuple[str, ...]:
    """What is told about the keys anyway."""
    match body:
        case Choice():
            return (body.key.why,)
        case MultipleResponse():
            return tuple(key.why for key in body.keys)
        case TrueFalse():
            return (body.correction,)
        case Cloze() | Numeric() | Ordering() | Matching() | ShortAnswer():
            return ()
        case _:
            assert_never(body)


def _body(item_id: str, body: Body) -> str:
    match body:
        case Cloze():
            return _cloze(body)
        case Choice() | MultipleResponse():
            return _options(item_id, body)
        case Numeric(_, value, unit, tolerance):
            margin = f" ± {number(tolerance)}" if tolerance else ""
            return f"<p>{web_text.words(f'{number(value)}{margin} {unit}'.strip())}</p>"
        case Ordering(_, sequence):
            return f"<ol>{_rows(web_text.text(step) for step in sequence)}</ol>"
        case Matching(_, pairs):
            rows = (f"{web_text.apart(left)} → {web_text.apart(right)}" for left, right in pairs)
            return f"<ul>{_rows(rows)}</ul>"
        case ShortAnswer(_, right, accept):
            return f'<p dir="auto">{web_text.text(right)}</p>{_also(accept)}'
        case TrueFalse(_, is_true, correction):
            why = f'<p class="why" dir="auto">{web_text.text(correction)}</p>' if correction.strip() else ""
            return f"<p>{'True' if is_true else 'False'}</p>{why}"
        case _:
            assert_never(body)


def _cloze(body: Cloze) -> str:
    def filled(number: int, kind: str) -> str:
        right = body.blanks[number].answer
        return plain(right) if kind == "math" else f"<mark>{web_text.apart(right)}</mark>"

    text = gapped_html(body.text, filled, web_text.math)
    also = dict.fromkeys(other for blank in body.blanks.values() for other in blank.accept)
    return f'<p dir="auto">{text}</p>{_also(also)}'


def _options(item_id: str, body: Choice | MultipleResponse) -> str:
    rows = []
    for option, right in shown(item_id, body):
        why = f'<span class="why" dir="auto">{web_text.text(option.why)}</span>' if option.why.strip() else ""
        mark = "✓ Right" if right else "✗ Wrong"
        told = f'<span class="mark">{mark}<span class="unseen">: </span></span>'
        said = f'{told} <span class="what">{web_text.apart(option.text)}</span>'
        rows.append(f'<li class="{"yes" if right else "no"}">{said}{why}</li>')
    return f'<ul class="reasons">{"".join(rows)}</ul>'


def _also(accept: Iterable[str]) -> str:
    told = ", ".join(web_text.apart(other) for other in accept)
    return f'<p class="note">Also right: {told}</p>' if told else ""


def _rows(rows: Iterable[str]) -> str:
    return "".join(f'<li dir="auto">{row}</li>' for row in rows)


def _source(source: Source) -> str:
    place = literal(" › ".join((source.title or source.page, *source.section)))
    link = web_text.address(source.url)
    if link:
        place = f'<a href="{link}" target="_blank" rel="noopener noreferrer">{place}</a>'
    quote = f'<blockquote dir="auto">{web_text.text(source.quote)}</blockquote>' if source.quote.strip() else ""
    return f"<figure>{quote}<figcaption><bdi>{place}</bdi></figcaption></figure>"
