"""Pages that contradict each other."""

from __future__ import annotations

from dataclasses import dataclass
from types import MappingProxyType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from quizgen.model.item import FactRef, Source


@dataclass(frozen=True, slots=True)
class Side:
    """What some pages say, and where they say it."""

    says: str
    sources: tuple[Source, ...]


@dataclass(frozen=True, slots=True)
class Contradiction:
    """A fact of which only one value can be right, with the values that pages give; nothing asks for it."""

    fact: FactRef
    sides: tuple[Side, ...]


UNDECIDED: Mapping[str, str] = MappingProxyType({})
"""No decision about any contradiction: what else maps a fact's id to what is right."""
