"""How many small mistakes in facts, items and marking the tests notice: a sample of mutants, drawn by a seed.

    nice -n 19 python -m tests.bench.bench_mutants 120 --seed 1 > survivors.txt

Each mutant is tested by itself in a copy of the repository, first by the tests of its module, then by those of
its package, then by those that build whole sets; the first that fails kills it, and so does taking ten times
as long. Prints the survivors to be read, and the share that was killed with its 95 % interval (Wilson's). Takes
about a quarter of a minute of a core for each; with `--near`, which leaves the whole sets out, half of that, and
the share that it tells is rather too small. Some survivors are no mistakes: the change makes no difference.
What another bench writes (facts/choosing/weights.py) is data and has no mutants.
"""

from __future__ import annotations

import argparse
import os
import random
import resource
import shutil
import signal
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path

from tests.bench.mutants import Mutant, mutants

ROOT = Path(__file__).resolve().parents[2]
PACKAGES = {
    "facts": ("tests/facts/test_golden_pages.py", "tests/facts"),
    "items": ("tests/facts/test_golden_pages.py", "tests/items", "tests/facts"),
    "study/marking": (
        "tests/study/test_marking_tables_of_words.py",
        "tests/study/test_marking_items.py",
        "tests/study/test_marking_pairs.py",
        "tests/study/test_expressions.py",
        *sorted(f"tests/study/{path.name}" for path in (ROOT / "tests" / "study").glob("test_marking_*.py")),
    ),
}
WHOLE = ("tests/facts", "tests/items", "tests/test_build.py", "tests/test_facts_command.py", "tests/flaws")
WRITTEN = frozenset({"weights.py"})
LONGEST = 120  # seconds of a processor
PATIENCE = 15  # so many times as long by the clock, for a machine that has other work
Z = 1.96


def main() -> None:
    """Draws mutants, tests them, and prints what came of them."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("number", type=int)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--near", action="store_true", help="only the tests of the mutants' packages")
    told = parser.parse_args()
    os.environ["CI"] = "1"  # hypothesis draws the same each time
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder, "repository")
        shutil.copytree(ROOT, copy, ignore=shutil.ignore_patterns(".*", "__pycache__"))
        (Path(folder) / "shared").symlink_to(ROOT.parent / "shared")
        _test(copy, folder, told.number, told.seed, () if told.near else WHOLE)


def _test(copy: Path, folder: str, number: int, seed: int, whole: tuple[str, ...]) -> None:
    all_of_them = [
        (package, path, mutant)
        for package in PACKAGES
        for path in sorted((copy / "quizgen" / package).rglob("*.py"))
        if path.name not in WRITTEN
        for mutant in mutants(path.read_bytes())
    ]
    _load()
    for tests in (*PACKAGES.values(), whole):
        if tests and not _passes(copy, folder, tests, keep=True):
            sys.exit(f"{tests} fail as they are")
    drawn = random.Random(seed).sample(all_of_them, min(number, len(all_of_them)))
    counts: Counter[tuple[str, bool]] = Counter()
    for package, path, mutant in drawn:
        killed = _is_killed(copy, folder, _tests(copy, package, path, whole), path, mutant)
        counts[package, killed] += 1
        print(f"{'killed' if killed else 'survived'}: {path.relative_to(copy)}", file=sys.stderr, flush=True)
        if not killed:
            print(f"survived: {path.relative_to(copy)}:{mutant.told(path.read_bytes())}", flush=True)
    print(f"\n{len(all_of_them)} mutants, {len(drawn)} drawn by seed {seed}")
    for package in PACKAGES:
        _tell(package, counts[package, True], counts[package, False])
    _tell("all", sum(n for (_, killed), n in counts.items() if killed), sum(n for (_, k), n in counts.items() if not k))


def _tests(copy: Path, package: str, path: Path, whole: tuple[str, ...]) -> tuple[tuple[str, ...], ...]:
    """What is run on a mutant of a module, the quickest first."""
    own = sorted((copy / "tests" / package.partition("/")[0]).glob(f"test_*{path.stem}*.py"))
    near = PACKAGES[package]
    rest = tuple(tests for tests in whole if tests not in near) if package != "study/marking" else ()
    return tuple(str(test.relative_to(copy)) for test in own), near, rest


def _is_killed(copy: Path, folder: str, tests: tuple[tuple[str, ...], ...], path: Path, mutant: Mutant) -> bool:
    source, stamp = path.read_bytes(), path.stat()
    path.write_bytes(mutant.of(source))
    try:
        return any(some and not _passes(copy, folder, some) for some in tests)
    finally:
        path.write_bytes(source)
        os.utime(path, ns=(stamp.st_atime_ns, stamp.st_mtime_ns))


def _load() -> None:
    """Load what the tests need besides quizgen once, for all the children; not what pytest wants to load itself."""
    import ftfy  # noqa: F401
    import jsonschema_rs  # noqa: F401
    import markdown_it  # noqa: F401
    import pint  # noqa: F401
    import pytest  # noqa: F401
    import yaml  # noqa: F401


def _passes(copy: Path, folder: str, tests: tuple[str, ...], *, keep: bool = False) -> bool:
    child = os.fork()
    if not child:
        sys.dont_write_bytecode = not keep  # what was compiled at first serves all the others, except for the mutant
        _run(copy, folder, tests)
    until = time.monotonic() + LONGEST * PATIENCE
    while time.monotonic() < until:
        ended, status = os.waitpid(child, os.WNOHANG)
        if ended:
            return os.waitstatus_to_exitcode(status) == 0
        time.sleep(0.05)
    os.killpg(child, signal.SIGKILL)
    os.waitpid(child, 0)
    return False


def _run(copy: Path, folder: str, tests: tuple[str, ...]) -> None:
    import pytest

    os.setpgid(0, 0)
    resource.setrlimit(resource.RLIMIT_CPU, (LONGEST, LONGEST))
    os.chdir(copy)
    sys.path.insert(0, str(copy))
    os.environ["PYTHONPATH"] = str(copy)
    for name in [name for name in sys.modules if name.partition(".")[0] in ("quizgen", "tests")]:
        del sys.modules[name]
    with Path(os.devnull).open("wb") as nothing:
        os.dup2(nothing.fileno(), 1)
        os.dup2(nothing.fileno(), 2)
    code = pytest.main(["-q", "-x", "-p", "no:cacheprovider", "--basetemp", str(Path(folder, "made")), *tests])
    os._exit(int(code))


def _tell(name: str, killed: int, survived: int) -> None:
    number = killed + survived
    if not number:
        return
    share = killed / number
    middle = (share + Z * Z / 2 / number) / (1 + Z * Z / number)
    half = Z * ((share * (1 - share) + Z * Z / 4 / number) / number) ** 0.5 / (1 + Z * Z / number)
    print(f"{name}: {killed} of {number} killed, {share:.0%} (95 %: {middle - half:.0%} to {middle + half:.0%})")


if __name__ == "__main__":
    main()
