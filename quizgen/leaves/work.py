"""Who does what has to be done for several pages together."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from quizgen.leaves import others
from quizgen.leaves.joined import joined

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from quizgen.items.selection import Selection
    from quizgen.leaves.joined import Joined, JoinTask
    from quizgen.leaves.others import Answers, Known, Subject


class Work(Protocol):
    """Does it elsewhere, or knows what came of it."""

    def joined_before(self, name: bytes) -> Joined | None:
        """What became of a page under such a name, if that is known."""

    def join(self, tasks: Sequence[JoinTask]) -> Iterator[Joined]:
        """What becomes of pages, in their order."""

    def ask(self, subjects: Sequence[Subject], among: Known) -> Iterator[Answers]:
        """What comes of the open facts of some subjects, in their order."""


class Here:
    """Does it in this process, and knows of nothing that was done before."""

    def __init__(self, wanted: Selection) -> None:
        """Who asks for what is wanted."""
        self._wanted = wanted

    def joined_before(self, _name: bytes) -> None:
        """Nothing."""

    def join(self, tasks: Sequence[JoinTask]) -> Iterator[Joined]:
        """What becomes of pages, in their order."""
        return (joined(task, self._wanted) for task in tasks)

    def ask(self, subjects: Sequence[Subject], among: Known) -> Iterator[Answers]:
        """What comes of the open facts of some subjects, in their order."""
        return (others.asked(subject, among, self._wanted) for subject in subjects)
