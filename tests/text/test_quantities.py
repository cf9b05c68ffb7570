from __future__ import annotations

import re
from decimal import Decimal
from itertools import pairwise
from pathlib import Path

import pytest
from cases import Case, read_cases
from hypothesis import assume, given
from hypothesis import strategies as st
from shared import SHARED, needs_shared

from quizgen.model import Mark, Span
from quizgen.text.quantities import Quantity, find, same, show, show_range

CASES = read_cases(Path(__file__).parent / "cases" / "quantities.md")
PIECE_LIST = (
    "3|-70|9|1.5 × 10^8|three|one|½|5,000|1965|$|€|%| mV| K|K+| to |–|-| |.|,|(|)|[|]|°C| of | ions|×|²|^{|}|/| per "
    "|BCE|\\|th |centuries|0s|and |Step |e9999|10^|Na|in |±|pH |one in |million | s|negative "
)
PIECES = st.sampled_from(PIECE_LIST.split("|"))
LIKES = [
    "-70 mV",
    "−70 mV",
    "5,000 K",
    "1.5 × 10^8 m",
    "10⁻⁷ M",
    "3%",
    "$5,000",
    "7.4 g/dL",
    "two hours",
    "12 years",
    "40",
]


def line(text: str, found: Quantity) -> str:
    value = f"{found.low:f}" if found.low == found.high else f"{found.low:f}..{found.high:f}"
    words = [found.span.of(text), "=", value, found.unit, found.kind, found.noun]
    return " ".join(filter(None, words)) + (f"; hedge {found.hedge}" if found.hedge else "")


@pytest.mark.parametrize("case", CASES, ids=str)
def test_find(case: Case):
    assert "\n".join(line(case.input, found) for found in find(case.input)) == case.expected


def values(text: str, *marks: Mark) -> list[tuple[str, str, str]]:
    return [(q.span.of(text), str(q.low), q.unit) for q in find(text, marks)]


@pytest.mark.parametrize(
    ("math", "expected"),
    [
        ("3.0 \\, M", ("3.0 \\, M", "3.0", "M")),
        ("25^\\circ C", ("25^\\circ C", "25", "°C")),
        ("25^{\\circ}\\text{C}", ("25^{\\circ}\\text{C}", "25", "°C")),
        ("90\\%", ("90\\%", "90", "%")),
        ("[H_2]₀ = 3.0 \\, M", ("3.0 \\, M", "3.0", "M")),
        ("K = 0.5", ("0.5", "0.5", "")),
        (" n = 12 ", ("12", "12", "")),
        ("9.8 \\, \\text{m/s}^2", ("9.8 \\, \\text{m/s}^2", "9.8", "m/s²")),
        ("6.6 \\times 10^{-11}", ("6.6 \\times 10^{-11}", "6.6E-11", "")),
        ("\\approx 5 \\, \\mu\\text{m}", ("5 \\, \\mu\\text{m}", "5", "µm")),
    ],
)
def test_math_that_is_a_plain_number(math, expected):
    text = f"Here {math} is given."
    assert values(text, Mark(5, 5 + len(math), "math")) == [expected]


@pytest.mark.parametrize(
    "math", ["2x", "3 y", "x + 5", "2 H_2", "\\frac{1}{2} x", "5 m", "x = 3y", "(3, 5)", "a = b = 2 + 3"]
)
def test_formulas_hold_no_quantities(math):
    text = f"Here {math} is given."
    assert not find(text, [Mark(5, 5 + len(math), "math")])


def test_code_holds_no_quantities():
    assert not find("Run sleep 10 seconds now.", [Mark(4, 20, "code")])


def test_a_unit_and_a_noun_may_follow_math():
    assert values("Add 25 mL.", Mark(4, 6, "math")) == [("25 mL", "25", "mL")]
    (found,) = find("It moves 3 sodium ions.", [Mark(9, 10, "math")])
    assert (found.kind, found.noun) == ("count", "sodium ions")


def test_a_tolerance_below_zero_is_no_range():
    assert all(quantity.low == quantity.high for quantity in find("0±-1"))
    assert [(quantity.low, quantity.high) for quantity in find("5 ± 1 mm")] == [(4, 6)]


def test_spans_of_number_and_unit():
    text = "around -70 mV, $5,000 and 5,000 K to 6,000 K"
    first, second, third = find(text)
    assert (first.number_span.of(text), first.unit_span and first.unit_span.of(text)) == ("-70", "mV")
    assert (second.number_span.of(text), second.unit_span and second.unit_span.of(text)) == ("5,000", "$")
    assert third.number_span.of(text) == "5,000 K to 6,000"
    assert third.unit_span == Span(len(text) - 1, len(text))


@given(st.one_of(st.text(max_size=60), st.lists(PIECES, max_size=12).map("".join)))
def test_find_gives_spans_in_order_inside_any_text(text):
    found = find(text)
    assert list(found) == sorted(found, key=lambda q: q.span)
    for q in found:
        assert 0 <= q.span.start <= q.number_span.start < q.number_span.end <= q.span.end <= len(text)
        assert q.low <= q.high
        assert q.unit_span is None or q.span.start <= q.unit_span.start < q.unit_span.end <= q.span.end
    assert all(one.span.end <= two.span.start for one, two in pairwise(found))


@given(st.lists(PIECES, min_size=1, max_size=8).map("".join), st.sampled_from(["math", "code", "bold"]))
def test_find_never_raises_with_marks(text, kind):
    assert all(q.span.end <= len(text) for q in find(text, [Mark(0, len(text), kind)]))


def only(text: str) -> Quantity:
    (found,) = find(text)
    return found


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("-70 mV", "−0.07 V"),
        ("3 sodium ions", "three sodium ions"),
        ("2 hours", "120 minutes"),
        ("25 °C", "298.15 K"),
        ("5,000–6,000 K", "5000 K to 6000 K"),
        ("1 mg/dL", "0.01 g/L"),
        ("0.1 M", "100 mmol/L"),
        ("$5,000", "5000 dollars"),
    ],
)
def test_same(one, other):
    assert same(only(one), only(other))
    assert same(only(other), only(one))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("-70 mV", "70 mV"),
        ("50%", "0.5"),
        ("$5", "€5"),
        ("5 mL", "5 mg"),
        ("5–6 K", "5 K"),
        ("17th century", "1601"),
        ("12 breaths per minute", "12 beats per minute"),
    ],
)
def test_not_same(one, other):
    assert not same(only(one), only(other))


@pytest.mark.parametrize(
    ("value", "unit", "like", "shown"),
    [
        ("70", "mV", "-70 mV", "70 mV"),
        ("-700", "mV", "−70 mV", "−700 mV"),
        ("-0.07", "V", "−70 mV", "−0.07 V"),
        ("50000", "$", "$5,000", "$50,000"),
        ("-5", "$", "$5,000", "-$5"),
        ("7500000", "$", "$5 million", "$7.5 million"),
        ("3000000", "$", "$5M", "$3M"),
        ("5", "$", "$5M", "$5"),
        ("4", "", "three", "four"),
        ("40", "", "Three", "Forty"),
        ("1", "h", "two hours", "one hour"),
        ("2", "h", "one hour", "two hours"),
        ("10", "yr", "5-year", "10-year"),
        ("3", "ft", "1 foot", "3 feet"),
        ("0.37", "", "0.74", "0.37"),
        ("1.2", "", "0.60", "1.20"),
        ("3E+9", "m", "1.5 × 10^8 m", "3.0 × 10^9 m"),
        ("3E-9", "M", "10⁻⁷ M", "3 × 10⁻⁹ M"),
        ("2E-7", "", "1e-7", "2e-7"),
        ("4E+9", "", "1.5 \\times 10^{8}", "4.0 \\times 10^{9}"),
        ("30", "%", "3%", "30%"),
        ("45", "°C", "25^\\circ C", "45^\\circ C"),
        ("6", "M", "3.0 \\, M", "6.0 \\, M"),
        ("1967", "", "1965", "1967"),
        ("-400", "", "323 BCE", "400 BCE"),
        ("1755", "", "17th century", "18th century"),
        ("1150", "", "the twelfth century", "twelfth century"),
        ("1985", "", "1970s", "1980s"),
        ("0.75", "", "1/2", "0.75"),
        ("1.5", "", "1/2", "3/2"),
        ("5", "g", "no number", "5 g"),
    ],
)
def test_show(value, unit, like, shown):
    assert show(Decimal(value), unit, like) == shown


@pytest.mark.parametrize(
    ("low", "high", "unit", "like", "shown"),
    [
        (10, 20, "K", "5,000–6,000 K", "10–20 K"),
        (30, 40, "°C", "36.1°C to 37.2°C", "30.0°C to 40.0°C"),
        (1601, 1800, "", "16th and 17th centuries", "17th and 18th centuries"),
        (1601, 1700, "", "16th century", "17th century"),
        (1914, 1920, "", "1914–1918", "1914–1920"),
        (3, 7, "$", "$5 to $10", "$3 to $7"),
        (5, 6, "", "three to four", "five to six"),
        (5, 6, "g", "3 g", "5 to 6 g"),
    ],
)
def test_show_range(low, high, unit, like, shown):
    assert show_range(Decimal(low), Decimal(high), unit, like) == shown


@given(st.decimals(min_value=-(10**6), max_value=10**6, places=3), st.sampled_from(LIKES))
def test_what_is_shown_is_found_again(value, like):
    assume(value == 0 or abs(value) >= Decimal("0.01"))
    model = only(like)
    shown = show(value, model.unit, like)
    found = only(shown)
    assert (found.unit, found.low, found.high) == (model.unit, value, value), shown


@needs_shared
def test_pages_hold_what_they_are_known_to_hold():
    text = "\n".join(path.read_text(encoding="utf-8") for path in sorted((SHARED / "pages").glob("*.md")))
    lines = [part for whole in text.splitlines() for part in re.split(r"\\n|\*\*", whole)]
    found = [(part, q) for part in lines for q in find(part)]
    units = {q.unit for _, q in found}
    assert {"mV", "K", "%", "$"} <= units
    assert not [part for part, q in found if q.unit in {"nA", "kA"}]
    assert not [part for part, q in found if q.unit == "K" and q.low < 100]
