"""Fits the weights of facts.choosing.weights on annotated pages, and prints how well they choose.

    python -m tests.bench.fit_worth            # print the figures
    python -m tests.bench.fit_worth --write    # and write quizgen/facts/choosing/weights.py

Reads ../shared/corpus with ../shared/gold_corpus (fitted on, in folds by page) and ../shared/pages
with ../shared/gold (only measured on). Needs numpy and scipy: pip install 'quizgen[bench]'.
A weight is that for "annotators ask for it" plus SHARE times that for "a reader would sign it", which
is fitted on accepted.csv: single questions of other pages, judged by eye against their page (1 signed, 0 not,
0.5 after a small change), each named by its page and a digest of quote and answer. Of what sorts of things a
question speaks only readers tell: the annotated pages are too few for that.
Recall here is that of the facts chosen; items that cannot be asked well come off it, and
../shared/score/score.py measures what is left.
"""

from __future__ import annotations

import argparse
import csv
import hashlib
import importlib.util
import json
import random
import sys
from collections import Counter
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from quizgen.facts import view
from quizgen.facts.choosing import choose, worth
from quizgen.pages import read_page

if TYPE_CHECKING:
    from collections.abc import Sequence

    from quizgen.facts.fact import Fact

ROOT = Path(__file__).resolve().parents[2]
SHARED = ROOT.parent / "shared"
WEIGHTS = ROOT / "quizgen" / "facts" / "choosing" / "weights.py"
ACCEPTED = Path(__file__).with_name("accepted.csv")
FOLDS = 6
RIDGE = 6.0
READERS_RIDGE = 20.0
SHARE = 1.5
LEAST = 0.08
_SENSES = " class "
BUDGETS = (0.5, 1.0, 1.6, 2.0, 3.0)


@dataclass(frozen=True)
class Row:
    """One annotated page: its facts, what holds of each, which gold facts each answers, the gold facts."""

    facts: tuple[Fact, ...]
    features: tuple[tuple[str, ...], ...]
    answers: tuple[frozenset[int], ...]
    gold: tuple[dict[str, Any], ...]


def load_score() -> Any:
    """The module ../shared/score/score.py."""
    spec = importlib.util.spec_from_file_location("score", SHARED / "score" / "score.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def load(score: Any, pages: Path, gold: Path) -> list[Row]:
    """The annotated pages of a folder."""
    wanted = {
        str(told["page_id"]): told["facts"] for path in gold.glob("*.json") for told in [json.loads(path.read_text())]
    }
    rows = []
    for path in sorted(pages.rglob("*.md")):
        facts = wanted.pop(score.page_id(path), None)
        page = read_page(path.read_bytes(), str(path))[0] if facts else None
        if page is not None:
            rows.append(row(score, view.of(page), facts))
    return rows


def row(score: Any, seen: view.View, gold: list[dict[str, Any]]) -> Row:
    """The facts of a page held against its gold facts as the score does."""
    found = choose.found(seen)
    contexts = [score.content(told.get("context_repaired") or told["context"]) for told in gold]
    answers = []
    for fact in found:
        quote = set(score.content(fact.sources[0].quote))
        near = (n for n, words in enumerate(contexts) if sum(w in quote for w in words) >= 0.75 * len(words))
        asked = [span.of(fact.statement.text) for span in (fact.answer, *fact.also)]
        answers.append(frozenset(n for n in near if any(score.answers(gold[n], text) for text in asked)))
    features = tuple(tuple(worth.features(fact, seen)) for fact in found)
    return Row(found, features, tuple(answers), tuple(gold))


def mark(quote: str, answer: str) -> str:
    """What names a judged question in accepted.csv."""
    return hashlib.sha256(f"{quote}\n{answer}".encode()).hexdigest()[:12]


def judged(score: Any, pages: Path) -> tuple[list[tuple[str, ...]], list[float]]:
    """What holds of each fact that a reader has judged, and how far it was accepted."""
    with ACCEPTED.open(encoding="utf-8", newline="") as file:
        told = {(line["page"], line["fact"]): float(line["accepted"]) for line in csv.DictReader(file)}
    wanted = {page for page, _ in told}
    features, accepted = [], []
    for path in sorted(pages.rglob("*.md")):
        page = read_page(path.read_bytes(), str(path))[0] if score.page_id(path) in wanted else None
        if page is None:
            continue
        seen = view.of(page)
        for fact in choose.found(seen):
            verdict = told.get((page.id, mark(fact.sources[0].quote, fact.shown)))
            if verdict is not None:
                features.append(tuple(worth.features(fact, seen)))
                accepted.append(verdict)
    return features, accepted


def fit(rows: list[Row], readers: dict[str, float]) -> dict[str, float]:
    """The weights for what annotators ask for, with their share of those for what readers accept."""
    features = [tuple(name for name in held if _SENSES not in name) for page in rows for held in page.features]
    asked = _regression(features, [float(bool(hit)) for page in rows for hit in page.answers], RIDGE)
    names = sorted(asked.keys() | readers.keys())
    summed = {name: asked.get(name, 0.0) + SHARE * readers.get(name, 0.0) for name in names}
    return {name: round(weight, 2) for name, weight in summed.items() if abs(weight) >= LEAST}


def _regression(features: Sequence[tuple[str, ...]], right: Sequence[float], ridge: float) -> dict[str, float]:
    """Weights by logistic regression with a ridge."""
    import numpy as np
    from scipy.optimize import minimize
    from scipy.sparse import csr_matrix

    names: dict[str, int] = {}
    places = [(line, names.setdefault(name, len(names))) for line, held in enumerate(features) for name in set(held)]
    goal = np.array(right, dtype=float)
    matrix = csr_matrix((np.ones(len(places)), tuple(zip(*places, strict=True))), shape=(len(goal), len(names)))

    def loss(weights: Any) -> tuple[float, Any]:
        odds = matrix @ weights
        value = np.sum(np.logaddexp(0, odds) - goal * odds) + ridge / 2 * np.sum(weights**2)
        return value, matrix.T @ (1 / (1 + np.exp(-odds)) - goal) + ridge * weights

    best = minimize(loss, np.zeros(len(names)), jac=True, method="L-BFGS-B", options={"maxiter": 300}).x
    return {name: float(best[n]) for name, n in names.items()}


def rated(page: Row, weights: dict[str, float]) -> list[Fact]:
    """The page's facts with the worth that the weights give them."""
    return [
        fact
        if fact.kind in worth.SURE
        else replace(fact, worth=round(sum(weights.get(name, 0.0) for name in features), 2))
        for fact, features in zip(page.facts, page.features, strict=True)
    ]


def recall(pages: list[Row], facts: list[list[Fact]], least: float) -> tuple[float, float, Counter[str]]:
    """Recall, questions for each gold fact, and hits by kind, of what is chosen at a least worth."""
    asked = 0
    hits: Counter[str] = Counter()
    for page, mine in zip(pages, facts, strict=True):
        answers = {id(fact): found for fact, found in zip(mine, page.answers, strict=True)}
        kept = choose.chosen(mine, least)
        asked += sum(1 + len(fact.also) for fact in kept)
        got = frozenset().union(*(answers[id(fact)] for fact in kept))
        hits.update(page.gold[n]["kind"] for n in got)
    total = sum(len(page.gold) for page in pages)
    return hits.total() / total, asked / total, hits


def at_budget(pages: list[Row], facts: list[list[Fact]], budget: float) -> float:
    """The least worth at which the questions fit a budget."""
    low, high = -8.0, 8.0
    for _ in range(24):
        middle = (low + high) / 2
        low, high = (middle, high) if recall(pages, facts, middle)[1] > budget else (low, middle)
    return high


def show(title: str, pages: list[Row], facts: list[list[Fact]]) -> None:
    """Print the curve of recall against budget, and recall by kind at 1.6."""
    print(f"\n{title}\nbudget  recall  least worth")
    for budget in BUDGETS:
        least = at_budget(pages, facts, budget)
        share, used, _ = recall(pages, facts, least)
        print(f"{used:6.2f}  {share:6.3f}  {least:6.2f}")
    told = Counter(gold["kind"] for page in pages for gold in page.gold)
    hits = recall(pages, facts, at_budget(pages, facts, 1.6))[2]
    print("at 1.6: " + "  ".join(f"{kind} {hits[kind]}/{count}" for kind, count in told.most_common()))


def write(weights: dict[str, float]) -> None:
    """Write the table of weights into the package."""
    lines = "".join(f"    {json.dumps(name)}: {value},\n" for name, value in weights.items())
    WEIGHTS.write_text(
        '"""The weights of what makes a fact worth asking about.\n\n'
        'Fitted by tests/bench/fit_worth.py on annotated pages; not to be edited by hand.\n"""\n\n'
        f"from __future__ import annotations\n\nWEIGHTS: dict[str, float] = {{\n{lines}}}\n"
    )


def main() -> int:
    """Fit, print, and write if asked to."""
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--write", action="store_true", help="write quizgen/facts/choosing/weights.py")
    wanted = options.parse_args()
    if not SHARED.is_dir() or importlib.util.find_spec("scipy") is None:
        print("skipped: needs ../shared, numpy and scipy")
        return 0
    score = load_score()
    mine = load(score, SHARED / "corpus", SHARED / "gold_corpus")
    other = load(score, SHARED / "pages", SHARED / "gold")
    readers = _regression(*judged(score, SHARED / "corpus"), READERS_RIDGE)
    random.Random(1).shuffle(mine)
    held = []
    for fold in range(FOLDS):
        weights = fit([page for n, page in enumerate(mine) if n % FOLDS != fold], readers)
        held += [(n, rated(page, weights)) for n, page in enumerate(mine) if n % FOLDS == fold]
    held.sort(key=lambda pair: pair[0])
    show(
        f"{len(mine)} pages of gold_corpus, each rated by weights fitted without it", mine, [facts for _, facts in held]
    )
    weights = fit(mine, readers)
    show(
        f"{len(other)} pages of gold, rated by weights fitted on gold_corpus",
        other,
        [rated(page, weights) for page in other],
    )
    if wanted.write:
        write(weights)
        print(f"\nwrote {len(weights)} weights to {WEIGHTS.relative_to(ROOT)}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
