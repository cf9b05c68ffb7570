"""The folder of bucket files: beside the decks, since that is where all workers can write and read."""

from __future__ import annotations

import contextlib
import os
import secrets
import shutil
import time
from pathlib import Path
from typing import TYPE_CHECKING

import fsspec

from quizgen import files
from quizgen.cluster.places import is_remote

if TYPE_CHECKING:
    from collections.abc import Iterator

STALE = 7 * 24 * 3600  # seconds; what a driver that was killed left is in nobody's way for a week


@contextlib.contextmanager
def scratch(target: str) -> Iterator[str]:
    """A new folder beside `target`, which is gone afterwards."""
    folder, name = target.rpartition("/")[0], f".quizgen-{secrets.token_hex(8)}.buckets"
    if is_remote(target):
        url = f"{folder}/{name}"
        try:
            yield url
        finally:
            system, path = fsspec.core.url_to_fs(url)
            with contextlib.suppress(OSError):
                system.rm(path, recursive=True)
        return
    path = Path(os.path.abspath(folder or "."), name)  # noqa: PTH100 - links stay as they are
    _clear_away(path.parent)
    files.make_folder(path)
    try:
        yield str(path)
    finally:
        shutil.rmtree(path, ignore_errors=True)


def _clear_away(folder: Path) -> None:
    for old in folder.glob(".quizgen-*.buckets"):
        with contextlib.suppress(OSError):
            if old.stat().st_mtime < time.time() - STALE:
                shutil.rmtree(old)
