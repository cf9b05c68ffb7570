"""Files anywhere that fsspec reaches: a folder, an archive, memory, an object store.

What has no `protocol://` is a path of this machine and goes through `quizgen.files`, as it does elsewhere.
"""

from __future__ import annotations

import os
from dataclasses import replace
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING, Any, NamedTuple

import fsspec

from quizgen import files
from quizgen.errors import QuizgenError
from quizgen.model import Diagnostic

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

_TROUBLE = (OSError, ValueError, ImportError)  # out of reach, no such protocol, its library is not installed


class Place(NamedTuple):
    """A page: its name for people, where it stands, whether it is `named` or a search found what may be one."""

    name: str
    url: str
    named: bool = True


def is_remote(url: str) -> bool:
    """True for an address with a protocol, false for a path."""
    return "://" in url


def pages_at(urls: Iterable[str]) -> tuple[tuple[Place, ...], tuple[Diagnostic, ...]]:
    """The pages at some addresses, each once, in the order given and sorted within a folder, and what is unreadable."""
    found: dict[str, Place] = {}
    refused: list[Diagnostic] = []
    for url in urls:
        try:
            places = tuple(_search(url) if is_remote(url) else _local(url, refused))
        except _TROUBLE as problem:
            refused.append(_refused(url, problem))
        else:
            for place in places:
                found.setdefault(place.url, place)
    return tuple(found.values()), tuple(refused)


def read(place: Place) -> bytes | Diagnostic | None:
    """The bytes of a page, or an error that says what hinders; None for what a search found and is no page."""
    if not is_remote(place.url):
        content = files.read(Path(place.url))
        return replace(content, path=place.name) if isinstance(content, Diagnostic) else content
    try:
        with fsspec.open(place.url, "rb") as file:
            content = file.read(files.SIZE_LIMIT + 1)
    except _TROUBLE as problem:
        return _refused(place.name, problem)
    if len(content) > files.SIZE_LIMIT:
        return files.too_large(place.name, files.SIZE_LIMIT)
    return content if place.named or files.begins_as_page(content) else None


def content(url: str, start: int | None = None, end: int | None = None) -> bytes | None:
    """A file's bytes, or a stretch of them; None where there is no file; raises QuizgenError if it is unreadable."""
    try:
        system, path = _at(url)
        found: bytes = system.cat_file(path, start=start, end=end)
    except FileNotFoundError:
        return None
    except _TROUBLE as problem:
        raise QuizgenError(f"{url} cannot be read: {problem}", "every worker must reach it") from problem
    return found


def write_whole(url: str, data: bytes) -> None:
    """Write a file whole or not at all: in one step of the file system here, in one request to an object store."""
    if not is_remote(url):
        files.write_whole(Path(url), data)
        return
    try:
        system, path = _at(url)
        system.pipe_file(path, data)
    except _TROUBLE as problem:
        raise QuizgenError(f"{url} cannot be written: {problem}", "nothing of it was changed") from problem


def _at(url: str) -> tuple[Any, str]:
    system, path = fsspec.core.url_to_fs(url)
    return system, path


def _local(path: str, refused: list[Diagnostic]) -> Iterator[Place]:
    paths, said = files.find_pages((Path(path),))
    refused += said
    return (Place(str(found), os.path.abspath(found)) for found in paths)  # noqa: PTH100 - links stay as they are


def _search(url: str) -> Iterator[Place]:
    system, root = _at(url)
    if system.isfile(root):
        yield Place(url, url)
        return
    if not system.isdir(root):
        raise FileNotFoundError("there is no such file or folder")
    pages = f"{root.rstrip('/')}/pages".lstrip("/" * (not root))
    searched = pages if system.isdir(pages) else root
    protocol, _, chain = url.partition("://")[0], *url.partition("::")[1:]
    names = {name: PurePosixPath(name).relative_to(searched).parts for name in system.find(searched)}
    for name in sorted(names, key=names.__getitem__):
        hidden = any(part.startswith(".") for part in names[name])
        if not hidden and PurePosixPath(name).suffix.lower() in files.PAGE_SUFFIXES:
            found = f"{protocol}://{name}" + (f"::{chain}" if chain else "")
            yield Place(found, found, named=False)


def _refused(name: str, problem: Exception) -> Diagnostic:
    return Diagnostic(name, 0, "unreadable", f"cannot be read: {problem}", "error")
