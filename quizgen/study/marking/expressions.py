"""Algebraic expressions in one writing each: sums and products in one order, every sign, power and bracket kept.

Nothing is expanded, factored or cancelled, since that is what a question may ask for.
"""

from __future__ import annotations

from fractions import Fraction

from quizgen.study.marking.expression_tokens import FUNCTIONS, is_name, tokens
from quizgen.study.marking.products import Product

_COMPARING = frozenset(["=", "!=", "<", ">", "<=", ">=", "≈", "∝", "≡"])
_CLOSING = {"(": ")", "[": "]", "{": "}"}
_LONGEST, _DEEPEST = 200, 30


def canonical(text: str, *, ordered: bool = False) -> str:
    """The one writing of an expression, relation, point or interval; empty where the text is none.

    Where they are `ordered`, the factors of a product stay in the order they are given in: vectors and matrices.
    """
    found = tokens(text) if len(text) <= _LONGEST else []
    try:
        return _Reader(found, ordered=ordered).whole() if found else ""
    except (ZeroDivisionError, _UnreadableError):
        return ""


class _UnreadableError(ValueError):
    """What stands there is no expression."""


class _Reader:
    """Reads tokens from left to right; `at` is the next one."""

    def __init__(self, found: list[str], *, ordered: bool) -> None:
        self.tokens = [*found, ""]
        self.ordered = ordered
        self.at = 0
        self.depth = 0

    def whole(self) -> str:
        parts = self._listed()
        if self._next:
            raise _UnreadableError
        return parts[0] if len(parts) == 1 else self._written(_bracketed("(", parts, ")"))

    @property
    def _next(self) -> str:
        return self.tokens[self.at]

    def _take(self) -> str:
        token = self.tokens[self.at]
        self.at += bool(token)
        return token

    def _listed(self) -> list[str]:
        parts = [self._relation()]
        while self._next == ",":
            self._take()
            parts.append(self._relation())
        return parts

    def _relation(self) -> str:
        sides, signs = [self._written(self._sum())], []
        while self._next in _COMPARING:
            signs.append(self._take())
            sides.append(self._written(self._sum()))
        return ";".join(sorted(map(_related, sides, signs, sides[1:]))) if signs else sides[0]

    def _written(self, product: Product) -> str:
        return product.text(ordered=self.ordered)

    def _sum(self) -> Product:
        sign = self._take() if self._next in {"+", "-", "±"} else "+"
        terms = [self._signed(sign, self._product())]
        while self._next in {"+", "-", "±"}:
            terms.append(self._signed(self._take(), self._product()))
        return terms[0] if len(terms) == 1 else Product(over=(f"({' + '.join(sorted(map(self._written, terms)))})",))

    def _signed(self, sign: str, term: Product) -> Product:
        if sign == "±":
            return Product(over=(f"±{self._written(term)}",))
        return Product(-term.coefficient if sign == "-" else term.coefficient, term.over, term.under)

    def _product(self) -> Product:
        product = self._beside()
        while self._next in {"*", "×", "/"}:
            over = self._take() == "/"
            product = product.times(self._divisor(product) if over else self._beside())
        return product

    def _beside(self) -> Product:
        """Factors with no sign between them."""
        product = self._factor()
        while self._begins():
            product = product.times(self._factor())
        return product

    def _divisor(self, above: Product) -> Product:
        """One by what stands below: dx in dy/dx, 2π in h/2π, but 2 alone in 1/2 mv²."""
        below = self._factor()
        if above.is_number and below.is_number:
            return below.inverse().times(self._beside() if self._begins() else Product())
        while self._begins():
            below = below.times(self._factor())
        return below.inverse()

    def _begins(self) -> bool:
        return self._next[:1].isalnum() or self._next[:1] in {"(", "√", "∞", "∂", ".", "[", "{"}

    def _factor(self) -> Product:
        base = self._atom()
        while self._next == "!":
            self._take()
            base = Product(over=(f"({self._written(base)})!",))
        return base.power(self._exponent()) if self._next == "^" else base

    def _exponent(self) -> Product:
        self._take()
        return self._signed(self._take() if self._next in {"+", "-", "±"} else "+", self._factor())

    def _atom(self) -> Product:
        taken = self._take()
        if taken[:1].isdigit() or taken[:1] == ".":
            return Product(Fraction(taken))
        if taken == "√":
            return Product(over=(f"√({self._written(self._factor())})",))
        if taken in _CLOSING:
            return self._bracket(taken)
        if taken.partition("_")[0] in FUNCTIONS:
            return self._function(taken)
        if not is_name(taken):
            raise _UnreadableError
        while self._next in {"'", "′"}:
            taken += "′" if self._take() else ""
        return Product(over=(taken,))

    def _bracket(self, opened: str) -> Product:
        self.depth += 1
        if self.depth > _DEEPEST:
            raise _UnreadableError
        start = self.at
        product = self._sum()
        if self._next != _CLOSING[opened]:
            self.at = start
            parts = self._listed()
            if self._next not in {")", "]", "}"}:
                raise _UnreadableError
            product = _bracketed(opened, parts, self._next)
        self._take()
        self.depth -= 1
        return product

    def _function(self, name: str) -> Product:
        power = self._exponent() if self._next == "^" else Product()
        argument = self._factor()
        while self._begins() and self._next not in _CLOSING and self._next.partition("_")[0] not in FUNCTIONS:
            argument = argument.times(self._factor())
        return Product(over=(f"{name}({self._written(argument)})",)).power(power)


def _bracketed(opened: str, parts: list[str], closed: str) -> Product:
    return Product(over=(f"{opened}{', '.join(sorted(parts) if opened == '{' else parts)}{closed}",))


def _related(left: str, sign: str, right: str) -> str:
    """Two sides with the sign between them: > turned to <, and those of = in one order."""
    if sign in {">", ">="}:
        return f"{right}{sign.replace('>', '<')}{left}"
    if sign in {"<", "<="}:
        return f"{left}{sign}{right}"
    return sign.join(sorted((left, right)))
