"""What came of the pages of earlier builds, kept in the platform's cache folder, which may be deleted at any time."""

from __future__ import annotations

import contextlib
import hashlib
import os
import secrets
import time
from typing import TYPE_CHECKING, TypeVar

from quizgen.cli.unchanged import cache_folder, code
from quizgen.packed import unpacked

if TYPE_CHECKING:
    from pathlib import Path

    from quizgen.items.selection import Selection

T = TypeVar("T")
_DAY = 86_400
_KEPT = 30 * _DAY


class Shelf:
    """What was made by all that it comes from: the code, a page's path and its bytes, what is asked of it.

    What hangs on several pages has no path; its content is all that is taken from them.
    """

    def __init__(self, folder: Path | None = None) -> None:
        """The shelf of the user, or one in another folder."""
        self._folder = folder or cache_folder() / "pages"
        self._code = hashlib.blake2b("\n".join(code()).encode("utf-8", "surrogateescape"), digest_size=16).digest()
        self._added = False

    def find(self, path: str, content: bytes, wanted: Selection, kind: type[T]) -> T | None:
        """What came of the same before, which is of some kind; None where that is not known, or damaged."""
        place = self._place(path, content, wanted)
        with contextlib.suppress(OSError):
            data = place.read_bytes()
            if place.stat().st_mtime < time.time() - _DAY:
                os.utime(place)  # so that it is not taken for one that nobody needs
            return unpacked(data, kind)
        return None

    def keep(self, path: str, content: bytes, wanted: Selection, data: bytes) -> None:
        """Keep what came of it; where that cannot be written, the next build takes longer and nothing else.

        It is there whole or not at all for other builds; after a power cut it may be damaged, which is no harm.
        """
        place = self._place(path, content, wanted)
        draft = place.with_name(f".{secrets.token_hex(8)}.tmp")
        with contextlib.suppress(OSError):
            place.parent.mkdir(parents=True, exist_ok=True)
            draft.write_bytes(data)
            draft.replace(place)
            self._added = True

    def tidy(self) -> None:
        """Throw away what no build needed for a month, and drafts of builds that were killed."""
        if not self._added:
            return
        with contextlib.suppress(OSError):
            for place in self._folder.glob("*/*"):
                age = time.time() - place.stat().st_mtime
                if age > (_DAY if place.suffix == ".tmp" else _KEPT):
                    place.unlink()

    def _place(self, path: str, content: bytes, wanted: Selection) -> Path:
        asked = f"{path}\0{sorted(wanted.types)}\0{wanted.per_fact}"
        name = hashlib.blake2b(content, digest_size=16, key=self._code, person=_short(asked)).hexdigest()
        return self._folder / name[:2] / name[2:]


def _short(text: str) -> bytes:
    return hashlib.blake2b(text.encode("utf-8", "surrogateescape"), digest_size=16).digest()
