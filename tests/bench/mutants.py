"""The mutants of a module: each a small change that some test should notice.

The changes are those of mutmut and cosmic-ray that are seldom trivial: an operator becomes its neighbour,
a number grows by one, a text is wrapped in XX, a condition or a sign is dropped, a loop is left or goes on.
"""

from __future__ import annotations

import ast
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

_SIGNS: dict[type[ast.AST], tuple[str, str]] = {
    ast.Lt: ("<", "<="), ast.LtE: ("<=", "<"), ast.Gt: (">", ">="), ast.GtE: (">=", ">"), ast.Eq: ("==", "!="),
    ast.NotEq: ("!=", "=="), ast.In: ("in", "not in"), ast.NotIn: ("not in", "in"), ast.Is: ("is", "is not"),
    ast.IsNot: ("is not", "is"), ast.And: ("and", "or"), ast.Or: ("or", "and"), ast.Add: ("+", "-"),
    ast.Sub: ("-", "+"), ast.Mult: ("*", "/"), ast.Div: ("/", "*"), ast.FloorDiv: ("//", "/"), ast.Mod: ("%", "/"),
    ast.BitOr: ("|", "&"), ast.BitAnd: ("&", "|"), ast.Pow: ("**", "*"),
}  # fmt: skip
_DROPPED: dict[type[ast.AST], str] = {ast.Not: "not", ast.USub: "-"}


@dataclass(frozen=True, slots=True)
class Mutant:
    """A stretch of a module's bytes, and what takes its place."""

    start: int
    end: int
    new: bytes

    def of(self, source: bytes) -> bytes:
        """The mutated module."""
        return source[: self.start] + self.new + source[self.end :]

    def told(self, source: bytes) -> str:
        """The changed line, before and after."""
        low, high = source.rfind(b"\n", 0, self.start) + 1, source.find(b"\n", self.end)
        after = source[low : self.start] + self.new + source[self.end : high]
        line = source.count(b"\n", 0, self.start) + 1
        return f"{line}\n    - {source[low:high].decode().strip()}\n    + {after.decode().strip()}"


def mutants(source: bytes) -> tuple[Mutant, ...]:
    """All mutants of a module; nothing in annotations and docstrings, nor what type checkers alone see."""
    lines = [0]
    for line in source.splitlines(keepends=True):
        lines.append(lines[-1] + len(line))
    return tuple(_Finder(source, lines).of(ast.parse(source)))


class _Finder:
    def __init__(self, source: bytes, lines: list[int]) -> None:
        self.source, self.lines = source, lines

    def of(self, node: ast.AST) -> Iterator[Mutant]:
        yield from self._own(node)
        for name, value in ast.iter_fields(node):
            if name in ("annotation", "returns", "type_comment", "decorator_list", "bases"):
                continue
            for child in value if isinstance(value, list) else [value]:
                if isinstance(child, ast.AST) and not _is_idle(child):
                    yield from self.of(child)

    def _own(self, node: ast.AST) -> Iterator[Mutant]:
        match node:
            case ast.Compare(left, ops, comparators):
                for op, low, high in zip(ops, (left, *comparators), comparators, strict=False):
                    yield from self._between(op, low, high)
            case ast.BoolOp(op, values):
                for low, high in pairwise(values):
                    yield from self._between(op, low, high)
            case ast.BinOp(left, op, right):
                yield from self._between(op, left, right)
            case _:
                yield from self._leaf(node)

    def _leaf(self, node: ast.AST) -> Iterator[Mutant]:
        match node:
            case ast.UnaryOp(ast.Not() | ast.USub() as op):
                yield Mutant(self._start(node), self._start(node) + len(_DROPPED[type(op)]), b"")
            case ast.comprehension(ifs=[_, *_] as ifs):
                for condition in ifs:
                    yield Mutant(self._start(condition), self._end(condition), b"True")
            case ast.Break() | ast.Continue():
                other = b"continue" if isinstance(node, ast.Break) else b"break"
                yield Mutant(self._start(node), self._end(node), other)
            case ast.JoinedStr():
                return
            case ast.Constant(bool() | int() | float() | str() as value):
                start, end = self._start(node), self._end(node)
                yield Mutant(start, end, _other(value, self.source[start:end]))

    def _between(self, op: ast.AST, left: ast.AST, right: ast.AST) -> Iterator[Mutant]:
        if type(op) not in _SIGNS:
            return
        old, new = (sign.encode() for sign in _SIGNS[type(op)])
        start = self.source.find(old, self._end(left), self._start(right))
        if start >= 0:
            yield Mutant(start, start + len(old), new)

    def _start(self, node: ast.AST) -> int:
        return self.lines[node.lineno - 1] + node.col_offset

    def _end(self, node: ast.AST) -> int:
        return self.lines[node.end_lineno - 1] + node.end_col_offset


def _other(value: bool | float | str, written: bytes) -> bytes:
    match value:
        case bool():
            return str(not value).encode()
        case int() | float():
            return str(value + 1).encode()
        case str():
            return b'"XX" ' + written + b' "XX"'


def _is_idle(node: ast.AST) -> bool:
    """True for docstrings, what is for type checkers alone, and the texts of f-strings."""
    match node:
        case ast.Expr(ast.Constant(str())) | ast.JoinedStr() | ast.Import() | ast.ImportFrom():
            return True
        case ast.If(ast.Name("TYPE_CHECKING")) | ast.Subscript(ast.Name("Literal")):
            return True
        case ast.Assign([ast.Name("__all__")]):
            return True
        case _:
            return False
