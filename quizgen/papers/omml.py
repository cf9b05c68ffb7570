"""MathML as Office Math, which word processors show and edit as an equation."""

from __future__ import annotations

import html
from typing import TYPE_CHECKING

from quizgen.text import mathml

if TYPE_CHECKING:
    from collections.abc import Iterable
    from xml.etree.ElementTree import Element

_ACCENTS = {"^": "\u0302", "¯": "\u0305", "˙": "\u0307", "→": "\u20d7", "~": "\u0303", "¨": "\u0308", "˘": "\u0306"}
_BRACES = frozenset("⏞⏟")
_UPRIGHT = '<m:sty m:val="p"/>'
_EM = {True: "\u2003", False: "\u2009"}


def omml(latex: str) -> str | None:
    """The equation of some LaTeX, `m:oMath`; None where it cannot be understood."""
    tree = mathml.tree(latex)
    if tree is None:
        return None
    row = list(tree[0]) if len(tree) == 1 and tree[0].tag == "mrow" else list(tree)
    # Without an operand on both sides LibreOffice shows a question mark, so such a sign is set as text.
    last = row.pop() if len(row) > 1 and row[-1].tag == "mo" else None
    end = "" if last is None else _text(last.text or "", "<m:nor/>")
    return f"<m:oMath>{_row(row)}{end}</m:oMath>"


def _row(children: Iterable[Element]) -> str:
    return "".join(map(_math, children))


def _math(element: Element) -> str:
    match element.tag:
        case "mi" | "mn" | "mo" | "mtext":
            return _run(element)
        case "mspace":
            return _text(_EM[element.get("width", "") >= "1"], _UPRIGHT)
        case "mfrac":
            kind = '<m:fPr><m:type m:val="noBar"/></m:fPr>' if element.get("linethickness") == "0" else ""
            return f"<m:f>{kind}{_part('num', element[0])}{_part('den', element[1])}</m:f>"
        case "msqrt":
            return f'<m:rad><m:radPr><m:degHide m:val="1"/></m:radPr><m:deg/><m:e>{_row(element)}</m:e></m:rad>'
        case "mroot":
            return f"<m:rad>{_part('deg', element[1])}{_part('e', element[0])}</m:rad>"
        case "mtable":
            rows = "".join(f"<m:mr>{''.join(f'<m:e>{_row(cell)}</m:e>' for cell in row)}</m:mr>" for row in element)
            return f"<m:m>{rows}</m:m>"
        case _:
            return _scripted(element)


def _scripted(element: Element) -> str:
    match element.tag:
        case "msub":
            return f"<m:sSub>{_part('e', element[0])}{_part('sub', element[1])}</m:sSub>"
        case "msup":
            return f"<m:sSup>{_part('e', element[0])}{_part('sup', element[1])}</m:sSup>"
        case "msubsup":
            scripts = f"{_part('sub', element[1])}{_part('sup', element[2])}"
            return f"<m:sSubSup>{_part('e', element[0])}{scripts}</m:sSubSup>"
        case "mover" if (mark := _ACCENTS.get(element[1].text or "")) and element[0].tag != "mo":
            return f'<m:acc><m:accPr><m:chr m:val="{mark}"/></m:accPr>{_part("e", element[0])}</m:acc>'
        case "mover" | "munder" if (element[1].text or "") in _BRACES and element[1].text:
            place = "top" if element.tag == "mover" else "bot"
            brace = f'<m:chr m:val="{element[1].text}"/><m:pos m:val="{place}"/>'
            return f"<m:groupChr><m:groupChrPr>{brace}</m:groupChrPr>{_part('e', element[0])}</m:groupChr>"
        case "mover":
            return f"<m:limUpp>{_part('e', element[0])}{_part('lim', element[1])}</m:limUpp>"
        case "munder":
            return f"<m:limLow>{_part('e', element[0])}{_part('lim', element[1])}</m:limLow>"
        case "munderover":
            low = f"<m:limLow>{_part('e', element[0])}{_part('lim', element[1])}</m:limLow>"
            return f"<m:limUpp><m:e>{low}</m:e>{_part('lim', element[2])}</m:limUpp>"
        case _:
            return _fenced(element)


def _fenced(element: Element) -> str:
    """A row; one between stretching brackets is a delimiter, whose brackets grow."""
    if len(element) < 2 or element[0].get("form") != "prefix" or element[0].get("fence") != "true":
        return _row(element)
    closed = element[-1].get("form") == "postfix"
    ends = (element[0].text or "", (element[-1].text or "") if closed else "")
    inner = _row(list(element)[1 : -1 if closed else None])
    marks = "".join(
        f'<m:{name} m:val="{html.escape(sign)}"/>' for name, sign in zip(("begChr", "endChr"), ends, strict=True)
    )
    return f"<m:d><m:dPr>{marks}</m:dPr><m:e>{inner}</m:e></m:d>"


def _part(name: str, element: Element) -> str:
    return f"<m:{name}>{_math(element)}</m:{name}>"


def _run(element: Element) -> str:
    text = element.text or ""
    many = element.tag in {"mi", "mo"} and len(text) > 1
    upright = many or element.tag == "mtext" or element.get("mathvariant") == "normal"
    return _text(text, _UPRIGHT if upright else "") if text else ""


def _text(text: str, look: str) -> str:
    style = f"<m:rPr>{look}</m:rPr>" if look else ""
    return f'<m:r>{style}<m:t xml:space="preserve">{html.escape(text, quote=False)}</m:t></m:r>'
