r"""The one way by which text gets into a field of an Anki note.

Anki reads fields as HTML, and on top of it clozes `{{c1::answer::hint}}`, math `\( \)` and
`\[ \]`, LaTeX `[latex]` and `[$]`, sounds `[sound:…]` and typed answers `[[type:…]]`. None of
these may come out of a page's text by chance, and math must survive inside clozes.
"""

from __future__ import annotations

import html
import re
from typing import TYPE_CHECKING

from quizgen.text.inline import Run, parse, plain, replace_gaps

if TYPE_CHECKING:
    from collections.abc import Mapping

    from quizgen.model import Blank
    from quizgen.text.inline import RunKind

# Non-characters stand for the gaps while the rest is read; no text may interchange them.
_OPEN, _CLOSE = "\ufdd0", "\ufdd1"
_GAP = re.compile(f"{_OPEN}([0-9]+){_CLOSE}")
_CONTROL = re.compile(f"[\0-\x08\x0b\x0c\x0e-\x1f\x7f{_OPEN}{_CLOSE}\ud800-\udfff]")
_BRACKET = re.compile(r"\[(?=\[|/?\$|/?latex\]|sound:|anki:)", re.IGNORECASE)
_DELIMITER = re.compile(r"\\(?=[()\[\]])")
_ACTIVE = re.compile(f"[\0-\x1f\x7f{_OPEN}{_CLOSE}\ud800-\udfff\\\\`*_$<>&\\[\\]{{}}]")
_COLON = re.compile(r"(?<=:):|:(?=:|\Z)")


def field(source: str) -> str:
    """The HTML of an inline CommonMark text."""
    if not _ACTIVE.search(source):
        return source
    return _html(parse(_CONTROL.sub("\ufffd", source)), {}) or literal(source)


def literal(text: str) -> str:
    """The HTML of a plain text."""
    if not _ACTIVE.search(text):
        return text
    return _run(Run(_CONTROL.sub("\ufffd", text)), {})


def cloze(source: str, blanks: Mapping[int, Blank]) -> str:
    """The HTML of an inline CommonMark text whose gaps become clozes of the same numbers."""
    marked = replace_gaps(_CONTROL.sub("\ufffd", source), lambda number, _place: f"{_OPEN}{number}{_CLOSE}")
    return _html(parse(marked), blanks)


def _html(runs: tuple[Run, ...], blanks: Mapping[int, Blank]) -> str:
    return "".join(_run(run, blanks) for run in runs)


def _run(run: Run, blanks: Mapping[int, Blank]) -> str:
    parts = _GAP.split(run.text)
    for place, part in enumerate(parts):
        parts[place] = _cloze(int(part), run.kind, blanks) if place % 2 else _escape(part, run.kind)
    inner = "".join(parts)
    match run.kind:
        case "math":
            inner = rf"\({inner}\)"
        case "code":
            inner = f"<code>{inner}</code>"
        case "text":
            pass
    inner = f"<i>{inner}</i>" if run.emphasis else inner
    return f"<b>{inner}</b>" if run.strong else inner


def _escape(text: str, kind: RunKind) -> str:
    if not _ACTIVE.search(text):
        return text
    text = html.escape(text, quote=False)
    return _BRACKET.sub("&#91;", _latex(text) if kind == "math" else _words(text))


def _words(text: str) -> str:
    """A text whose braces are no cloze's, and whose backslashes do not open math."""
    text = text.replace("{", "&#123;").replace("}", "&#125;").replace("\n", "<br>").replace("\r", "")
    return _DELIMITER.sub(r"\\<span></span>", text) if "\\" in text else text


def _latex(latex: str) -> str:
    """LaTeX that neither opens nor ends a cloze, nor ends its math; spaces mean nothing there."""
    latex = re.sub(r"\{(?=\{)", "{ ", re.sub(r"\}(?=\})", "} ", latex))
    return re.sub(r"\\(?=[()\]])", r"\\ ", latex)


def _cloze(number: int, kind: RunKind, blanks: Mapping[int, Blank]) -> str:
    blank = blanks.get(number)
    if blank is None:
        return _escape(f"{{{{{number}}}}}", kind)
    if kind == "text":
        hint = f"::{_colons(field(blank.hint))}" if blank.hint.strip() else ""
        return f"{{{{c{number}::{_colons(field(blank.answer))}{hint}}}}}"
    answer = _colons(_escape(_CONTROL.sub("\ufffd", plain(blank.answer)), kind))
    # A brace at the answer's end would be taken for the cloze's own.
    before, after = " " * answer.startswith("{"), " " * answer.endswith("}")
    return f"{{{{c{number}::{before}{answer}{after}}}}}"


def _colons(markup: str) -> str:
    """Markup in which no colons part an answer from a hint."""
    if ":" not in markup:
        return markup
    return _COLON.sub("&#58;", markup)
