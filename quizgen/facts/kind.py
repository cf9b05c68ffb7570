"""A kind of fact: how it is found and how it is asked."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from quizgen.facts.fact import Fact
    from quizgen.facts.view import View
    from quizgen.items.pool import Pool
    from quizgen.items.worked import Worked
    from quizgen.model import Body


@dataclass(frozen=True, slots=True)
class Kind:
    """One kind: `find` gives the facts of a page, `ask` the bodies of the items about one, best first."""

    name: str
    find: Callable[[View], Iterable[Fact]]
    ask: Callable[[Fact, Pool], Iterable[Body | Worked]]
