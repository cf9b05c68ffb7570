r"""HTML as other programs write it, read as inline CommonMark.

Paragraphs, list items and line breaks become line breaks; raised and lowered text its own
characters or else math; math between `\( \)`, `\[ \]` or `$$`, and pictures of equations with
their LaTeX, become math. Pictures and what else no words can say are dropped and named.
"""

from __future__ import annotations

import re

from quizgen.formats.html_parse import HtmlRuns
from quizgen.formats.html_runs import shown, with_math
from quizgen.text.inline import Run
from quizgen.text.inline_write import write

_DECLARATION = re.compile(r"<!(?!--)")  # no part of a text, though it may look like one; the parser stumbles on it


def read_html(source: str) -> tuple[str, tuple[str, ...]]:
    """The inline CommonMark of an HTML text, and the names of what had to be dropped from it."""
    parser = HtmlRuns()
    parser.feed(_DECLARATION.sub("&lt;!", source))
    parser.close()
    return write(shown(parser.runs)), tuple(parser.dropped)


def read_plain(source: str) -> str:
    r"""The inline CommonMark of a plain text with math between `\( \)`."""
    return write(with_math(Run(source)))
