"""MathML as Typst's math, in which every sign that could mean something is written by its number."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizgen.text import mathml

if TYPE_CHECKING:
    from collections.abc import Iterable
    from xml.etree.ElementTree import Element

_ACCENTS = frozenset("^¯˙→~¨˘ˇ´`")
_BRACES = {"⏞": "overbrace", "⏟": "underbrace"}


def typst_math(latex: str) -> str:
    """Typst's markup of some LaTeX, with its dollar signs; the LaTeX as code where it cannot be understood."""
    tree = mathml.tree(latex)
    return f"#raw({quoted(latex)})" if tree is None else f"${_row(tree)}$"


def quoted(text: str) -> str:
    """A text as a string of Typst's code."""
    inner = "".join(char if char.isalnum() or char == " " else f"\\u{{{ord(char):x}}}" for char in text)
    return f'"{inner}"'


def _row(children: Iterable[Element]) -> str:
    parts: list[str] = []
    for child in children:
        told = _math(child)
        # Letters side by side would be one name; a space round a text would show.
        parts += [" "] * bool(parts and parts[-1][-1:].isalnum() and told[:1].isalnum()) + [told]
    return "".join(parts)


def _math(element: Element) -> str:
    match element.tag:
        case "mi" | "mn" | "mo" | "mtext":
            return _leaf(element.tag, element.text or "", upright=element.get("mathvariant") == "normal")
        case "mspace":
            return f"#h({element.get('width', '0em')})"
        case "mfrac" if element.get("linethickness") == "0":
            return f"mat(delim: #none, {_math(element[0])}; {_math(element[1])})"
        case "mfrac":
            return f"frac({_math(element[0])}, {_math(element[1])})"
        case "msqrt":
            return f"sqrt({_row(element)})"
        case "mroot":
            return f"root({_math(element[1])}, {_math(element[0])})"
        case "mtable":
            rows = (", ".join(_row(cell) or '""' for cell in row) for row in element)
            return f"mat(delim: #none, {'; '.join(rows)})"
        case _:
            return _scripted(element)


def _scripted(element: Element) -> str:
    children = [_math(child) or '""' for child in element] if element.tag not in {"mrow", "mstyle", "math"} else []
    match element.tag, children:
        case "msub", [base, below]:
            return f"attach({base}, b: {below})"
        case "msup", [base, above]:
            return f"attach({base}, t: {above})"
        case "msubsup", [base, below, above]:
            return f"attach({base}, b: {below}, t: {above})"
        case "mover" | "munder", [base, mark] if (element[1].text or "") in _BRACES:
            return f"{_BRACES[element[1].text or '']}({base})"
        case "mover", [base, mark] if (element[1].text or "") in _ACCENTS:
            return f"overline({base})" if element[1].text == "¯" else f"accent({base}, {mark})"
        case "mover", [base, above]:
            return f"attach(limits({base}), t: {above})"
        case "munder", [base, below]:
            return f"attach(limits({base}), b: {below})"
        case "munderover", [base, below, above]:
            return f"attach(limits({base}), b: {below}, t: {above})"
        case _:
            return _fenced(element)


def _fenced(element: Element) -> str:
    inner = _row(element)
    fenced = len(element) > 1 and element[0].get("fence") == "true"
    return f"lr({inner})" if fenced else inner


def _leaf(tag: str, text: str, *, upright: bool) -> str:
    if not text:
        return '""'
    if tag == "mtext" or (tag in {"mi", "mo"} and len(text) > 1) or upright:
        return quoted(text)
    return text if text.isascii() and text.isalnum() else "".join(f"\\u{{{ord(char):x}}}" for char in text)
