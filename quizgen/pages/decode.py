"""Bytes -> text with plain line breaks and no control characters."""

from __future__ import annotations

import codecs
import re
from typing import TYPE_CHECKING

from quizgen.pages.mojibake import mend_mojibake

if TYPE_CHECKING:
    from quizgen.pages.remarks import Remarks

_BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_BREAKS = re.compile("\r\n?")
# Line breaks to YAML, but not to an editor; and characters that no page needs: controls, signs
# that turn the direction of writing, and the private plane that stands in for math.
_ODD_BREAKS = re.compile("[\x85\u2028\u2029]")
_UNWANTED = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ufeff\ufffe\uffff\u202a-\u202e\u2066-\u2069\ud800-\udfff"
    "\U000f0000-\U0010ffff]"
)


def decode(data: bytes, remarks: Remarks) -> str:
    """The file's text; raises UnusableError, with a remark, where it has none."""
    encoding = next((name for bom, name in _BOMS if data.startswith(bom)), "")
    try:
        text = data.decode("utf-8-sig" if encoding in {"", "utf-8"} else encoding)
    except UnicodeDecodeError as error:
        raise _refuse(data, encoding, error, remarks) from None
    if encoding not in {"", "utf-8"}:
        remarks.warn(1, "not-utf8", f"the file is {encoding.upper()}; it was read, but should be saved as UTF-8")
    text = mend_mojibake(_BREAKS.sub("\n", text) if "\r" in text else text, remarks)
    if not text.strip():
        raise remarks.refuse(1, "empty-file", "the file is empty; write front matter with a question and an answer")
    return _without_controls(text, remarks)


def _refuse(data: bytes, encoding: str, error: UnicodeDecodeError, remarks: Remarks) -> Exception:
    line = data.count(b"\n", 0, error.start) + 1 if encoding in {"", "utf-8"} else 1
    name = encoding.upper() if encoding else "UTF-8"
    advice = "save it as UTF-8 (it may be Latin-1 or Windows-1252, or no text at all)"
    return remarks.refuse(line, "not-utf8", f"the file is not {name}: byte {error.start} does not fit; {advice}")


def _without_controls(text: str, remarks: Remarks) -> str:
    if text.replace("\n", "").isprintable():
        return text
    text = _ODD_BREAKS.sub(" ", text)
    first = _UNWANTED.search(text)
    if first is None:
        return text
    bare, count = _UNWANTED.subn("", text)
    line = text.count("\n", 0, first.start()) + 1
    what = "a control character was" if count == 1 else f"{count} control characters were"
    remarks.warn(line, "control-characters", f"{what} removed; delete them from the file")
    return bare
