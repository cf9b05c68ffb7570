"""Front matter that is not valid YAML: likely damage, mended key by key."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from quizgen.pages.remarks import Remarks, clean, shown
from quizgen.pages.yamltree import Noticed, Tree, TreeError, read_tree

if TYPE_CHECKING:
    from quizgen.pages.fences import FrontMatter

_KEY = re.compile(r"^([A-Za-z_][\w-]*)[ \t]*:(?:[ \t]+(?=\S)|[ \t]*$)", re.MULTILINE)
_QUOTE = 'put the value in quotes or behind ">-"'
_ADVICE = (
    ("alias", "write the value out, or put it in quotes"),
    ("undefined tag", "delete the tag, or put the value in quotes"),
    ("cannot start any token", "indent with spaces and no tabs, and put a value that begins with a sign in quotes"),
    ("nested too deeply", "a page needs no more than two levels"),
    ("a key is not text", "begin the line with a plain word"),
    ("second document", 'delete the line "---" above it, or indent it if it belongs to a value'),
    ("quoted scalar", "close the quote"),
    ("flow sequence", "close the bracket, or put the value in quotes"),
    ("flow mapping", "close the brace, or put the value in quotes"),
    ("did not find expected", "indent the lines of one value alike, and begin the next key at the margin"),
    ("mapping values are not allowed", 'put a value that holds ": " in quotes, and begin each key at the margin'),
    ("incompatible YAML", 'delete the line that begins with "%"'),
    ("directive", 'delete the line that begins with "%"'),
)
_TOLD: dict[Noticed, str] = {
    "duplicate-key": "the key {} stands here again; the last was used; delete the others",
    "control-characters": "control characters were removed from {}; delete them from the file",
}
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
    said: set[tuple[Noticed, str]] = set()

    def tell(what: Noticed, text: str, line: int) -> None:
        if (what, text) not in said:  # once for each key is enough
            remarks.warn(front.first_line + line, what, _TOLD[what].format(shown(text)))
        said.add((what, text))

    try:
        tree = read_tree(front.text, tell)
    except TreeError as error:
        return _mend(front, error, remarks)
    if not isinstance(tree, dict):
        raise remarks.refuse(front.first_line, "bad-yaml", 'the front matter should be lines of "key: value"')
    return tree


def _mend(front: FrontMatter, error: TreeError, remarks: Remarks) -> dict[str, Tree]:
    entries = list(_entries(front))
    line = front.first_line + error.line
    problem = f"the front matter is not valid YAML: {shown(error.problem)[1:-1]}; {_advice(error.problem)}"
    if not entries or entries[0].line != front.first_line + _blank_lines(front.text):
        raise remarks.refuse(line, "bad-yaml", problem)
    found: dict[str, Tree] = {}
    for entry in entries:
        value = _read_entry(entry, front, remarks)
        if value is None and entry.key in _NEEDED:
            raise remarks.refuse(line, "bad-yaml", problem)
        if value is None:
            message = f"the key {shown(entry.key)} is not valid YAML and was left out; mend or delete it"
            remarks.warn(entry.line, "dropped-key", message)
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
            damage = _damage(entry.value.strip())
            remarks.warn(entry.line, "mended-colon", f"the value of {shown(entry.key)[1:-1]} {damage}")
    return value


def _value(text: str, key: str) -> Tree | None:
    try:
        tree = read_tree(text, lambda _what, _text, _line: None)
    except TreeError:
        return None
    return tree.get(key) if isinstance(tree, dict) else None


def _is_plain_line(value: str) -> bool:
    """True of text on the key's own line, perhaps with more lines under it, that is not a block."""
    return bool(value.strip()) and not value.startswith((">", "|", "\n"))


def _damage(value: str) -> str:
    """What keeps a value that reads well as text from being valid YAML, and the cure."""
    if value[0] in "'\"" and value.count(value[0]) == 1:
        return f"opens a quote ({value[0]}) that nothing closes; it was read as text, close the quote"
    if value[0] in "'\"":
        return "stands in quotes that YAML cannot read; it was read as text with its quotes, use single quotes"
    if "\n" in value:
        return "goes on over lines that YAML cannot read; it was read as text, put it in quotes"
    if ": " in value or value.endswith(":"):
        return 'holds ": " and so needs quotes; it was read as text'
    return f"begins with a sign ({clean(value[0])}) that means something in YAML; it was read as text, put it in quotes"


def _advice(problem: str) -> str:
    """What to do about a problem that YAML's reader names."""
    return next((advice for words, advice in _ADVICE if words in problem), _QUOTE)


def _quoted(entry: _Entry) -> str:
    value = entry.value.strip()
    if value[0] in "'\"" and value.count(value[0]) == 1:
        value = value[1:]
    return f"{entry.key}: '" + value.replace("'", "''") + "'\n"
