"""Builds that would change nothing: the same pages, settings and code, and the files as the last build left them.

What a build came to is kept in the platform's cache folder under a name made of all that goes
into it. The folder may be deleted at any time, and a damaged entry is as good as none.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
import sys
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from quizgen import __version__, files
from quizgen.errors import QuizgenError
from quizgen.model import Diagnostic
from quizgen.terminal import losses
from quizgen.terminal.lines import say
from quizgen.terminal.remarks import show

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

MOST_KEPT = 100
_LIBRARIES = ("ftfy", "genanki", "markdown_it", "pint", "yaml")


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a build said and left: remarks, losses and a summary to show again, its exit code, its files' digests."""

    remarks: tuple[Diagnostic, ...]
    losses: tuple[losses.Said, ...]
    summary: str
    code: int
    files: tuple[tuple[str, str], ...]


class Key:
    """A name made of all that a build depends on; pages are added as they are read."""

    def __init__(self, *settings: object) -> None:
        """The key of no page, as yet."""
        self._digest = hashlib.blake2b(digest_size=16)
        for part in (*code(), *settings):
            self._add(repr(part).encode("utf-8", "surrogatepass"))

    @classmethod
    def of(cls, settings: Iterable[str]) -> Key:
        """The key of settings that are given as their `repr`."""
        key = cls()
        for part in settings:
            key._add(part.encode("utf-8", "surrogatepass"))
        return key

    def add(self, path: str, content: bytes | Diagnostic) -> None:
        """One more page, or the error that stands for it."""
        self._add(path.encode("utf-8", "surrogateescape"))
        self._add(content if isinstance(content, bytes) else repr(content).encode("utf-8", "surrogatepass"))

    def __str__(self) -> str:
        return self._digest.hexdigest()

    def _add(self, part: bytes) -> None:
        self._digest.update(len(part).to_bytes(8, "big") + part)


def key_of(paths: Sequence[Path], *settings: object) -> Key:
    """The key of a build of some paths, whose pages are read for it."""
    return with_pages(Key(*settings), paths)


def with_pages(key: Key, paths: Sequence[Path]) -> Key:
    """The key with the pages that are found at some paths."""
    found, missing = files.find_pages(paths)
    for remark in missing:
        key.add(remark.path, remark)
    for path in found:
        key.add(str(path), files.read(path))
    return key


def digest(content: bytes) -> str:
    """A file's content in a few digits, by what processors have a command for: a site's files are large."""
    return hashlib.sha256(content).hexdigest()


class Passing:
    """A file's content on its way to the disk, piece by piece, and the digest of what has passed."""

    def __init__(self, pieces: Iterable[bytes]) -> None:
        self._pieces = pieces
        self._passed = hashlib.sha256()

    def __iter__(self) -> Iterator[bytes]:
        for piece in self._pieces:
            self._passed.update(piece)
            yield piece

    @property
    def digest(self) -> str:
        """The digest of the pieces so far, as `digest` gives it of them together."""
        return self._passed.hexdigest()


def outcome(
    remarks: tuple[Diagnostic, ...],
    told: tuple[losses.Said, ...],
    summary: str,
    code: int,
    written: Iterable[tuple[Path, str]],
) -> Outcome:
    """What a build came to, with the digests of the files that it wrote or left."""
    return Outcome(remarks, told, summary, code, tuple((os.path.realpath(path), found) for path, found in written))


def recall(key: Key) -> Outcome | None:
    """What the same build came to before; None where there was none, or its files are no more what it left."""
    try:
        told = json.loads((builds_folder() / f"{key}.json").read_bytes())
        outcome = Outcome(
            remarks=tuple(Diagnostic(**remark) for remark in told["remarks"]),
            losses=tuple(losses.Said(**loss | {"items": tuple(loss["items"])}) for loss in told["losses"]),
            summary=str(told["summary"]),
            code=int(told["code"]),
            files=tuple((str(path), str(found)) for path, found in told["files"]),
        )
        still = all(_digest_of(path) == found for path, found in outcome.files)
    except (OSError, ValueError, LookupError, TypeError):
        return None
    return outcome if still else None


def _digest_of(path: str) -> str:
    with Path(path).open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def tell_again(outcome: Outcome) -> None:
    """Say what a build says that leaves all as it is."""
    show(outcome.remarks)
    losses.show(outcome.losses)
    say(outcome.summary)
    say("nothing has changed since the last build; --no-cache builds all the same")


def remember(key: Key, outcome: Outcome) -> None:
    """Keep what a build came to; where that cannot be written, the next build takes longer and nothing else."""
    keep(f"{key}.json", asdict(outcome))


def keep(name: str, told: object) -> None:
    """Keep what is told in a file of the folder of builds, and the newest of its suffix, where it can be written."""
    place = builds_folder() / name
    with contextlib.suppress(OSError, QuizgenError, ValueError):
        place.parent.mkdir(parents=True, exist_ok=True)
        files.write_whole(place, json.dumps(told).encode())
        for old in sorted(place.parent.glob(f"*{place.suffix}"), key=lambda path: path.stat().st_mtime)[:-MOST_KEPT]:
            old.unlink()


def builds_folder() -> Path:
    """Where it is kept what builds came to."""
    return cache_folder() / "builds"


def cache_folder() -> Path:
    """Where this platform keeps what may be deleted at any time."""
    from platformdirs import user_cache_path  # noqa: PLC0415 - --help does without

    return user_cache_path("quizgen")


def code() -> Iterator[str]:
    """What tells this code from any other: versions, and the size and time of each of its files."""
    from importlib.util import find_spec  # noqa: PLC0415

    yield __version__
    yield sys.version
    for name in _LIBRARIES:
        yield str(getattr(find_spec(name), "origin", ""))
    root = Path(__file__).parents[1]
    yield from sorted(
        _state(path) for path in root.rglob("*") if path.suffix in {".py", ".json", ".txt", ".js", ".css"}
    )


def _state(path: Path) -> str:
    state = path.stat()
    return f"{path} {state.st_size} {state.st_mtime_ns}"
