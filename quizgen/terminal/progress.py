"""A bar for work that takes long enough to make a person wonder."""

from __future__ import annotations

import contextlib
import sys
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

_LONG_WORK = 50  # pages; fewer are done before a bar could be read


class Stage(Protocol):
    """Begins a stage of the work; gives what moves its bar on by one step.

    A stage whose number of steps nobody knows has none, and a bar that only shows that it lives.
    """

    def __call__(self, label: str, steps: int | None = None) -> Callable[[], object]:
        """Show `label` and a bar of so many steps."""


@contextlib.contextmanager
def progress(pages: int) -> Iterator[Stage]:
    """Show bars on a terminal while work on so many pages lasts; none in a pipe or for little work."""
    if pages < _LONG_WORK or sys.stderr is None or not sys.stderr.isatty():
        yield _unseen
        return
    from rich.console import Console  # noqa: PLC0415 - slow to load, and seldom needed
    from rich.progress import BarColumn, Progress, TextColumn, TimeElapsedColumn  # noqa: PLC0415

    columns = (TextColumn("{task.description}"), BarColumn(), TimeElapsedColumn())
    with Progress(*columns, console=Console(stderr=True), transient=True) as bars:

        def stage(label: str, steps: int | None = None) -> Callable[[], object]:
            for done in bars.task_ids:
                bars.remove_task(done)
            task = bars.add_task(label, total=steps)
            return lambda: bars.advance(task)

        yield stage


def _unseen(label: str, steps: int | None = None) -> Callable[[], object]:  # noqa: ARG001 - a stage has these
    return lambda: None
