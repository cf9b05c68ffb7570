"""What is said after answering, as HTML without attributes of our own: the explanation, and what the pages say."""

from __future__ import annotations

import html
import re
from typing import TYPE_CHECKING

from quizgen.formats.html_text import inline_html, literal, tex
from quizgen.formats.imported import IMPORTED

if TYPE_CHECKING:
    from collections.abc import Callable

    from quizgen.model import Item, Source

_WEB = re.compile(r"https?://[^\s<>\"{}|\\^`\[\]]+", re.IGNORECASE)
_BAD_PERCENT = re.compile(r"%(?![0-9A-Fa-f]{2})")


def after_html(item: Item, math: Callable[[str], str] = tex) -> str:
    """The explanation and the quotes, in blocks; an item that was imported has no source but its own file."""
    told = f"<p>{inline_html(item.explanation, math)}</p>" if item.explanation.strip() else ""
    sources = () if item.fact.kind == IMPORTED else item.sources
    return told + "".join(map(_quote, sources))


def _quote(source: Source) -> str:
    place = literal(" › ".join((source.title or source.page, *source.section)))
    if _WEB.fullmatch(source.url) and not _BAD_PERCENT.search(source.url):
        place = f'<a href="{html.escape(source.url)}">{place}</a>'
    return f"<blockquote><p>{literal(source.quote)} <cite>{place}</cite></p></blockquote>"
