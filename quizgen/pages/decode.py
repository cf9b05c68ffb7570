"""Bytes -> text with plain line breaks and no control characters."""

from __future__ import annotations

import codecs
import re
from typing import TYPE_CHECKING

from quizgen.pages.controls import without_controls
from quizgen.pages.mojibake import mend_mojibake

if TYPE_CHECKING:
    from quizgen.pages.remarks import Remarks

LARGEST = 100_000  # bytes: a dozen times the longest page, and read in a few seconds whatever it holds
_BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
# Without a mark of their own these show by the fence that a page begins with.
_BARE = tuple(("--".encode(name), name) for name in ("utf-32-le", "utf-32-be", "utf-16-le", "utf-16-be"))
_BREAKS = re.compile("\r\n?")


def decode(data: bytes, remarks: Remarks) -> str:
    """The file's text; raises UnusableError, with a remark, where it has none or far too much."""
    if len(data) > LARGEST:
        advice = "no page is so long; split it, or leave it out"
        raise remarks.refuse(
            0, "too-large", f"the file has {len(data) // 1000} kB, and {LARGEST // 1000} are the most; {advice}"
        )
    encoding = next((name for start, name in (*_BOMS, *_BARE) if data.startswith(start)), "")
    try:
        text = data.decode("utf-8-sig" if encoding in {"", "utf-8"} else encoding)
    except UnicodeDecodeError as error:
        raise _refuse(data, encoding, error, remarks) from None
    if encoding not in {"", "utf-8"}:
        name = encoding[:6].upper()
        remarks.warn(1, "not-utf8", f"the file is {name}; it was read, but should be saved as UTF-8")
    text = mend_mojibake(_BREAKS.sub("\n", text) if "\r" in text else text, remarks)
    if not text.strip():
        raise remarks.refuse(1, "empty-file", "the file is empty; write front matter with a question and an answer")
    return _clean(text, remarks)


def _refuse(data: bytes, encoding: str, error: UnicodeDecodeError, remarks: Remarks) -> Exception:
    line = data.count(b"\n", 0, error.start) + 1 if encoding in {"", "utf-8"} else 1
    name = encoding[:6].upper() if encoding else "UTF-8"
    advice = "save it as UTF-8 (it may be Latin-1 or Windows-1252, or no text at all)"
    return remarks.refuse(line, "not-utf8", f"the file is not {name}: byte {error.start} does not fit; {advice}")


def _clean(text: str, remarks: Remarks) -> str:
    bare, count, first = without_controls(text)
    if count:
        what = "a control character was" if count == 1 else f"{count} control characters were"
        line = text.count("\n", 0, first) + 1
        remarks.warn(line, "control-characters", f"{what} removed; delete them from the file")
    return bare
