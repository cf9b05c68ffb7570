"""A bar for work that takes long enough to make a person wonder."""

from __future__ import annotations

import contextlib
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

_LONG_WORK = 50  # steps; fewer are done before a bar could be read


@contextlib.contextmanager
def progress(label: str, steps: int) -> Iterator[Callable[[], object]]:
    """Show a bar on a terminal while the work lasts; yields what moves it on by one step.

    In a pipe, and where there are few steps, nothing is shown.
    """
    if steps < _LONG_WORK or sys.stderr is None or not sys.stderr.isatty():
        yield lambda: None
        return
    from rich.console import Console  # noqa: PLC0415 - slow to load, and seldom needed
    from rich.progress import Progress  # noqa: PLC0415

    with Progress(console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task(label, total=steps)
        yield lambda: bar.advance(task)
