"""Text that was UTF-8, was read as Windows-1252 and saved again: `â€™` for an apostrophe."""

from __future__ import annotations

import re

from quizgen.pages.remarks import Remarks, shown

# The first byte of a UTF-8 sequence as Windows-1252 shows it, and as many more as belong to it.
_NEXT = "[\x80-\xbf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]"
_SIGNS = re.compile(f"(?:[Â-ß]{_NEXT}|[à-ï]{_NEXT}{{2}}|ð{_NEXT}{{3}})+")


def mend_mojibake(text: str, remarks: Remarks) -> str:
    """The text with its mojibake mended and remarked upon; healthy text stays as it is."""
    if text.isascii() or _SIGNS.search(text) is None:
        return text
    lines: list[int] = []

    def mend(found: re.Match[str]) -> str:
        mended = _mended(found[0])
        if mended != found[0]:
            lines.append(text.count("\n", 0, found.start()) + 1)
        return mended

    result = _SIGNS.sub(mend, text)
    if lines:
        places = "one place" if len(lines) == 1 else f"{len(lines)} places"
        first = _SIGNS.search(text)
        example = f" ({shown(first[0])})" if first else ""
        remarks.warn(
            lines[0], "mojibake", f"garbled characters{example} were mended in {places}; save the file as UTF-8"
        )
    return result


def _mended(garbled: str) -> str:
    from ftfy import fix_encoding  # noqa: PLC0415 - it is slow to load, and next to no page needs it

    mended = fix_encoding(garbled)
    return mended if len(mended) < len(garbled) else garbled
