from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from quizgen.model import Mark
from quizgen.text.inline import Run, _joined, _parser, _runs, gaps, parse, plain, render
from quizgen.text.inline_fill import _as_markup, fill

NASTY = st.text(
    st.sampled_from("abZ15 \\`*_$<>&;![](){}#~\"'\u00a0/") | st.characters(exclude_categories=["Cs"]), max_size=30
)
ALONE = str.maketrans({"\n": " ", "\r": " ", "\0": "\ufffd"})
FILLED = ALONE | {0xFDD0: None, 0xFDD1: None}  # gaps are marked with these while they are filled


@st.composite
def marked(draw: st.DrawFn) -> tuple[str, tuple[Mark, ...]]:
    text = draw(NASTY)
    cuts = sorted(draw(st.lists(st.integers(0, len(text)), max_size=6)))
    kinds = st.sampled_from(["math", "code", "bold", "italic"])
    return text, tuple(Mark(a, b, draw(kinds)) for a, b in zip(cuts[::2], cuts[1::2], strict=False))


@pytest.mark.parametrize(
    "text",
    [
        "2 * 3", "snake_case", "Na+", "5 < 6", "pO2 <40 and >20", "R&D", "a [b] (c)", "{x}", "{{x}}", "f(x)[0]",
        "C:\\dir", "a ** b", "a _ b", "#1", "1. x", "~5", "it's \"so\"", "x^2!", "Größe – ± µ",
    ],
)  # fmt: skip
def test_leaves_plain_text_alone(text: str) -> None:
    assert render(text) == text
    assert parse(text) == (Run(text),)


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("$5", r"\$5"),
        ("a`b", r"a\`b"),
        (r"\*", r"\\\*"),
        ("*x*", r"\*x\*"),
        ("_x_", r"\_x\_"),
        ("[a](b)", r"[a\](b)"),
        ("![a](b)", r"![a\](b)"),
        ("<b>", r"\<b>"),
        ("<!-- x", r"\<!-- x"),
        ("&amp;", r"\&amp;"),
        ("&#36;", r"\&#36;"),
        ("{{1}}", r"\{\{1}}"),
        ("a\nb", "a b"),
    ],
)
def test_escapes_what_would_be_markup(text: str, source: str) -> None:
    assert render(text) == source
    assert plain(source) == text.replace("\n", " ")


@pytest.mark.parametrize(
    ("text", "mark", "source"),
    [
        ("x^2", "math", "$x^2$"),
        (r"a\$b", "math", r"$a\$b$"),
        ("a$b", "math", "`a$b`"),
        ("a\\", "math", "`a\\`"),
        (r"a\ ", "math", r"$a\ $"),
        (" x ", "math", " $x$ "),
        ("x^{{2}}", "math", "$x^{{2} }$"),
        ("   ", "math", "   "),
        ("a*b", "code", "`a*b`"),
        ("a`b", "code", "``a`b``"),
        ("`", "code", "`` ` ``"),
        (" a ", "code", "`  a  `"),
        ("{{1}}", "code", r"\{\{1}}"),
        ("x", "bold", "x"),
        ("x", "italic", "x"),
    ],
)
def test_renders_a_mark(text: str, mark: str, source: str) -> None:
    assert render(text, [Mark(0, len(text), mark)]) == source
    assert plain(source) == ("x^{{2} }" if source == "$x^{{2} }$" else text)


def test_clips_a_mark_that_the_stretch_cuts() -> None:
    marks = [Mark(2, 5, "code")]
    assert render("a bcd e", marks, 0, 4) == "a `bc`"
    assert render("a bcd e", marks, 3) == "`cd` e"
    assert render("a bcd e", marks, 5) == " e"
    assert render("a bcd e", marks, 0, 99) == "a `bcd` e"


def test_joins_code_side_by_side_but_not_math() -> None:
    assert render("abcd", [Mark(0, 2, "code"), Mark(2, 4, "code")]) == "`abcd`"
    assert parse(render("abcd", [Mark(0, 2, "math"), Mark(2, 4, "math")])) == (Run("ab", "math"), Run("cd", "math"))


def test_parses_emphasis_code_and_math() -> None:
    assert parse("a *b **c*** `d` $e_1*f*$") == (
        Run("a "),
        Run("b ", emphasis=True),
        Run("c", strong=True, emphasis=True),
        Run(" "),
        Run("d", "code"),
        Run(" "),
        Run("e_1*f*", "math"),
    )


@pytest.mark.parametrize("source", ["$5 and $10", "$ x $", "$", "$$", "a $", "\\$x$"])
def test_leaves_money_alone(source: str) -> None:
    assert {run.kind for run in parse(source)} == {"text"}


def test_links_html_and_breaks_become_text() -> None:
    assert plain("[a](http://b) ![c](d) <e> &amp; <http://f>") == "a c <e> & http://f"
    assert plain("a\nb\\\nc") == "a b\nc"
    assert parse("") == ()


def test_finds_gaps_in_text_code_and_math_only_where_they_are_gaps() -> None:
    assert gaps(r"{{2}} $x^{{{1}}}$ `{{3}}` **{{1}}**") == (2, 1, 3, 1)
    assert gaps(r"\{\{1}} \{{2}} {{x}} {3} $\{{4}}$ {{ 5 }}") == ()
    assert gaps(r"a\\{{1}}") == (1,)


def test_fills_gaps_where_they_stand() -> None:
    answers = {1: "*b*", 2: "$10$", 3: "`c`"}
    assert fill(r"{{1}} $x^{{{2}}}$ `{{3}}` {{2}} {{4}}", answers) == r"*b* $x^{10}$ `c` $10$ {{4}}"


@pytest.mark.parametrize(
    ("source", "answer"),
    [
        ("{{1}}*a*", "C:\\"), ("{{1}}`a`", "b`"), ("`a`{{1}}", "`b`"), ("{{1}} and a * b", "*a"), ("a_{{1}}_b", "_"),
        ("[a]{{1}}", "(b)"), ("{{1}}(b)", "[a]"), ("{{1}}5 and $6", "$"), ("&{{1}}", "amp;"), ("<{{1}}>", "b"),
        ("{{1}}{2}}", "{"), ("**a {{1}}**", "b** c"), ("{{1}}b", "a\\"), ("`{{1}}`", "a`b"), ("$x{{1}}$", "\\"),
        ("${{1}}$", "a$b"), ("{{1}}", "\\{\\{1}}"),
    ],
)  # fmt: skip
def test_an_answer_looks_the_same_in_its_gap_as_alone(source: str, answer: str) -> None:
    expected = plain(source.replace("{{1}}", "\ue000")).replace("\ue000", plain(answer))
    assert plain(fill(source, {1: answer})) == expected


@given(NASTY, NASTY, NASTY)
def test_any_answer_looks_the_same_in_its_gap(before: str, after: str, answer: str) -> None:
    source = f"x{render(before)}{{{{1}}}}{render(after)}x"
    expected = before + plain(answer) + after
    assert plain(fill(source, {1: answer})).split() == f"x{expected}x".translate(ALONE).split()


SIMPLE = st.text("ab \t\u00a0.]", max_size=4) | NASTY


@given(st.lists(SIMPLE, min_size=1, max_size=4), st.dictionaries(st.integers(1, 3), SIMPLE))
def test_what_has_no_markup_is_filled_as_what_has(parts: list[str], answers: dict[int, str]) -> None:
    source = "".join(f"{part}{{{{{number}}}}}" for number, part in enumerate(parts, 1)).removesuffix("{{2}}")
    assert fill(source, answers) == _as_markup(source, answers)


@given(marked())
def test_runs_give_text_and_marks_back(given_text: tuple[str, tuple[Mark, ...]]) -> None:
    text, marks = given_text
    source = render(text, marks)
    assert gaps(source) == ()
    runs = parse(source)
    # A space between the braces keeps what looks like a gap in math from being one.
    assert "".join(run.text for run in runs).replace("} }", "}}") == text.translate(ALONE).replace("} }", "}}")
    assert not any(run.strong or run.emphasis for run in runs)
    for mark in marks:
        inner = text[mark.start : mark.end].translate(ALONE)
        if mark.kind in ("math", "code") and inner.strip() and "{{" not in inner:
            told = {run.text for run in runs if run.kind != "text"}
            assert any(inner in each or inner.strip() == each.strip() for each in told)


@given(NASTY)
def test_other_readers_find_no_markup(text: str) -> None:
    (block,) = MarkdownIt("commonmark").parseInline(render(text))
    assert {token.type for token in block.children or ()} <= {"text"}
    assert "".join(token.content for token in block.children or ()) == text.translate(ALONE)


@given(marked(), st.integers(0, 30), st.integers(0, 30))
def test_filling_a_gap_restores_the_text(given_text: tuple[str, tuple[Mark, ...]], one: int, two: int) -> None:
    text, marks = given_text
    low, high = sorted((min(one, len(text)), min(two, len(text))))
    cloze = render(text, marks, 0, low) + "{{1}}" + render(text, marks, high)
    assert gaps(cloze) == (1,)
    parts = (text[:low], text[low:high], text[high:])
    inside = plain(fill(cloze, {1: "\ue000"})).strip("\t")  # a tab at an edge is dropped
    outside = "\ue000".join((parts[0], parts[2])).translate(FILLED).strip("\t")
    assert inside.replace("} }", "}}") == outside.replace("} }", "}}")


@given(NASTY)
def test_reading_and_gaps_take_any_text(source: str) -> None:
    assert all(run.text for run in parse(source))
    assert len(gaps(source)) <= source.count("{{")


@given(st.lists(st.text("ab é²1 .,;()-–'\"“\t!{}]:~€\u00a0", max_size=5), min_size=3, max_size=3))
def test_the_quick_way_for_bold_gives_what_the_parser_gives(parts):
    text = "**".join(parts)
    (block,) = _parser().parseInline(text)
    assert parse(text) == _joined(_runs(block.children))
