"""A paper as PDF, set by Typst, which brings its own fonts and knows math."""

from __future__ import annotations

import re
from importlib import resources
from string import Template
from typing import TYPE_CHECKING, assert_never

from quizgen.errors import QuizgenError
from quizgen.papers.key import entries
from quizgen.papers.layout import Answer, Block, Options, Rows, Text, blocks
from quizgen.papers.pieces import is_rtl, words
from quizgen.papers.typst_math import quoted, typst_math

if TYPE_CHECKING:
    from collections.abc import Iterable

    from quizgen.papers.key import Entry
    from quizgen.papers.paper import Paper, Question, Version
    from quizgen.papers.pieces import Line, Piece
    from quizgen.papers.sheet import Sheet

_PAPERS = {"a4": "a4", "letter": "us-letter"}
_OWN_FONTS = re.compile(r"[\0-\u058f\u0590-\u05ff\u1e00-\u2bff\u2e00-\u2e7f\ufb00-\ufb4f\ufffd\U0001d400-\U0001d7ff]*")


def render(paper: Paper, sheet: Sheet) -> bytes:
    """The PDF of a paper; raises QuizgenError where Typst is not installed.

    Typst's own fonts serve where they can, so that the bytes are the same on every machine; other
    scripts take what the machine has.
    """
    try:
        import typst  # noqa: PLC0415 - an extra that few need
    except ImportError as missing:
        way_out = "install quizgen with its extra (pip install '.[pdf]'), or write .html and print it, or .docx"
        raise QuizgenError("PDF needs the typst package, which is not installed", way_out) from missing
    source = markup(paper, sheet)
    own = bool(_OWN_FONTS.fullmatch(source))
    return bytes(typst.compile(source.encode(), format="pdf", ignore_system_fonts=own))


def markup(paper: Paper, sheet: Sheet) -> str:
    """Typst's markup of a paper."""
    frame = resources.files(__package__).joinpath("typst", "paper.typ").read_text(encoding="utf-8")
    papers = [_version(paper, version) for version in paper.versions] if sheet.papers else []
    keys = [_key(paper, version) for version in paper.versions] if sheet.key else []
    set_up = Template(frame).substitute(
        paper=_PAPERS[sheet.size],
        title=quoted(paper.title),
        language=quoted(paper.language.partition("-")[0][:3].lower()),
    )
    sections = (
        f"#sheets({quoted(name)}, <end-{place}>)[{told}]" for place, (name, told) in enumerate([*papers, *keys])
    )
    return set_up + "\n".join(sections)


def _version(paper: Paper, version: Version) -> tuple[str, str]:
    name = f"Version {version.name}" if version.name else ""
    parts = [f"#heads({_line(words(paper.title))}, {quoted(name)}, {version.points})"]
    for part in version.parts:
        parts.append(f"#instruction({quoted(part.instruction)})")
        parts += map(_question, part.questions)
    return name, "\n".join(parts)


def _question(question: Question) -> str:
    inner = "".join(map(_block, blocks(question)))
    return f"#question({question.number}, {question.points})[{inner}]"


def _block(block: Block) -> str:
    match block:
        case Text(line):
            return f"#align({'right' if is_rtl(line) else 'left'}, {_line(line)})"
        case Options(lines, mark):
            return f"#options({quoted(mark)}, {_lines(lines)})"
        case Answer(before, wide):
            return f"#rule({_line(before)}, {str(wide).lower()})"
        case Rows(lefts, rights):
            return f"#rows({_lines(lefts)}, {_lines(rights)})"
        case _:
            assert_never(block)


def _key(paper: Paper, version: Version) -> tuple[str, str]:
    name = f"version {version.name}" if version.name else ""
    rows = "".join(f"{_entry(entry)}," for entry in entries(version))
    told = f"#key({_line(words(paper.title))}, {quoted(name)}, {version.points}, ({rows}))"
    return f"Answer key {name}".rstrip(), told


def _entry(entry: Entry) -> str:
    sources = "".join(f"({_line(place)}, {_line(quote)})," for place, quote in entry.sources)
    return f"({entry.number}, {_line(entry.answer)}, ({sources}), {entry.points})"


def _lines(lines: Iterable[Line]) -> str:
    return f"({''.join(f'{_line(line)},' for line in lines)})"


def _line(line: Line) -> str:
    told = "".join(map(_piece, line))
    return f"[#text(dir: rtl)[{told}]]" if is_rtl(line) else f"[{told}]"


def _piece(piece: Piece) -> str:
    match piece.kind:
        case "math":
            inner = typst_math(piece.text)
        case "gap":
            return f"#gap({quoted(piece.text)})"
        case "code":
            inner = f"#raw({quoted(piece.text)})"
        case "text":
            inner = {"raised": "#super[{}]", "lowered": "#sub[{}]", "line": "{}"}[piece.level].format(_text(piece.text))
    inner = f"#emph[{inner}]" if piece.emphasis else inner
    return f"#strong[{inner}]" if piece.strong else inner


def _text(text: str) -> str:
    return " #linebreak() ".join(f"#{quoted(part)}" if part else "" for part in text.split("\n"))
