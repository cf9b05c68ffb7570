"""Counts in how many subjects a word is used, and writes the table of those used in many.

    python -m tests.bench.common_words            # print how many words there are of each level
    python -m tests.bench.common_words --write    # and write quizgen/text/common_words.py

Reads ../shared/corpus. A word that biology, music and law all use says little about any of them.
"""

from __future__ import annotations

import argparse
import sys
import textwrap
from collections import defaultdict
from pathlib import Path

from quizgen.model import Passage
from quizgen.pages import read_page
from quizgen.text import terms

ROOT = Path(__file__).resolve().parents[2]
SHARED = ROOT.parent / "shared"
TABLE = ROOT / "quizgen" / "text" / "common_words.py"
LEVELS = (5, 10, 17)  # of the 26 subjects of the corpus


def counted(folder: Path) -> dict[str, int]:
    """In how many subjects each stem is used."""
    subjects: dict[str, set[str]] = defaultdict(set)
    for path in sorted(folder.rglob("*.md")):
        page, _ = read_page(path.read_bytes(), str(path))
        if page is None:
            continue
        for block in page.blocks:
            for sentence in block.sentences if isinstance(block, Passage) else ():
                for word in terms.words(sentence.text):
                    if word.isascii() and word.isalpha() and len(word) > 2:
                        subjects[terms.stem(word)].add(page.subject)
    return {word: len(found) for word, found in subjects.items()}


def main() -> int:
    """Count, print, and write if asked to."""
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--write", action="store_true", help="write quizgen/text/common_words.py")
    wanted = options.parse_args()
    if not SHARED.is_dir():
        print("skipped: needs ../shared")
        return 0
    found = counted(SHARED / "corpus")
    levels = [
        sorted(word for word, count in found.items() if least <= count < most)
        for least, most in zip(LEVELS, (*LEVELS[1:], 10**6), strict=True)
    ]
    for least, words in zip(LEVELS, levels, strict=True):
        print(f"{len(words):5} words in {least} subjects and more")
    if wanted.write:
        blocks = [
            '"""\n' + "\n".join(textwrap.wrap(" ".join(words), 116, break_on_hyphens=False)) + '\n"""'
            for words in levels
        ]
        TABLE.write_text(
            '"""Stems of words by how many of 26 subjects use them: 5 to 9, 10 to 16, 17 and more.\n\n'
            'Counted by tests/bench/common_words.py on study pages; not to be edited by hand.\n"""\n\n'
            f"from __future__ import annotations\n\nLEVELS = (\n    {', '.join(blocks)},\n)\n"
        )
    return 0


if __name__ == "__main__":
    sys.exit(main())
