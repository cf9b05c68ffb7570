"""Front matter that is not valid YAML: likely damage, mended key by key."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from quizgen.pages.remarks import Remarks, clean, shown
from quizgen.pages.yamltree import Tree, TreeError, read_tree

if TYPE_CHECKING:
    from quizgen.pages.fences import FrontMatter

_KEY = re.compile(r"^([A-Za-z_][\w-]*)[ \t]*:(?:[ \t]+(?=\S)|[ \t]*$)", re.MULTILINE)
_NEEDED = frozenset({"id", "title", "question", "answer"})


@dataclass(frozen=True, slots=True)
class _Entry:
    """One top-level key with the lines that belong to it; `line` is that of the file."""

    key: str
    value: str
    text: str
    line: int


def read_mending(front: FrontMatter, remarks: Remarks) -> dict[str, Tree]:
    """The front matter's keys; raises UnusableError, with a remark, where no reading makes sense."""

    def duplicate(key: str, line: int) -> None:
        advice = "the last was used; delete the others"
        remarks.warn(front.first_line + line, "duplicate-key", f"the key {shown(key)} stands here again; {advice}")

    try:
        tree = read_tree(front.text, duplicate)
    except TreeError as error:
        return _mend(front, error, remarks)
    if not isinstance(tree, dict):
        raise remarks.refuse(front.first_line, "bad-yaml", 'the front matter should be lines of "key: value"')
    return tree


def _mend(front: FrontMatter, error: TreeError, remarks: Remarks) -> dict[str, Tree]:
    entries = list(_entries(front))
    line = front.first_line + error.line
    problem = f"the front matter is not valid YAML: {clean(error.problem)}"
    if not entries or entries[0].line != front.first_line + _blank_lines(front.text):
        raise remarks.refuse(line, "bad-yaml", f'{problem}; put the value in quotes or behind ">-"')
    found: dict[str, Tree] = {}
    for entry in entries:
        value = _read_entry(entry, front, remarks)
        if value is None and entry.key in _NEEDED:
            raise remarks.refuse(line, "bad-yaml", f'{problem}; put the value in quotes or behind ">-"')
        if value is None:
            remarks.warn(
                entry.line, "dropped-key", f"{entry.key} is not valid YAML and was left out; mend or delete it"
            )
        else:
            found[entry.key] = value
    return found


def _blank_lines(text: str) -> int:
    lead = text[: len(text) - len(text.lstrip())]
    return lead.count("\n")


def _entries(front: FrontMatter) -> list[_Entry]:
    heads = list(_KEY.finditer(front.text))
    ends = [*(head.start() for head in heads[1:]), len(front.text)][: len(heads)]
    return [
        _Entry(
            head[1],
            front.text[head.end() : end],
            front.text[head.start() : end],
            front.first_line + front.text.count("\n", 0, head.start()),
        )
        for head, end in zip(heads, ends, strict=True)
    ]


def _read_entry(entry: _Entry, front: FrontMatter, remarks: Remarks) -> Tree | None:
    """The entry's value, as it is or in quotes; None where neither can be read."""
    # Blank lines before the entry keep the numbers of its lines.
    above = "\n" * (entry.line - front.first_line)
    value = _value(above + entry.text, entry.key)
    if value is None and _is_plain_line(entry.value):
        quoted = _quoted(entry)
        value = _value(above + quoted, entry.key)
        if value is not None:
            message = (
                f'the value of {entry.key} needs quotes (it holds ": " or begins with a sign); it was read as text'
            )
            remarks.warn(entry.line, "mended-colon", message)
    return value


def _value(text: str, key: str) -> Tree | None:
    try:
        tree = read_tree(text, lambda _key, _line: None)
    except TreeError:
        return None
    return tree.get(key) if isinstance(tree, dict) else None


def _is_plain_line(value: str) -> bool:
    """True of text on the key's own line, perhaps with more lines under it, that is not a block."""
    return bool(value.strip()) and not value.startswith((">", "|", "\n"))


def _quoted(entry: _Entry) -> str:
    value = entry.value.strip()
    if value[0] in "'\"" and value.count(value[0]) == 1:
        value = value[1:]
    return f"{entry.key}: '" + value.replace("'", "''") + "'\n"
