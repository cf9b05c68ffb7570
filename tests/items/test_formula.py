"""Formulas: read from LaTeX and computed, or left alone."""

from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizgen.items import arithmetic, formula


@pytest.mark.parametrize(
    "source",
    [
        r"\int_0^1 x dx", r"\sum_i x_i", r"\ln x", r"a +", r"(a", r"\frac{a}", r"a = b", "", r"x^", r"\text{mass}",
        r"a \rightarrow b", r"\sqrt[3]{x}", "a)",
    ],
)  # fmt: skip
def test_leaves_alone_what_is_no_arithmetic(source: str) -> None:
    assert formula.read(source) is None


@pytest.mark.parametrize(
    ("source", "given_values", "worth"),
    [
        ("ma", {"m": 3, "a": 4}, 12),
        (r"\frac{1}{2} m v^2", {"m": 4, "v": 3}, 18),
        (r"v_0 + a \cdot t", {"v_0": 1, "a": 2, "t": 3}, 7),
        (r"\frac{P \times R \times T}{100}", {"P": 200, "R": 5, "T": 2}, 20),
        (r"2 \pi \sqrt{L}", {"L": 4}, 4 * math.pi),
        (r"-k (x_{1} - x_1)", {"k": 3, "x_1": 2}, 0),
        (r"\Delta H - T \Delta S", {"\\DeltaH": 9, "T": 2, "\\DeltaS": 3}, 3),
        (r"\left( a - b \right)^{2}", {"a": 7, "b": 4}, 9),
        ("a - b - c", {"a": 9, "b": 3, "c": 2}, 4),
    ],
)
def test_reads_and_computes(source: str, given_values: dict[str, float], worth: float) -> None:
    read = formula.read(source)
    assert read is not None
    assert arithmetic.names(read) == set(given_values)
    assert math.isclose(arithmetic.value(read, given_values), worth, abs_tol=1e-12)


def test_a_root_of_less_than_nothing_is_no_value() -> None:
    read = formula.read(r"\sqrt{a}")
    assert read is not None
    with pytest.raises(ArithmeticError):
        arithmetic.value(read, {"a": -1})


LEAVES = st.one_of(
    st.integers(1, 30).map(lambda n: (str(n), str(n))),
    st.sampled_from([("x", "x"), ("y_1", "y"), (r"\lambda", "z")]),
)


def combined(parts: st.SearchStrategy[tuple[str, str]]) -> st.SearchStrategy[tuple[str, str]]:
    """LaTeX, and the same for Python to compute by itself."""
    return st.tuples(st.sampled_from(["+", "-", "*", "/", "^", "root", "beside"]), parts, parts).map(_joined)


def _joined(made: tuple[str, tuple[str, str], tuple[str, str]]) -> tuple[str, str]:
    sign, (one, own), (other, theirs) = made
    match sign:
        case "/":
            return rf"\frac{{{one}}}{{{other}}}", f"(({own}) / ({theirs}))"
        case "^":
            return f"({one})^{{2}}", f"(({own}) ** 2)"
        case "root":
            return rf"\sqrt{{({one})^2}}", f"(abs({own}))"
        case "beside":
            return rf"({one})\left({other}\right)", f"(({own}) * ({theirs}))"
        case "*":
            return rf"({one}) \times ({other})", f"(({own}) * ({theirs}))"
        case _:
            return f"({one} {sign} ({other}))", f"(({own}) {sign} ({theirs}))"


@given(st.recursive(LEAVES, combined, max_leaves=8))
def test_worth_what_python_says(made: tuple[str, str]) -> None:
    source, python = made
    values = {"x": 3.0, "y": 5.0, "z": 7.0}
    read = formula.read(source)
    assert read is not None
    given_values = {"x": 3.0, "y_1": 5.0, "\\lambda": 7.0}
    try:
        expected = eval(python, {"abs": abs}, values)  # noqa: S307 - the test's own text
    except ZeroDivisionError:
        with pytest.raises(ArithmeticError):
            arithmetic.value(read, given_values)
        return
    assert math.isclose(arithmetic.value(read, given_values), expected, rel_tol=1e-9, abs_tol=1e-9)
