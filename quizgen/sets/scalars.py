"""Text -> a YAML scalar that is easy to read and edit."""

from __future__ import annotations

import re
import textwrap
import unicodedata

WIDTH = 100
_HIDDEN = frozenset({"Cc", "Cf", "Cn", "Co", "Cs", "Zl", "Zp"})
_JOINERS = "\u200c\u200d"  # several scripts, and many emoji, are spelled with them
_ESCAPES = {"\\": "\\\\", '"': '\\"', "\n": "\\n", "\t": "\\t"}
_PLAIN_START = re.compile(r"[^\W_]|[-+−–(.$~=<\\/^](?=[^\s-])|[^\x00-\x7f\s]")
_OTHER_TYPE = re.compile(
    r"[-+]?(?:0[0-9_]+|0[xob].*|[\d_]*\d_[\d_]*|\.(?:inf|nan)|\d[\d.]*e[-+]?\d+|\d+(?::\d+)+(?:\.\d*)?|\d*\.\d*0|\.\d+|\d+\.)"
    r"|~|null|yes|no|on|off|y|n|\d{4}-\d\d?-\d\d?.*|=|<<|\.",
    re.IGNORECASE,
)


def scalar(text: str, indent: int) -> str:
    """A scalar for what stands after `name: `; lines that follow the first have `indent` spaces."""
    if not _is_visible(text):
        return _by_lines(text, indent) or _escaped(text)
    if _is_plain(text) and (len(text) + indent <= WIDTH or " " not in text):
        return text
    folded = _folded(text, indent) if len(text) + indent > WIDTH else None
    if folded is not None:
        return folded
    if "\\" in text or ('"' in text and "'" not in text):
        return "'" + text.replace("'", "''") + "'"
    return _escaped(text)


def _is_visible(text: str) -> bool:
    return not any(unicodedata.category(char) in _HIDDEN and char not in _JOINERS for char in text)


def _is_plain(text: str) -> bool:
    """True for text that needs no quotes and that no other reader of YAML takes for a number, a date or a truth."""
    return (
        text == text.strip()
        and _PLAIN_START.match(text) is not None
        and ": " not in text
        and not text.endswith(":")
        and " #" not in text
        and _OTHER_TYPE.fullmatch(text) is None
        and not text.startswith(("---", "..."))
    )


def _folded(text: str, indent: int) -> str | None:
    """The text over several lines that are read as one, or None where its spaces would not outlive that."""
    if text != text.strip() or " " not in text or re.search(r"\s\s|[^\S ]", text):
        return None
    lines = textwrap.wrap(text, WIDTH - indent, break_long_words=False, break_on_hyphens=False)
    return "\n".join([">-", *(" " * indent + line for line in lines)])


def _by_lines(text: str, indent: int) -> str | None:
    """The text as lines that stand as they are, or None where it has none or they would not outlive that."""
    lines = text.split("\n")
    has_ends = lines[0].lstrip() == lines[0] and all((lines[0], lines[-1]))
    if not has_ends or not _is_visible("".join(lines)) or any(line != line.rstrip() for line in lines):
        return None
    return "\n".join(["|-", *(" " * indent + line if line else "" for line in lines)])


def _escaped(text: str) -> str:
    return '"' + "".join(_escape(char) for char in text) + '"'


def _escape(char: str) -> str:
    if char in _ESCAPES:
        return _ESCAPES[char]
    if _is_visible(char):
        return char
    code = ord(char)
    return f"\\x{code:02x}" if code < 0x100 else f"\\u{code:04x}" if code < 0x10000 else f"\\U{code:08x}"
