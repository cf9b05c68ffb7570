r"""Quantities in math: `90\%`, `25^\circ C`, `3.0 \, M`, or one symbol set equal to such a value."""

from __future__ import annotations

import re

from quizgen.model import Mark, Span
from quizgen.text.counted import counted
from quizgen.text.hedges import hedge_before
from quizgen.text.numerals import NUMERAL, value_of
from quizgen.text.quantity import Kind, Quantity
from quizgen.text.unit_reader import canonical, read_unit
from quizgen.text.unit_table import MONEY

_SYMBOL = (
    r"(?:\\?[A-Za-zΑ-Ωα-ω][\w']*|\[[^\]=+]*\]|\\(?:text|mathrm)\{[^{}=]*\})"
    r"(?:_\{[^{}=+]*\}|_\\?\w+|[₀-₉]+|\^[+-])*"
)
_LEAD = re.compile(
    rf"\s*(?:{_SYMBOL}\s*(?:=|\\approx|≈|\\leq?|\\geq?|[<>≤≥])\s*)?(?:(?:\\(?:approx|sim)|[<>~≈])\s*)?(\\?\$)?"
)
_NUMBER = re.compile(NUMERAL.pattern)
_WRAP = re.compile(r"\\(?:text|mathrm|textrm|rm|mbox)\s*\{([^{}]*)\}")
_SPACE = re.compile(r"\\[,;:! ]|~|\\q?quad")
_SIGNS = (
    ("\\%", "%"), ("\\circ", "°"), ("\\degree", "°"), ("\\mu ", "µ"), ("\\mu", "µ"), ("\\Omega", "Ω"),
    ("\\cdot", "·"), ("^{°}", "°"), ("^°", "°"), ("\\AA", "Å"), ("{", ""), ("}", ""),
)  # fmt: skip
_PRODUCT = re.compile(r"\s*[A-Za-z](?![A-Za-z])")
_PERCENT = frozenset(["%", "‰", "pp"])


def in_math(text: str, mark: Mark) -> Quantity | None:
    """The value that a math run gives and nothing else; None for a formula and for a number times a variable."""
    run = text[mark.start : mark.end]
    lead = _LEAD.match(run)
    start = lead.end() if lead else 0
    number = _NUMBER.match(run, start)
    if not number or number["words"] or number["parts"]:
        return None
    rest = run[number.end() :].rstrip()
    if _PRODUCT.match(rest):
        return None
    unit = "$" if lead and lead[1] else _unit(rest)
    if unit is None:
        return None
    spans = Span(number.start() + mark.start, number.end() + mark.start), number.end() + len(rest) + mark.start
    first = lead.start(1) + mark.start if lead and lead[1] else spans[0].start
    return _quantity(text, number, Span(first, spans[1]), spans[0], unit)


def _quantity(text: str, number: re.Match[str], span: Span, number_span: Span, unit: str) -> Quantity:
    """The quantity, with a unit or noun that stands in the text after the math."""
    unit_span = Span(number_span.end, span.end) if span.end > number_span.end else None
    if span.start < number_span.start:
        unit_span = Span(span.start, number_span.start)
    noun = ""
    outside = read_unit(text, span.end, number[0]) if not unit else None
    if outside:
        unit, span, unit_span = outside.symbol, Span(span.start, outside.end), Span(outside.start, outside.end)
    elif not unit:
        noun = counted(text, span.end)[0]
    value = value_of(number)
    kind: Kind = "percent" if unit in _PERCENT else "money" if unit in MONEY else "measure"
    kind = kind if unit else "count" if noun else "number"
    return Quantity(span, value, value, unit, number_span, unit_span, noun, kind, hedge_before(text, span.start))


def _unit(latex: str) -> str | None:
    """The canonical unit of what follows a number in math, "" for nothing; None where it is no unit."""
    plain = _WRAP.sub(lambda match: match[1], latex)
    for old, new in _SIGNS:
        plain = plain.replace(old, new)
    plain = " ".join(_SPACE.sub(" ", plain).split()).strip(".,;")
    return canonical(plain) if plain else ""
