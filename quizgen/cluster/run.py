"""The driver: hands tasks to a Dask cluster and gathers the names that they hand on."""

from __future__ import annotations

import hashlib
import logging
import os
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol, TypeVar

from distributed import Client, KilledWorker, LocalCluster, as_completed

from quizgen import __version__
from quizgen.cluster.find import Block, Found, find
from quizgen.cluster.make import Finish, Made, Part, make
from quizgen.errors import QuizgenError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from quizgen.cluster.find import Piece
    from quizgen.cluster.parts import Field
    from quizgen.cluster.places import Place
    from quizgen.items.selection import Selection
    from quizgen.model import Diagnostic

LOCAL = "local"
MOST_PAGES = 100
ROUNDS = 4  # tasks for each worker, so that one slow task does not keep all waiting
PATIENCE = 20  # seconds
RETRIES = 3  # for a store that is out of reach for a moment; Dask counts workers that die by itself

T = TypeVar("T")
G = TypeVar("G")


class Stage(Protocol):
    """Begins a stage of so many steps; gives what counts one."""

    def __call__(self, label: str, steps: int | None = None) -> Callable[[], object]:
        """Say that a stage begins."""


@dataclass(frozen=True, slots=True)
class Job:
    """What to build: pages, by a field of theirs, each deck finished; `scratch` is the folder for buckets."""

    pages: Sequence[Place]
    field: Field
    wanted: Selection
    finish: Finish
    scratch: str


@dataclass(frozen=True, slots=True)
class Done:
    """What came of a job: the decks by the names of their partitions, remarks on files that are in none.

    `refused` counts these files.
    """

    made: tuple[Made, ...]
    remarks: tuple[Diagnostic, ...]
    refused: int


def run(job: Job, address: str, stage: Stage) -> Done:
    """Build on the cluster at an address, or on one of this machine's cores.

    Raises QuizgenError where no cluster answers, its workers have another version of quizgen, they
    cannot reach the files, or the same pages kill one worker after another.
    """
    with _client(address) as client:
        workers = _workers(client)
        blocks = _blocks(job.pages, workers)
        step = stage("Finding facts", len(blocks))
        found = _all(client, step, find, blocks, job.field, job.scratch, job.wanted)
        buckets = _buckets(found, workers * ROUNDS)
        step = stage("Making decks", len(buckets))
        made = _all(client, step, make, buckets, job.field, job.wanted, job.finish)
    decks = sorted((one for some in made for one in some), key=lambda one: one.part)
    remarks = tuple(remark for one in found for remark in one.remarks)
    return Done(tuple(decks), remarks, sum(one.refused for one in found))


@contextmanager
def _client(address: str) -> Iterator[Client]:
    if address == LOCAL:
        quiet = {"dashboard_address": ":0", "silence_logs": logging.CRITICAL}
        with (
            LocalCluster(n_workers=os.cpu_count(), threads_per_worker=1, **quiet) as cluster,
            Client(cluster) as client,
        ):
            yield client
        return
    try:
        client = Client(address, timeout=PATIENCE)
    except (OSError, ValueError) as problem:
        raise QuizgenError(f"no cluster answers at {address}: {problem}", "start `dask scheduler` there") from problem
    with client:
        yield client


def _workers(client: Client) -> int:
    """How many workers there are; all must be fit to give the bytes that this quizgen gives."""
    try:
        client.wait_for_workers(1, timeout=PATIENCE)
    except TimeoutError as problem:
        raise QuizgenError("the cluster has no worker", "start `dask worker` beside its scheduler") from problem
    versions = set(client.run(_version).values())
    if versions != {__version__}:
        told = ", ".join(sorted(versions))
        raise QuizgenError(f"the workers have quizgen {told}, not {__version__}", "install one version everywhere")
    return len(client.scheduler_info(n_workers=-1)["workers"])


def _version() -> str:
    return __version__


def _blocks(listed: Sequence[Place], workers: int) -> list[Block]:
    size = max(1, min(MOST_PAGES, len(listed) // (workers * ROUNDS)))
    return [Block(first, tuple(listed[first : first + size])) for first in range(0, len(listed), size)]


def _buckets(found: Iterable[Found], number: int) -> list[tuple[Part, ...]]:
    """The partitions by a hash of their names, in as many buckets as there shall be at most."""
    parts: dict[str, list[Piece]] = {}
    for one in found:
        for name, piece in one.pieces.items():
            parts.setdefault(name, []).append(piece)
    buckets: dict[int, list[Part]] = {}
    for name in sorted(parts):
        bucket = int(hashlib.blake2b(name.encode(), digest_size=8).hexdigest(), 16) % number
        buckets.setdefault(bucket, []).append(Part(name, tuple(parts[name])))
    return [tuple(bucket) for bucket in buckets.values()]


def _all(
    client: Client, step: Callable[[], object], task: Callable[..., T], given: Sequence[G], *more: object
) -> list[T]:
    """What a task gives for each of some inputs, in their order."""
    futures = {client.submit(task, one, *more, pure=False, retries=RETRIES): place for place, one in enumerate(given)}
    results: dict[int, T] = {}
    try:
        for future, result in as_completed(futures, with_results=True):
            results[futures[future]] = result
            step()
    except KilledWorker as problem:
        message = f"the same pages took {problem.allowed_failures + 1} workers with them"
        raise QuizgenError(message, "give workers more memory, or make smaller partitions") from problem
    return [results[place] for place in range(len(given))]
