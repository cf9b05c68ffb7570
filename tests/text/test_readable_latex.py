"""LaTeX as a learner reads it on a terminal."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizgen.text.latex import readable


@pytest.mark.parametrize(
    ("latex", "text"),
    [
        ("Na^+", "Na⁺"),
        ("\\text{Ca}^{2+}", "Ca²⁺"),
        ("H_2O", "H₂O"),
        ("10^{-7}", "10⁻⁷"),
        ("1.5 \\times 10^8", "1.5 × 10⁸"),
        ("\\frac{a}{b}", "a/b"),
        ("\\frac{a + b}{2c}", "(a + b)/2c"),
        ("\\Delta G = \\Delta H - T \\Delta S", "Δ G = Δ H - T Δ S"),
        ("\\sqrt{2}", "√2"),
        ("\\sqrt[3]{x + 1}", "∛(x + 1)"),
        ("x_{max}", "xₘₐₓ"),
        ("e^{-\\lambda t}", "e^(-λ t)"),
        ("A \\rightarrow B", "A → B"),
        ("25^\\circ C", "25° C"),
        ("90\\%", "90%"),
        ("v = v_0 + at", "v = v₀ + at"),
        ("\\vec{F}", "F\u20d7"),
        ("\\log_2 n", "log₂ n"),
        ("\\unknown{x}", "unknownx"),
        ("", ""),
    ],
)
def test_readable(latex, text):
    assert readable(latex) == text


@given(st.text("\\{}^_[]frac sqrtabx12+-$%é", max_size=40))
def test_any_source_gives_a_line(latex):
    assert "\n" not in readable(latex)


@pytest.mark.parametrize("latex", ["{" * 5000, "\\sqrt{" * 2000 + "}" * 2000, "^" * 5000, "\\frac" * 3000])
def test_nothing_is_too_deep(latex):
    assert isinstance(readable(latex), str)
