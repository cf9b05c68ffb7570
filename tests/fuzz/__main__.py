"""A coverage-guided fuzzer over all that quizgen reads, and over what it makes of that.

    pip install atheris
    nice -n 19 python -m tests.fuzz pages CORPUS -max_total_time=1200 -timeout=10 -rss_limit_mb=2048
    nice -n 19 python -m tests.fuzz .gift CORPUS -max_total_time=1200

The first argument is a target of tests/fuzz/targets.py: pages, answers, histories (Anki packages),
locks, sets, typed (answers of learners), or the suffix of a format that can be read. The others are
libFuzzer's. CORPUS is a folder that keeps the inputs that reach new code; start it with a few real files.
"""

from __future__ import annotations

import sys

import atheris

with atheris.instrument_imports(include=["quizgen"]):
    from tests.fuzz.targets import TARGETS


def main() -> None:
    """Runs libFuzzer on the target that the first argument names."""
    target = TARGETS[sys.argv.pop(1)]
    atheris.Setup(sys.argv, target)
    atheris.Fuzz()


if __name__ == "__main__":
    main()
