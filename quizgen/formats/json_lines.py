"""Which line of a JSON file a value stands on."""

from __future__ import annotations

import json
import re
from bisect import bisect_left
from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_SPACE = re.compile(r"[\s,:]*")
_DECODER = json.JSONDecoder(strict=False)


class Lines:
    """The lines of a valid file in UTF-8. Looking up many of its `items` takes no longer than reading it."""

    def __init__(self, data: bytes) -> None:
        self._text = data.decode("utf-8-sig")

    def of(self, path: Sequence[str | int]) -> int:
        """The line, from 1, of the value that keys and numbers lead to, or of the last one there that is."""
        at, steps = _after_space(self._text, 0), path
        if len(path) > 1 and path[0] == "items" and isinstance(path[1], int) and path[1] < len(self._items):
            at, steps = self._items[path[1]], path[2:]
        for step in steps:
            found = next((start for name, start in _inside(self._text, at) if name == step), None)
            if found is None:
                break
            at = found
        return bisect_left(self._breaks, at) + 1

    @cached_property
    def _items(self) -> list[int]:
        whole = _inside(self._text, _after_space(self._text, 0))
        listed = next((start for name, start in whole if name == "items"), len(self._text))
        return [start for _, start in _inside(self._text, listed)]

    @cached_property
    def _breaks(self) -> list[int]:
        return [match.start() for match in re.finditer("\n", self._text)]


def _inside(text: str, at: int) -> Iterator[tuple[str | int, int]]:
    """The keys or numbers in the object or list that begins at a place, each with the start of its value."""
    opened = text[at : at + 1]
    if opened not in ("{", "["):
        return
    place, number = _after_space(text, at + 1), 0
    while text[place : place + 1] not in ("}", "]", ""):
        name: str | int = number
        if opened == "{":
            name, place = _DECODER.raw_decode(text, place)
            place = _after_space(text, place)
        yield name, place
        place = _after_space(text, _DECODER.raw_decode(text, place)[1])
        number += 1


def _after_space(text: str, at: int) -> int:
    found = _SPACE.match(text, at)
    return found.end() if found else at
