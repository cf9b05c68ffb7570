"""What a paper is printed on, and what of it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

PageSize = Literal["a4", "letter"]


@dataclass(frozen=True, slots=True)
class Sheet:
    """The size of the sheets, and whether the file holds the versions, their answer keys, or both."""

    size: PageSize = "a4"
    papers: bool = True
    key: bool = True
