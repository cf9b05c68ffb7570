"""What a learner types: Anki compares characters, so only what any keyboard writes is asked for."""

from __future__ import annotations

import re
import unicodedata

from quizgen.text.inline import parse

_LONGEST = 40
_SIGNS = str.maketrans(
    {
        "−": "-",
        "–": "-",
        "—": "-",
        "‐": "-",
        "‑": "-",
        "⁻": "-",
        "⁺": "+",
        "’": "'",
        "‘": "'",
        "“": '"',
        "”": '"',
        "×": "x",
    }
)
_PLAIN_MATH = re.compile(r"[\w .,+\-/%]*", re.ASCII)

_POWER = re.compile("(?:[0-9][⁻⁺]?|⁻)[⁰¹²³⁴-⁹]")


def typed(source: str) -> str:
    """A text in plain ASCII to type and compare; empty where it is long, or more than ASCII can say."""
    runs = parse(source)
    if any(run.kind == "math" and not _PLAIN_MATH.fullmatch(run.text) for run in runs):
        return ""
    text = "".join(run.text for run in runs)
    if _POWER.search(text):  # 10⁵ would be asked for as 105
        return ""
    text = " ".join(unicodedata.normalize("NFKC", text.translate(_SIGNS)).translate(_SIGNS).split())
    return text if text.isascii() and text.isprintable() and 0 < len(text) <= _LONGEST else ""


def digits(value: float) -> str:
    """A number as it is typed: no more decimals than it has, whole numbers without any."""
    return f"{value:.15g}"
