"""What an item asks of a learner: one of the first three levels of Bloom's taxonomy as revised in 2001.

- `apply`: a value that stands on no page has to be worked out;
- `understand`: why something is so, what follows, under which condition, how two things differ;
- `remember`: all else, such as a name, a value, a place, an order.

The level goes by what is asked, not by how hard it is: the same for a cloze and a choice about one fact.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from quizgen.items.worked import Worked
from quizgen.model import Numeric

if TYPE_CHECKING:
    from quizgen.model import Body

Level = Literal["remember", "understand", "apply"]

_UNDERSTOOD = frozenset({"cause", "comparison", "condition"})


def level(kind: str, body: Body | Worked) -> Level:
    """The level of a body about a fact of a kind; a worked number is one that no page prints."""
    if isinstance(body, Worked) and isinstance(body.body, Numeric):
        return "apply"
    return "understand" if kind in _UNDERSTOOD else "remember"
