"""Equations, formulas and other math: what was typed against what is wanted, by their one writing."""

from __future__ import annotations

import re
import unicodedata

from quizgen.study.marking.expression_tokens import FUNCTIONS, runs, tokens, words
from quizgen.study.marking.expressions import canonical
from quizgen.study.marking.judged import RIGHT, WRONG, Judged
from quizgen.study.marking.typed_units import unit_of
from quizgen.study.marking.words import judge_words
from quizgen.text.latex import readable

_RELATION = re.compile(r"\S ?= ?\S|√")
_OPERATION = re.compile(
    r"[<>≤≥≠±×·*^⁰¹²³⁴-⁹ⁿ]|(?<=[\w)\]]) [-+−–] (?=[\w(\[])|\b\d?[a-z][-+−]\d|[)\]][-+−(]|[-+−]\(|^[−-]|[(\[⟨][-−\w.]+, "
    rf"|\b(?:{'|'.join(FUNCTIONS)})\b[ (]?\S"
)
_QUOTIENT = re.compile(r"(?<![A-Za-z])[A-Za-zα-ω\d)]+/[A-Za-zα-ω\d(]+")
_GROWTH = re.compile(r"\$?\s*(\\?(?:O|Θ|Ω|o|ω|Theta|Omega)) ?\(.*\)\$?")
_BASE = re.compile(r"\\?log(?:_\{?\d+\}?|[₀-₉]+|\d(?= ?[a-z(]))|\\?\b(?:ln|lg|ld|lb)\b")
_CONFIGURATION = re.compile(r"(?:\s*\d[spdf]\^?[\d⁰-⁹¹²³]{1,2})+")
_ORDERED = re.compile(r"[A-Za-z\u20d7\u0302] ?× ?[A-Za-z]|\^\(?T\b|ᵀ")  # vectors and matrices
_SPOKEN = (
    ("less than or equal to", "<="), ("greater than or equal to", ">="), ("is less than", "<"),
    ("is greater than", ">"), ("less than", "<"), ("greater than", ">"), ("at least", ">="), ("at most", "<="),
    ("divided by", "/"), ("square root of", "√"), ("plus or minus", "±"), ("plus", "+"), ("minus", "-"),
    ("times", "*"), ("over", "/"), ("squared", "^2"), ("cubed", "^3"), ("equals", "="), ("is equal to", "="),
    ("to the power of", "^"),
)  # fmt: skip
_SAYABLE = re.compile(r"[\w\s+=.]+")  # holds no sign that is lost where words are compared
_MOST_WORDS = 12
_LONGEST_RUN = 3


def looks_like_equation(text: str) -> bool:
    """True for math that its author did not mark as such."""
    if len(text.split()) >= _MOST_WORDS or _CONFIGURATION.fullmatch(text):
        return False
    if _RELATION.search(text) or (_GROWTH.fullmatch(text) and " (" not in text):
        return True
    if words(text) or not canonical(text):
        return False
    longest = max(map(len, runs(text)), default=0)
    return bool((longest <= _LONGEST_RUN and _OPERATION.search(text)) or (longest <= 1 and _QUOTIENT.search(text)))


def judge_equation(typed: str, wanted: str) -> Judged:
    """Whether two pieces of math are one but for spaces, the order of terms and factors, and how signs are written.

    What is no expression, such as an integral, is compared sign by sign.
    """
    unit, other_unit = unit_of(typed), unit_of(wanted)
    if other_unit[0] and not other_unit[1] and not unit[1]:
        return Judged(right=unit == other_unit)
    if growth := _GROWTH.fullmatch(wanted.strip()):
        typed, wanted = _grown(typed, growth[1]), _grown(wanted, growth[1])
    ordered = bool(_ORDERED.search(wanted))
    typed = _capitals(_spoken(typed), wanted)
    one, other = canonical(typed, ordered=ordered), canonical(wanted, ordered=ordered)
    if not one or not other:
        same = _written(typed) == _written(wanted)
        return judge_words(typed, wanted) if not same and _may_be_said(typed, wanted) else Judged(right=same)
    if one == other and (re.search(r"[A-Za-zα-ωΑ-Ω]", wanted) or _numbers(typed) == _numbers(wanted)):
        return RIGHT
    if _may_be_said(typed, wanted):
        return judge_words(typed, wanted)
    return _told(typed, wanted)


def _grown(text: str, sign: str) -> str:
    """An order of growth in one writing: its sign may be left out, and the base of a logarithm changes nothing."""
    text = _BASE.sub("log ", text.strip().strip("$")).replace("N", "n")
    return text if _GROWTH.fullmatch(text) else f"{sign}({text})"


def _may_be_said(typed: str, wanted: str) -> bool:
    return bool(words(typed)) and bool(_SAYABLE.fullmatch(wanted))


def _numbers(text: str) -> list[str]:
    """The numbers of a text: 2³·3² is not 72."""
    return sorted(token for token in tokens(text) if token[0].isdigit())


def _told(typed: str, wanted: str) -> Judged:
    """What is wrong with math that is not the wanted one."""
    if canonical(typed.lower()) == canonical(wanted.lower()):
        return Judged(right=False, remark="Small and capital letters differ.")
    unsigned = [canonical(re.sub("[-−–±]", "+", text)) for text in (typed, wanted)]
    if unsigned[0] == unsigned[1]:
        return Judged(right=False, remark="The sign is wrong.")
    raised = re.sub(r"(?<=[A-Za-z)])(\d)", r"^\1", typed)
    if raised != typed and canonical(raised) == canonical(wanted):
        return Judged(right=False, remark="Write a power as x^2.")
    return WRONG


def _capitals(typed: str, wanted: str) -> str:
    """The typed text with "delta" for Δ where nothing else can be meant: who writes names out writes no capitals."""
    for name, small, capital in (("delta", "δ", "Δ"), ("sigma", "σ", "Σ"), ("omega", "ω", "Ω")):
        if capital in wanted and small not in wanted:
            typed = re.sub(rf"\b{name}\b", name.capitalize(), typed)
    return typed


def _spoken(text: str) -> str:
    for spoken, sign in _SPOKEN:
        text = re.sub(rf"\b{spoken}\b", sign, text, flags=re.IGNORECASE)
    return text


def _written(text: str) -> str:
    text = readable(text.strip().strip("$")) if "\\" in text else text.strip().strip("$")
    text = unicodedata.normalize("NFKC", text.replace("−", "-").replace("–", "-").replace("×", "*").replace("·", "*"))
    return re.sub(r"\s+", "", text).rstrip(".")
