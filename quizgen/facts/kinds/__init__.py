"""All kinds of fact, the most telling first: of two facts with one answer the first kind keeps it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizgen.facts.kinds import (
    alias,
    cause,
    cell,
    code,
    comparison,
    condition,
    definition,
    equation,
    function,
    label,
    location,
    membership,
    origin,
    proportion,
    quantity,
    ranges,
    ratio,
    step,
    term,
)

if TYPE_CHECKING:
    from quizgen.facts.kind import Kind

KINDS: tuple[Kind, ...] = (
    ratio.KIND,
    proportion.KIND,
    cell.KIND,
    equation.KIND,
    code.KIND,
    quantity.KIND,
    ranges.KIND,
    alias.KIND,
    label.KIND,
    definition.KIND,
    function.KIND,
    cause.KIND,
    membership.KIND,
    origin.KIND,
    condition.KIND,
    comparison.KIND,
    step.KIND,
    location.KIND,
    term.KIND,
)
