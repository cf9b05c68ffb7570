r"""Inline CommonMark as HTML, for every format whose texts are HTML.

The HTML is well-formed XML as well. Math stands between `\( \)`, which MathJax sets in Moodle,
Canvas and H5P alike; what only looks like math in a text is kept from being taken for it.
"""

from __future__ import annotations

import html
import re
from itertools import groupby
from typing import TYPE_CHECKING

from quizgen.text.inline import Run, parse, replace_gaps

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from quizgen.text.inline import RunKind

# Non-characters stand for the gaps while the rest is read; no text may interchange them.
_OPEN, _CLOSE, _PART = "\ufdd0", "\ufdd1", "\ufdd2"
_GAP = re.compile(f"{_OPEN}([0-9]+){_CLOSE}")
_NO_XML = re.compile("[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ufdd0-\ufdef\ud800-\udfff\ufffe\uffff]")
_ENDS_MATH = re.compile(r"\\(?=[()\]])")
_ENDLESS = re.compile(r"&#[xX]?[0-9a-fA-F]{20,};?")
_DELIMITER = re.compile(r"\\(?=[()\[\]])|\$(?=\$)")


def clean(text: str) -> str:
    """The text without characters that no XML file may hold."""
    return _NO_XML.sub("\ufffd", text)


def bounded(source: str) -> str:
    """HTML whose entities can be read: a number of thousands of digits is no character, and no number for Python."""
    return _ENDLESS.sub("\ufffd", source) if "&#" in source else source


def unescaped(text: str) -> str:
    """The text with the characters that its entities name."""
    return html.unescape(bounded(text))


def tex(latex: str) -> str:
    r"""LaTeX between `\( \)` that nothing in it can end; spaces mean nothing there."""
    kept = _ENDS_MATH.sub(r"\\ ", latex)
    return rf"\({html.escape(kept, quote=False)}\)"


def inline_html(source: str, math: Callable[[str], str] = tex) -> str:
    """The HTML of an inline CommonMark text; `math` gives that of LaTeX."""
    return _styled(parse(clean(source)), lambda run: _inner(run, math)) or literal(source)


def literal(text: str) -> str:
    """The HTML of a plain text."""
    return _words(clean(text))


def gapped_html(source: str, gap: Callable[[int, RunKind], str], math: Callable[[str], str] = tex) -> str:
    """The HTML of a cloze's text; `gap` gives what stands for the gap of a number, and is told where it stands.

    In math it gives LaTeX, elsewhere HTML.
    """
    marked = replace_gaps(clean(source), lambda number, _place: f"{_OPEN}{number}{_CLOSE}")

    def inner(run: Run) -> str:
        if run.kind == "math":
            return math(_GAP.sub(lambda found: gap(int(found[1]), "math"), run.text))
        return _GAP.sub(lambda found: gap(int(found[1]), run.kind), _inner(run, math))

    return _styled(parse(marked), inner)


def _styled(runs: Iterable[Run], inner: Callable[[Run], str]) -> str:
    parts = []
    for (strong, emphasis), group in groupby(runs, lambda run: (run.strong, run.emphasis)):
        part = "".join(map(inner, group))
        part = f"<em>{part}</em>" if emphasis else part
        parts.append(f"<strong>{part}</strong>" if strong else part)
    return "".join(parts)


def _inner(run: Run, math: Callable[[str], str]) -> str:
    match run.kind:
        case "math":
            return math(run.text)
        case "code":
            return f"<code>{_words(run.text)}</code>"
        case "text":
            return _words(run.text)


def _words(text: str) -> str:
    kept = html.escape(_DELIMITER.sub(lambda found: found[0] + _PART, text), quote=False)
    return kept.replace(_PART, "<span></span>").replace("\n", "<br/>").replace("\r", "")
