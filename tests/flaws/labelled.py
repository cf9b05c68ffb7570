"""Hand-labelled items: a title line "id: codes", a stem, options of which `*` marks the key, a line with one dot.

A line that begins with `>` before the stem is the quote of the item's source. Items of other types stand in files of
JSON, each in the form of a quiz file beside its codes.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from quizgen.formats import quiz_read
from quizgen.model import Choice, FactRef, Item, MultipleResponse, Option, Source

FILES = Path(__file__).parent / "labelled"


@dataclass(frozen=True, slots=True)
class Labelled:
    """An item with the codes of the flaws that its writer gave it, and its options as they are shown."""

    item: Item
    codes: frozenset[str]
    order: tuple[Option, ...]


def read_labelled(name: str) -> list[Labelled]:
    """The labelled items of a file under `labelled`, in order."""
    if (told := FILES / f"{name}.json").exists():
        return [_of_quiz(one["item"], one["flaws"]) for one in json.loads(told.read_text(encoding="utf-8"))["items"]]
    blocks = (FILES / f"{name}.md").read_text(encoding="utf-8").split("\n.\n")
    return [labelled(block) for block in blocks if block.strip()]


def labelled(block: str) -> Labelled:
    """One labelled item."""
    title, *lines = block.strip().splitlines()
    name, _, codes = title.partition(":")
    quotes = [line[2:] for line in lines if line.startswith("> ")]
    options = [(line[2:], line[0] == "*") for line in lines if line.startswith(("* ", "- "))]
    stem = "\n".join(line for line in lines if not line.startswith(("* ", "- ", "> ")))
    made = [(Option(text, ""), right) for text, right in options]
    (key,) = (option for option, right in made if right)
    wrong = tuple(option for option, right in made if not right)
    sources = tuple(Source("1", "", "", (), quote) for quote in quotes)
    body = Choice(stem, key, wrong)
    item = Item(name, FactRef(name, "term"), body, sources)
    return Labelled(item, frozenset(codes.split()), tuple(option for option, _ in made))


def _of_quiz(told: dict[str, Any], codes: list[str]) -> Labelled:
    item = quiz_read.item(told)
    match item.body:
        case Choice(_, key, distractors):
            options = {option.text: option for option in (key, *distractors)}
        case MultipleResponse(_, keys, distractors):
            options = {option.text: option for option in (*keys, *distractors)}
        case _:
            options = {}
    order = tuple(options[shown["text"]] for shown in told.get("options", ()))
    return Labelled(item, frozenset(codes), order)
