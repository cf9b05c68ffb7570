"""What a paper is to be made of: so many items of a kind, a type, a subject, a level."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from quizgen.errors import QuizgenError
from quizgen.items.envelope import tag, type_name

if TYPE_CHECKING:
    from collections.abc import Iterable

    from quizgen.model import Item

OTHER = "*"
"""The value of items whose own value a blueprint does not name."""

_CELL = re.compile(r"\s*(?P<field>[\w-]+)\s*=\s*(?P<value>[^=:]*(?:::[^=:]*)*?)\s*:\s*(?P<count>\d+)\s*")
_WAY_OUT = 'a blueprint reads like "kind=quantity:5,type=choice:8"'


@dataclass(frozen=True, slots=True)
class Cell:
    """So many of a paper's items have this value of this field."""

    field: str
    value: str
    count: int

    def __str__(self) -> str:
        return f"{self.field}={self.value}" if self.value != OTHER else f"another {self.field}"


@dataclass(frozen=True, slots=True)
class Blueprint:
    """The cells of a paper; those of one field share out all its items between them."""

    cells: tuple[Cell, ...]
    items: int

    @property
    def fields(self) -> tuple[str, ...]:
        """The fields in the order in which they were named."""
        return tuple(dict.fromkeys(cell.field for cell in self.cells))

    def cells_of(self, item: Item) -> tuple[Cell, ...]:
        """The cell of each field that an item counts for; fewer where a field has no room for such an item."""
        found = []
        for field in self.fields:
            named = {cell.value: cell for cell in self.cells if cell.field == field}
            hit = next((value for value in values(item, field) if value in named), OTHER)
            if hit in named:
                found.append(named[hit])
        return tuple(found)


def parse(text: str, items: int) -> Blueprint:
    """The blueprint that a text such as "kind=quantity:5,type=choice:8" gives for so many items.

    What a field leaves open goes to items of values that it does not name. Raises QuizgenError
    where the text is no blueprint, or asks for more items than there are to be.
    """
    cells: dict[tuple[str, str], Cell] = {}
    for told in filter(str.strip, text.split(",")):
        found = _CELL.fullmatch(told)
        if not found or not found["value"]:
            raise QuizgenError(f'"{told.strip()}" is no part of a blueprint', _WAY_OUT)
        field, value = found["field"].lower(), _folded(found["value"])
        if (field, value) in cells:
            raise QuizgenError(f"the blueprint names {field}={value} twice", "say it once, with the whole number")
        cells[field, value] = Cell(field, value, int(found["count"]))
    return Blueprint((*cells.values(), *_rest(cells.values(), items)), items)


def _rest(cells: Iterable[Cell], items: int) -> tuple[Cell, ...]:
    sums: dict[str, int] = {}
    for cell in cells:
        sums[cell.field] = sums.get(cell.field, 0) + cell.count
    for field, count in sums.items():
        if count > items:
            raise QuizgenError(
                f"the blueprint asks for {count} items by {field}, but the paper has {items}",
                "ask for fewer, or raise --items",
            )
    return tuple(Cell(field, OTHER, items - count) for field, count in sums.items() if items > count)


def values(item: Item, field: str) -> tuple[str, ...]:
    """The values that an item has for a field: its type, its fact's kind, or its tags "field::value"."""
    match field:
        case "type":
            return (type_name(item.body),)
        case "kind":
            return (_folded(item.fact.kind),)
        case _:
            prefix = tag(field, "").removesuffix("none")
            return tuple(name.removeprefix(prefix) for name in item.tags if name.startswith(prefix))


def _folded(value: str) -> str:
    return tag("", value.strip()).removeprefix("::")
