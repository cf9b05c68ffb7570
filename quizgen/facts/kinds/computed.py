"""Computed questions: a fact asked with numbers that no page prints."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from quizgen.items import arithmetic, formula, latex
from quizgen.items.envelope import digest
from quizgen.items.worked import Worked
from quizgen.model import Numeric
from quizgen.text import inline, terms

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from quizgen.facts.fact import Fact
    from quizgen.facts.kinds.moves import Move
    from quizgen.items.candidate import Candidate

AMOUNTS = (4, 5, 6, 7, 8, 9, 12, 15, 20)
SMALLEST, LARGEST = 0.01, 100_000
FEWEST_GIVEN, MOST_GIVEN = 2, 4
CLOSE = 0.01  # an answer that was rounded on the way still counts
_CONSTANT = re.compile(r"\bconstant\b|speed of light|number\b|coefficient|factor", re.IGNORECASE)
_CHARGES = {"na+": 1, "k+": 1, "h+": 1, "li+": 1, "ca2+": 2, "mg2+": 2, "cl-": -1, "hco3-": -1}


def of_ratio(fact: Fact, moves: tuple[Move, Move], per: str, mover: str) -> Iterator[Worked]:
    """How many move for so many, and what that does to the charge inside the cell."""
    out, into = moves
    times = AMOUNTS[int(digest(fact.id, "times"), 16) % len(AMOUNTS)]
    which, other = (out, into) if int(digest(fact.id, "which"), 16) % 2 else (into, out)
    value = times * which.count
    noun = inline.render(which.noun)
    moved = f"does the {inline.render(mover)} move {which.way}" if mover else f"move {which.way}"
    if per:
        stem = f"How many {noun} {moved} for every {times} {inline.render(_several(per))}?"
        why = (
            f"{which.count} {noun} {which.way} for each {inline.render(_one(per))}: {times} × {which.count} = {value}."
        )
    else:
        given = times * other.count
        stem = f"How many {noun} {moved} while {given} {inline.render(other.noun)} go {other.way}?"
        why = (
            f"{which.count} {noun} for {other.count} {inline.render(other.noun)}: "
            f"{given} ÷ {other.count} × {which.count} = {value}."
        )
    yield Worked(Numeric(stem, value), why, "amount")
    charges = [_CHARGES.get(terms.key(move.noun)) for move in moves]
    if mover and charges[0] is not None and charges[1] is not None:
        change = into.count * charges[1] - out.count * charges[0]
        stem = (
            f"By how many elementary charges does the charge inside the cell change in each cycle of the "
            f"{inline.render(mover)}, which moves {inline.render(out.noun)} out and {inline.render(into.noun)} in?"
        )
        why = f"{into.count} × {charges[1]:+d} come in and {out.count} × {charges[0]:+d} go out: {change:+d}."
        yield Worked(Numeric(stem, change), why, "charge")


def _one(per: str) -> str:
    return re.sub(r"^(?:single|one) ", "", per)


def _several(per: str) -> str:
    """What is counted by, in the plural: "ATP molecules", "molecules of ATP", "cycles"."""
    one = _one(per)
    if found := re.match(r"(molecule|cycle)( of .+)?$", one):
        return f"{found[1]}s{found[2] or ''}"
    return f"{one}s" if one.endswith(("molecule", "cycle")) else f"{one} molecules"


def of_formula(fact: Fact, symbols: Sequence[Candidate]) -> Iterator[Worked]:
    """A value that follows from a formula, where the page explains all of its symbols."""
    parted = latex.sides(fact.key)
    right = formula.read(parted[1]) if parted else None
    meanings = {arithmetic.name_of(one.cue): one for one in reversed(symbols)}
    if parted is None or right is None:
        return
    wanted, needed = arithmetic.name_of(parted[0]), sorted(arithmetic.names(right))
    known = all(name in meanings for name in (wanted, *needed)) and wanted not in needed
    if not known or not FEWEST_GIVEN <= len(needed) <= MOST_GIVEN or _is_symbolic(right):
        return
    if any(_CONSTANT.search(meanings[name].plain) for name in (wanted, *needed)):
        return
    given = {name: 2 + int(digest(fact.id, name), 16) % 11 for name in needed}
    worth = _worth(right, given)
    if worth is None:
        return
    told = _listed([f"${meanings[name].cue} = {given[name]}$ ({meanings[name].text})" for name in needed])
    sought = meanings[wanted]
    stem = f"In consistent units, {told}. How large is ${sought.cue}$ ({sought.text})?"
    shown = f"{worth:.6g}"
    put = _listed([f"${meanings[name].cue} = {given[name]}$" for name in needed])
    why = f"${fact.key}$ with {put} gives ${sought.cue} = {shown}$."
    yield Worked(Numeric(stem, float(shown), "", abs(float(shown)) * CLOSE), why, "value")


def _is_symbolic(part: arithmetic.Expression) -> bool:
    """True where a symbol stands in an exponent, which would make values huge."""
    if isinstance(part, arithmetic.Operation):
        inside = part.sign == "^" and bool(arithmetic.names(part.parts[1]))
        return inside or any(_is_symbolic(one) for one in part.parts)
    return False


def _worth(right: arithmetic.Expression, given: Mapping[str, float]) -> float | None:
    try:
        worth = arithmetic.value(right, given)
    except ArithmeticError:
        return None
    return worth if SMALLEST <= abs(worth) <= LARGEST else None


def _listed(parts: Sequence[str]) -> str:
    return parts[0] if len(parts) == 1 else f"{', '.join(parts[:-1])} and {parts[-1]}"
