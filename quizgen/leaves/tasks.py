"""The tasks of a build, which any process can do: a page, and a subject."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from quizgen.leaves import alone, others
from quizgen.leaves.joined import joined
from quizgen.leaves.leaf import Leaf, items_of, outcomes_of, sound
from quizgen.leaves.rendered import rendered
from quizgen.packed import packed, unpacked

if TYPE_CHECKING:
    from collections.abc import Mapping

    from quizgen.items.selection import Selection
    from quizgen.leaves.joined import Joined, JoinTask
    from quizgen.leaves.others import Answers, Known, Subject


@dataclass(frozen=True, slots=True)
class Need:
    """What is asked of pages, and in which forms the items are needed."""

    wanted: Selection
    forms: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Sheet:
    """A leaf, packed, and its items in the forms in which somebody needed them."""

    leaf: bytes
    forms: Mapping[str, bytes]


@dataclass(frozen=True, slots=True)
class PageTask:
    """A file to make a leaf of; `known` is what was kept of it, where some form is wanting."""

    path: str
    content: bytes
    need: Need
    known: Sheet | None = None


@dataclass(frozen=True, slots=True)
class SubjectTask:
    """The facts of a subject to ask about, among pages that know so much."""

    subject: Subject
    among: Known
    need: Need


@dataclass(frozen=True, slots=True)
class PartTask:
    """A page to join with what came of the facts that others state too."""

    join: JoinTask
    need: Need


@dataclass(frozen=True, slots=True)
class Answered:
    """The answers to the open facts of a subject, and their items in some forms."""

    answers: Answers
    forms: Mapping[str, bytes]


@dataclass(frozen=True, slots=True)
class Became:
    """What became of a page that was joined, and its new items in some forms."""

    joined: Joined
    forms: Mapping[str, bytes]


def page(task: PageTask) -> bytes:
    """The sheet of a page, packed."""
    return sheet(task, *made(task))


def made(task: PageTask) -> tuple[Leaf, Mapping[str, bytes]]:
    """The leaf of a page, and its items in the forms that somebody needed."""
    known = task.known
    leaf = sound(unpacked(known.leaf, Leaf)) if known else alone.leaf(task.path, task.content, task.need.wanted)
    kept = dict(known.forms) if known else {}
    return leaf, kept | rendered(items_of(outcomes_of(leaf)), task.need.forms - kept.keys())


def sheet(task: PageTask, leaf: Leaf, forms: Mapping[str, bytes]) -> bytes:
    """The sheet of a page of which so much was made, packed."""
    return packed(Sheet(task.known.leaf if task.known else packed(leaf), forms), 0)


def subject(task: SubjectTask) -> bytes:
    """What was answered to the open facts of a subject, packed."""
    answers = others.asked(task.subject, task.among, task.need.wanted)
    return packed(Answered(answers, rendered(items_of(answers.outcomes), task.need.forms)))


def part(task: PartTask) -> bytes:
    """What became of a page that was joined, packed."""
    return packed(became(task), 0)


def became(task: PartTask) -> Became:
    """What became of a page that was joined."""
    one = joined(task.join, task.need.wanted)
    return Became(one, rendered(items_of(one.outcomes), task.need.forms))
