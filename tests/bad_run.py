"""Builds each file of a folder by itself, and tells what came of it: one line of JSON each, and last the memory used.

Run in a process of its own, whose limits nothing else feels: python tests/bad_run.py FOLDER
"""

from __future__ import annotations

import json
import resource
import sys
import time
from pathlib import Path

from quizgen import files
from quizgen.build import build
from quizgen.formats import format_for
from quizgen.model import Diagnostic

MOST_MEMORY, MOST_TIME = 4 * 1024**3, 600  # far beyond what is asserted, so that a fault ends here and not the machine


def main(folder: Path) -> None:
    """Builds the files and prints what came of them."""
    resource.setrlimit(resource.RLIMIT_AS, (MOST_MEMORY, MOST_MEMORY))
    resource.setrlimit(resource.RLIMIT_CPU, (MOST_TIME, MOST_TIME))
    for path in sorted(folder.iterdir()):
        before = time.process_time()
        content = files.read(path)
        if isinstance(content, Diagnostic):
            said, items = [content], 0
        else:
            built = build([(str(path), content)])
            said, items = list(built.remarks), len(built.deck.items)
            for name in ("a.json", "a.apkg"):
                format_for(Path(name)).render(built.deck)
        told = [(remark.code, remark.severity, str(remark)) for remark in said]
        print(json.dumps([path.name, time.process_time() - before, told, items]))  # noqa: T201
    print(json.dumps(most_memory()))  # noqa: T201


def most_memory() -> int:
    """The most megabytes that this program has held; getrusage also counts what its parent held when it began."""
    status = Path("/proc/self/status")
    if not status.exists():
        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
    return next(int(line.split()[1]) // 1024 for line in status.read_text().splitlines() if line.startswith("VmHWM"))


if __name__ == "__main__":
    main(Path(sys.argv[1]))
