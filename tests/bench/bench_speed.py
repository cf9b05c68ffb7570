"""Measures a build against the floor: what the required libraries take to read the same pages.

    python -m tests.bench.bench_speed                  # 300 pages of ../shared/corpus, median of five
    python -m tests.bench.bench_speed --pages 2027 --runs 1

Times are those of one core's work, not of the clock, so that a busy machine tells much the same.
"""

from __future__ import annotations

import argparse
import os
import re
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING

import yaml
from markdown_it import MarkdownIt

if TYPE_CHECKING:
    from collections.abc import Callable

CORPUS = Path(__file__).resolve().parents[3] / "shared" / "corpus"
TIMES = 3  # the larger of two builds that are compared has so many times the pages


def floor(paths: list[Path]) -> None:
    """Reads pages with PyYAML's C loader and markdown-it-py, and nothing else."""
    parser = MarkdownIt("commonmark").enable("table")
    for path in paths:
        front = yaml.load(path.read_text(encoding="utf-8").split("\n---", 1)[0][4:], yaml.CSafeLoader)
        parser.parse(str(front["answer"]).replace("\\n", "\n"))


def worked(job: Callable[[], object], runs: int) -> float:
    """The median of the seconds of work that a job takes, once it is warm."""
    job()
    taken = []
    for _ in range(runs):
        before = time.process_time()
        job()
        taken.append(time.process_time() - before)
    return statistics.median(taken)


def ran(*arguments: object) -> float:
    """The seconds of work that a run of Python takes, children and all."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run([sys.executable, *map(str, arguments)], capture_output=True, check=False)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def median(runs: int, *arguments: object) -> float:
    """The median of some runs, after one that warms up."""
    ran(*arguments)
    return statistics.median(ran(*arguments) for _ in range(runs))


def put(folder: Path, paths: list[Path], times: int = 1) -> Path:
    """A folder with copies of pages; copies beyond the first have ids and words of their own."""
    folder.mkdir()
    for time_round in range(times):
        for number, path in enumerate(paths):
            text = path.read_text(encoding="utf-8")
            if time_round:
                text = re.sub(r"(?m)^id: (-?\d+)", rf"id: \g<1>{time_round:02}", text)
                text = re.sub(r"\b([A-Za-z]{9,})\b", rf"\g<1>{'abcdefghij'[time_round]}", text)
            (folder / f"{time_round}-{number}.md").write_text(text, encoding="utf-8")
    return folder


def main() -> None:
    """Prints the table."""
    asked = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    asked.add_argument("--pages", type=int, default=300)
    asked.add_argument("--runs", type=int, default=5)
    chosen = asked.parse_args()
    every = sorted(CORPUS.glob("*/*.md"))
    paths = every[:: max(1, len(every) // chosen.pages)][: chosen.pages]
    with tempfile.TemporaryDirectory() as place:
        os.environ["XDG_CACHE_HOME"] = f"{place}/cache"
        os.environ.pop("PYTHONDONTWRITEBYTECODE", None)  # modules are compiled once, as where they are installed
        os.environ["PYTHONPYCACHEPREFIX"] = f"{place}/code"
        rows = table(Path(place), paths, chosen.runs)
    print(f"{len(paths)} pages, median of {chosen.runs}\n")
    print("| what | measured | against | ratio |\n| --- | --- | --- | --- |")
    for what, measured, against, ratio in rows:
        print(f"| {what} | {measured} | {against} | {ratio} |")


def waited(*arguments: object) -> float:
    """The seconds on the clock that a run of Python takes; other work on the machine makes it longer."""
    start = time.perf_counter()
    ran(*arguments)
    return time.perf_counter() - start


def table(place: Path, paths: list[Path], runs: int) -> list[tuple[str, str, str, str]]:
    """The rows: what is measured, its figure, what it is held against, and the ratio."""
    folder, out = put(place / "notes", paths), ("-o", place / "a.json", "-o", place / "a.apkg")
    build = ("-m", "quizgen", "build")
    least = worked(lambda: floor(paths), runs) / len(paths)
    nothing = median(runs, "-c", "pass")
    alone = ("--no-cache", "--jobs", 1)
    whole = median(runs, *build, folder, *out, *alone)
    memory = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss // 1024
    one, two = (waited(*build, folder, *out, "--no-cache", "--jobs", jobs) for jobs in (1, 2))
    ran(*build, folder, *out)
    same = median(runs, *build, folder, *out)
    changed = statistics.median(ran(*build, changed_in(folder, number), *out) for number in range(runs))
    many = put(place / "many", paths, TIMES)
    large = ran(*build, many, *out, *alone)
    help_, version = (median(runs, Path(sys.executable).with_name("quizgen"), flag) for flag in ("--help", "--version"))
    each = whole / len(paths)
    bare = f"python -c pass {nothing * 1000:.0f} ms"
    return [
        ("to .json and .apkg", f"{each * 1000:.1f} ms a page", f"floor {least * 1000:.2f} ms", f"{each / least:.0f}"),
        ("--jobs 2, by the clock", f"{two:.1f} s", f"--jobs 1 {one:.1f} s", f"{one / two:.2f} times as fast"),
        ("nothing changed", f"{same:.2f} s", f"whole {whole:.1f} s", f"1/{whole / same:.0f}"),
        ("one page changed", f"{changed:.1f} s", f"whole {whole:.1f} s", f"{changed / whole:.2f}"),
        (f"{TIMES} times the pages", f"{large / len(paths) / TIMES * 1000:.1f} ms a page", f"{each * 1000:.1f} ms",
         f"{large / TIMES / whole:.2f}"),
        ("memory", f"{memory} MB", f"{len(paths)} pages", ""),
        ("quizgen --help", f"{help_ * 1000:.0f} ms", bare, f"{help_ / nothing:.1f}"),
        ("quizgen --version", f"{version * 1000:.0f} ms", bare, f"{version / nothing:.1f}"),
    ]  # fmt: skip


def changed_in(folder: Path, number: int) -> Path:
    """The folder, with another title on one of its pages."""
    page = folder / f"0-{number}.md"
    page.write_bytes(page.read_bytes().replace(b"title: ", b"title: New ", 1))
    return folder


if __name__ == "__main__":
    main()
