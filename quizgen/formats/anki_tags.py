"""The tags of an Anki note: `subject::…`, `kind::…` and `page::…`.

Anki parts tags at spaces of any kind and cannot search for a quotation mark in one.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from quizgen.items.envelope import tag

if TYPE_CHECKING:
    from collections.abc import Iterable

    from quizgen.model import Item, Source

_NOT_IN_TAGS = re.compile(r"[\s\0-\x1f\x7f\"“”„‟＂'’‘]+")
_LONGEST = 60


def tags(item: Item) -> tuple[str, ...]:
    """The item's own tags, and one for each page that states its fact."""
    return tuple(dict.fromkeys([*_clean(item.tags), *_clean(_page(source) for source in item.sources)]))


def _clean(given: Iterable[str]) -> Iterable[str]:
    return (plain for each in given if (plain := _NOT_IN_TAGS.sub("_", each.strip()).strip("_:")))


def _page(source: Source) -> str:
    """A tag that says which page: its title, cut after a word where it is long."""
    whole = tag("page", (source.title or source.page).rstrip("?!. "))
    if len(whole) <= _LONGEST:
        return whole
    return whole[: whole.rfind("-", len("page::") + 1, _LONGEST) if "-" in whole[:_LONGEST] else _LONGEST]
