"""What stands below the answer: the explanation, the page's own words, and where they stand.

A card is read hundreds of times, so nothing stands on it twice: an explanation that only repeats
the sentence, and a quote that the card shows anyway, are left out.
"""

from __future__ import annotations

import html
import re
from functools import lru_cache
from typing import TYPE_CHECKING

from quizgen.formats.anki_escape import field, literal
from quizgen.model import Cloze, TrueFalse
from quizgen.rebuild import answers, asks
from quizgen.text.inline import plain
from quizgen.text.inline_fill import fill

if TYPE_CHECKING:
    from collections.abc import Sequence

    from quizgen.model import Body, Item, Source

_WEB = re.compile(r"https?://[^\s<>\"]+", re.IGNORECASE)
_COUNT = re.compile(r"\A[0-9]+\. ")
_WORD = re.compile(r"(?:(?<!\w)[-−])?\w+")
_DIGIT = re.compile(r"\d")
_FEW = 1 / 8  # "for example", "specifically", "this" for the name of what is meant
_CELLS = " | "


def about(item: Item) -> dict[str, str]:
    """The fields "Explanation", "Quote" and "Source" of an item's note."""
    first, *others = item.sources or (None,)
    quote = first.quote if first else ""
    shown = _shown(item.body)
    sentence = shown if isinstance(item.body, Cloze) else ""
    place = " ".join(first.section) if first else ""
    shows_quote = _says_more(_COUNT.sub("", quote), sentence, place)
    explains = _says_more(item.explanation, shown, quote if shows_quote else "", place)
    if explains and shows_quote:
        shows_quote = _says_more(_COUNT.sub("", quote), sentence, item.explanation, place)
    return {
        "Explanation": field(item.explanation) if explains else "",
        "Quote": _quote(quote) if shows_quote else "",
        "Source": (_place(first) + _others(others)) if first else "",
    }


def _shown(body: Body) -> str:
    """What the back of a card says in any case; of a cloze its whole sentence."""
    match body:
        case Cloze(text, blanks):
            return fill(text, {number: blank.answer for number, blank in blanks.items()})
        case TrueFalse(stem, _, correction):
            return f"{stem} {correction}"
        case _:
            return " ".join((asks(body), *answers(body).values()))


def _says_more(text: str, *shown: str) -> bool:
    """True where a text has a number, or more than a few words, that stand in none of those that are shown."""
    if not text.strip():
        return False
    said, known = plain(text), " ".join(map(plain, shown))
    if said in known:
        return False
    words = _words(said)
    new = words.difference(*map(_words, map(plain, shown)))
    return not words or len(new) > _FEW * len(words) or any(map(_DIGIT.search, new))


@lru_cache(maxsize=1024)  # a quote is held against what the card shows, and the explanation against the quote
def _words(text: str) -> frozenset[str]:
    return frozenset(_WORD.findall(text.casefold()))


def _quote(quote: str) -> str:
    """A quote: a table as a table, a list's lead-in and its item on lines of their own."""
    lines = [line for line in quote.split("\n") if line.strip()]
    rows = [line.split(_CELLS) for line in lines]
    if len(rows) > 1 and len(rows[0]) > 1 and len({len(row) for row in rows}) == 1:
        return _table(rows)
    return "<br>".join(field(line) for line in lines)


def _table(rows: Sequence[Sequence[str]]) -> str:
    head, *body = rows
    top = "".join(f"<th>{field(cell)}</th>" for cell in head)
    below = "".join(f"<tr>{''.join(f'<td>{field(cell)}</td>' for cell in row)}</tr>" for row in body)
    return f"<table><tr>{top}</tr>{below}</table>"


def _place(source: Source) -> str:
    """Title and section of a source, linked where it has an address that leads anywhere."""
    place = literal(" › ".join((source.title or source.page, *source.section)))
    if not _WEB.fullmatch(source.url):
        return f"<cite>{place}</cite>"
    address = html.escape(source.url).replace("{", "%7B").replace("}", "%7D")
    return f'<cite><a href="{address}">{place}</a></cite>'


def _others(sources: Sequence[Source]) -> str:
    """The other sources, folded away."""
    if not sources:
        return ""
    rows = "".join(f"<blockquote>{_quote(source.quote)}</blockquote>{_place(source)}" for source in sources)
    count = "1 more page says" if len(sources) == 1 else f"{len(sources)} more pages say"
    return f"<details><summary>{count} so</summary>{rows}</details>"
