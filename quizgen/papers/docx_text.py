"""Lines of a paper as runs and paragraphs of WordprocessingML."""

from __future__ import annotations

import html
import unicodedata
from typing import TYPE_CHECKING

from quizgen.papers.omml import omml

if TYPE_CHECKING:
    from quizgen.papers.pieces import Line, Piece

TAB = "<w:r><w:tab/></w:r>"
_LEVELS = {"raised": "superscript", "lowered": "subscript"}
_GAP = "_" * 14


def paragraph(style: str, inner: str, *, keep: bool = False, rtl: bool = False, extra: str = "") -> str:
    """A paragraph of a style; `keep` keeps it on one sheet with the next one."""
    told = f'<w:pStyle w:val="{style}"/>' + "<w:keepNext/>" * keep + "<w:bidi/>" * rtl + extra
    return f"<w:p><w:pPr>{told}</w:pPr>{inner}</w:p>"


def runs(line: Line, style: str = "") -> str:
    """The runs of a line, in a character style where one is named."""
    return "".join(_piece(piece, style) for piece in line)


def run(text: str, properties: str = "") -> str:
    """A run of plain text; line breaks stay."""
    parts = [f'<w:t xml:space="preserve">{html.escape(part, quote=False)}</w:t>' for part in text.split("\n")]
    return f"<w:r>{f'<w:rPr>{properties}</w:rPr>' if properties else ''}{'<w:br/>'.join(parts)}</w:r>"


def _piece(piece: Piece, style: str) -> str:
    match piece.kind:
        case "math":
            told = omml(piece.text)
            return run(piece.text, '<w:rStyle w:val="Code"/>') if told is None else told
        case "gap":
            return (run(piece.text, '<w:vertAlign w:val="subscript"/>') if piece.text else "") + run(_GAP)
        case "code":
            return run(piece.text, f'<w:rStyle w:val="Code"/>{_look(piece)}')
        case "text":
            return run(piece.text, (f'<w:rStyle w:val="{style}"/>' if style else "") + _look(piece))


def _look(piece: Piece) -> str:
    """Properties in the order that the schema wants."""
    level = _LEVELS.get(piece.level)
    rtl = any(unicodedata.bidirectional(char) in {"R", "AL"} for char in piece.text)
    raised = f'<w:vertAlign w:val="{level}"/>' if level else ""
    return "<w:b/>" * piece.strong + "<w:i/>" * piece.emphasis + raised + "<w:rtl/>" * rtl
