"""A pseudo-terminal with a program in it."""

from __future__ import annotations

import contextlib
import fcntl
import os
import pty
import select
import struct
import subprocess
import termios
import time

import pyte

PATIENCE = 60.0
SILENCE = 0.1


class Terminal:
    """A pseudo-terminal with a program in it, and what stands on its screen."""

    def __init__(self, command, columns, lines, env=(), stdin=None):
        self.screen = pyte.Screen(columns, lines)
        self.written = b""
        self.stream = pyte.ByteStream(self.screen)
        self.ours, theirs = pty.openpty()
        fcntl.ioctl(theirs, termios.TIOCSWINSZ, struct.pack("HHHH", lines, columns, 0, 0))
        # Another test may have left a size in the environment, which would go before the terminal's own.
        inherited = {name: value for name, value in os.environ.items() if name not in ("COLUMNS", "LINES")}
        told = inherited | {"TERM": "xterm-256color", "COLORTERM": ""} | dict(env)
        self.process = subprocess.Popen(
            command, stdin=theirs if stdin is None else stdin, stdout=theirs, stderr=theirs, env=told
        )
        os.close(theirs)

    def wait_for(self, wanted):
        until = time.monotonic() + PATIENCE
        while wanted not in "\n".join(self.screen.display):
            assert time.monotonic() < until, "\n".join(self.screen.display)
            self._read()

    def _read(self, seconds=0.2):
        """Reads what there is; False where nothing came for so long."""
        ready, _, _ = select.select([self.ours], [], [], seconds)
        if ready:
            with contextlib.suppress(OSError):
                told = os.read(self.ours, 65536)
                self.written += told
                self.stream.feed(told)
        return bool(ready)

    def keys(self, text):
        """Presses keys one by one, as a person does: the next when the screen stands still."""
        for key in text:
            os.write(self.ours, key.encode())
            while self._read(SILENCE * (3 if key == "\r" else 1)):
                if self.process.poll() is not None:
                    return

    def end(self):
        until = time.monotonic() + PATIENCE
        while self.process.poll() is None:
            assert time.monotonic() < until
            self._read()
        os.close(self.ours)
        return self.process.returncode

    def hang_up(self):
        """Closes the terminal, and gives the program's exit code."""
        os.close(self.ours)
        return self.process.wait(PATIENCE)
