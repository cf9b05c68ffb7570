"""Work on as many cores as are wanted, its results in order."""

from __future__ import annotations

import gc
import os
import signal
import sys
import threading
from collections import deque
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager
from multiprocessing import get_context
from typing import TYPE_CHECKING, Any, TypeVar

from quizgen.errors import QuizgenError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

_WAITING = 4
_MOST = 61  # processes; a pool on Windows takes no more
_MANY = 60  # tasks from which on more processes gain more than it takes to start them

T = TypeVar("T")
R = TypeVar("R")


class Workers:
    """Processes that are started when there is enough to do for them; in this process where one is enough.

    `jobs` is their number; None stands for one on each core, where tasks are many.
    """

    def __init__(self, jobs: int | None = 1) -> None:
        self._jobs = jobs
        self._pool: ProcessPoolExecutor | None = None

    def each(self, work: Callable[[T], R], tasks: Sequence[T], at_once: int = 1) -> Iterator[R]:
        """What comes of each task, in their order; `at_once` of them go to a process together."""
        if self.stay(len(tasks), at_once):
            return map(work, tasks)
        jobs = self._wanted(len(tasks))
        self._pool = self._pool or ProcessPoolExecutor(jobs, get_context(_start()), _begin)
        blocks = [tasks[first : first + at_once] for first in range(0, len(tasks), at_once)]
        return _taken(self._pool, work, blocks, _WAITING * jobs)

    def stay(self, tasks: int, at_once: int = 1) -> bool:
        """True where so many tasks are done in this process."""
        return self._pool is None and (self._wanted(tasks) == 1 or tasks <= at_once)

    def _wanted(self, tasks: int) -> int:
        return min(self._jobs or (_cores() if tasks >= _MANY else 1), _MOST)

    def stop(self) -> None:
        """End the processes, whatever they do."""
        if self._pool is not None:
            self._pool.shutdown(wait=False, cancel_futures=True)
            self._pool = None


@contextmanager
def workers(jobs: int | None) -> Iterator[Workers]:
    """Workers that end when what they are for ends, one way or another."""
    some = Workers(jobs)
    try:
        yield some
    except BrokenProcessPool as problem:
        raise QuizgenError("a process that read pages was killed", "try again with --jobs 1") from problem
    finally:
        some.stop()


def _taken(pool: ProcessPoolExecutor, work: Callable[[T], R], blocks: Sequence[Sequence[T]], most: int) -> Iterator[R]:
    """Results in the blocks' order; so few wait that memory does not grow with the number of tasks."""
    waiting: deque[Future[list[R]]] = deque()
    for block in blocks:
        waiting.append(pool.submit(_worked, work, block))
        if len(waiting) >= most:
            yield from waiting.popleft().result()
    while waiting:
        yield from waiting.popleft().result()


def _cores() -> int:
    """The cores that this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def _start() -> str:
    """How a process starts: as a copy of this one, which has all loaded that it needs, where that is sure to work."""
    return "fork" if sys.platform == "linux" and threading.active_count() == 1 else "spawn"


def _begin() -> None:
    """What each process does first: an interrupt is for the one that waits for them."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    gc.set_threshold(100_000, 50, 100)


def _worked(work: Callable[[Any], R], tasks: Sequence[Any]) -> list[R]:
    return [work(task) for task in tasks]
