"""A terminal that is closed while somebody sits at it."""

from __future__ import annotations

import os
import select
import signal
import sys
from threading import Thread


def end_when_closed() -> None:
    """See to it that the program ends when the terminal of its stdin is closed, as closed terminals end programs.

    SIGHUP does so by default, but reaches only the processes that the terminal controls, and is ignored
    under `nohup` and the like; what reads from a closed terminal then finds nothing for ever. Does nothing
    where there is no terminal, or the system cannot tell (Windows).
    """
    if sys.stdin is not None and sys.stdin.isatty() and hasattr(select, "poll"):
        signal.signal(signal.SIGHUP, signal.SIG_DFL)
        Thread(target=_wait, args=(sys.stdin.fileno(),), daemon=True, name="hangup").start()


def _wait(handle: int) -> None:
    closing = select.poll()
    closing.register(handle, 0)  # no input is waited for, but that there can be none any more is always told
    if any(told & select.POLLHUP for _, told in closing.poll()):
        os.kill(os.getpid(), signal.SIGHUP)
