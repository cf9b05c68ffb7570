"""What is shown after answering, as HTML: why the key is right, and what the pages say."""

from __future__ import annotations

import html
import json
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from quizgen.formats.html_read import read_html
from quizgen.formats.html_text import clean, inline_html, literal, unescaped
from quizgen.formats.imported import IMPORTED
from quizgen.model import FactRef, Source

if TYPE_CHECKING:
    from quizgen.model import Item

_WEB = re.compile(r"https?://[^\s<>\"]+", re.IGNORECASE)
_SOURCE = re.compile(
    r'<blockquote class="quizgen-source" data-source="([^"]*)"><q>(.*?)</q>.*?</blockquote>', re.DOTALL
)
_TAG = re.compile(r"<[^>]*>")


@dataclass(frozen=True, slots=True)
class Feedback:
    """A feedback as it was read; `fact` and `sources` are those that quizgen wrote into it."""

    explanation: str
    sources: tuple[Source, ...] = ()
    fact: FactRef | None = None
    dropped: tuple[str, ...] = ()


def feedback_html(item: Item) -> str:
    """The explanation and the sources; an item that was imported has no source but its own file."""
    told = f"<p>{inline_html(item.explanation)}</p>" if item.explanation.strip() else ""
    sources = () if item.fact.kind == IMPORTED else item.sources
    return told + "".join(_quote(source, item.fact) for source in sources)


def read_feedback(told: str) -> Feedback:
    """The explanation, the sources and the fact of a feedback's HTML."""
    found = [_source(unescaped(each[1]), each[2]) for each in _SOURCE.finditer(told)]
    explanation, dropped = read_html(_SOURCE.sub("", told))
    sources = tuple(each[0] for each in found if each)
    fact = next((each[1] for each in found if each), None)
    return Feedback(explanation, sources, fact, dropped)


def _quote(source: Source, fact: FactRef) -> str:
    """A quote with its page and section; the attribute holds them once more, to be read back."""
    place = literal(" › ".join((source.title or source.page, *source.section)))
    if _WEB.fullmatch(source.url):
        place = f'<a href="{html.escape(source.url)}">{place}</a>'
    told = {
        "fact": [clean(fact.id), clean(fact.kind)],
        "page": clean(source.page),
        "title": clean(source.title),
        "url": clean(source.url),
        "section": [clean(part) for part in source.section],
    }
    quote = f"<q>{literal(source.quote)}</q> <cite>{place}</cite>"
    return f'<blockquote class="quizgen-source" data-source="{html.escape(json.dumps(told))}">{quote}</blockquote>'


def _source(told: str, quoted: str) -> tuple[Source, FactRef] | None:
    """A source and its fact, from its attribute and its quote; none where somebody has broken it."""
    quote = unescaped(_TAG.sub("", quoted.replace("<br/>", "\n")))
    try:
        data = json.loads(told)
        page, title, url, id_, kind = map(clean, (data["page"], data["title"], data["url"], *data["fact"]))
        section = tuple(clean(part) for part in data["section"])
    except (ValueError, TypeError, KeyError):
        return None
    return (Source(page, title, url, section, quote), FactRef(id_, kind)) if quote.strip() else None
