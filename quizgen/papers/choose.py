"""Choosing the items of a paper: exactly what the blueprint asks for, and no two that clash."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import TYPE_CHECKING

from quizgen.errors import QuizgenError
from quizgen.items.envelope import digest
from quizgen.papers.blueprint import Blueprint, Cell, values
from quizgen.papers.clash import Seen, clash, seen

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from quizgen.model import Item

_TRIES = 12
_STEPS = 400
_SPARE = 3
_SPARE_AT_LEAST = 30
_NAMED = 12


@dataclass(frozen=True)
class _Candidate:
    item: Item
    cells: tuple[Cell, ...]

    @cached_property
    def seen(self) -> Seen:
        """What the item shows; worked out for those that are drawn only."""
        return seen(self.item)


@dataclass(slots=True)
class _Draft:
    """A paper in the making: what is chosen, what each cell still needs; `best` is the fullest so far."""

    blueprint: Blueprint
    chosen: list[_Candidate] = field(default_factory=list)
    needs: Counter[Cell] = field(default_factory=Counter)
    best: tuple[_Candidate, ...] = ()
    steps: int = 0

    def fill(self, left: Sequence[_Candidate]) -> bool:
        """Adds candidates until the paper is whole; takes back what leads nowhere, for so many steps."""
        if len(self.chosen) > len(self.best):
            self.best = tuple(self.chosen)
        if len(self.chosen) == self.blueprint.items:
            return True
        self.steps += 1
        fitting = [one for one in left if all(self.needs[cell] > 0 for cell in one.cells)]
        if self.steps > _STEPS or not self._enough(fitting):
            return False
        scarce = self._scarcest(fitting)
        spent: set[str] = set()  # what clashes, and what was tried: papers with it are all known by now
        for one in (one for one in fitting if scarce is None or scarce in one.cells):
            spent.add(one.item.id)
            if any(clash(one.seen, other.seen) for other in self.chosen):
                continue
            self._add(one, 1)
            if self.fill([other for other in fitting if other.item.id not in spent]):
                return True
            self._add(one, -1)
            if self.steps > _STEPS:
                break
        return False

    def _enough(self, fitting: Sequence[_Candidate]) -> bool:
        there = Counter(cell for one in fitting for cell in one.cells)
        return all(there[cell] >= need for cell, need in self.needs.items())

    def _scarcest(self, fitting: Sequence[_Candidate]) -> Cell | None:
        """The open cell that has the fewest candidates to spare."""
        there = Counter(cell for one in fitting for cell in one.cells)
        waiting = [cell for cell in self.needs if self.needs[cell] > 0]
        return min(waiting, key=lambda cell: (there[cell] - self.needs[cell], str(cell)), default=None)

    def _add(self, one: _Candidate, by: int) -> None:
        if by > 0:
            self.chosen.append(one)
        else:
            self.chosen.pop()
        for cell in one.cells:
            self.needs[cell] -= by


def choose(items: Iterable[Item], blueprint: Blueprint, seed: int, *, fewer: bool = False) -> tuple[Item, ...]:
    """The items of a paper in the order of the set; the seed decides between those that serve alike.

    Where `fewer` will do, these are as many as were found that go together.
    Raises QuizgenError, telling which cells lack how many, where the blueprint cannot be met.
    """
    pool = [_Candidate(item, blueprint.cells_of(item)) for item in _once(items)]
    fields = len(blueprint.fields)
    fitting = [one for one in pool if len(one.cells) == fields]
    if fewer:
        blueprint = replace(blueprint, items=min(blueprint.items, len(fitting)))
    _check_supply(blueprint, pool, fitting)
    best: tuple[_Candidate, ...] = ()
    for attempt in range(_TRIES):
        draft = _Draft(blueprint, needs=Counter({cell: cell.count for cell in blueprint.cells}))
        if draft.fill(_drawn(fitting, blueprint.items, f"{seed} {attempt}")):
            return _in_order(draft.chosen, fitting)
        best = max(best, draft.best, key=len)
    if fewer:
        return _in_order(best, fitting)
    raise _short(blueprint, best)


def _in_order(chosen: Iterable[_Candidate], fitting: Iterable[_Candidate]) -> tuple[Item, ...]:
    wanted = {one.item.id for one in chosen}
    return tuple(one.item for one in fitting if one.item.id in wanted)


def _drawn(fitting: Iterable[_Candidate], items: int, salt: str) -> list[_Candidate]:
    """The candidates in an order of chance; of a large set, so many for each combination of cells as will do."""
    drawn: list[_Candidate] = []
    counts: Counter[tuple[Cell, ...]] = Counter()
    for one in sorted(fitting, key=lambda one: digest(salt, one.item.id)):
        counts[one.cells] += 1
        if counts[one.cells] <= _SPARE * items + _SPARE_AT_LEAST:
            drawn.append(one)
    return drawn


def _once(items: Iterable[Item]) -> list[Item]:
    return list({item.id: item for item in items}.values())


def _check_supply(blueprint: Blueprint, pool: Sequence[_Candidate], fitting: Sequence[_Candidate]) -> None:
    """Raises QuizgenError where a cell alone, or the whole, asks for more than there is."""
    for cell in blueprint.cells:
        there = sum(cell in one.cells for one in pool)
        if there < cell.count:
            raise QuizgenError(_lack(cell, there), _others(cell, pool))
    if len(fitting) < blueprint.items:
        raise QuizgenError(
            f"the set has {len(fitting)} items that fit, and the paper asks for {blueprint.items}",
            "lower --items, or build from more pages",
        )


def _lack(cell: Cell, there: int) -> str:
    return f"{cell} lacks {cell.count - there}: the blueprint asks for {cell.count}, and the set has {there}"


def _others(cell: Cell, pool: Sequence[_Candidate]) -> str:
    """What the set has of the cell's field."""
    told = Counter(value for one in pool for value in values(one.item, cell.field))
    if not told:
        return f"no item of the set has a {cell.field}"
    listed = ", ".join(f"{value} {count}" for value, count in told.most_common(_NAMED))
    return f"by {cell.field} the set has {listed}"


def _short(blueprint: Blueprint, best: Sequence[_Candidate]) -> QuizgenError:
    got = Counter(cell for one in best for cell in one.cells)
    lacking = [f"{cell} lacks {cell.count - got[cell]}" for cell in blueprint.cells if got[cell] < cell.count]
    told = ", ".join(lacking) or f"{blueprint.items - len(best)} are missing"
    return QuizgenError(
        f"only {len(best)} of {blueprint.items} items could be found that do not give each other away: {told}",
        "lower these numbers, or build from more pages",
    )
