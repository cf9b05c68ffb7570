"""The order in which options are shown: the same on every run and in every client."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from quizgen.items.envelope import digest
from quizgen.model import Choice, MultipleResponse
from quizgen.text import inline
from quizgen.text.numberwords import DENOMINATORS, VALUES

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from decimal import Decimal

    from quizgen.model import Item, Option
    from quizgen.text.quantities import Quantity

_Size = tuple["Decimal", "Decimal"]
_WORD = re.compile(r"[a-z]+")
_NUMBER_WORDS = frozenset({*VALUES, *DENOMINATORS}) - {"a", "an"}


def order(item_id: str, options: Iterable[Option]) -> tuple[Option, ...]:
    """Options in the order in which they are shown.

    Quantities of one dimension ascend (else the flaw `lost-sequence`); all other options go by
    a hash of the item's id and the option's text.
    """
    given = sorted(options, key=lambda option: (digest(item_id, option.text), option.text, option.why))
    sizes = _sizes(given)
    by_size = sorted(range(len(given)), key=sizes.__getitem__) if sizes else range(len(given))
    return tuple(given[place] for place in by_size)


def by_size(options: Iterable[Option]) -> bool:
    """True where options are quantities that are shown in the order of their size."""
    return bool(_sizes(tuple(options)))


def shuffle(item_id: str, texts: Iterable[str]) -> tuple[str, ...]:
    """Texts by the same hash, for what has neither key nor distractors: steps, halves of pairs."""
    return tuple(sorted(texts, key=lambda text: (digest(item_id, text), text)))


def mixed(item_id: str, texts: Sequence[str]) -> tuple[str, ...]:
    """Texts whose order is to be found, so that two of them do not come in the right one by chance."""
    mixed_up = shuffle(item_id, texts)
    return mixed_up[::-1] if mixed_up == tuple(texts) else mixed_up


def by_seed(seed: int, items: Iterable[Item]) -> tuple[Item, ...]:
    """Items in the order that a seed gives: the same in every client, and each item's place owes nothing to others."""
    return tuple(sorted(items, key=lambda item: (digest(str(seed), item.id), item.id)))


def arrange(item: Item) -> Item:
    """The item with its keys and its distractors in the order in which they are shown.

    An item that is read from a quiz file is always so; an item that kinds ask need not be.
    """
    match item.body:
        case Choice() as body:
            return replace(item, body=replace(body, distractors=_kept(item.id, body, body.distractors)))
        case MultipleResponse() as body:
            keys, distractors = _kept(item.id, body, body.keys), _kept(item.id, body, body.distractors)
            return replace(item, body=replace(body, keys=keys, distractors=distractors))
        case _:
            return item


def shown(item_id: str, body: Choice | MultipleResponse) -> tuple[tuple[Option, bool], ...]:
    """The options of a body in the order in which they are shown, each with whether it is right."""
    keys = (body.key,) if isinstance(body, Choice) else body.keys
    left = list(keys)
    options: list[tuple[Option, bool]] = []
    for option in order(item_id, (*keys, *body.distractors)):
        right = option in left
        if right:
            left.remove(option)
        options.append((option, right))
    return tuple(options)


def _kept(item_id: str, body: Choice | MultipleResponse, wanted: Iterable[Option]) -> tuple[Option, ...]:
    left = list(wanted)
    kept: list[Option] = []
    for option, _ in shown(item_id, body):
        if option in left:
            left.remove(option)
            kept.append(option)
    return tuple(kept)


def _may_count(text: str) -> bool:
    """False for a text that surely holds no quantity: it has neither a digit nor a number word."""
    words = _WORD.findall(text.lower())
    return any(map(str.isnumeric, text)) or any(
        w in _NUMBER_WORDS or w.removesuffix("s") in _NUMBER_WORDS for w in words
    )


def _sizes(options: Sequence[Option]) -> list[_Size]:
    """The options' sizes in one unit; none where one of them is not a quantity or cannot be compared."""
    if not all(_may_count(option.text) for option in options):
        return []
    from quizgen.text.units import convert  # noqa: PLC0415 - slow to load, and most options are words

    sizes: list[_Size] = []
    first: Quantity | None = None
    for option in options:
        quantity = _quantity(inline.plain(option.text))
        first = first or quantity
        if first is None or quantity is None or (quantity.kind == "date") != (first.kind == "date"):
            return []
        low, high = (convert(value, quantity.unit, first.unit) for value in (quantity.low, quantity.high))
        if low is None or high is None:
            return []
        sizes.append((low, high))
    return sizes


def _quantity(text: str) -> Quantity | None:
    """The one quantity of an option that begins with it, or with a hedge such as "about"."""
    from quizgen.text import quantities  # noqa: PLC0415 - slow to load

    found = quantities.find(text)
    before = text[: found[0].span.start].strip() if found else ""
    return found[0] if len(found) == 1 and before in ("", found[0].hedge) else None
