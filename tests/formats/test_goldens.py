"""What each format writes of one item of every type, to look at and to see changes by.

After a change that is meant, write them anew: `python tests/formats/test_goldens.py`.
"""

from __future__ import annotations

import io
import sys
import zipfile
from pathlib import Path

import pytest

if __name__ == "__main__":
    sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from formats.decks import small

from quizgen.formats import format_for

HERE = Path(__file__).parent / "golden"
SUFFIXES = (".qti.zip", ".canvas.zip", ".h5p", ".kahoot.xlsx", ".csv")


def shown(suffix: str) -> str:
    """A file's text; a package as the texts of its files, one under the other."""
    data = format_for(f"small{suffix}").render(small())
    if not zipfile.is_zipfile(io.BytesIO(data)):
        return data.decode("utf-8-sig").replace("\r\n", "\n")
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        return "".join(f"==> {name}\n{package.read(name).decode().rstrip()}\n" for name in package.namelist())


@pytest.mark.parametrize("suffix", SUFFIXES)
def test_writes_the_golden_file(suffix):
    assert shown(suffix) == (HERE / f"small{suffix}.txt").read_text("utf-8")


if __name__ == "__main__":
    for each in SUFFIXES:
        (HERE / f"small{each}.txt").write_text(shown(each), encoding="utf-8")
