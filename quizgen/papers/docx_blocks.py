"""Questions and answer keys as paragraphs and tables of WordprocessingML."""

from __future__ import annotations

from typing import TYPE_CHECKING, assert_never

from quizgen.papers.docx_text import TAB, paragraph, run, runs
from quizgen.papers.layout import LETTERS, Answer, Block, Options, Rows, Text, blocks
from quizgen.papers.pieces import is_rtl

if TYPE_CHECKING:
    from collections.abc import Sequence

    from quizgen.papers.key import Entry
    from quizgen.papers.paper import Question
    from quizgen.papers.pieces import Line

_RULED = '<w:tabs><w:tab w:val="{}" w:pos="{}" w:leader="underscore"/></w:tabs>'
_SHORT, _ROW = 3400, 900  # twentieths of a point


def question(one: Question, width: int) -> str:
    """The paragraphs of a question, which stay together; `width` is that of the text, in twentieths of a point."""
    told = "1\N{NO-BREAK SPACE}point" if one.points == 1 else f"{one.points}\N{NO-BREAK SPACE}points"
    first, *rest = blocks(one)
    stem = runs(first.line) if isinstance(first, Text) else ""
    head = run(f"{one.number}.", "<w:b/>") + TAB + stem + run(f"  ({told})", '<w:rStyle w:val="Points"/>')
    rows = [row for block in rest for row in _rows(block, width)]
    rtl = isinstance(first, Text) and is_rtl(first.line)
    if rows:  # the last of them may part from what comes next
        rows[-1] = "".join(rows[-1].rsplit("<w:keepNext/>", 1))
    return paragraph("Question", head, keep=bool(rows), rtl=rtl) + "".join(rows)


def _rows(block: Block, width: int) -> list[str]:
    match block:
        case Text(line):
            return [paragraph("Option", runs(line), keep=True, rtl=is_rtl(line))]
        case Options(lines, mark):
            sign = "○" if mark == "circle" else "☐"
            return [
                paragraph("Option", run(f"{sign} {letter}") + TAB + runs(line), keep=True, rtl=is_rtl(line))
                for letter, line in zip(LETTERS, lines, strict=False)
            ]
        case Answer(before, wide):
            rule = _RULED.format("right", width if wide else _SHORT)
            return [paragraph("Write", runs(before) + TAB, keep=True, extra=rule)]
        case Rows(lefts, ()):
            return [_ruled(line) for line in lefts]
        case Rows(lefts, rights):
            return [_halves(lefts, rights, width)]
        case _:
            assert_never(block)


def _ruled(line: Line) -> str:
    """A line with a short rule before it."""
    return paragraph("Row", TAB + run(" ") + runs(line), keep=True, extra=_RULED.format("left", _ROW))


def _halves(lefts: Sequence[Line], rights: Sequence[Line], width: int) -> str:
    rows = []
    for place in range(max(len(lefts), len(rights))):
        left = TAB + run(" ") + runs(lefts[place]) if place < len(lefts) else ""
        right = run(f"{LETTERS[place % 26]}  ", "<w:b/>") + runs(rights[place]) if place < len(rights) else ""
        cells = (
            paragraph("Row", left, keep=True, extra=_RULED.format("left", _ROW)),
            paragraph("Row", right, keep=True),
        )
        rows.append(cells)
    half = width // 2
    return table([half, width - half], rows, "Plain") + paragraph("Small", "")


def key(entries: Sequence[Entry], points: int, width: int) -> str:
    """The table of an answer key."""
    head = tuple(paragraph("Cell", run(text, "<w:b/>")) for text in ("No.", "Answer and source", "Points"))
    rows = [
        (paragraph("Cell", run(str(one.number))), _told(one), paragraph("Worth", run(str(one.points))))
        for one in entries
    ]
    total = (
        paragraph("Cell", ""),
        paragraph("Cell", run("All together", "<w:b/>")),
        paragraph("Worth", run(str(points), "<w:b/>")),
    )
    return table([700, width - 1700, 1000], [head, *rows, total], "Key", header=True)


def _told(entry: Entry) -> str:
    answer = paragraph("Cell", runs(entry.answer, "Right"), keep=bool(entry.sources), rtl=is_rtl(entry.answer))
    sources = (
        paragraph("Source", runs(place) + run(": “") + runs(quote) + run("”"), rtl=is_rtl(quote))
        for place, quote in entry.sources
    )
    return answer + "".join(sources)


def table(widths: Sequence[int], rows: Sequence[Sequence[str]], style: str, *, header: bool = False) -> str:
    """A table whose cells hold paragraphs; rows stay whole, and a header stands on every sheet."""
    grid = "".join(f'<w:gridCol w:w="{width}"/>' for width in widths)
    told = []
    for place, row in enumerate(rows):
        cells = (
            f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/></w:tcPr>{cell}</w:tc>'
            for width, cell in zip(widths, row, strict=True)
        )
        repeats = "<w:tblHeader/>" if header and not place else ""
        told.append(f"<w:tr><w:trPr><w:cantSplit/>{repeats}</w:trPr>{''.join(cells)}</w:tr>")
    look = f'<w:tblStyle w:val="{style}"/><w:tblW w:w="{sum(widths)}" w:type="dxa"/><w:tblLayout w:type="fixed"/>'
    return f"<w:tbl><w:tblPr>{look}</w:tblPr><w:tblGrid>{grid}</w:tblGrid>{''.join(told)}</w:tbl>"
