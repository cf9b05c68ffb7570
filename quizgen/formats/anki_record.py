"""The two fields of a note that are for machines: which item it is, and what a rebuild must know.

`Item` is the item's id in letters that Anki's search takes as they are. `Record` is the item's
line of a `deck.lock`, so that a package, or a running Anki, can be its own history.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING
from unicodedata import normalize
from urllib.parse import quote, unquote

from quizgen.errors import QuizgenError
from quizgen.formats.anki_escape import literal
from quizgen.formats.anki_models import ITEM, RECORD
from quizgen.formats.html_text import unescaped
from quizgen.rebuild import lock

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from quizgen.rebuild import Entry

_TAG = re.compile(r"<[^>]*>")


def fields(entry: Entry) -> dict[str, str]:
    """The fields "Item" and "Record" of a note."""
    return {ITEM: _name(entry.id), RECORD: literal(lock.line(entry))}


def entry(fields: Mapping[str, str]) -> Entry | None:
    """The entry that a note's fields record; None where they are not as they were written."""
    text = fields.get(RECORD, "").replace("&#123;", "{").replace("&#125;", "}")  # which every record has
    if "<" in text or "&" in text:
        text = unescaped(_TAG.sub("", text))
    try:
        known = lock.entry(text, "", 0)
    except QuizgenError:
        return None
    name = unquote(fields.get(ITEM, ""))  # Anki composes letters and their marks in what it keeps
    if name == known.id:
        return known
    return replace(known, id=name) if normalize("NFC", known.id) == normalize("NFC", name) else None


def search(entries: Iterable[Entry]) -> str:
    """What to search for in Anki's browser to find the notes of some items."""
    return " or ".join(f'"{ITEM}:{_name(entry.id)}"' for entry in entries)


def _name(item_id: str) -> str:
    """An id without what means something in a search, a tag or a template."""
    if item_id.isascii() and item_id.isalnum():  # as those are that quizgen gives
        return item_id
    return quote(item_id, safe=" ").replace("_", "%5F").replace("~", "%7E")
