"""Expressions by their one writing: what must stay apart first, then what is one."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizgen.study.marking.equations import looks_like_equation
from quizgen.study.marking.expressions import canonical
from quizgen.study.marking.moments import judge_moment
from quizgen.study.marking.reactions import judge_reaction, looks_like_reaction

SIGNS = st.text("xyab0123+-*/^()=<>√±,. \u00b2\u2081", max_size=24)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("(x-3)(x+3)", "(x-3)(x-3)"), ("x^2-1", "x2-1"), ("x^2", "x^3"), ("x^2", "x^-2"), ("2^n", "n^2"),
        ("x^n+1", "x^(n+1)"), ("dy/dx", "y/x"), ("dy/dx", "dx/dy"), ("a/b", "b/a"), ("a-b", "b-a"),
        ("a-b-c", "a-b+c"), ("a-(b-c)", "a-b-c"), ("(2,-3)", "(-3,2)"), ("(2,-3)", "(2,3)"), ("(2,-3)", "[2,-3]"),
        ("(-1,4]", "(-1,4)"), ("x>3", "x<3"), ("x>3", "x>=3"), ("x=3", "x!=3"), ("x<y<z", "x<z<y"), ("√2/2", "2/√2"),
        ("√x+1", "√(x+1)"), ("ln 2", "log 2"), ("log_2 8", "log_3 8"), ("log_2 8", "log 8"), ("sin x", "cos x"),
        ("sin x", "-sin x"), ("sin x cos x", "sin(x cos x)"), ("±3", "3"), ("x", "X"), ("x_1", "x_2"), ("x′", "x"),
        ("n!", "n"), ("n!-1", "(n-1)!"), ("h/2π", "hπ/2"), ("1/2mv^2", "1/(2mv^2)"), ("2x", "x+2"),
        ("(x+1)^2", "x^2+1"), ("x(x+1)", "x^2+x"), ("6/8x^12", "x^12"), ("x^13", "x^12"), ("{1,2}", "(1,2)"),
        ("0.5", "5"),
    ],
)  # fmt: skip
def test_two(one, other):
    assert canonical(one)
    assert canonical(one) != canonical(other) != ""


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("(x − 3)(x + 3)", "(x+3)(x-3)"), ("(x − 3)²", "(x-3)(x-3)"), ("2x(x+1)", "(x+1)*2x"), ("x⁻²", "1/x^2"),
        ("−1 < x < 4", "4>x>-1"), ("(2, −3)", "2, -3"), ("{1, 2}", "{2, 1}"), ("±3", "+/-3"), ("x = ±2", "x=+-2"),
        ("√2/2", "sqrt(2)/2"), ("ln 2", "ln(2)"), ("log₂ 8", "log_2(8)"), ("sin θ", "sin(theta)"),
        ("sin² x + cos² x = 1", "1 = (cos x)^2 + (sin x)^2"), ("e^(−x)", "e^-x"), ("v₀t", "v0t"), ("x_{1}", "x1"),
        ("E = mc²", "m c^2 = E"), ("h/2π", "h/(2π)"), ("½mv²", "1/2 mv^2"), ("0.5x", "x/2"),
        ("A = πr²", "A = pi*r**2"), ("n!/(k!(n−k)!)", "n!/((n-k)! k!)"), ("O(n log n)", "O(nlogn)"),
        ("f'(x)", "f′(x)"), ("assets = liabilities + equity", "Equity + Liabilities = Assets"), ("⟨1, −2⟩", "<1,-2>"),
        ("xⁿ⁺¹", "x^(n+1)"), ("a÷b", "a/b"), ("x ≥ −2", "-2 =< x"), ("x ≠ 0", "x != 0"), ("((x))", "x"),
        ("x^0.5", "x^(0.5)"),
    ],
)  # fmt: skip
def test_one(one, other):
    assert canonical(one) == canonical(other) != ""


@pytest.mark.parametrize(
    "text", ["", "x+", "(x", "x)", "x^", "1/0x", "|x|", "a ? b", "∫x dx", "_1", "x,", "(" * 40, "x+" * 150 + "x"]
)
def test_none(text):
    assert canonical(text) == ""


@given(SIGNS)
def test_no_text_breaks_the_reading(text):
    found = canonical(text)
    assert found == "" or canonical(f"({text.strip()})") in {found, ""} or "," in text or any(c in text for c in "<>=")


@given(st.lists(st.sampled_from(["x", "2y", "-z", "x^2", "-3", "ab"]), min_size=2, max_size=5), st.randoms())
def test_the_order_of_terms_tells_nothing(terms, chance):
    mixed = list(terms)
    chance.shuffle(mixed)
    assert canonical("+".join(terms).replace("+-", "-")) == canonical("+".join(mixed).replace("+-", "-"))


@given(st.lists(st.sampled_from(["x", "2y", "-z", "x^2", "-3", "ab"]), min_size=2, max_size=5), st.integers(0, 4))
def test_the_sign_of_a_term_does(terms, at):
    at %= len(terms)
    other = [*terms[:at], terms[at][1:] if terms[at][0] == "-" else f"-{terms[at]}", *terms[at + 1 :]]
    assert canonical("+".join(terms).replace("+-", "-")) != canonical("+".join(other).replace("+-", "-"))


@pytest.mark.parametrize(
    "text",
    [
        "IL-2", "U-235", "C–H", "T-cell", "and/or", "he/she", "DNA (RNA)", "E. coli (bacteria)", "1s² 2s² 2p⁶", "A+",
        "Na⁺ and K⁺", "1939–1945", "vitamin B12", "p-n", "mitochondria", "km/h", "O(n", "Rh−",
    ],
)  # fmt: skip
def test_no_math(text):
    assert not looks_like_equation(text)


@pytest.mark.parametrize(
    "text",
    ["x − 3", "x-3", "(x-3)(x+3)", "p < 0.05", "m/s", "√2", "±3", "(2, −3)", "n(n+1)/2", "E = mc²", "−x", "2³ · 3²"],
)
def test_math(text):
    assert looks_like_equation(text)


@pytest.mark.parametrize(
    ("typed", "wanted", "right", "remark"),
    [
        ("9 PM", "9 AM", False, ""), ("9", "9 AM", None, ""), ("9:30", "9:30 PM", False, "AM or PM"),
        ("21:30", "9:30 PM", True, ""), ("00:15", "12:15 AM", True, ""), ("12:15 am", "12:15 PM", False, ""),
        ("44 AD", "44 BC", False, "era"), ("44", "44 BC", False, ""), ("44 b.c.e.", "44 BC", True, ""),
        ("in 79 CE", "AD 79", True, ""), ("79", "AD 79", True, ""), ("80", "AD 79", False, ""),
        ("1066 AD", "1066", True, ""), ("1066 BC", "1066", False, ""), ("noon", "9 AM", None, ""),
        ("5", "6", None, ""),
    ],
)  # fmt: skip
def test_times_and_years(typed, wanted, right, remark):
    judged = judge_moment(typed, wanted)
    assert (judged.right if judged else None) is right
    assert remark in (judged.remark if judged else "")


@pytest.mark.parametrize(
    ("typed", "wanted", "right", "remark"),
    [
        ("B -> A", "A → B", False, "wrong way"), ("2A -> B", "A → B", False, "numbers"),
        ("A -> C", "A → B", False, ""), ("A + C -> B", "A → B", False, ""), ("A", "A → B", False, ""),
        ("A -> B -> C", "A → B", False, ""), ("A+B->C", "B + A → C", True, ""), ("A to B", "A → B", True, ""),
        ("2A -> B", "2 A ⇌ B", True, ""), ("A(s) -> B(s)", "A(g) → B(s)", False, ""),
        ("A -> B", "A(g) → B(s)", True, ""), ("Na+ + Cl- -> NaCl", "Na+ + Cl- → NaCl", True, ""),
    ],
)  # fmt: skip
def test_reactions(typed, wanted, right, remark):
    judged = judge_reaction(typed, wanted, str.__eq__)
    assert judged.right is right
    assert remark in judged.remark


@pytest.mark.parametrize("text", ["→ B", "A →", "A > B", "a - b", "x"])
def test_no_reaction(text):
    assert not looks_like_reaction(text)
