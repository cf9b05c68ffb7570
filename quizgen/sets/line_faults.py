"""What is wrong with a line of YAML, as far as the line alone can tell."""

from __future__ import annotations

import re

FIELD = re.compile(r"\s*(?:- +)*[\w-]+:(?:\s+(?P<value>.*))?$")
"""A line that begins with the name of a field."""

QUOTE_IT = "put the text in quotes, or on the next line, indented, after >-"

_NO_SPACE_AFTER_DASH = re.compile(r"\s*-[\w\"']")
_COMMENT = re.compile(r"(?:^|\s)#.*")
_CLOSES = {"[": "]", "{": "}"}
_NEVER_FIRST = "*&!%@`?],}|>"
_BLOCK_MARK = re.compile(r"[|>][-+\d]*")
_QUOTED = {'"': re.compile(r'"(?:[^"\\]|\\.)*"'), "'": re.compile("'(?:[^']|'')*'")}
_WRONG_ESCAPE = re.compile(r'(?<!\\)(?:\\\\)*\\[^0abtnvfre "/\\N_LPxuU]')


def fault(line: str) -> tuple[str, str] | None:
    """The code and the text of what is wrong with a line, or None where nothing meets the eye."""
    indent = line[: len(line) - len(line.lstrip())]
    if "\t" in indent:
        return "tab", "a tab stands at the beginning of this line; indent with spaces"
    if _NO_SPACE_AFTER_DASH.match(line):
        return "indentation", 'a space is missing after the dash: "- " begins an entry of a list'
    field = FIELD.match(line)
    value = ((field["value"] or "") if field else line.strip().removeprefix("- ")).strip()
    if not value or value.startswith("#"):
        return None
    return _quoted(value) if value[0] in _QUOTED else _plain(value)


def _plain(value: str) -> tuple[str, str] | None:
    first, said = value[0], _COMMENT.sub("", value).rstrip()
    if first in _CLOSES and said.count(first) > said.count(_CLOSES[first]):
        return "brackets", f"a {first} is opened here and not closed; if it is part of the text, {QUOTE_IT}"
    if (first in _CLOSES and not said.endswith(_CLOSES[first])) or (
        first in _NEVER_FIRST and not _BLOCK_MARK.fullmatch(said)
    ):
        return "quotes", f"text cannot begin with {first} here; {QUOTE_IT}"
    if first not in _CLOSES and re.search(r":(\s|$)", said):
        return "colon", f"a colon stands in the text; {QUOTE_IT}"
    return None


def _quoted(value: str) -> tuple[str, str] | None:
    quote = value[0]
    closed = _QUOTED[quote].match(value)
    if closed is None:
        return None
    if _COMMENT.sub("", value[closed.end() :]).strip():
        other = "'" if quote == '"' else '"'
        return "quotes", f"text goes on after the closing {quote}; put all of it between {other} and {other}"
    if quote == '"' and _WRONG_ESCAPE.search(closed[0]):
        return "backslash", "between double quotes a backslash must be doubled; or use single quotes: '…'"
    return None
