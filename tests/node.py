"""Packages of npm that tests ask: `.ci/run` installs them; elsewhere tests skip where they are missing."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from pathlib import Path

import pytest

NPM = Path(__file__).resolve().parents[1] / ".npm"


def node(package: str, script: str, given: object) -> object:
    """What a script for Node gives, as JSON, for a JSON value; skips where the package is missing."""
    missing = shutil.which("node") is None or not (NPM / "node_modules" / package).is_dir()
    if missing and os.environ.get("QUIZGEN_CI"):
        pytest.fail(f"`.ci/run` should have installed {package}")
    if missing:
        pytest.skip(f"{package} is missing: npm install --prefix .npm {package}")
    wrapped = (
        "const given = JSON.parse(require('fs').readFileSync(0, 'utf8'));"
        f"(async () => {{ {script} }})().then(told => process.stdout.write(JSON.stringify(told)))"
    )
    done = subprocess.run(
        ["node", "-e", wrapped], cwd=NPM, input=json.dumps(given), capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)
