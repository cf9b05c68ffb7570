"""Equations as LaTeX: their sides."""

from __future__ import annotations

import re

SPLIT = re.compile(r"(?<![<>!:=\\])=(?!=)")
ARROW = re.compile(
    r"\\(?:rightarrow|to|longrightarrow|rightleftharpoons|leftrightarrow|implies|xrightarrow)\b|<?=>|->|→|⇌"
)
_VALUE = re.compile(r"-?[\d.,]+(?:(?:\s|~|\\[,;:! ])+(?:\\(?:text|mathrm|rm)\{[^{}]*\}|[A-Za-zµΩ°%/^{}\d-]+))?")
_REMARK = re.compile(r"(?:\\q?quad|\\[,;:! ]|,|\s)*\\text\{\s*(\([^{}]*\)|(?:for|if|when|where|with) [^{}]*)\}\s*$")
_SPACE = re.compile(r"\\[,;:! ]|\\q?quad\b|\s+")


def sides(source: str) -> tuple[str, str] | None:
    """What stands left and right of the only equals sign; None for a reaction, a chain or a fragment."""
    if ARROW.search(source):
        return None
    parts = SPLIT.split(source)
    if len(parts) != 2 or not all(part.strip() for part in parts):
        return None
    left, right = (part.strip() for part in parts)
    return (left, right.rstrip(" .,;")) if _balanced(left) and _balanced(right) else None


def remarked(side: str) -> tuple[str, str]:
    r"""A side without the words after it, and those: "a + b \text{(for two waves)}" has a condition."""
    found = _REMARK.search(side)
    return (side[: found.start()].rstrip(" ,"), found[1].strip()) if found and found.start() else (side, "")


def _balanced(text: str) -> bool:
    bare = text.replace("\\{", "").replace("\\}", "")
    return (
        bare.count("{") == bare.count("}")
        and bare.count("\\left") == bare.count("\\right")
        and bare.count("(") == bare.count(")")
    )


def is_value(side: str) -> bool:
    """True for a number with or without a unit: what a symbol is set to for an example."""
    return bool(_VALUE.fullmatch(side.strip()))


def key(source: str) -> str:
    """The identity of a piece of LaTeX: without spacing and sizing."""
    return _SPACE.sub("", source.replace("\\left", "").replace("\\right", "").replace("\\cdot", ""))
