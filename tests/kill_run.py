"""Writes a file over and over in children that are killed in the middle, and tells how often it was whole.

A process of its own, so that forking meets no threads: python tests/kill_run.py FILE TIMES
"""

from __future__ import annotations

import os
import random
import signal
import sys
import time
from pathlib import Path

from quizgen import files

CONTENTS = tuple(bytes([65 + number]) * 300_000 for number in range(3))


def main(path: Path, times: int) -> None:
    """Kills as many children, and prints how often the file was whole, and which contents were seen."""
    files.write_whole(path, CONTENTS[0])
    chance = random.Random(1)  # noqa: S311 - nothing is kept secret
    whole = 0
    seen = {CONTENTS[0][:1]}
    for _ in range(times):
        reader, writer = os.pipe()
        child = os.fork()
        if not child:
            while True:
                for content in CONTENTS:
                    files.write_whole(path, content)
                os.write(writer, b"r")
        os.read(reader, 1)  # it has written the last of the contents, and goes on
        time.sleep(chance.random() / 50)
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
        os.close(reader)
        os.close(writer)
        content = path.read_bytes()
        whole += content in CONTENTS
        seen.add(content[:1])
    print(whole, len(seen))  # noqa: T201


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]))
