"""A real Anki collection to import packages into, and what it shows."""

from __future__ import annotations

import html
import re
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from anki.collection import Collection, ImportAnkiPackageOptions, ImportAnkiPackageRequest

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@dataclass(frozen=True)
class Anki:
    """A collection in a folder of its own."""

    collection: Any
    folder: Path

    def take(self, package: bytes) -> Any:
        path = self.folder / "deck.apkg"
        path.write_bytes(package)
        request = ImportAnkiPackageRequest(package_path=str(path), options=ImportAnkiPackageOptions())
        return self.collection.import_anki_package(request).log

    def notes(self) -> list[Any]:
        """All notes in the deck's order."""
        ids = self.collection.db.list("select nid from cards group by nid order by min(due)")
        return [self.collection.get_note(each) for each in ids]


@contextmanager
def anki(folder: Path) -> Iterator[Anki]:
    collection = Collection(str(folder / "collection.anki2"))
    try:
        yield Anki(collection, folder)
    finally:
        collection.close()


def words(markup: str) -> str:
    """What a card says, without its HTML."""
    markup = re.sub(r"<style>.*?</style>", "", without_script(markup), flags=re.DOTALL)
    return html.unescape(re.sub(r"<[^>]*>", "", markup))


def without_script(markup: str) -> str:
    """A card's HTML without the one script that its note type brings."""
    return re.sub(r"<script>\n// Options can be picked .*?\}\)\(\);\n</script>\n", "", markup, flags=re.DOTALL)
