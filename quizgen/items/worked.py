"""Bodies that need an explanation or an identity of their own."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from quizgen.model import Body


@dataclass(frozen=True, slots=True)
class Worked:
    """A body with the working that leads to its answer; `part` names what of the fact it asks for."""

    body: Body
    explanation: str
    part: str = ""
