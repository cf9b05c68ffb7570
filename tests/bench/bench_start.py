"""From command to first question, for 300 and 20,000 items, as a ratio to `python -c "import textual"`.

Both the screen, on a pseudo-terminal, and the plain quiz, in a pipe; the best of several runs of
each, which take turns, since other work on the machine only ever makes a run longer.
The processor's time owes little to what else the machine does.

python tests/bench/bench_start.py
"""

from __future__ import annotations

import contextlib
import os
import pty
import signal
import subprocess
import sys
import tempfile
import time
from dataclasses import replace
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

RUNS = 3
MARK = b"How many sodium ions"


def main():
    with tempfile.TemporaryDirectory() as folder:
        log = Path(folder) / "log"
        quizzes = {count: written(Path(folder), count) for count in (300, 20_000)}
        best: dict[str, tuple[float, float]] = {}
        for _ in range(RUNS):
            keep(best, "import textual", timed([sys.executable, "-c", "import textual"]))
            for count, path in quizzes.items():
                command = [sys.executable, "-m", "quizgen", "take", str(path), "--in-order", "--log", str(log)]
                keep(best, f"plain, {count} items", in_pipe(command))
                keep(best, f"screen, {count} items", on_screen(command))
    wall, processor = best["import textual"]
    for name, (seconds, busy) in best.items():
        print(
            f"{name:<22} {seconds:5.2f} s, {seconds / wall:4.1f} times importing textual; "
            f"processor {busy:5.2f} s, {busy / processor:4.1f} times"
        )


def written(folder, count):
    from formats.decks import small

    from quizgen.formats import quiz_json

    deck = small()
    first = [item for item in deck.items if item.id == "item-2"]
    many = (replace(deck.items[n % 8], id=f"i{n}") for n in range(count - 1))
    path = folder / f"{count}.json"
    path.write_bytes(quiz_json.render(replace(deck, items=(*first, *many))))
    return path


def keep(best, name, taken):
    best[name] = tuple(map(min, taken, best.get(name, taken)))


def timed(command):
    start = time.perf_counter()
    process = subprocess.Popen(command)
    _, _, used = os.wait4(process.pid, 0)
    return time.perf_counter() - start, used.ru_utime + used.ru_stime


def in_pipe(command):
    start = time.perf_counter()
    process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    return until_asked(process, process.stdout.fileno(), start)


def on_screen(command):
    ours, theirs = pty.openpty()
    start = time.perf_counter()
    env = os.environ | {"TERM": "xterm-256color", "COLUMNS": "80", "LINES": "24"}
    process = subprocess.Popen(command, stdin=theirs, stdout=theirs, stderr=theirs, env=env)
    os.close(theirs)
    return until_asked(process, ours, start)


def until_asked(process, handle, start):
    shown = b""
    while MARK not in shown:
        part = os.read(handle, 65536)
        shown += part
        assert part, process.wait()
    taken = time.perf_counter() - start
    process.send_signal(signal.SIGKILL)
    _, _, used = os.wait4(process.pid, 0)
    process.returncode = -signal.SIGKILL
    with contextlib.suppress(OSError):
        os.close(handle)
    return taken, used.ru_utime + used.ru_stime


if __name__ == "__main__":
    main()
