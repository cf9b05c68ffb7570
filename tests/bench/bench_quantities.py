"""Compares the quantity reader with quantulum3 on the shared pages: found, wrong, time; ratios of one run.

Run it with an interpreter that has both: `python -m tests.bench.bench_quantities`. Found: the numbers of the gold
facts that a reader gives where the page states them. Wrong: readings that no text of the page bears out, by the
same rules for both readers.
"""

from __future__ import annotations

import importlib
import json
import re
import sys
import time
import warnings
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from quizgen.model import Passage, Sentence, Table
from quizgen.pages import read_page
from quizgen.text import numbers, quantities
from tests.shared import SHARED

ROUNDS = 5
NUMBER = r"[-−–]?\d[\d,]*(?:\.\d+)?"
WORDS = r"zero|one|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|hundred|thousand"
STATED = re.compile(rf"{NUMBER}|\b(?:{WORDS})\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Reading:
    """What a reader found: offsets, the values it gives."""

    start: int
    end: int
    values: tuple[float, ...]


Reader = Callable[[Sentence], list[Reading]]


def own(sentence: Sentence) -> list[Reading]:
    found = quantities.find(sentence.text, sentence.marks)
    return [Reading(q.span.start, q.span.end, (float(q.low), float(q.high))) for q in found]


def others(parser: Any) -> Reader:
    def read(sentence: Sentence) -> list[Reading]:
        return [Reading(*found.span, (found.value,)) for found in parser.parse(sentence.text)]

    return read


def sentences() -> Iterator[tuple[str, Sentence]]:
    for path in sorted((SHARED / "pages").glob("*.md")):
        page, _ = read_page(path.read_bytes(), path.name)
        for block in page.blocks if page else ():
            if isinstance(block, Passage):
                yield from (
                    (page.id, sentence) for sentence in (*block.sentences, Sentence(block.label)) if sentence.text
                )
            elif isinstance(block, Table):
                yield from ((page.id, cell) for row in block.rows for cell in row)


def gold() -> Iterator[tuple[str, str, float]]:
    """Page, answer and first number of each gold fact about a number."""
    for path in sorted((SHARED / "gold").glob("*.json")):
        page = json.loads(path.read_text(encoding="utf-8"))
        for fact in page["facts"]:
            stated = STATED.search(fact["answer"])
            value = numbers.parse(stated[0]) if stated else None
            if fact["kind"] in {"quantity", "range", "ratio"} and value is not None and "centur" not in fact["answer"]:
                yield str(page["page_id"]), fact["answer"], float(value)


def is_found(page: str, answer: str, value: float, readings: Sequence[tuple[str, Sentence, list[Reading]]]) -> bool:
    for its_page, sentence, found in readings:
        for place in re.finditer(rf"(?<![\w,]){re.escape(answer)}(?!\w)", sentence.text) if its_page == page else ():
            if any(r.start < place.end() and place.start() < r.end and value in r.values for r in found):
                return True
    return False


def flaw(text: str, reading: Reading) -> str:
    """Why a reading is wrong; an empty string where nothing speaks against it."""
    surface = text[reading.start : reading.end]
    if re.search(r"\d(?:st|nd|rd|th)\b.* centur", surface):
        return ""
    stated = list(STATED.finditer(surface))
    if not stated:
        return "no number there"
    before, after = text[: reading.start + stated[0].start()], text[reading.start + stated[-1].end() :]
    ends = {float(value) for match in stated if (value := numbers.parse(match[0].rstrip(","))) is not None}
    rules = {
        "part of a number": re.search(r"\d,$", before) or re.match(r",\d", after),
        "letter and number": re.search(r"\w$", before) or re.match(r"(?![KMVWJLgms%](?!\w))[A-Za-z](?!\w)", after),
        "a word as a unit": re.search(r"\s(?:at|in|a|an|of)$", surface),
        "a value that is not there": len(stated) > 1 and reading.values[0] not in ends,
    }
    return next((why for why, holds in rules.items() if holds), "")


def write(line: str) -> None:
    sys.stdout.write(line + "\n")


def clock(reader: Reader, texts: Sequence[Sentence]) -> float:
    """The least processor time of some rounds, in seconds."""
    times = []
    for _ in range(ROUNDS):
        start = time.process_time()
        for sentence in texts:
            reader(sentence)
        times.append(time.process_time() - start)
    return min(times)


def report(name: str, reader: Reader) -> tuple[int, int, float]:
    pairs = list(sentences())
    readings = [(page, sentence, reader(sentence)) for page, sentence in pairs]
    facts = list(gold())
    found = sum(is_found(*fact, readings) for fact in facts)
    flaws = Counter(why for _, sentence, got in readings for r in got if (why := flaw(sentence.text, r)))
    seconds = clock(reader, [sentence for _, sentence in pairs])
    told = sum(len(got) for _, _, got in readings)
    write(f"{name}: {told} readings, {found} of {len(facts)} gold numbers, {flaws.total()} wrong {dict(flaws)}")
    write(f"  {1e6 * seconds / len(pairs):.0f} microseconds a sentence ({len(pairs)} sentences)")
    return found, flaws.total(), seconds


def main() -> int:
    if not SHARED.is_dir():
        write("skipped: the shared test data are missing")
        return 0
    try:
        warnings.simplefilter("ignore")
        parser = importlib.import_module("quantulum3.parser")
    except ImportError:
        write("skipped: quantulum3 is not installed")
        return 0
    mine, its = report("quizgen", own), report("quantulum3", others(parser))
    more, faster = mine[0] / its[0], its[2] / mine[2]
    write(f"found {more:.2f} times as many, wrong {mine[1]} against {its[1]}, {faster:.0f} times as fast")
    return 0


if __name__ == "__main__":
    sys.exit(main())
