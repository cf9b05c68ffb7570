"""A paper as a Word document (Office Open XML), made by hand so that its bytes are always the same."""

from __future__ import annotations

import html
import io
import zipfile
from importlib import resources
from string import Template
from types import MappingProxyType
from typing import TYPE_CHECKING

from quizgen.papers.docx_blocks import key, question
from quizgen.papers.docx_text import TAB, paragraph, run, runs
from quizgen.papers.key import entries
from quizgen.papers.pieces import words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from quizgen.papers.paper import Paper, Version
    from quizgen.papers.sheet import Sheet

_SIZES = {"a4": (11906, 16838), "letter": (12240, 15840)}  # twentieths of a point
_SIDE, _ABOVE = 1134, 1020
_DATE = (1980, 1, 1, 0, 0, 0)
_PARTS = MappingProxyType(
    {"[Content_Types].xml": "content-types.xml", "_rels/.rels": "package-rels.xml", "docProps/core.xml": "core.xml"}
    | {"word/_rels/document.xml.rels": "document-rels.xml", "word/styles.xml": "styles.xml"}
    | {"word/settings.xml": "settings.xml"}
)
"""What is in the package beside the text: each part's name there, and its file here."""

_FOOTER_ROWS = MappingProxyType({
    "content-types.xml": '<Override PartName="/word/footer{number}.xml" '
    'ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.footer+xml"/>',
    "document-rels.xml": '<Relationship Id="footer{number}" Target="footer{number}.xml" '
    'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/footer"/>',
})  # fmt: skip
"""What each footer adds to a file."""


def render(paper: Paper, sheet: Sheet) -> bytes:
    """The document of a paper; each version and each key is a section with its own sheet numbers and footer."""
    width = _SIZES[sheet.size][0] - 2 * _SIDE
    papers = [(_named("Version", version), _version(paper, version, width)) for version in paper.versions]
    keys = [(_named("Answer key version", version), _key(paper, version, width)) for version in paper.versions]
    told = [*(papers if sheet.papers else ()), *(keys if sheet.key else ())]
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as package:
        for name, file in _PARTS.items():
            _put(package, name, _filled(file, paper, len(told)))
        for number, (named, _) in enumerate(told):
            _put(package, f"word/footer{number}.xml", _footer(named))
        body = _sections([section for _, section in told], sheet)
        _put(package, "word/document.xml", Template(_file("document.xml")).substitute(body=body))
    return packed.getvalue()


def _named(what: str, version: Version) -> str:
    return f"{what} {version.name}" if version.name else ""


def _footer(named: str) -> str:
    return Template(_file("footer.xml")).substitute(named=run(f"{named}\N{EM SPACE}") if named else "")


def _sections(told: Sequence[str], sheet: Sheet) -> str:
    """The sections one after the other: each but the last ends with a paragraph that says so."""
    ends = [
        f'<w:p><w:pPr><w:pStyle w:val="Small"/>{_section(sheet, number)}</w:pPr></w:p>'
        for number in range(len(told) - 1)
    ]
    return "".join(map("".join, zip(told, (*ends, _section(sheet, len(told) - 1)), strict=True)))


def _section(sheet: Sheet, footer: int) -> str:
    wide, high = _SIZES[sheet.size]
    around = f'w:top="{_ABOVE}" w:bottom="{_ABOVE}" w:left="{_SIDE}" w:right="{_SIDE}" w:header="500" w:footer="500"'
    return (
        f'<w:sectPr><w:footerReference w:type="default" r:id="footer{footer}"/><w:type w:val="nextPage"/>'
        f'<w:pgSz w:w="{wide}" w:h="{high}"/><w:pgMar {around} w:gutter="0"/><w:pgNumType w:start="1"/></w:sectPr>'
    )


def _version(paper: Paper, version: Version, width: int) -> str:
    told = [_title(runs(words(paper.title)), _named("Version", version), width), _who(version.points, width)]
    for part in version.parts:
        told.append(paragraph("Heading2", run(part.instruction)))
        told += [question(one, width) for one in part.questions]
    return "".join(told)


def _key(paper: Paper, version: Version, width: int) -> str:
    named = f", version {version.name}" if version.name else ""
    about = paragraph("Cell", runs(words(paper.title)) + run(named))
    return _title(run("Answer key"), "", width) + about + key(entries(version), version.points, width)


def _title(title: str, named: str, width: int) -> str:
    end = f'<w:tabs><w:tab w:val="right" w:pos="{width}"/></w:tabs>'
    after = TAB + run(named, '<w:b/><w:sz w:val="22"/>') if named else ""
    return paragraph("Heading1", title + after, extra=end)


def _who(points: int, width: int) -> str:
    places = (width * 45 // 100, width * 62 // 100, width * 79 // 100, width * 93 // 100)
    tabs = "".join(f'<w:tab w:val="left" w:pos="{place}" w:leader="underscore"/>' for place in places)
    fields = "".join(run(f"{name} ") + TAB + run("  ") for name in ("Name", "Class", "Date", "Points"))
    return paragraph("Who", fields + run(f"/ {points}", "<w:b/>"), extra=f"<w:tabs>{tabs}</w:tabs>")


def _filled(name: str, paper: Paper, footers: int) -> str:
    said = "".join(piece.text for piece in words(paper.title))
    row = _FOOTER_ROWS.get(name, "")
    rows = "\n".join(row.format(number=number) for number in range(footers))
    return Template(_file(name)).substitute(title=html.escape(said), language=html.escape(paper.language), footers=rows)


def _put(package: zipfile.ZipFile, name: str, text: str) -> None:
    entry = zipfile.ZipInfo(name, _DATE)
    entry.create_system, entry.external_attr = 3, 0o644 << 16
    package.writestr(entry, text.encode(), zipfile.ZIP_DEFLATED)


def _file(name: str) -> str:
    return resources.files(__package__).joinpath("docx_parts", name).read_text(encoding="utf-8").strip()
