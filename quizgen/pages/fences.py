"""The front matter between its two `---` lines."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from quizgen.pages.remarks import Remarks

_OPENING = re.compile(r"(?P<before>\s*?)(?P<fence>---[ \t]*)\n")
_CLOSING = re.compile(r"^(?:---|\.\.\.)[ \t]*$", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class FrontMatter:
    """`text` is what stands between the fences; `first_line` is the line of the file it begins on."""

    text: str
    first_line: int


def find_front_matter(text: str, remarks: Remarks) -> FrontMatter:
    """The front matter; raises UnusableError, with a remark, where there is none."""
    opening = _OPENING.match(text)
    if opening is None:
        advice = 'begin the file with a line "---", then id, title, question and answer, then "---"'
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
    return FrontMatter(text[opening.end() : closing.start()], line)
