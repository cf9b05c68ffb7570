"""From a plain text with marks to inline CommonMark."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Literal

from quizgen.text.inline_syntax import GAP_OR_ESCAPE, PADDED_MATH

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from quizgen.model import Mark

_Span = tuple[int, int, Literal["code", "math"]]

_SPECIAL = re.compile(r"[\\`*_$<&\]{\n\r\0]")
_PUNCTUATION = r"""!"#$%&'()*+,\-./:;<=>?@\[\\\]^_`{|}~"""
_MARKUP = re.compile(
    rf"[`$]|\\(?=[{_PUNCTUATION}]|\Z)"
    # A run of stars or underscores is text between spaces; underscores also inside a word.
    r"|(?<!\*)(?!(?<= )\*++ )\*++"
    r"|(?<!_)(?!(?<= )_++ |(?<=[^\W_])_++[^\W_])_++"
    r"|<(?=[A-Za-z/!?]|\Z)"
    r"|&(?=#?[0-9A-Za-z]+;)"
    r"|\](?=\()"
    r"|\{\{(?=[0-9]+\}\})"
)
_BREAKS = str.maketrans({"\n": " ", "\r": " ", "\0": "\ufffd"})


def render(text: str, marks: Sequence[Mark] = (), start: int = 0, end: int | None = None) -> str:
    """The inline CommonMark of a stretch of a plain text with its code and math marks.

    Only what would be read as markup is escaped; bold and italic marks are dropped; line breaks
    become spaces. Math that cannot stand between dollar signs becomes code. A mark that the
    stretch cuts is clipped. Stretches may be joined with a gap between them.
    """
    if not marks:
        return _text(text[start:end])
    end = len(text) if end is None else min(end, len(text))
    if not any(mark.kind in ("code", "math") for mark in marks):
        return _text(text[start:end])
    text = text.translate(_BREAKS)
    parts: list[str] = []
    at = start
    for low, high, kind in _joined(_spans(text, marks, start, end)):
        inner = text[low:high]
        parts += (_text(text[at:low]), _code(inner) if kind == "code" else _math(inner))
        at = high
    parts.append(_text(text[at:end]))
    return "".join(parts)


def _text(text: str) -> str:
    if not _SPECIAL.search(text):
        return text
    return _MARKUP.sub(lambda found: "".join("\\" + sign for sign in found[0]), text.translate(_BREAKS))


def _spans(text: str, marks: Iterable[Mark], start: int, end: int) -> Iterator[_Span]:
    at = start
    for mark in sorted(marks):
        low, high = max(mark.start, at), min(mark.end, end)
        inner = text[low:high]
        if mark.kind not in ("code", "math") or not inner.strip():
            continue
        yield low, high, "math" if mark.kind == "math" and PADDED_MATH.fullmatch(inner) else "code"
        at = high


def _joined(spans: Iterable[_Span]) -> list[_Span]:
    joined: list[_Span] = []
    for low, high, kind in spans:
        # Two code spans side by side would be read as one with backticks inside.
        if joined and kind == "code" and joined[-1][1:] == (low, "code"):
            low, _, _ = joined.pop()  # noqa: PLW2901 - the span grows to the left
        joined.append((low, high, kind))
    return joined


def _code(text: str) -> str:
    if any(found["gap"] for found in GAP_OR_ESCAPE.finditer(text)):
        return _text(text)
    fence = "`"
    while fence in text:
        fence += "`"
    strips = text[0] == text[-1] == " "
    pad = " " if strips or "`" in (text[0], text[-1]) else ""
    return f"{fence}{pad}{text}{pad}{fence}"


def _math(text: str) -> str:
    found = PADDED_MATH.fullmatch(text)
    if not found:
        return _code(text)
    before, body, after = found.groups()
    body = GAP_OR_ESCAPE.sub(lambda inner: f"{inner[0][:-1]} }}" if inner["gap"] else inner[0], body)
    return f"{before}${body}${after}"
