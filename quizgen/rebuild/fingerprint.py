"""A fingerprint of an item: alike where a learner would see no difference."""

from __future__ import annotations

import json
from dataclasses import asdict
from typing import TYPE_CHECKING

from quizgen.items.envelope import digest, type_name

if TYPE_CHECKING:
    from quizgen.model import Item

_UNSEEN = ("path", "line", "date")


def fingerprint(item: Item) -> str:
    """Sixteen hexadecimal digits of the item's body, sources, explanation, tags and unknown fields.

    Neither its id counts, nor where its sources stand in which file, nor when anything changed.
    """
    sources = [{name: value for name, value in asdict(each).items() if name not in _UNSEEN} for each in item.sources]
    told = [type_name(item.body), asdict(item.body), sources, item.explanation, item.tags, dict(item.extra)]
    return digest("item content", json.dumps(told, sort_keys=True))
