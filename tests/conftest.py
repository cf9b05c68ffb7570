"""Makes the modules beside it importable from every test, and property tests the same on every run of CI.

`run` is what most tests of a command need.
"""

from __future__ import annotations

import os
import sys
import tempfile
from pathlib import Path
from typing import NamedTuple

import pytest
from hypothesis import settings

sys.path.insert(0, str(Path(__file__).parent))
os.environ["XDG_CACHE_HOME"] = tempfile.mkdtemp(prefix="quizgen-cache-")  # nobody's own cache is touched
os.environ["XDG_DATA_HOME"] = tempfile.mkdtemp(prefix="quizgen-data-")  # nor their log
settings.register_profile("ci", derandomize=True, deadline=None)
settings.register_profile("local", deadline=None)
settings.load_profile("ci" if os.environ.get("CI") else "local")


class Outcome(NamedTuple):
    """What came of a command."""

    code: int
    out: str
    err: str


@pytest.fixture
def run(monkeypatch, capsys, tmp_path):
    """Runs the program in this process, in a folder of its own; gives exit code, stdout and stderr."""
    from quizgen import cli  # noqa: PLC0415 - not every test needs the program

    monkeypatch.chdir(tmp_path)

    def run(*arguments):
        monkeypatch.setattr(sys, "argv", ["quizgen", *map(str, arguments)])
        with pytest.raises(SystemExit) as left:
            cli.main()
        return Outcome(left.value.code or 0, *capsys.readouterr())

    return run
