"""A paper as a web page to print: everything in one file, nothing that runs."""

from __future__ import annotations

import base64
import hashlib
import html
from importlib import resources
from string import Template
from typing import TYPE_CHECKING, assert_never

from quizgen.formats import web_text
from quizgen.papers.key import entries
from quizgen.papers.layout import LETTERS, Answer, Block, Options, Rows, Text, blocks
from quizgen.papers.pieces import words

if TYPE_CHECKING:
    from collections.abc import Iterable

    from quizgen.papers.key import Entry
    from quizgen.papers.paper import Paper, Question, Version
    from quizgen.papers.pieces import Line, Piece
    from quizgen.papers.sheet import Sheet

_LEVELS = {"raised": "sup", "lowered": "sub"}


def render(paper: Paper, sheet: Sheet) -> bytes:
    """The page of a paper, as UTF-8; each version and each key begins a sheet of its own."""
    style = Template(_file("paper.css")).substitute(size=sheet.size)
    papers = [_version(paper, version) for version in paper.versions] if sheet.papers else []
    keys = [_key(paper, version) for version in paper.versions] if sheet.key else []
    page = Template(_file("paper.html")).substitute(
        title=html.escape(paper.title),
        language=html.escape(paper.language),
        style=style,
        hash=base64.b64encode(hashlib.sha256(style.encode()).digest()).decode(),
        body="\n".join([*papers, *keys]),
    )
    return page.encode()


def _version(paper: Paper, version: Version) -> str:
    named = f'<p class="name">Version {html.escape(version.name)}</p>' if version.name else ""
    parts = "".join(
        f'<h2>{html.escape(part.instruction)}</h2><ol class="questions" start="{part.questions[0].number}">'
        f"{''.join(map(_question, part.questions))}</ol>"
        for part in version.parts
    )
    return (
        f'<section><header><h1>{_line(words(paper.title))}</h1>{named}</header><p class="who"><span>Name</span>'
        f"<span>Class</span><span>Date</span><span>Points</span><b>/ {version.points}</b></p>{parts}</section>"
    )


def _question(question: Question) -> str:
    inner = "".join(map(_block, blocks(question)))
    told = "1 point" if question.points == 1 else f"{question.points} points"
    return f'<li value="{question.number}"><span class="points">{told}</span>{inner}</li>'


def _block(block: Block) -> str:
    match block:
        case Text(line):
            return f'<p dir="auto">{_line(line)}</p>'
        case Options(lines, mark):
            sign = "○" if mark == "circle" else "☐"
            rows = (f'<span class="mark">{sign} {letter}</span> {_bdi(one)}' for letter, one in _lettered(lines))
            return f'<ul class="options">{_rows(rows)}</ul>'
        case Answer(before, wide):
            return f'<p class="write{" wide" if wide else ""}"><span>{_line(before)}</span><i></i></p>'
        case Rows(lefts, rights):
            left = _rows(f"<i></i> {_bdi(one)}" for one in lefts)
            right = _rows(f'<span class="mark">{letter}</span> {_bdi(one)}' for letter, one in _lettered(rights))
            beside = f"<ul>{right}</ul>" if rights else ""
            return f'<div class="rows"><ul>{left}</ul>{beside}</div>'
        case _:
            assert_never(block)


def _key(paper: Paper, version: Version) -> str:
    named = f", version {html.escape(version.name)}" if version.name else ""
    rows = "".join(map(_entry, entries(version)))
    total = f'<tr class="all"><td></td><td>All together</td><td>{version.points}</td></tr>'
    head = "<tr><th>No.</th><th>Answer and source</th><th>Points</th></tr>"
    return (
        f'<section class="key"><header><h1>Answer key</h1>'
        f'<p class="name">{_line(words(paper.title))}{named}</p></header>'
        f"<table><thead>{head}</thead><tbody>{rows}{total}</tbody></table></section>"
    )


def _entry(entry: Entry) -> str:
    sources = "".join(
        f'<p class="source" dir="auto">{_line(place)}: <q>{_line(quote)}</q></p>' for place, quote in entry.sources
    )
    answer = f'<p class="answer" dir="auto">{_line(entry.answer)}</p>'
    return f"<tr><td>{entry.number}</td><td>{answer}{sources}</td><td>{entry.points}</td></tr>"


def _lettered(lines: Iterable[Line]) -> zip[tuple[str, Line]]:
    return zip(LETTERS, lines, strict=False)


def _rows(rows: Iterable[str]) -> str:
    return "".join(f"<li>{row}</li>" for row in rows)


def _bdi(line: Line) -> str:
    return f"<bdi>{_line(line)}</bdi>"


def _line(line: Line) -> str:
    return "".join(map(_piece, line))


def _piece(piece: Piece) -> str:
    inner = html.escape(piece.text, quote=False).replace("\n", "<br>")
    match piece.kind:
        case "math":
            inner = web_text.math(piece.text)
        case "code":
            inner = f"<code>{inner}</code>"
        case "gap":
            return f'<span class="gap">{f"<small>{inner}</small>" if inner else ""}</span>'
        case "text":
            tag = _LEVELS.get(piece.level)
            inner = f"<{tag}>{inner}</{tag}>" if tag else inner
    inner = f"<em>{inner}</em>" if piece.emphasis else inner
    return f"<strong>{inner}</strong>" if piece.strong else inner


def _file(name: str) -> str:
    return resources.files(__package__).joinpath("html", name).read_text(encoding="utf-8").strip()
