"""What a number means where it stands: a measure, a count, a year, a bare number, or nothing at all."""

from __future__ import annotations

import re
from dataclasses import replace
from decimal import Decimal
from typing import TYPE_CHECKING

from quizgen.model import Span
from quizgen.text.counted import counted
from quizgen.text.counting import bare_words_count, compound, is_pronoun, is_proportion, is_title, rate
from quizgen.text.hedges import hedge_before
from quizgen.text.number_names import follows_formula, is_name
from quizgen.text.numerals import MINUS
from quizgen.text.quantity import Kind, Quantity
from quizgen.text.unit_table import MONEY
from quizgen.text.years import end_of_years, is_citation, is_year

if TYPE_CHECKING:
    from quizgen.text.number_ranges import Stretch

_REACH = 60
_PH = re.compile(
    r"\bpH(?: (?:of|is|was|at|around|about|approximately|near|=|<|>|≈|below|above|range of|value of|between|from"
    r"|level of)){0,3}[ :=]{0,2}(?<=[ :=])$"
)
_PH_CLAUSE = re.compile(r"\bpH\b[^.;:,)]{0,45}[ (]$")
_MOST_PH = 14
SIGNS = MINUS + "+"
_FORMULA = re.compile(r"[ \u00a0]((?:[A-Z][a-z]?[0-9₀-₉]*)+(?:[0-9]*[+⁺⁻]|[²³]?[⁺⁻]|\^\{?[0-9]?[+-]\}?)?)(?![\w-])")
_FLOW = re.compile(r"→|⇌|⟶|->|⇒|\\(?:long)?rightarrow|\\rightleftharpoons")
_POSSESSIVE = re.compile(r"s['’](?!\s*[.,;)]|$)")
_PERCENT = frozenset(["%", "‰", "pp"])


def meant(text: str, stretch: Stretch) -> Quantity | None:
    """The quantity that a number or range with its unit is, or None where its digits only name something."""
    before = text[max(0, stretch.first - _REACH) : stretch.first]
    after = text[stretch.last : stretch.last + _REACH]
    if stretch.ratio or (not stretch.unit and is_proportion(before, after)):
        return None
    if any(part.spelled for part in stretch.parts) and is_title(before, text[stretch.first], after):
        return None
    if stretch.unit:
        return _measure(text, stretch, before)
    if stretch.parts[0].spelled:
        return _spelled(text, stretch, before)
    return _digits(text, stretch, before, after)


def _quantity(text: str, stretch: Stretch, kind: Kind, *, unit: str = "", noun: str = "") -> Quantity:
    unit_span = Span(stretch.unit_start, stretch.unit_end) if stretch.unit_start >= 0 else None
    return Quantity(
        Span(stretch.first, stretch.last),
        stretch.low,
        stretch.high,
        unit or stretch.unit,
        Span(stretch.start, stretch.end),
        unit_span,
        noun,
        kind,
        hedge_before(text, stretch.first, ends=stretch.low != stretch.high),
    )


def _rated(text: str, stretch: Stretch) -> Quantity | None:
    """A count with what it is counted by: 12 breaths per minute."""
    per = rate(text, stretch.last)
    if not per:
        return None
    unit, end = per
    return _quantity(text, replace(stretch, last=end, unit_start=stretch.last + 1, unit_end=end), "measure", unit=unit)


def _measure(text: str, stretch: Stretch, before: str) -> Quantity | None:
    if follows_formula(before) or _POSSESSIVE.match(text, stretch.last - 1):
        return None
    if stretch.parts[0].written.lower() == "one" and is_pronoun(before, text[stretch.end :], unit=True):
        return None
    if stretch.unit in _PERCENT:
        return _quantity(text, stretch, "percent")
    return _quantity(text, stretch, "money" if stretch.unit.split("/")[0] in MONEY else "measure")


def _spelled(text: str, stretch: Stretch, before: str) -> Quantity | None:
    one = stretch.high == 1
    if one and is_pronoun(before, text[stretch.last :]):
        return None
    rated = _rated(text, stretch)
    if rated:
        return rated
    noun, _ = counted(text, stretch.last, single=one)
    noun = noun or compound(text, stretch.last)
    if noun:
        return _quantity(text, stretch, "count", noun=noun)
    alone = text.strip() == text[stretch.first : stretch.last]
    return _quantity(text, stretch, "number") if alone or bare_words_count(before, stretch) else None


def _digits(text: str, stretch: Stretch, before: str, after: str) -> Quantity | None:
    noun = compound(text, stretch.last)
    if noun and not follows_formula(before):
        return _quantity(text, stretch, "count", noun=noun)
    if _is_ph(before, stretch):
        return _quantity(text, stretch, "measure", unit="pH")
    first, last = stretch.parts[0].written, stretch.parts[-1].written
    years = is_year(before, first, after) and (first == last or end_of_years(first, last) > 0)
    if is_citation(before, after) or is_name(before, after, first, year=years):
        return None
    if years:
        return _quantity(text, stretch, "year")
    return _rated(text, stretch) or _counted_digits(text, stretch, after)


def _is_ph(before: str, stretch: Stretch) -> bool:
    if not 0 <= stretch.low <= _MOST_PH:
        return False
    exact = any("." in part.written for part in stretch.parts)
    return bool(_PH.search(before) or (exact and _PH_CLAUSE.search(before)))


def _counted_digits(text: str, stretch: Stretch, after: str) -> Quantity | None:
    formula = _FORMULA.match(after)
    if formula and _FLOW.search(text):
        return None
    noun, _ = counted(text, stretch.last, single=stretch.high == Decimal(1))
    if stretch.parts[0].written[0] in SIGNS:
        noun = ""
    elif not noun and formula and len(formula[1]) > 1:
        noun = formula[1]
    return _quantity(text, stretch, "count" if noun else "number", noun=noun)
