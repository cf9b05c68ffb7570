"""What a quantity is."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from decimal import Decimal

    from quizgen.model import Span

Kind = Literal["measure", "percent", "money", "count", "year", "date", "number"]


@dataclass(frozen=True, slots=True)
class Quantity:
    """A quantity where it stands in a text.

    `span` covers sign, number(s) and unit, without hedges; `low` and `high` are the ends of a
    range, equal for one value; `unit` is the canonical symbol ("mV", "%", "$"), empty for a count,
    a year or a bare number. `noun` holds the first words of what a count counts ("sodium ions").
    `hedge` is the word or sign before it ("about", "at least", "<"), as it stands.
    A century or decade is a "date" from its first year to its last; years before our era are negative.
    """

    span: Span
    low: Decimal
    high: Decimal
    unit: str
    number_span: Span
    unit_span: Span | None
    noun: str
    kind: Kind
    hedge: str

    @property
    def is_range(self) -> bool:
        """True for two bounds of a measure, count or time; a century is one date."""
        return self.low != self.high and self.kind != "date"
