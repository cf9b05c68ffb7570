"""Building a deck from paths: what commands share that need the questions of some pages."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from quizgen import files
from quizgen.cli import unchanged
from quizgen.cli.foreign import foreign
from quizgen.cli.titles import titled
from quizgen.errors import QuizgenError
from quizgen.items.selection import USUAL, Selection
from quizgen.model import UNDECIDED, Diagnostic
from quizgen.terminal.progress import progress

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence
    from pathlib import Path

    from quizgen.build import Built
    from quizgen.cli.readings import Readers


def build_deck(
    paths: Sequence[Path],
    title: str | None,
    wanted: Selection = USUAL,
    decided: Mapping[str, str] = UNDECIDED,
    *,
    key: unchanged.Key | None = None,
    readers: Readers | None = None,
) -> Built:
    """What came of the pages, with what there is to say about files that could not even be opened.

    `decided` is what somebody decided about contradictions, by the ids of facts. All that was read
    is added to `key`; `readers` say how pages are read for what is `wanted`.
    """
    from quizgen.build import built as make  # noqa: PLC0415 - slow to load; --help does without
    from quizgen.cli.readings import Readers  # noqa: PLC0415
    from quizgen.leaves.tasks import Need  # noqa: PLC0415

    key, readers = key or unchanged.Key(), readers or Readers(need=Need(wanted))

    found, missing = files.find_pages(paths)
    unread = list(missing)
    for remark in missing:
        key.add(remark.path, remark)
    with progress(len(found)) as stage:
        advance = stage("Reading pages", len(found))
        leaves = readers.read(contents(found, unread, key), advance)
        stage("Making questions")
        built = make(leaves, title, wanted, decided, readers)
    deck = built.deck if title else titled(built.deck, files.folder_name(paths))
    remarks = tuple(sorted({*unread, *built.remarks}))
    return replace(built, deck=deck, remarks=remarks, refused=built.refused + len(unread))


def contents(
    found: Sequence[Path], unread: list[Diagnostic], key: unchanged.Key | None = None
) -> Iterator[tuple[str, bytes]]:
    """Each page's path and bytes, added to `key`; adds the errors of files that cannot be read to `unread`."""
    for path in found:
        content = files.read(path)
        if key is not None:
            key.add(str(path), content)
        if (other := foreign(path, content)) is not None:
            unread.append(other)
        elif isinstance(content, Diagnostic):
            unread.append(content)
        else:
            yield str(path), content


def nothing(paths: Iterable[Path], remarks: Sequence[Diagnostic]) -> QuizgenError:
    """What to say where no page was found, or none could be read."""
    if remarks:
        return QuizgenError("no page could be read, so nothing was done", "the lines above say why")
    places = ", ".join(map(str, paths))
    return QuizgenError(f"there is no page in {places}", "a page is a .md or .txt file that begins with front matter")


def count(number: int, noun: str) -> str:
    """A number with its noun, in the plural where there is not one."""
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"
