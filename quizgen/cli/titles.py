"""What a deck is called where its user does not say."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import replace
from typing import TYPE_CHECKING

from quizgen.cli.typed import readable

if TYPE_CHECKING:
    from quizgen.model import Deck


def titled(deck: Deck, name: str) -> Deck:
    """The deck with a folder's name for its title, if there is one, spelled as the pages spell it.

    A folder's name has hyphens for spaces and for hyphens; what the pages write tells them apart.
    """
    if not name:
        return deck
    words = re.split(r"[-_\s]+", readable(name) or "")
    pattern = re.compile(r"(?<!\w)" + r"[-–\s]".join(map(re.escape, words)) + r"(?!\w)", re.IGNORECASE)
    texts = (text for item in deck.items for source in item.sources for text in (source.title, source.quote))
    spellings = Counter(_capital(match[0]) for text in texts for match in pattern.finditer(text))
    title = max(spellings, key=lambda spelling: (spellings[spelling], spelling), default=_capital(" ".join(words)))
    return replace(deck, title=title)


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
