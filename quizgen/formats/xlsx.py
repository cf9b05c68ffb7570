"""A spreadsheet of one sheet: texts and numbers, nothing that could run.

Source of the parts: ECMA-376, Office Open XML. A text stands in the shared strings, so that a cell
which begins with `=` stays a text.
"""

from __future__ import annotations

from typing import TYPE_CHECKING
from xml.sax.saxutils import escape

from quizgen.formats.html_text import clean
from quizgen.formats.package import packed
from quizgen.formats.xml_write import HEAD, empty, node

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

Cell = str | int | None

_MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_KIND = "application/vnd.openxmlformats-officedocument.spreadsheetml"
_RELATION = "application/vnd.openxmlformats-package.relationships+xml"


def workbook(rows: Mapping[int, Sequence[Cell]], sheet: str = "Sheet1") -> bytes:
    """A workbook with these rows, by their numbers; an empty cell is None. Columns beyond Z are not for it."""
    strings: dict[str, int] = {}
    told = [_row(number, rows[number], strings) for number in sorted(rows)]
    return packed(
        {
            "[Content_Types].xml": HEAD + _types(),
            "_rels/.rels": HEAD + _relations({"rId1": ("officeDocument", "xl/workbook.xml")}),
            "xl/workbook.xml": HEAD + _workbook(sheet),
            "xl/_rels/workbook.xml.rels": HEAD
            + _relations(
                {"rId1": ("worksheet", "worksheets/sheet1.xml"), "rId2": ("sharedStrings", "sharedStrings.xml")}
            ),
            "xl/worksheets/sheet1.xml": HEAD + node("worksheet", node("sheetData", *told), attributes={"xmlns": _MAIN}),
            "xl/sharedStrings.xml": HEAD + _strings(strings),
        }
    )


def _row(number: int, cells: Sequence[Cell], strings: dict[str, int]) -> str:
    told = []
    for column, cell in enumerate(cells):
        place = f"{chr(ord('A') + column)}{number}"
        if isinstance(cell, int):
            told.append(f'<c r="{place}"><v>{cell}</v></c>')
        elif cell:
            told.append(f'<c r="{place}" t="s"><v>{strings.setdefault(clean(cell), len(strings))}</v></c>')
    return node("row", *told, attributes={"r": str(number)})


def _strings(strings: Mapping[str, int]) -> str:
    told = "".join(f'<si><t xml:space="preserve">{escape(text)}</t></si>' for text in strings)
    return f'<sst xmlns="{_MAIN}" count="{len(strings)}" uniqueCount="{len(strings)}">{told}</sst>'


def _workbook(sheet: str) -> str:
    only = empty("sheet", {"name": sheet, "sheetId": "1", "r:id": "rId1"})
    return node("workbook", node("sheets", only), attributes={"xmlns": _MAIN, "xmlns:r": _OFFICE})


def _relations(told: Mapping[str, tuple[str, str]]) -> str:
    each = [
        empty("Relationship", {"Id": name, "Type": f"{_OFFICE}/{kind}", "Target": target})
        for name, (kind, target) in told.items()
    ]
    return node("Relationships", *each, attributes={"xmlns": f"{_PACKAGE}/relationships"})


def _types() -> str:
    parts = {
        "/xl/workbook.xml": f"{_KIND}.sheet.main+xml",
        "/xl/worksheets/sheet1.xml": f"{_KIND}.worksheet+xml",
        "/xl/sharedStrings.xml": f"{_KIND}.sharedStrings+xml",
    }
    return node(
        "Types",
        empty("Default", {"Extension": "rels", "ContentType": _RELATION}),
        empty("Default", {"Extension": "xml", "ContentType": "application/xml"}),
        *(empty("Override", {"PartName": name, "ContentType": kind}) for name, kind in parts.items()),
        attributes={"xmlns": f"{_PACKAGE}/content-types"},
    )
