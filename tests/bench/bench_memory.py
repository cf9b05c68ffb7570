"""Simulated learners: retention and the number of reviews, beside the `fsrs` package used bare.

python tests/bench/bench_memory.py
"""

from __future__ import annotations

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "study"))

ITEMS = 1000


def main():
    from simulation import Learner, bare, ours

    for ease in (0.9, 1.0, 1.1):
        for seed in range(3):
            mine, theirs = ours(Learner(seed, ease), ITEMS), bare(Learner(seed, ease), ITEMS)
            print(
                f"ease {ease}, seed {seed}: ours {mine.retention:.3f} in {mine.reviews} reviews, "
                f"bare {theirs.retention:.3f} in {theirs.reviews}, ratio {mine.reviews / theirs.reviews:.3f}"
            )
    pairs = ours(Learner(0), ITEMS, siblings=2)
    print(f"two items to a fact: {pairs.retention:.3f} in {pairs.reviews} reviews")


if __name__ == "__main__":
    main()
