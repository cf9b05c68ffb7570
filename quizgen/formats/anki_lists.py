"""The lists inside fields of Anki notes: options, reasons, steps, pairs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizgen.formats.anki_escape import field
from quizgen.items import order
from quizgen.items.order import by_size, shown
from quizgen.model import Choice

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from quizgen.model import MultipleResponse

_MARKS = {True: '<span class="mark">✓</span>', False: '<span class="mark">✗</span>'}


def options(item_id: str, body: Choice | MultipleResponse) -> str:
    """The options of a body in the order in which they are shown."""
    return _list("ol", (field(option.text) for option, _ in shown(item_id, body)), _class(body))


def reasons(item_id: str, body: Choice | MultipleResponse, quote: str = "") -> str:
    """The options in the same order, each with whether it is right and why.

    A reason that only says what `quote` says is left out, since the quote stands below.
    """
    rows = []
    for option, right in shown(item_id, body):
        told = option.why.strip() and not (quote and quote in option.why)
        why = f'<div class="why">{field(option.why)}</div>' if told else ""
        text = f'<span class="text">{field(option.text)}</span> {_MARKS[right]}'
        rows.append(f'<li class="{"right" if right else "wrong"}">{text}{why}</li>')
    return f'<ol class="{_class(body)}">{"".join(rows)}</ol>'


def steps(sequence: Iterable[str]) -> str:
    """Steps in their right order, numbered."""
    return _list("ol", (field(step) for step in sequence))


def mixed(item_id: str, sequence: Sequence[str]) -> str:
    """Steps in an order of no meaning."""
    return _list("ul", (field(step) for step in order.mixed(item_id, sequence)))


def halves(item_id: str, pairs: Sequence[tuple[str, str]]) -> str:
    """The left halves of pairs, numbered, and beside them the right ones in an order of no meaning, with letters."""
    left = _list("ol", (field(pair[0]) for pair in pairs))
    right = _list("ol", (field(half) for half in order.mixed(item_id, [pair[1] for pair in pairs])), "letters")
    return f'<div class="halves">{left}{right}</div>'


def table(pairs: Iterable[tuple[str, str]]) -> str:
    """Pairs, each in a row."""
    rows = (f"<tr><td>{field(left)}</td><td>{field(right)}</td></tr>" for left, right in pairs)
    return f"<table>{''.join(rows)}</table>"


def _class(body: Choice | MultipleResponse) -> str:
    """A script may shuffle options, but not those that stand in the order of their size."""
    keys = (body.key,) if isinstance(body, Choice) else body.keys
    return "options sorted" if by_size((*keys, *body.distractors)) else "options"


def _list(tag: str, rows: Iterable[str], name: str = "") -> str:
    inside = "".join(f"<li>{row}</li>" for row in rows)
    return f'<{tag} class="{name}">{inside}</{tag}>' if name else f"<{tag}>{inside}</{tag}>"
