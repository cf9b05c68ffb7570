"""Units as learners type them."""

from __future__ import annotations

import re
from functools import lru_cache

from quizgen.text.unit_reader import canonical
from quizgen.text.units import SYMBOLS

_GAP = re.compile(r"^(?:\s|-(?=[A-Za-zµμ°%]))*")
_MATTER = re.compile(r"\s*(?:ions?|atoms?|molecules?|nuclei|electrons?|neutrons?|protons?)\b")
_ORDINARY = frozenset(["in", "a", "at", "pc", "mo", "ha"])
_PER = re.compile(r"(?:1 ?)?/ ?|per ")
_LONGEST_SYMBOL = 3
_SCALED = frozenset("mMpPkgGtT")  # not K, which is no prefix: "KHz" means kHz
_RUN_TOGETHER = re.compile(r"^(m|km|cm|mm)s(?=\^?[-−⁻])")  # a speed or an acceleration: nothing is one by milliseconds
_BOUNDARY = re.compile(r"(?=\s)|$")


def unit_of(text: str) -> tuple[str, str]:
    """The canonical unit that a text begins with ("" for none) and what follows it."""
    rest = text[_GAP.match(text).end() :]  # type: ignore[union-attr]  # it matches nothing, too
    for end in sorted({found.start() for found in _BOUNDARY.finditer(rest)}, reverse=True):
        unit = _canonical(rest[:end].strip(" .,"))
        after = rest[end:]
        if unit and not _MATTER.match(after) and not (after.strip() and rest[:end] in _ORDINARY):
            return unit, after
    return "", rest


@lru_cache(maxsize=4096)
def _canonical(text: str) -> str:
    if not text:
        return ""
    text = _RUN_TOGETHER.sub(r"\1·s", text)
    return canonical(text) or _in_haste(text) or _multiplied(text) or _inverse(text)


def _multiplied(text: str) -> str:
    """The unit of symbols with spaces between them: "J s"."""
    parts = text.split(" ")
    if len(parts) < 2 or any(len(part) > _LONGEST_SYMBOL or part in _ORDINARY for part in parts):
        return ""
    return canonical("·".join(parts)) or ""


def _inverse(text: str) -> str:
    """The unit that is one by another: "/mol", "per mole"."""
    below = _PER.match(text)
    unit = (canonical(text[below.end() :]) if below else "") or ""
    return (canonical(f"{unit}⁻¹") or "") if unit else ""


def _in_haste(text: str) -> str:
    """The unit that a symbol in wrong capitals can only be: "mv", "hz"; never "Mg", which might mean another prefix."""
    meant = {
        unit
        for symbol, unit in SYMBOLS.items()
        if len(text) > 1 and symbol.lower() == text.lower() and (symbol[0] == text[0] or text[0] not in _SCALED)
    }
    return meant.pop() if len(meant) == 1 else ""
