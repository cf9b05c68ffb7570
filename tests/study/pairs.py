"""Pairs of an answer and what somebody typed, from files of lines "answer ;; typed ;; verdict ;; remark"."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from quizgen.model import Blank, Cloze, FactRef, Item, Numeric, ShortAnswer

if TYPE_CHECKING:
    from pathlib import Path

_NUMERIC = re.compile(r"#(?:\[(?P<stem>.*)\] ?)?(?P<value>\S+) (?P<unit>\S*) ?±(?P<tolerance>\S+)")
_SHORT = re.compile(r"(?:\[(?P<stem>.*)\] ?)?(?P<answers>.*)")


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
    """Item, what was typed, and verdict of the pairs that a stranger wrote."""
    told = json.loads(path.read_text(encoding="utf-8"))
    items = {item["id"]: Item(item["id"], FactRef(item["id"], "kind"), _body(item), ()) for item in told["items"]}
    return [(items[pair["item"]], pair["typed"], pair["verdict"]) for pair in told["pairs"]]


def _body(item):
    match item["type"]:
        case "short":
            return ShortAnswer(item["stem"], item["answer"], tuple(item.get("accept", ())))
        case "numeric":
            return Numeric(item["stem"], float(item["value"]), item.get("unit", ""), float(item.get("tolerance", 0)))
        case "cloze":
            blanks = {int(n): Blank(b["answer"], tuple(b.get("accept", ()))) for n, b in item["blanks"].items()}
            return Cloze(item["text"], blanks)
        case kind:
            raise ValueError(kind)
