"""The front matter between its two `---` lines, and the text below it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from quizgen.pages.remarks import Remarks

_OPENING = re.compile(r"(?P<before>\s*?)(?P<fence>---[ \t]*)\n")
_EMPTY = re.compile(r"(?:\s|&nbsp;|<!--.*?-->)*", re.DOTALL)  # what sites put there so that a page has a body
_CLOSING = re.compile(r"^(?:---|\.\.\.)[ \t]*$", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class FrontMatter:
    """`text` is what stands between the fences; `first_line` is the line of the file it begins on.

    `below` is the text under it, from its first line that says anything.
    """

    text: str
    first_line: int
    below: FrontMatter | None = None


def find_front_matter(text: str, remarks: Remarks) -> FrontMatter:
    """The front matter; raises UnusableError, with a remark, where there is none."""
    opening = _OPENING.match(text)
    if opening is None:
        advice = 'begin the file with a line "---", then id, title and question, then "---" and the answer'
        raise remarks.refuse(1, "no-front-matter", f"the file has no front matter; {advice}")
    if opening["before"]:
        remarks.warn(
            1, "space-before-front-matter", 'the first line should be "---"; the blank space before it was skipped'
        )
    line = text.count("\n", 0, opening.end()) + 1
    closing = _CLOSING.search(text, opening.end())
    if closing is None:
        advice = 'add a line "---" behind the last key'
        raise remarks.refuse(line - 1, "open-front-matter", f"the front matter has no end; {advice}")
    return FrontMatter(text[opening.end() : closing.start()], line, _below(text, closing.end()))


def _below(text: str, start: int) -> FrontMatter | None:
    """The text under the front matter, None where it says nothing."""
    empty = _EMPTY.match(text, start)
    first = empty.end() if empty else start
    if first == len(text):
        return None
    first = text.rfind("\n", 0, first) + 1
    return FrontMatter(text[first:], text.count("\n", 0, first) + 1)
