"""The language of code: what names none first."""

from __future__ import annotations

from dataclasses import replace

import pytest
from quizzes import item

from quizgen.model import Source
from quizgen.study.languages import language_by_signs, language_of


@pytest.mark.parametrize(
    "title",
    ["", "What do carbohydrates do?", "Vitamin C in oranges", "Going home", "A symphony in Cm", "Rusty iron"],
)
def test_no_language(title):
    told = replace(item("a"), sources=(Source("p", title, "", (), ""),))
    assert language_of(told) == ""


@pytest.mark.parametrize(
    ("title", "section", "language"),
    [
        ("How do you loop in Java?", (), "java"), ("How do you loop in JavaScript?", (), "javascript"),
        ("What is a pointer in C?", (), "c"), ("What is a pointer in C++?", (), "cpp"),
        ("C programming: loops", (), "c"),
        ("How are lists made?", ("Python lists",), "python"), ("Which Bash command lists files?", (), "bash"),
        ("How does Python call C code?", (), "python"), ("Querying a table", ("SQL",), "sql"),
    ],
)  # fmt: skip
def test_the_language_that_a_source_names(title, section, language):
    assert language_of(replace(item("a"), sources=(Source("p", title, "", section, ""),))) == language


@pytest.mark.parametrize(
    ("code", "language"),
    [("x", ""), ("fit", ""), ("gitlab", ""), ("git add -A", "bash"), ("ls -lt", "bash"), ("$ make", "bash"),
     ("--all", "bash"),
     ("SELECT * FROM t", "sql"), ("<b>", "html"), ("a < b", ""), ("def f(x):", "python"), ("#include <map>", "cpp")],
)  # fmt: skip
def test_the_language_that_code_shows(code, language):
    assert language_by_signs(code) == language
