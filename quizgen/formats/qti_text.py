"""The texts of a QTI item: XHTML without attributes of our own, math as MathML."""

from __future__ import annotations

from xml.etree.ElementTree import tostring

from quizgen.formats.html_text import inline_html, tex
from quizgen.text import mathml

_MATHML = "http://www.w3.org/1998/Math/MathML"


def math(latex: str) -> str:
    r"""The MathML of LaTeX; LaTeX between `\( \)` where it cannot be understood."""
    tree = mathml.tree(latex)
    if tree is None:
        return f"<span>{tex(latex)}</span>"
    told = tostring(tree, encoding="unicode")
    return told.replace("<math", f'<math xmlns="{_MATHML}"', 1)


def xhtml(source: str) -> str:
    """The XHTML of an inline CommonMark text."""
    return inline_html(source, math)
