"""How well the flaws are found: precision, recall and F1 over hand-labelled items.

Usage: python tests/bench/bench_flaws.py [--list] NAME...   (files under tests/flaws/labelled, without .md)
"""

from __future__ import annotations

import argparse
import sys
from collections import Counter
from pathlib import Path

from quizgen.flaws import FLAWS, inspect
from quizgen.model import Deck

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from flaws.labelled import Labelled, read_labelled  # noqa: E402 - tests are no package


def found(one: Labelled) -> dict[str, str]:
    """The codes that the detectors give an item, each with its message."""
    return {remark.code: remark.message for remark in inspect(Deck("", (one.item,)), (one.order,))}


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
    print(f"{'flaw':24} {'labels':>6} {'precision':>9} {'recall':>6}")
    for flaw in FLAWS:
        tp, fp, fn = right[flaw.code], wrong[flaw.code], missed[flaw.code]
        print(f"{flaw.code:24} {tp + fn:6} {tp / (tp + fp) if tp + fp else 1:9.2f} {tp / (tp + fn) if tp + fn else 1:6.2f}")
    tp, fp, fn = right.total(), wrong.total(), missed.total()
    print(f"{'all, micro':24} {tp + fn:6} {tp / max(tp + fp, 1):9.2f} {tp / max(tp + fn, 1):6.2f}  F1 {2 * tp / max(2 * tp + fp + fn, 1):.3f}")
    print(f"clean items left alone: {untouched} of {clean}")


if __name__ == "__main__":
    main()
