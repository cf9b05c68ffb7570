"""LaTeX as MathML: only what is known gets through, and nothing that could run."""

from __future__ import annotations

from xml.etree.ElementTree import tostring

import pytest
from formats.nasty import LATEX
from hypothesis import given
from hypothesis import strategies as st
from shared import SHARED, needs_shared

from quizgen.model import Math, Page
from quizgen.pages import read_page
from quizgen.text import mathml, mhchem

SIGNS = st.text(st.sampled_from(r"\{}^_&$ab12+<>~'\"/(") | st.characters(exclude_categories=["Cs"]), max_size=30)
MOST_NOT_UNDERSTOOD = 0.01


def shown(latex):
    tree = mathml.tree(latex)
    return "" if tree is None else tostring(tree, encoding="unicode").replace("<math>", "").replace("</math>", "")


@pytest.mark.parametrize(
    "latex", [r"\unknown{x}", r"\frac{1}", "x^", "{", r"\left(", "a\0b", "\ud800", "x" * 5000, r"\end{x}", r"\ce{\foo}"]
)
def test_leaves_alone_what_it_does_not_understand(latex):
    assert mathml.tree(latex) is None


@pytest.mark.parametrize(
    "latex", [r"\href{javascript:alert(1)}{x}", r"\style{color:red}{x}", r"\class{foo}{x}", r"\color{red}{x}"]
)
def test_lets_nothing_through_that_could_run_or_dress_up(latex):
    assert not any(element.attrib for element in mathml.tree(latex).iter())


@given(SIGNS)
def test_any_text_gives_a_clean_tree_or_none(latex):
    tree = mathml.tree(latex)
    for element in () if tree is None else tree.iter():
        assert element.tag in mathml._KNOWN
        assert set(element.attrib) <= {*mathml._ATTRIBUTES, "width", "mathvariant"}


@pytest.mark.parametrize(
    ("latex", "markup"),
    [
        (r"\frac{1}{2}", "<mfrac><mrow><mn>1</mn></mrow><mrow><mn>2</mn></mrow></mfrac>"),
        (r"\mathrm{Na}^+", '<msup><mrow><mi mathvariant="normal">Na</mi></mrow><mo>+</mo></msup>'),
        (r"\mathrm{N}", "<mtext>N</mtext>"),
        (r"\mathbf{F}", "<mi>𝐅</mi>"),
        (r"\boldsymbol{x}", "<mrow><mi>𝒙</mi></mrow>"),
        (r"a<b", "<mi>a</mi><mo>&lt;</mo><mi>b</mi>"),
    ],
)
def test_gives_mathml(latex, markup):
    assert shown(latex) == f"<mrow>{markup}</mrow>"


@pytest.mark.parametrize(
    ("chemistry", "latex"),
    [
        ("2H2O", r"{2\mathrm{H}_{2}\mathrm{O}}"),
        ("SO4^2-", r"{\mathrm{S}\mathrm{O}_{4}^{2-}}"),
        ("Na+ + Cl-", r"{\mathrm{Na}^{+}  +  \mathrm{Cl}^{-}}"),
        ("A <=> B", r"{\mathrm{A}  \rightleftharpoons  \mathrm{B}}"),
        ("A ->[heat] B ^", r"{\mathrm{A}  \xrightarrow{\text{heat}}  \mathrm{B} \uparrow }"),
        ("H2(g)", r"{\mathrm{H}_{2}\mathrm{(g)}}"),
    ],
)
def test_writes_chemistry_as_plain_math(chemistry, latex):
    assert mhchem.expand(rf"\ce{{{chemistry}}}") == latex


def test_nasty_math_is_math_or_left_as_it_is():
    assert [latex for latex in LATEX if mathml.tree(latex) is None] == []


@needs_shared
def test_understands_the_math_of_real_pages():
    found = []
    for path in sorted((SHARED / "corpus").rglob("*.md"))[::5]:
        page, _ = read_page(path.read_bytes(), str(path))
        found += [] if page is None else list(formulas(page))
    assert len(found) > 200
    assert sum(mathml.tree(latex) is None for latex in found) <= MOST_NOT_UNDERSTOOD * len(found)


def formulas(page: Page):
    for block in page.blocks:
        if isinstance(block, Math):
            yield block.latex
    for passage in page.passages:
        for sentence in passage.sentences:
            yield from (sentence.text[mark.start : mark.end] for mark in sentence.marks if mark.kind == "math")
