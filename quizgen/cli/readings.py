"""Reading pages: each once, for as long as it and the code stay the same, on as many cores as are wanted."""

from __future__ import annotations

import gc
import os
import signal
from collections import deque
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from dataclasses import dataclass
from multiprocessing import get_context
from typing import TYPE_CHECKING

from quizgen.errors import QuizgenError
from quizgen.packed import packed, unpacked
from quizgen.survey import reading

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from quizgen.cli.shelf import Shelf
    from quizgen.survey import Reading

_MANY = 60  # pages to read from which on more processes gain more than it takes to start them
_AT_ONCE = 8
_WAITING = 4
_MOST = 61  # processes; a pool on Windows takes no more

File = tuple[str, bytes]


@dataclass(frozen=True, slots=True)
class Readers:
    """How pages are read: in so many processes (None: one for each core, where there are many pages), what is kept."""

    jobs: int | None = 1
    shelf: Shelf | None = None

    def read(self, files: Iterable[File], advance: Callable[[], object]) -> tuple[Reading, ...]:
        """What stands in each file, in their order; `advance` is called for each that is done."""
        known: list[Reading | None] = []
        missing: list[tuple[int, File]] = []
        for number, file in enumerate(files):
            one = self.shelf.find(*file) if self.shelf else None
            known.append(one)
            if one is None:
                missing.append((number, file))
            else:
                advance()
        for (number, file), (one, data) in zip(missing, self._new([file for _, file in missing]), strict=True):
            known[number] = one
            if self.shelf:
                self.shelf.keep(*file, data or packed(one))
            advance()
        if self.shelf:
            self.shelf.tidy()
        return tuple(one for one in known if one is not None)

    def _new(self, files: Sequence[File]) -> Iterator[tuple[Reading, bytes]]:
        jobs = min(self.jobs or (_cores() if len(files) >= _MANY else 1), len(files), _MOST)
        if jobs <= 1:
            return ((reading(*file), b"") for file in files)
        return _in_processes(files, jobs)


def _cores() -> int:
    """The cores that this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def _in_processes(files: Sequence[File], jobs: int) -> Iterator[tuple[Reading, bytes]]:
    """What stands in each file, with its bytes, found by some processes that are fresh and alike on every system."""
    blocks = [files[first : first + _AT_ONCE] for first in range(0, len(files), _AT_ONCE)]
    waiting: deque[Future[list[bytes]]] = deque()
    with ProcessPoolExecutor(jobs, get_context("spawn"), _begin) as pool:
        try:
            for block in blocks:
                waiting.append(pool.submit(_read, block))
                if len(waiting) >= _WAITING * jobs:
                    yield from _taken(waiting.popleft())
            while waiting:
                yield from _taken(waiting.popleft())
        except BrokenProcessPool as problem:
            raise QuizgenError("a process that read pages was killed", "try again with --jobs 1") from problem
        finally:
            pool.shutdown(wait=False, cancel_futures=True)


def _taken(future: Future[list[bytes]]) -> Iterator[tuple[Reading, bytes]]:
    for data in future.result():
        one = unpacked(data)
        if one is None:
            raise QuizgenError("what a process read came damaged", "try again with --jobs 1")
        yield one, data


def _begin() -> None:
    """What each process does first: an interrupt is for the one that waits for them."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    gc.set_threshold(100_000, 50, 100)


def _read(files: Sequence[File]) -> list[bytes]:
    return [packed(reading(*file)) for file in files]
