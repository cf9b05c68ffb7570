r"""LaTeX math as a MathML tree: what web pages show, and what papers make their own math from.

latex2mathml reads the LaTeX. It also hands on what must not come out of a page's text (`\href`,
`\style`, `\class`), so only known elements and attributes get through, and what is not whole or
was not understood gives no tree at all.
"""

from __future__ import annotations

import re
from functools import lru_cache
from types import MappingProxyType
from xml.etree.ElementTree import Element

from quizgen.text import mhchem

_LONGEST = 4000
_CHILDREN = MappingProxyType(
    {"mfrac": 2, "mroot": 2, "msub": 2, "msup": 2, "mover": 2, "munder": 2, "msubsup": 3, "munderover": 3}
)
_LEAVES = frozenset(["mi", "mn", "mo", "mtext"])
_KNOWN = frozenset(["math", "mrow", "mspace", "msqrt", "mstyle", "mtable", "mtr", "mtd"]) | _LEAVES | _CHILDREN.keys()
_ROWS = frozenset(["mpadded", "menclose"])
_ATTRIBUTES = frozenset(
    ["stretchy", "fence", "form", "accent", "linethickness", "displaystyle", "scriptlevel", "minsize", "maxsize"]
)
_VALUE = re.compile(r"[\w.+-]{1,12}")
_WIDTH = re.compile(r"-?[0-9]?(?:\.[0-9]{1,4})?em")
_ENTITY = re.compile(r"&#x([0-9A-Fa-f]{2,6});")
_NOT_TEXT = re.compile("[\0-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff\ufdd0\ufdd1\ufffe\uffff]")
_ONE_UPRIGHT = re.compile(r"\\mathrm\{([A-Za-z])\}")  # which latex2mathml would slant
_BOLD = MappingProxyType({"bold": (0x1D400, 0x1D41A), "bold-italic": (0x1D468, 0x1D482)})


@lru_cache(maxsize=4096)
def tree(latex: str) -> Element | None:
    """The `math` element of some LaTeX, to be read and not changed; None where it cannot be understood."""
    if len(latex) > _LONGEST or _NOT_TEXT.search(latex):
        return None
    from latex2mathml.converter import convert_to_element  # noqa: PLC0415 - slow to load; most decks hold no math

    try:
        read = convert_to_element(_ONE_UPRIGHT.sub(r"\\text{\1}", mhchem.expand(latex)))
    except Exception:  # noqa: BLE001 - its errors have no class of their own, and any of them means the same
        return None
    return _clean(read)


def _clean(element: Element) -> Element | None:
    """The element with what is known of it; None where anything in it is not."""
    name = element.tag.rpartition("}")[2]
    name = "mrow" if name in _ROWS else name
    text = _ENTITY.sub(lambda found: chr(int(found[1], 16)), element.text or "")
    children = [_clean(child) for child in element]
    whole = [child for child in children if child is not None]
    if name not in _KNOWN or len(whole) < len(children) or len(whole) != _CHILDREN.get(name, len(whole)):
        return None
    clean = Element(name, _attributes(name, element))
    if name in _LEAVES:
        if "\\" in text or _NOT_TEXT.search(text):
            return None
        clean.text = _bold(text, element.get("mathvariant", ""))
    elif text.strip():
        return None
    clean.extend(_joined(whole))
    return clean


def _attributes(name: str, element: Element) -> dict[str, str]:
    kept = {key: value for key, value in sorted(element.items()) if key in _ATTRIBUTES and _VALUE.fullmatch(value)}
    if name == "mspace":
        width = element.get("width", "1em" if element.get("linebreak") else "0em")
        kept = {"width": width if _WIDTH.fullmatch(width) else "0em"}
    if name == "mi" and element.get("mathvariant") == "normal":
        kept["mathvariant"] = "normal"
    return kept


def _bold(text: str, variant: str) -> str:
    """Bold letters have code points of their own; browsers know no other way any more."""
    if variant not in _BOLD or len(text) != 1 or not text.isascii() or not text.isalpha():
        return text
    return chr(_BOLD[variant][text.islower()] + ord(text.lower()) - ord("a"))


def _joined(children: list[Element]) -> list[Element]:
    r"""Children in which upright letters side by side are one name: `\mathrm{Na}` is no product of N and a."""
    joined: list[Element] = []
    for child in children:
        last = joined[-1] if joined else None
        if last is not None and _upright(last) and _upright(child):
            last.text = f"{last.text}{child.text}"
        else:
            joined.append(child)
    return joined


def _upright(element: Element) -> bool:
    return element.tag == "mi" and element.get("mathvariant") == "normal"
