"""LaTeX read as a formula that can be computed."""

from __future__ import annotations

import math
import re
from typing import TYPE_CHECKING

from quizgen.items import arithmetic
from quizgen.items.arithmetic import Name, Number, Operation

if TYPE_CHECKING:
    from quizgen.items.arithmetic import Expression

_TOKEN = re.compile(
    r"\s*(?:(?P<space>\\[,;:! ]|~|\\(?:left|right)(?![a-zA-Z]))|(?P<times>\\times\b|\\cdot\b|\*)"
    r"|(?P<frac>\\d?frac\b)|(?P<root>\\sqrt\b)|(?P<number>\d+(?:\.\d+)?)"
    r"|(?P<name>(?:\\Delta\s*)?(?:\\[a-zA-Z]+|[a-zA-Z])(?:_(?:\{[^{}]*\}|\\[a-zA-Z]+|[A-Za-z0-9]))?)"
    r"|(?P<sign>[-+()^{}]))"
)
_COMMAND = re.compile(r"\\([a-zA-Z]+)")
_GREEK = frozenset(
    "alpha beta gamma delta epsilon varepsilon zeta eta theta kappa lambda mu nu xi rho sigma tau phi varphi chi psi "
    "omega Delta Omega Phi Psi Gamma Lambda Sigma Theta pi".split()
)


def read(source: str) -> Expression | None:
    """The expression that a piece of LaTeX stands for; None for anything that is not plain arithmetic."""
    tokens: list[tuple[str, str]] = []
    at = 0
    while at < len(source.rstrip()):
        found = _TOKEN.match(source, at)
        if not found or not set(_COMMAND.findall(found["name"] or "")) <= _GREEK:
            return None
        if found.lastgroup not in (None, "space"):
            tokens.append((str(found.lastgroup), found[str(found.lastgroup)]))
        at = found.end()
    reader = _Reader(tokens)
    try:
        read_in = reader.sum()
    except (NotArithmeticError, RecursionError):
        return None
    return read_in if reader.at == len(tokens) else None


class NotArithmeticError(Exception):
    """A formula that no sum, product, fraction, power or root makes up."""


class _Reader:
    """A descent through tokens; `at` is the next one."""

    def __init__(self, tokens: list[tuple[str, str]]) -> None:
        self.tokens = tokens
        self.at = 0

    def sum(self) -> Expression:
        """Terms joined by plus and minus."""
        total = Operation("-", (self._product(),)) if self._takes("-") else self._product()
        while self._peek() in ("+", "-"):
            sign = self._next()
            total = Operation(sign, (total, self._product()))
        return total

    def _product(self) -> Expression:
        factors = [self._power()]
        while self._peek() not in ("", "+", "-", ")", "}"):
            if self.tokens[self.at][0] == "times":
                self.at += 1
            factors.append(self._power())
        return factors[0] if len(factors) == 1 else Operation("*", tuple(factors))

    def _power(self) -> Expression:
        base = self._atom()
        if self._takes("^"):
            return Operation("^", (base, self._group() if self._peek() == "{" else self._atom()))
        return base

    def _atom(self) -> Expression:
        if self.at >= len(self.tokens):
            raise NotArithmeticError
        kind, text = self.tokens[self.at]
        self.at += 1
        if kind == "number":
            return Number(float(text))
        if kind == "name":
            return Number(math.pi) if text == "\\pi" else Name(arithmetic.name_of(text))
        if kind == "frac":
            return Operation("/", (self._group(), self._group()))
        if kind == "root":
            return Operation("root", (self._group(),))
        if text in "({":
            inside = self.sum()
            if not self._takes(")" if text == "(" else "}"):
                raise NotArithmeticError
            return inside
        raise NotArithmeticError

    def _group(self) -> Expression:
        if not self._takes("{"):
            raise NotArithmeticError
        inside = self.sum()
        if not self._takes("}"):
            raise NotArithmeticError
        return inside

    def _peek(self) -> str:
        return self.tokens[self.at][1] if self.at < len(self.tokens) else ""

    def _next(self) -> str:
        self.at += 1
        return self.tokens[self.at - 1][1]

    def _takes(self, text: str) -> bool:
        if self._peek() == text:
            self.at += 1
            return True
        return False
