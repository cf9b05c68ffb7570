"""Of numbers changed in a copy of their own page, how many does a build report as contradictions?

    python -m tests.bench.bench_contradictions [--sample 300] [--seed 5]

Draws pages of ../shared/corpus, changes one asked number of each wherever it stands in the copy, and
reads page and copy together. Says how many are found by kind of number; a paraphrase is not tried.
"""

from __future__ import annotations

import argparse
import random
import re
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING

from quizgen.facts.choosing import choose
from quizgen.facts.kinds.amount import AmountFact
from quizgen.survey import survey

if TYPE_CHECKING:
    from quizgen.text.quantities import Quantity

CORPUS = Path(__file__).resolve().parents[3] / "shared" / "corpus"


def changed(key: str, found: Quantity) -> str:
    """A number with other first digits: a year a little earlier, a century the one before, all else far larger."""
    digits = re.search(r"\d+", key)
    assert digits is not None
    value = int(digits[0])
    other = value - 7 if found.kind == "year" else value - 1 if found.kind == "date" else 2 * value + 7
    return f"{key[: digits.start()]}{other}{key[digits.end() :]}"


def planted(path: Path, chance: random.Random) -> tuple[str, bool] | None:
    """The kind of a number that was changed in a copy of a page, and whether that was found; None without one."""
    content = path.read_bytes()
    facts = [fact for page in survey([(str(path), content)]).found for fact in choose.chosen(page)]
    numbers = [fact for fact in facts if isinstance(fact, AmountFact) and re.match(r"-?\d", fact.key)]
    text = content.decode("utf-8", "replace")
    if not numbers:
        return None
    fact = chance.choice(numbers)
    if fact.key not in text:
        return None
    copy = text.replace(fact.key, changed(fact.key, fact.quantity))
    copy = re.sub(r"^id: .*$", "id: copy", copy, flags=re.MULTILINE)
    remarks = survey([(str(path), content), ("copy.md", copy.encode())]).merged.remarks
    return fact.quantity.kind, any(remark.code == "contradiction" for remark in remarks)


def main() -> None:
    """Draw, change, read, print."""
    given = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    given.add_argument("--sample", type=int, default=300)
    given.add_argument("--seed", type=int, default=5)
    args = given.parse_args()
    if not CORPUS.is_dir():
        print("skipped: needs ../shared")
        return
    chance = random.Random(args.seed)
    tried = [planted(path, chance) for path in chance.sample(sorted(CORPUS.rglob("*.md")), args.sample)]
    told = Counter(kind for kind, _ in filter(None, tried))
    found = Counter(kind for kind, was_found in filter(None, tried) if was_found)
    print(f"{found.total()} of {told.total()} found")
    for kind, count in told.most_common():
        print(f"  {kind}: {found[kind]} of {count}")


if __name__ == "__main__":
    main()
