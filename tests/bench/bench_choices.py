"""Of how many facts of each kind there is a choice item, and with --show some of these to judge by hand.

Usage: python -m tests.bench.bench_choices [PAGES] [CORPUS] [--sample 300] [--seed 1] [--show N] [--kinds label,alias]
Builds the pages, and a random sample of the corpus, once as `--types choice` does and once as usual, and prints for
each kind of how many of the facts that are asked there is a choice.
"""

from __future__ import annotations

import argparse
import random
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING

from quizgen.build import build
from quizgen.items.selection import Selection
from quizgen.model import Choice

if TYPE_CHECKING:
    from collections.abc import Sequence

    from quizgen.model import Item

SHARED = Path(__file__).parents[3] / "shared"
FIRST = ("ratio", "quantity", "alias", "definition", "label")
PICKED = Selection(frozenset(("choice",)), None)


def main() -> None:
    """Build, count, print."""
    given = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    given.add_argument("pages", nargs="?", type=Path, default=SHARED / "pages")
    given.add_argument("corpus", nargs="?", type=Path, default=SHARED / "corpus")
    given.add_argument("--sample", type=int, default=300)
    given.add_argument("--seed", type=int, default=1)
    given.add_argument("--show", type=int, default=0)
    given.add_argument("--kinds", default="")
    options = given.parse_args()
    corpus = random.Random(options.seed).sample(sorted(options.corpus.rglob("*.md")), options.sample)
    for title, paths in (("pages", sorted(options.pages.rglob("*.md"))), ("corpus", corpus)):
        items, choices = made(paths)
        tell(title, items, choices)
        kinds = options.kinds.split(",") if options.kinds else ()
        found = [item for item in choices if not kinds or item.fact.kind in kinds]
        for item in random.Random(options.seed).sample(found, min(options.show, len(found))):
            show(item)


def made(paths: Sequence[Path]) -> tuple[list[Item], list[Item]]:
    """The items of a usual build of some pages, and the choices of one that makes nothing else."""
    files = [(str(path), path.read_bytes()) for path in paths]
    return list(build(files).deck.items), list(build(files, wanted=PICKED).deck.items)


def tell(title: str, items: Sequence[Item], choices: Sequence[Item]) -> None:
    """Print the share of each kind's facts that have a choice, in a build of choices and in the usual one."""
    kinds = {item.fact.id: item.fact.kind for item in (*items, *choices)}
    usual = {item.fact.id for item in items if isinstance(item.body, Choice)}
    all_of = Counter(kinds.values())
    picked = Counter(kinds[fact] for fact in {item.fact.id for item in choices})
    also = Counter(kinds[fact] for fact in usual)
    for kind in (*FIRST, *sorted(set(all_of) - set(FIRST))):
        n = all_of[kind]
        print(f"{title:8} {kind:12} {picked[kind]:4} of {n:4} {picked[kind] / max(n, 1):5.0%}   usual {also[kind]:4}")


def show(item: Item) -> None:
    """Print a choice with its reasons and its quote."""
    if not isinstance(item.body, Choice):
        return
    source = item.sources[0]
    print(f"\n## {item.fact.kind} | {source.title} > {' > '.join(source.section)}\n   {item.body.stem}")
    print(f"   * {item.body.key.text}")
    for option in item.body.distractors:
        print(f"   - {option.text}   [{option.why}]")
    print(f"   > {source.quote}")


if __name__ == "__main__":
    main()
