"""A coverage-guided fuzzer over reading, finding, asking and rendering, and over each format that can be read.

    pip install atheris
    nice -n 19 python -m tests.fuzz pages CORPUS -max_total_time=1200 -timeout=10 -rss_limit_mb=2048
    nice -n 19 python -m tests.fuzz .json CORPUS -max_total_time=1200

The first argument is "pages" or the suffix of a format that can be read; the others are libFuzzer's.
CORPUS is a folder that keeps the inputs that reach new code; start it with a few real files. What was
read is also written, in a format that the input's checksum picks, and marked: every way out is taken.
"""

from __future__ import annotations

import sys
from pathlib import Path
from zlib import crc32

import atheris

with atheris.instrument_imports(include=["quizgen"]):
    from quizgen.build import build
    from quizgen.errors import QuizgenError
    from quizgen.flaws import inspect
    from quizgen.formats import FORMATS, format_for, read_deck

WRITTEN = (Path("a.json"), Path("a.apkg"))


def pages(data: bytes) -> None:
    """Builds a page, or several parted by a form feed; nothing may be raised."""
    files = [(f"{number}.md", part) for number, part in enumerate(data.split(b"\f")[:3])]
    built = build(files)
    for path in WRITTEN:
        format_for(path).render(built.deck)
    assert all(str(remark).isprintable() for remark in built.remarks)


def read(data: bytes, suffix: str) -> None:
    """Reads a file, and writes what was read; only the file itself may be refused."""
    try:
        deck, _ = read_deck(Path(f"x{suffix}"), data)
    except QuizgenError:
        return
    form = FORMATS[crc32(data) % len(FORMATS)]
    form.losses(deck)
    form.render(deck)
    inspect(deck)


def main() -> None:
    """Runs libFuzzer on what the first argument names."""
    target = sys.argv.pop(1)
    atheris.Setup(sys.argv, pages if target == "pages" else lambda data: read(data, target))
    atheris.Fuzz()


if __name__ == "__main__":
    main()
