"""The texts of a QTI item: XHTML without attributes of our own, math as MathML."""

from __future__ import annotations

import html
import re
from typing import TYPE_CHECKING
from xml.etree.ElementTree import tostring

from quizgen.formats.html_text import inline_html, literal, tex
from quizgen.formats.imported import IMPORTED
from quizgen.text import mathml

if TYPE_CHECKING:
    from quizgen.model import Item, Source

_MATHML = "http://www.w3.org/1998/Math/MathML"
_WEB = re.compile(r"https?://[^\s<>\"{}|\\^`\[\]]+", re.IGNORECASE)
_BAD_PERCENT = re.compile(r"%(?![0-9A-Fa-f]{2})")


def math(latex: str) -> str:
    r"""The MathML of LaTeX; LaTeX between `\( \)` where it cannot be understood."""
    tree = mathml.tree(latex)
    if tree is None:
        return f"<span>{tex(latex)}</span>"
    told = tostring(tree, encoding="unicode")
    return told.replace("<math", f'<math xmlns="{_MATHML}"', 1)


def xhtml(source: str) -> str:
    """The XHTML of an inline CommonMark text."""
    return inline_html(source, math)


def feedback(item: Item) -> str:
    """The explanation and what the pages say, in blocks."""
    told = f"<p>{xhtml(item.explanation)}</p>" if item.explanation.strip() else ""
    sources = () if item.fact.kind == IMPORTED else item.sources
    return told + "".join(map(_quote, sources))


def _quote(source: Source) -> str:
    place = literal(" › ".join((source.title or source.page, *source.section)))
    if _WEB.fullmatch(source.url) and not _BAD_PERCENT.search(source.url):
        place = f'<a href="{html.escape(source.url)}">{place}</a>'
    return f"<blockquote><p>{literal(source.quote)} <cite>{place}</cite></p></blockquote>"
