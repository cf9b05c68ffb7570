"""Pairs of an answer and what somebody typed, from files of lines "answer ;; typed ;; verdict ;; remark"."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from quizgen.formats import quiz_read
from quizgen.model import Numeric, ShortAnswer

if TYPE_CHECKING:
    from pathlib import Path

    from quizgen.model import Item

ENVELOPE = {"fact": {"id": "fact", "kind": "kind"}, "sources": [], "explanation": "", "tags": [], "accept": [],
            "unit": "", "tolerance": 0, "correction": ""}  # fmt: skip
_NUMERIC = re.compile(r"#(?:\[(?P<stem>.*?)\] ?)?(?P<value>\S+) (?P<unit>\S*) ?±(?P<tolerance>\S+)")
_SHORT = re.compile(r"(?:\[(?P<stem>.*?)\] ?)?(?P<answers>.*)")


@dataclass(frozen=True)
class Pair:
    place: str
    answer: str
    typed: str
    verdict: str
    remark: str

    def __str__(self):
        return f"{self.place}: {self.answer} / {self.typed}"

    @property
    def body(self):
        """The item's body that the pair is about."""
        found = _NUMERIC.fullmatch(self.answer)
        if found:
            stem = found["stem"] or "How much is it?"
            return Numeric(stem, float(found["value"]), found["unit"], float(found["tolerance"]))
        found = _SHORT.fullmatch(self.answer)
        answer, *accept = found["answers"].split(" || ")
        return ShortAnswer(found["stem"] or "What is it?", answer, tuple(accept))


def read_pairs(path: Path) -> list[Pair]:
    pairs = []
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        if ";;" in line and not line.startswith("# "):
            answer, typed, verdict, *remark = (cell.strip(" ") for cell in line.split(";;"))
            pairs.append(Pair(f"{path.stem}:{number}", answer, typed, verdict, "".join(remark)))
    return pairs


def stranger_pairs(path: Path) -> list[tuple[Item, str, str]]:
    """Item, what was typed, and verdict of the pairs that a stranger wrote; the items bear the types and fields
    of a quiz file, without what marking does not look at.
    """
    told = json.loads(path.read_text(encoding="utf-8"))
    items = {item["id"]: quiz_read.item(_whole(item)) for item in told["items"]}
    return [(items[pair["item"]], pair["typed"], pair["verdict"]) for pair in told["pairs"]]


def _whole(item):
    parts = {
        "blanks": {n: {"accept": []} | blank for n, blank in item.get("blanks", {}).items()},
        "options": [{"why": ""} | option for option in item.get("options", ())],
    }
    return ENVELOPE | item | parts
