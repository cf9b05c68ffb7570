from __future__ import annotations

import pytest
from formats import normal
from formats.decks import MARKUP
from hypothesis import given

from quizgen.formats.html_read import read_html, read_plain
from quizgen.formats.html_text import inline_html


@pytest.mark.parametrize(
    ("html", "text"),
    [
        ("", ""),
        ("<p>a</p>\n<p>b <b>bold </b>c</p>", "a\\\nb **bold** c"),
        ("H<sub>2</sub>O, Na<sup>+</sup>, 10<sup>-3</sup>, x<sup>max</sup>", r"H₂O, Na⁺, 10⁻³, x$^{\mathrm{max}}$"),
        (r"\(x^2\), \[y\] and $$z$$ for $5", r"$x^2$, $y$ and $z$ for \$5"),
        (r"\<span></span>(x\<span></span>)", r"\\(x\\)"),
        ("<ul><li>a</li><li>b</li></ul>", "a\\\nb"),
        ("<pre>a\n  b</pre>", "`a`\\\n`  b`"),
        ("a &lt; b &amp; c&nbsp;d", "a < b & c\u00a0d"),
        ("List<String> and <T>", "List\\<String> and \\<T>"),
        ("a < b, <3 & x", "a < b, <3 & x"),
        ("*star* {{1}} [a](b)", r"\*star\* \{\{1}} [a\](b)"),
        ('<img class="texrender" alt="x^2">', "$x^2$"),
        ("<math><mi>x</mi><mo>=</mo><mn>2</mn></math>", "$x=2$"),
        ("<script>alert(1)</script><style>p {}</style>x", "x"),
        ("<table><tr><td>a</td><td>b</td></tr></table>", "a b"),
        ("<b>unclosed <i>tags", "**unclosed** ***tags***"),
        ("</b></i></div>x", "x"),
        ("a <![x y <! z <!-- gone --> b", r"a \<![x y \<! z b"),
    ],
)
def test_reads(html, text):
    assert read_html(html) == (text, ())


def test_names_what_it_drops():
    html = '<img src="a.png" alt="a cell"> <video src="b"></video> <img src="c.png">'
    assert read_html(html) == ("[a cell]", ("an image", "a video", "an image"))


def test_plain_text_is_not_html():
    assert read_plain(r"a <b> &amp; \(x\)") == r"a \<b> \&amp; $x$"


@given(MARKUP)
def test_what_is_written_reads_back(source):
    assert read_html(inline_html(source)) == (normal.inline(source), ())
