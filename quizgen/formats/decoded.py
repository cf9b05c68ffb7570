"""The text of a file from another program, in whichever encoding it was saved."""

from __future__ import annotations

import codecs
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from quizgen.formats.imported import Import


def decoded(data: bytes, known: Import) -> str:
    """The text of a file, with its line breaks as one character; says where it had to guess."""
    if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        text = data.decode("utf-16", "replace")
    else:
        try:
            text = data.decode("utf-8-sig")
        except UnicodeDecodeError as problem:
            text = data.decode("cp1252", "replace")
            line = data.count(b"\n", 0, problem.start) + 1
            known.drop(line, "this is not UTF-8; it was read as Windows text, look at its letters", "not-utf-8")
    return text.replace("\r\n", "\n").replace("\r", "\n")
