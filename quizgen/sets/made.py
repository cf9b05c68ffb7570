"""What pages made of an item at the last build: what a rebuild needs to tell edits from changes of pages."""

from __future__ import annotations

import datetime as dt
import json
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from quizgen.items.envelope import digest
from quizgen.model import FactRef, Item, Source
from quizgen.rebuild.asked import answers, asks
from quizgen.sets.fields import question, short_sources

if TYPE_CHECKING:
    from collections.abc import Mapping

    from quizgen.rebuild import Entry


@dataclass(frozen=True, slots=True)
class Made:
    """A generated item, as far as a later build needs it.

    `asked` is a fingerprint of its question: body and explanation. `gone` says that no page makes
    it any more, and that it stays because somebody edited it. `contested` is the fingerprint of an
    edit that the pages have gone against since, until that is decided. `asks` and `answers` are what the
    pages' own version asks, by which it is known again though somebody edited the item.
    """

    asked: str
    fact: FactRef
    tags: tuple[str, ...]
    sources: tuple[Source, ...]
    gone: bool = False
    contested: str = ""
    asks: str = ""
    answers: Mapping[int, str] = field(default_factory=dict)

    @property
    def told(self) -> tuple[str, ...]:
        """The titles that stand for its sources in a `deck.yaml`."""
        return short_sources(self.sources)


def made_of(item: Item) -> Made:
    """What there is to keep of an item that pages made."""
    body = item.body
    return Made(asked(item), item.fact, item.tags, item.sources, asks=asks(body), answers=answers(body))


def asked(item: Item) -> str:
    """A fingerprint of an item's question: the same text gives the same, in this version and in later ones."""
    return digest("asked", json.dumps(question(item), sort_keys=True))


def render(made: Made, entry: Entry) -> str:
    """The text that stands for it in the lock, beside what is known of the item as it is."""
    sources = [
        [each.page, each.title, each.url, list(each.section), each.quote, each.date.isoformat() if each.date else ""]
        for each in made.sources
    ]
    told = {"asked": made.asked, "fact": [made.fact.id, made.fact.kind], "tags": list(made.tags), "sources": sources}
    rest: dict[str, object] = ({"gone": True} if made.gone else {}) | (
        {"contested": made.contested} if made.contested else {}
    )
    if (made.asks, made.answers) != (entry.asks, entry.answers):
        rest |= {"asks": made.asks, "answers": {str(number): text for number, text in made.answers.items()}}
    return json.dumps(told | rest, ensure_ascii=False)


def parse(entry: Entry) -> Made | None:
    """What the text says that an entry has; None for a text that is none, as of an item that nobody made."""
    try:
        told = json.loads(entry.made)
        sources = tuple(
            Source(page, title, url, tuple(section), quote, date=dt.date.fromisoformat(date) if date else None)
            for page, title, url, section, quote, date in told["sources"]
        )
        given = {int(number): str(text) for number, text in told.get("answers", {}).items()}
        return Made(
            told["asked"], FactRef(*told["fact"]), tuple(told["tags"]), sources, told.get("gone", False),
            told.get("contested", ""), told.get("asks", entry.asks), given or entry.answers,
        )  # fmt: skip
    except (ValueError, TypeError, KeyError, AttributeError):
        return None
