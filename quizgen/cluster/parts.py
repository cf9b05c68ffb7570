"""Partitions: which deck a page belongs to."""

from __future__ import annotations

import re
from pathlib import PurePosixPath
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from quizgen.leaves.leaf import Head

Field = Literal["subject", "folder"]
NAMELESS = "other"
_UNFIT = re.compile(r"[^\w+]+")
_LONGEST = 80


def part_of(page: Head, field: Field) -> str:
    """The name of a page's partition, fit for a file's name: subjects that differ in case or signs alone are one."""
    match field:
        case "subject":
            said = page.subject
        case "folder":
            said = _folder(page.path)
    return _UNFIT.sub("-", said.casefold()).strip("-")[:_LONGEST] or NAMELESS


def title_of(page: Head, field: Field) -> str:
    """What the deck of a partition is called, by its first page."""
    return page.subject if field == "subject" else _folder(page.path)


def _folder(path: str) -> str:
    """The folder that a page stands in, or the question set whose pages it is among."""
    folder = PurePosixPath(path.partition("::")[0].partition("://")[2] or path).parent
    return folder.parent.name if folder.name == "pages" else folder.name
