"""How well the flaws are found: precision, recall and F1 over hand-labelled items.

Usage: python tests/bench/bench_flaws.py [--list] NAME...   (files under tests/flaws/labelled, without their suffix)
"""

from __future__ import annotations

import argparse
import sys
from collections import Counter
from pathlib import Path

from quizgen.flaws import FLAWS, inspect
from quizgen.model import Deck

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from flaws.labelled import Labelled, read_labelled


def found(one: Labelled) -> dict[str, str]:
    """The codes that the detectors give an item, each with its message."""
    return {remark.code: remark.message for remark in inspect(Deck("", (one.item,)), (one.order or None,))}


def row(hits: int, extra: int, lost: int) -> str:
    """Labels, precision, recall and F1, a column each; a flaw that nobody found or labelled is at 1."""
    precision, recall = (hits / (hits + other) if hits + other else 1 for other in (extra, lost))
    score = 2 * hits / (2 * hits + extra + lost) if hits + extra + lost else 1
    return f"{hits + lost:6} {precision:9.2f} {recall:6.2f} {score:6.3f}"


def main() -> None:
    """Print the table, and with --list every difference."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("names", nargs="+")
    parser.add_argument("--list", action="store_true")
    args = parser.parse_args()
    right: Counter[str] = Counter()
    wrong: Counter[str] = Counter()
    missed: Counter[str] = Counter()
    clean = untouched = 0
    for name in args.names:
        for one in read_labelled(name):
            said = found(one)
            codes = {code for code in said if code in {flaw.code for flaw in FLAWS}}
            right.update(codes & one.codes)
            wrong.update(codes - one.codes)
            missed.update(one.codes - codes)
            clean += not one.codes
            untouched += not one.codes and not codes
            if args.list and codes != one.codes:
                extra = "; ".join(f"{code}: {said[code]}" for code in sorted(codes - one.codes))
                print(f"{name} {one.item.id}: missed {sorted(one.codes - codes)}; not labelled [{extra}]")
                print(f"    {one.item.body}")
    print(f"{'flaw':24} {'labels':>6} {'precision':>9} {'recall':>6} {'F1':>6}")
    for flaw in FLAWS:
        print(f"{flaw.code:24} {row(right[flaw.code], wrong[flaw.code], missed[flaw.code])}")
    print(f"{'all, micro':24} {row(right.total(), wrong.total(), missed.total())}")
    print(f"clean items left alone: {untouched} of {clean}")


if __name__ == "__main__":
    main()
