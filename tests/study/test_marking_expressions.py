"""Expressions: their tokens, and which of them are one in another order."""

from __future__ import annotations

import pytest

from quizgen.study.marking import expression_tokens
from quizgen.study.marking.expressions import canonical


@pytest.mark.parametrize(
    ("text", "tokens"),
    [
        ("a+b", ["a", "+", "b"]),
        ("mc^2", ["m", "c", "^", "2"]),
        ("m c²", ["m", "c", "^", "(", "2", ")"]),
        ("x₁", ["x_1"]),
        ("x_1", ["x_1"]),
        ("x_{12}", ["x_12"]),
        ("v0", ["v_0"]),
        ("2x", ["2", "x"]),
        ("3.5 x", ["3.5", "x"]),
        (".5x", [".5", "x"]),
        ("sin x", ["sin", "x"]),
        ("sinx", ["sin", "x"]),
        ("2sinx", ["2", "sin", "x"]),
        ("xlog y", ["x", "log", "y"]),
        ("ln(x)", ["ln", "(", "x", ")"]),
        ("velocity v0", ["velocity", "v_0"]),
        ("total mass m", ["total", "mass", "m"]),
        ("Total", ["total"]),
        ("½x", ["(", "1", "/", "2", ")", "x"]),
        ("¾", ["(", "3", "/", "4", ")"]),
        ("a/b", ["a", "/", "b"]),
        ("⟨a, b⟩", ["(", "a", ",", "b", ")"]),
        ("<a, b>", ["(", "a", ",", "b", ")"]),
        ("a < b", ["a", "<", "b"]),
        ("a ≤ b", ["a", "<=", "b"]),
        ("a ≠ b", ["a", "!=", "b"]),
        ("x′", ["x", "′"]),
        ("f'(x)", ["f", "'", "(", "x", ")"]),
        ("n!", ["n", "!"]),
        ("Δx", ["Δ", "x"]),
        ("ℏω", ["ℏ", "ω"]),
        ("∂f", ["∂", "f"]),
        ("∞", ["∞"]),
        ("a # b", []),
        ("_1", []),
        ("2_1", []),
        ("sin_2 x", ["sin_2", "x"]),
        ("alpha beta", ["α", "β"]),
        ("infinity", ["∞"]),
        ("sqrt x", ["√", "x"]),
        ("x⁻¹", ["x", "^", "(", "-", "1", ")"]),
        ("xⁿ", ["x", "^", "(", "n", ")"]),
        ("eᵃ⁺ᵇ", ["e", "^", "(", "a", "+", "b", ")"]),
        ("a ** b", ["a", "^", "b"]),
        ("a ≈ b", ["a", "≈", "b"]),
        ("a ≡ b", ["a", "≡", "b"]),
        ("{a, b}", ["{", "a", ",", "b", "}"]),
        ("[a]", ["[", "a", "]"]),
        ("a · b", ["a", "*", "b"]),
        ("a × b", ["a", "×", "b"]),
        ("2 3", ["2", "3"]),
        ("", []),
    ],
)
def test_tokens(text, tokens):
    assert expression_tokens.tokens(text) == tokens


@pytest.mark.parametrize(
    ("text", "words", "runs"),
    [
        ("velocity of mass", ("velocity", "mass"), ("velocity", "of", "mass")),
        ("sinx", (), ("sinx",)),
        ("alphabeta", ("alphabeta",), ("alphabeta",)),
        ("alpha rate", ("rate",), ("rate",)),
        ("xcosh y", (), ("xcosh", "y")),
        ("mc", (), ("mc",)),
        ("force", ("force",), ("force",)),
        ("arcsinx", (), ("arcsinx",)),
    ],
)
def test_words_and_runs_of_letters(text, words, runs):
    assert expression_tokens.words(text) == words
    assert expression_tokens.runs(text) == runs


@pytest.mark.parametrize(
    ("one", "other", "are"),
    [
        ("a+b", "b+a", True),
        ("a-b", "b-a", False),
        ("a-b", "-b+a", True),
        ("2x", "x·2", True),
        ("x/2", "½x", True),
        ("x/2", "0.5x", True),
        ("(a+b)^2", "(b+a)²", True),
        ("a/b/c", "a/(b c)", True),
        ("a/(bc)", "a/b c", True),
        ("dy/dx", "dy/(dx)", True),
        ("h/2π", "h/(2π)", True),
        ("1/2 mv^2", "mv²/2", True),
        ("a=b", "b=a", True),
        ("a<b", "b>a", True),
        ("a<=b", "b>=a", True),
        ("a<b", "a>b", False),
        ("a<b", "a<=b", False),
        ("a>=b", "a<=b", False),
        ("a<b<c", "c>b>a", True),
        ("√x", "sqrt x", True),
        ("√(x+1)", "√x+1", False),
        ("x^-1", "1/x", True),
        ("x^(-2)", "1/x²", True),
        ("2^3", "8", True),
        ("n!", "n", False),
        ("(n+1)!", "(1+n)!", True),
        ("n+1!", "(n+1)!", False),
        ("sin x", "sin(x)", True),
        ("sin^2 x", "(sin x)^2", True),
        ("sin 2x", "sin(2x)", True),
        ("sin x cos y", "cos y sin x", True),
        ("[a, b]", "[b, a]", False),
        ("{a, b}", "{b, a}", True),
        ("(a, b]", "[a, b]", False),
        ("(a, b]", "(a, b)", False),
        ("f'", "f", False),
        ("f′", "f'", True),
        ("±x", "x", False),
        ("a±b", "a-b", False),
        ("x^±1", "x", False),
        ("-x", "x", False),
        ("--x", "x", False),
        ("a b c", "c b a", True),
        ("a, b", "b, a", False),
        ("(a+b)(c+d)", "(d+c)(b+a)", True),
        ("a(b+c)", "ab+ac", False),
        ("x^(a+b)", "x^(b+a)", True),
        ("x^a^b", "x^(ab)", False),
        ("2a+3a", "5a", False),
        ("0.50x", "0.5x", True),
        ("a", "A", False),
        ("v_0", "v0", True),
        ("x_12", "x_1 2", False),
    ],
)
def test_one_expression(one, other, are):
    assert (canonical(one) == canonical(other) != "") is are


@pytest.mark.parametrize(
    "text",
    [
        "a +",
        "(a",
        "a)",
        "a b #",
        "",
        "=",
        "a, ,b",
        "√",
        "^2",
        "((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((a))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))",
        "a ^",
        "sin",
    ],
)
def test_no_expression(text):
    assert not canonical(text)
