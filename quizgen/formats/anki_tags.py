"""The tags of an Anki note: `subject::…`, `kind::…` and `page::…`.

Anki parts tags at spaces of any kind and cannot search for a quotation mark in one.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from quizgen.items.envelope import tag

if TYPE_CHECKING:
    from quizgen.model import Item

_NOT_IN_TAGS = re.compile(r"[\s\0-\x1f\x7f\"“”„‟＂'’‘]+")
_LONGEST = 60


def tags(item: Item) -> tuple[str, ...]:
    """The item's own tags, and one for each page that states its fact."""
    pages = (_page(source.title or source.page) for source in item.sources)
    return tuple(dict.fromkeys(each for each in (*map(_clean, item.tags), *pages) if each))


@lru_cache(maxsize=4096)
def _clean(given: str) -> str:
    return _NOT_IN_TAGS.sub("_", given.strip()).strip("_:")


@lru_cache(maxsize=4096)
def _page(title: str) -> str:
    """A tag that says which page: its title, cut after a word where it is long."""
    whole = _clean(tag("page", title.rstrip("?!. ")))
    if len(whole) <= _LONGEST:
        return whole
    end = whole.rfind("-", len("page::") + 1, _LONGEST)
    return whole[: end if end > 0 else _LONGEST]
