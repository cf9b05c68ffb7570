"""How the keys of choice items are spread over places and lengths, and whether a distractor equals its key.

Usage: python tests/bench/bench_spread.py [PAGES] [CORPUS] [--sample 300] [--seed 1]
Builds the pages and a random sample of the corpus, and prints a chi-square test for the place of the key and
for how often the longest option is the key; chance is a p above 0.05.
"""

from __future__ import annotations

import argparse
import random
from collections import Counter
from pathlib import Path

from quizgen.build import build
from quizgen.items import latex
from quizgen.items.order import shown
from quizgen.model import Choice, Item
from quizgen.text import inline, quantities, terms

SHARED = Path(__file__).parents[3] / "shared"


def main() -> None:
    """Build, count, print."""
    given = argparse.ArgumentParser(description=__doc__)
    given.add_argument("pages", nargs="?", type=Path, default=SHARED / "pages")
    given.add_argument("corpus", nargs="?", type=Path, default=SHARED / "corpus")
    given.add_argument("--sample", type=int, default=300)
    given.add_argument("--seed", type=int, default=1)
    options = given.parse_args()
    corpus = sorted(options.corpus.rglob("*.md"))
    paths = [*sorted(options.pages.rglob("*.md")), *random.Random(options.seed).sample(corpus, options.sample)]
    items = build((str(path), path.read_bytes()) for path in paths).deck.items
    asked = [item for item in items if isinstance(item.body, Choice)]
    print(f"{len(paths)} pages, {len(items)} items, {len(asked)} choices")
    for title, counted in (("place of the key", places(asked)), ("key is the longest", longest(asked))):
        tell(title, counted)
    same = [item.id for item in asked if any(equal(item.body, text) for text in wrong(item.body))]
    print(f"distractors equal to their key by name, unit or number form: {len(same)} {same[:5]}")


def places(items: list[Item]) -> dict[int, Counter[int]]:
    """By the number of options, how often the key stands in each place."""
    found: dict[int, Counter[int]] = {}
    for item in items:
        options = shown(item.id, item.body)
        found.setdefault(len(options), Counter())[[right for _, right in options].index(True)] += 1
    return found


def longest(items: list[Item]) -> dict[int, Counter[int]]:
    """By the number of options, how often the key is the longest (1) and is not (0); ties count for neither."""
    found: dict[int, Counter[int]] = {}
    for item in items:
        lengths = [(len(inline.plain(option.text)), right) for option, right in shown(item.id, item.body)]
        most = max(length for length, _ in lengths)
        if sum(length == most for length, _ in lengths) == 1:
            found.setdefault(len(lengths), Counter())[int((most, True) in lengths)] += 1
    return found


def tell(title: str, counted: dict[int, Counter[int]]) -> None:
    """Print counts beside what chance would give, and the test over all numbers of options together."""
    from scipy.stats import chi2

    total, freedom = 0.0, 0
    for size, counts in sorted(counted.items()):
        n = sum(counts.values())
        shares = [1 / size] * size if title.startswith("place") else [1 - 1 / size, 1 / size]
        total += sum((counts[place] - n * share) ** 2 / (n * share) for place, share in enumerate(shares))
        freedom += len(shares) - 1
        print(f"  {title}, {size} options: {[counts[place] for place in range(len(shares))]} of {n}")
    print(f"{title}: chi-square {total:.1f}, {freedom} degrees of freedom, p = {chi2.sf(total, freedom):.3f}")


def wrong(body: Choice) -> list[str]:
    """The plain texts of the distractors."""
    return [inline.plain(option.text) for option in body.distractors]


def equal(body: Choice, text: str) -> bool:
    """True where a text is the key by name, unit or number form."""
    key = inline.plain(body.key.text)
    if body.key.text.startswith("$"):
        return latex.key(key) == latex.key(text)
    one, other = quantities.find(key), quantities.find(text)
    numbers = len(one) == len(other) == 1 and one[0].span.start == other[0].span.start == 0
    return terms.same(key, text) if not numbers else quantities.same(one[0], other[0]) and key != text


if __name__ == "__main__":
    main()
