"""The first task: a block of pages -> what stands on each, in a bucket file sorted by partition."""

from __future__ import annotations

import hashlib
import struct
from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

from quizgen.cluster import places
from quizgen.cluster.parts import Field, part_of
from quizgen.errors import QuizgenError
from quizgen.leaves.alone import leaf
from quizgen.leaves.leaf import Leaf
from quizgen.model import Diagnostic
from quizgen.packed import packed, unpacked

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from quizgen.cluster.places import Place
    from quizgen.items.selection import Selection

_HEAD = struct.Struct(">QI")  # a page's place in the whole build, and how many bytes follow

Numbered = tuple[int, Leaf]


@dataclass(frozen=True, slots=True)
class Block:
    """Pages that one task reads; `first` is the place of their first in the whole build."""

    first: int
    places: tuple[Place, ...]


@dataclass(frozen=True, slots=True)
class Piece:
    """Where a bucket file holds what one block has of one partition: bytes `start` to `end`."""

    url: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Found:
    """What came of a block: a piece for each partition, and remarks on files that belong to none; `refused` counts."""

    pieces: Mapping[str, Piece]
    remarks: tuple[Diagnostic, ...]
    refused: int


def find(block: Block, field: Field, scratch: str, wanted: Selection) -> Found:
    """Read the pages of a block, ask them, and write what came of it into a file of the folder `scratch`."""
    parts: dict[str, list[Numbered]] = defaultdict(list)
    lost: list[Leaf] = []
    for number, one in _leaves(block, wanted):
        if one.head is None:
            lost.append(one)
        else:
            parts[part_of(one.head, field)].append((number, one))
    remarks = tuple(remark for one in lost for remark in one.remarks)
    return Found(_written(parts, scratch), remarks, sum(one.refused for one in lost))


def load(piece: Piece) -> list[Numbered]:
    """What stands on the pages of a piece, each with its place in the whole build."""
    data = places.content(piece.url, piece.start, piece.end)
    if data is None:
        raise QuizgenError(f"{piece.url} is not there", "all workers must reach the folder that decks are written to")
    return list(_unframed(piece.url, data))


def _unframed(url: str, data: bytes) -> Iterator[Numbered]:
    at = 0
    while at < len(data):
        number, size = _HEAD.unpack_from(data, at)
        at += _HEAD.size + size
        one = unpacked(data[at - size : at], Leaf)
        if one is None:
            raise QuizgenError(f"{url} is damaged", "build again; is the disk sound?")
        yield number, one


def _leaves(block: Block, wanted: Selection) -> Iterator[Numbered]:
    for number, place in enumerate(block.places, block.first):
        content = places.read(place)
        if isinstance(content, Diagnostic):
            yield number, Leaf((content,))
        elif content is not None:
            yield number, leaf(place.name, content, wanted)


def _written(parts: Mapping[str, Iterable[Numbered]], scratch: str) -> dict[str, Piece]:
    """The pieces of a file that is named by its content, so that whoever writes it again writes the same."""
    if not parts:
        return {}
    framed = {part: b"".join(_framed(number, packed(one)) for number, one in parts[part]) for part in sorted(parts)}
    data = b"".join(framed.values())
    url = f"{scratch}/{hashlib.blake2b(data, digest_size=16).hexdigest()}.bucket"
    places.write_whole(url, data)
    pieces, start = {}, 0
    for part, content in framed.items():
        pieces[part] = Piece(url, start, start + len(content))
        start += len(content)
    return pieces


def _framed(number: int, data: bytes) -> bytes:
    return _HEAD.pack(number, len(data)) + data
