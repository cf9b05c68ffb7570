r"""Text of items as HTML for a page of its own: math is MathML, and each text keeps its own direction."""

from __future__ import annotations

import html
import re
from typing import TYPE_CHECKING

from quizgen.formats.html_text import clean, gapped_html, inline_html, literal
from quizgen.text import mathml
from quizgen.text.inline import parse
from quizgen.text.latex import readable

if TYPE_CHECKING:
    from collections.abc import Callable
    from xml.etree.ElementTree import Element

_CIRCLED = "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳"
_WEB = re.compile(r"https?://[^\s<>\"]+", re.IGNORECASE)
_SPACES = re.compile(r"\s+")


def text(source: str) -> str:
    """The HTML of an inline CommonMark text, for an element of its own that takes its direction from it."""
    return inline_html(source, math)


def apart(source: str) -> str:
    """The HTML of an inline CommonMark text whose direction is kept apart from that of what stands around it."""
    return f"<bdi>{text(source)}</bdi>"


def words(source: str) -> str:
    """The HTML of a plain text, apart from what stands around it."""
    return f"<bdi>{literal(source)}</bdi>"


def gapped(source: str, gap: Callable[[int], str]) -> str:
    """The HTML of a cloze's text, `gap` giving what stands for each gap; in math a gap shows its number."""
    return gapped_html(source, lambda number, kind: circled(number) if kind == "math" else gap(number), math)


def has_math(source: str) -> bool:
    """True where a text holds math or code, which a list to choose from cannot show."""
    return any(run.kind != "text" for run in parse(source))


def label(source: str) -> str:
    """A text for an attribute or a list to choose from: in one line, and without its markup."""
    said = (readable(run.text) if run.kind == "math" else run.text for run in parse(clean(source)))
    return html.escape(_SPACES.sub(" ", "".join(said)).strip())


def math(latex: str) -> str:
    """The MathML of some LaTeX; the LaTeX itself, set as code, where it cannot be understood."""
    tree = mathml.tree(latex)
    if tree is None:
        return f'<code class="tex" dir="ltr">{html.escape(latex, quote=False)}</code>'
    return _markup(tree)


def circled(number: int) -> str:
    """The number of a gap, as one character up to 20."""
    return _CIRCLED[number - 1] if 1 <= number <= len(_CIRCLED) else f"({number})"


def address(url: str) -> str:
    """The address of a web page for an attribute; empty for anything else, which no link may lead to."""
    return html.escape(url) if _WEB.fullmatch(url) else ""


def _markup(element: Element) -> str:
    attributes = "".join(f' {name}="{html.escape(value)}"' for name, value in element.items())
    inner = html.escape(element.text or "", quote=False) + "".join(map(_markup, element))
    return f"<{element.tag}{attributes}>{inner}</{element.tag}>"
