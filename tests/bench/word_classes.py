"""Groups words by the words that stand beside them, and writes the table of the groups.

    python -m tests.bench.word_classes            # print a few words of each group
    python -m tests.bench.word_classes --write    # and write quizgen/text/word_classes.py

Reads ../shared/corpus. Words with like neighbours mean things of one sort: "nurse", "client", "provider"; "boiling",
"melting", "freezing". Neighbours count by how much oftener they are met than by chance (positive pointwise mutual
information), reduced to DIMENSIONS by singular values, grouped by k-means: Levy, Goldberg and Dagan, "Improving
distributional similarity with lessons learned from word embeddings" (2015). Needs numpy and scipy.
"""

from __future__ import annotations

import argparse
import importlib.util
import json
import sys
from collections import Counter, defaultdict
from pathlib import Path
from typing import TYPE_CHECKING, Any

from quizgen.pages import read_page
from quizgen.text import terms

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

ROOT = Path(__file__).resolve().parents[2]
SHARED = ROOT.parent / "shared"
TABLE = ROOT / "quizgen" / "text" / "word_classes.py"
GROUPS = 200
WORDS = 9000
PAGES = 4  # that a word is on at least
REACH = 3  # words to either side
DIMENSIONS = 80
SMOOTHED = 0.75  # the power of how often a neighbour is met: rare ones would count too much

Sentences = list[list[str]]


def read(folder: Path) -> list[Sentences]:
    """The stems of the sentences of each page."""
    pages = (read_page(path.read_bytes(), str(path))[0] for path in sorted(folder.rglob("*.md")))
    return [
        [_stems(sentence.text) for passage in page.passages for sentence in passage.sentences]
        for page in pages
        if page is not None
    ]


def _stems(text: str) -> list[str]:
    return [terms.stem(word) for word in terms.words(text) if word.isalpha() and len(word) > 1]


def vocabulary(pages: Iterable[Sentences]) -> list[str]:
    """The words to be grouped, the most frequent first."""
    total: Counter[str] = Counter()
    on: Counter[str] = Counter()
    for page in pages:
        total.update(word for sentence in page for word in sentence)
        on.update({word for sentence in page for word in sentence})
    return [word for word, _ in total.most_common() if on[word] >= PAGES][:WORDS]


def beside(pages: Iterable[Sentences], known: Mapping[str, int]) -> Counter[tuple[int, int]]:
    """How often words stand beside each other; a neighbour to the left is another than one to the right."""
    met: Counter[tuple[int, int]] = Counter()
    for sentence in (sentence for page in pages for sentence in page):
        numbers = [known.get(word, -1) for word in sentence]
        for at, number in enumerate(numbers):
            for far, other in enumerate(numbers[at + 1 : at + 1 + REACH], 1):
                if number >= 0 and other >= 0:
                    met[number, other] += 1 / far
                    met[other, len(known) + number] += 1 / far
    return met


def grouped(met: Counter[tuple[int, int]], size: int) -> list[int]:
    """The number of the group of each word."""
    import numpy as np
    from scipy.cluster.vq import kmeans2
    from scipy.sparse import coo_matrix
    from scipy.sparse.linalg import svds

    rows, columns = (np.array(places) for places in zip(*met, strict=True))
    counts: Any = coo_matrix((np.array(list(met.values())), (rows, columns)), shape=(size, 2 * size))
    by_word, by_neighbour = np.asarray(counts.sum(1)).ravel(), np.asarray(counts.sum(0)).ravel() ** SMOOTHED
    by_neighbour *= counts.sum() / by_neighbour.sum()
    told = np.log(counts.data * counts.sum() / (by_word[counts.row] * by_neighbour[counts.col]))
    kept = told > 0
    table = coo_matrix((told[kept], (counts.row[kept], counts.col[kept])), shape=counts.shape).tocsr()
    left, sizes, _ = svds(table, k=DIMENSIONS, random_state=0)
    points = left * np.sqrt(sizes)
    points /= np.linalg.norm(points, axis=1, keepdims=True) + 1e-9
    return [int(number) for number in kmeans2(points, GROUPS, minit="++", seed=1, iter=30)[1]]


def write(groups: list[list[str]]) -> None:
    """Write the table into the package."""
    lines = "".join(f"    {json.dumps(' '.join(sorted(words)))},\n" for words in groups)
    TABLE.write_text(
        '"""Stems of words in groups: those of one group have like neighbours in study pages.\n\n'
        'Counted by tests/bench/word_classes.py; not to be edited by hand.\n"""\n\n'
        f"# ruff: noqa: E501 - a group is a line\n\nfrom __future__ import annotations\n\nCLASSES = (\n{lines})\n"
    )


def main() -> int:
    """Group, print, and write if asked to."""
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--write", action="store_true", help="write quizgen/text/word_classes.py")
    wanted = options.parse_args()
    if not SHARED.is_dir() or importlib.util.find_spec("scipy") is None:
        print("skipped: needs ../shared, numpy and scipy")
        return 0
    pages = read(SHARED / "corpus")
    words = vocabulary(pages)
    numbers = grouped(beside(pages, {word: number for number, word in enumerate(words)}), len(words))
    groups: defaultdict[int, list[str]] = defaultdict(list)
    for word, number in zip(words, numbers, strict=True):
        groups[number].append(word)
    for number in sorted(groups):
        print(f"{number:4} {len(groups[number]):4}  {' '.join(groups[number][:10])}")
    if wanted.write:
        write([groups[number] for number in sorted(groups)])
    return 0


if __name__ == "__main__":
    sys.exit(main())
