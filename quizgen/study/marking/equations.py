"""Equations and other math, compared in one writing of their signs."""

from __future__ import annotations

import re
import unicodedata

from quizgen.study.marking.judged import RIGHT, WRONG, Judged
from quizgen.text.latex import readable

_RAISED = re.compile("[⁺⁻]?[⁰¹²³⁴-⁹ⁿⁱˣ⁺⁻]+")
_GREEK = {
    "alpha": "α", "beta": "β", "gamma": "γ", "delta": "δ", "epsilon": "ε", "theta": "θ", "lambda": "λ", "mu": "μ",
    "pi": "π", "rho": "ρ", "sigma": "σ", "tau": "τ", "phi": "φ", "omega": "ω", "Delta": "Δ", "Sigma": "Σ",
    "Omega": "Ω", "sqrt": "√", "infinity": "∞", "eta": "η",
}  # fmt: skip
_NAMED = re.compile(rf"(?<![A-Za-z])(?:{'|'.join(sorted(_GREEK, key=len, reverse=True))})(?![A-Za-z])")
_SIGNS = str.maketrans({"−": "-", "–": "-", "×": "*", "·": "*", "⋅": "*", "∗": "*", "÷": "/", "≤": "<=", "≥": ">=",
                        "≠": "!=", "→": "->", "⟶": "->", "[": "(", "]": ")", "{": "(", "}": ")", "µ": "μ"})  # fmt: skip


def looks_like_equation(text: str) -> bool:
    """True for an equation that its author did not mark as math."""
    return bool(re.search(r"\S ?= ?\S|√|[A-Za-z)]\^", text)) and len(text.split()) < 12


def judge_equation(typed: str, wanted: str) -> Judged:
    """Whether two pieces of math are one but for spaces, multiplication signs, needless brackets, letters' names."""
    one, other = _fold(typed), _fold(wanted)
    if one == other:
        return RIGHT
    if _words_folded(one) == _words_folded(other):
        return RIGHT
    if one.lower() == other.lower():
        return Judged(right=False, remark="Small and capital letters differ.")
    if other.lstrip("-") == one.lstrip("-"):
        return Judged(right=False, remark="The sign is wrong.")
    return RIGHT if _sides(_words_folded(one)) == _sides(_words_folded(other)) else WRONG


def _sides(folded: str) -> tuple[tuple[str, ...], ...]:
    """The sides of an equation, each by its terms, in one order; those of a reaction stay in theirs."""
    if "->" in folded:
        return tuple(_terms(side) for side in folded.split("->"))
    return tuple(sorted(_terms(side) for side in folded.split("=")))


def _terms(side: str) -> tuple[str, ...]:
    """The terms of a sum with their signs, sorted; a sum in brackets is one term."""
    pieces, depth = [""], 0
    for place, char in enumerate(side):
        depth += (char == "(") - (char == ")")
        if char in "+-" and not depth and place and side[place - 1] not in "^*/+-":
            pieces.append("")
        pieces[-1] += char
    return tuple(sorted(piece.removeprefix("+") for piece in pieces))


def _words_folded(text: str) -> str:
    """Names of several letters in small letters; single letters may mean something else in capitals."""
    return re.sub(r"[A-Za-z]{4,}", lambda found: found[0].lower(), text)


def _fold(text: str) -> str:
    text = readable(text.strip().strip("$")) if "\\" in text or "_" in text else text.strip().strip("$")
    text = _NAMED.sub(lambda found: _GREEK[found[0]], text.replace("**", "^"))
    text = _RAISED.sub(lambda found: "^" + unicodedata.normalize("NFKC", found[0]), text.translate(_SIGNS))
    text = unicodedata.normalize("NFKC", text.replace("_", "")).translate(_SIGNS)
    text = re.sub(r"\s+", "", text)
    text = re.sub(r"\(([\w.]+|-\d+)\)", r"\1", text) if not re.search(r"[A-Za-z]\w*\(", text) else text
    return re.sub(r"(?<=[\w)])\*(?=[\w(√])", "", text).rstrip(".")
