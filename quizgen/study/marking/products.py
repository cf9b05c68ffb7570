"""Products of an expression: a coefficient, what it is multiplied by and what it is divided by."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction

_MOST_FACTORS = 12  # of a power written out


@dataclass(frozen=True, slots=True)
class Product:
    """A coefficient with the factors above and below the line, each in its one writing and in the order read."""

    coefficient: Fraction = Fraction(1)
    over: tuple[str, ...] = ()
    under: tuple[str, ...] = ()

    @property
    def is_number(self) -> bool:
        """True for a coefficient alone."""
        return not self.over and not self.under

    def times(self, other: Product) -> Product:
        """Both, multiplied; nothing is cancelled."""
        return Product(self.coefficient * other.coefficient, self.over + other.over, self.under + other.under)

    def inverse(self) -> Product:
        """One by this. Raises ZeroDivisionError for nothing."""
        return Product(1 / self.coefficient, self.under, self.over)

    def power(self, exponent: Product) -> Product:
        """This to a power, written out where that is a small whole number."""
        count = exponent.coefficient
        if (
            not exponent.is_number
            or count.denominator != 1
            or not 0 < abs(count) * (len(self.over) + len(self.under) + 1) <= _MOST_FACTORS
        ):
            return Product(over=(f"({self.text()})^({exponent.text()})",))
        times = abs(int(count))
        raised = Product(self.coefficient**times, self.over * times, self.under * times)
        return raised if count > 0 else raised.inverse()

    def text(self, *, ordered: bool = False) -> str:
        """The one writing, with the factors in one order unless that order tells."""
        over, under = (part if ordered else tuple(sorted(part)) for part in (self.over, self.under))
        return "*".join((str(self.coefficient), *over)) + "".join(f"/{factor}" for factor in under)
