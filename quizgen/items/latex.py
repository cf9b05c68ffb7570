"""Equations as LaTeX: their sides, and mistakes that are commonly made in them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

SPLIT = re.compile(r"(?<![<>!:=\\])=(?!=)")
ARROW = re.compile(
    r"\\(?:rightarrow|to|longrightarrow|rightleftharpoons|leftrightarrow|implies|xrightarrow)\b|<?=>|->|→|⇌"
)
_FRACTION = re.compile(r"\\frac\{([^{}]+)\}\{([^{}]+)\}")
_SIGN = re.compile(r"(?<=[\w})\]\s])\s*([+-])\s*(?=[\w\\({\[])")
_POWER = re.compile(r"\^(?:\{([23])\}|([23]))")
_FACTOR = re.compile(r"(?<![\w^_{.])([2-4])(?=\s*[a-zA-Z\\(])")
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


def mistakes(right: str) -> Iterator[tuple[str, str]]:
    """Wrong right sides with the reason of each: a fraction turned over, a sign, a power or a factor changed."""
    for found in _FRACTION.finditer(right):
        if key(found[1]) != key(found[2]):
            yield (
                _put(right, found, f"\\frac{{{found[2]}}}{{{found[1]}}}"),
                "Numerator and denominator have changed places.",
            )
            break
    for found in _SIGN.finditer(right):
        sign = "-" if found[1] == "+" else "+"
        yield _put(right, found, f" {sign} "), f"One sign is wrong: this has {sign} where the equation has {found[1]}."
        break
    power = _POWER.search(right)
    if power:
        yield _put(right, power, "" if (power[1] or power[2]) == "2" else "^2"), "A power is wrong."
    factor = _FACTOR.search(right)
    if factor:
        yield _put(right, factor, str(int(factor[1]) + 1)), "A factor is wrong."
    if right.startswith("-"):
        yield right[1:].lstrip(), "The sign in front is missing."


def _put(text: str, found: re.Match[str], new: str) -> str:
    return text[: found.start()] + new + text[found.end() :]
