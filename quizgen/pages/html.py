"""Raw HTML inside Markdown: known elements are dropped, raised and lowered text kept as such."""

from __future__ import annotations

import re

_TAG = re.compile(r"<(/?)([a-z][a-z0-9]*)\b[^>]*>", re.IGNORECASE)
_ELEMENTS = frozenset({
    "a", "abbr", "article", "aside", "b", "blockquote", "br", "caption", "center", "cite", "code", "col", "dd",
    "del", "details", "div", "dl", "dt", "em", "figcaption", "figure", "font", "footer", "h1", "h2", "h3", "h4",
    "h5", "h6", "header", "hr", "i", "iframe", "img", "ins", "kbd", "li", "main", "mark", "nav", "ol", "p",
    "pre", "q", "s", "samp", "script", "section", "small", "span", "strike", "strong", "style", "sub",
    "summary", "sup", "table", "tbody", "td", "tfoot", "th", "thead", "tr", "tt", "u", "ul", "var", "video",
    "wbr",
})  # fmt: skip
_PLAIN = "0123456789+-=()ni"
_RAISED = str.maketrans(_PLAIN + "−", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿⁱ⁻")
_LOWERED = str.maketrans("0123456789+-=()−", "₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎₋")


def tag_of(html: str) -> str | None:
    """The element's name in lower case, with a slash before it where it closes.

    None for what only looks like a tag (`<hostname>`, `List<String>`); empty for a comment.
    """
    if html.startswith(("<!", "<?")):
        return ""
    found = _TAG.fullmatch(html)
    name = found[2].lower() if found else ""
    return found[1] + name if found and name in _ELEMENTS else None


def script(text: str, tag: str) -> str:
    """Text between `<sup>` or `<sub>`, in raised or lowered characters or else behind `^` or `_`."""
    table, sign = (_RAISED, "^") if tag == "sup" else (_LOWERED, "_")
    if all(ord(char) in table for char in text):
        return text.translate(table)
    return f"{sign}{text}" if len(text) == 1 else f"{sign}({text})"
