"""All kinds of fact, the most telling first: of two facts with one answer the first kind keeps it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizgen.facts import (
    alias,
    cause,
    cell,
    code,
    definition,
    equation,
    function,
    label,
    membership,
    quantity,
    ratio,
    term,
)

if TYPE_CHECKING:
    from quizgen.facts.kind import Kind

KINDS: tuple[Kind, ...] = (
    ratio.KIND,
    cell.KIND,
    equation.KIND,
    code.KIND,
    quantity.KIND,
    alias.KIND,
    label.KIND,
    definition.KIND,
    function.KIND,
    cause.KIND,
    membership.KIND,
    term.KIND,
)
