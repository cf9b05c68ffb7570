"""The nouns of a build: a leaf, and what came of asking about a fact."""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import chain
from typing import TYPE_CHECKING, TypeVar

from quizgen.errors import QuizgenError
from quizgen.facts.merge import Merged
from quizgen.items.gather import Material
from quizgen.packed import unpacked

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from quizgen.facts.fact import Fact
    from quizgen.model import Diagnostic, Item, Page

T = TypeVar("T")
_NOTHING = Merged((), ())


@dataclass(frozen=True, slots=True)
class Made:
    """An item without the flaws that it has by itself, None where it was left out for one, and what is said of that.

    `asks` is the same for items that a learner would call the same.
    """

    asks: bytes
    item: Item | None
    remark: Diagnostic | None = None


@dataclass(frozen=True, slots=True)
class Open:
    """A fact to ask about, by the part of its answer that is asked for, with those that one cloze asks for with it.

    It is number `at` of its page's merged facts, or of those that pages share; `first` is the number of the first fact
    that was merged in it, by which a page's items are ordered.
    """

    first: int
    at: int
    fact: Fact
    group: tuple[Fact, ...] = ()


@dataclass(frozen=True, slots=True)
class Ties:
    """What the items about a fact hang on beside the words of its page.

    They are the same among other pages unless `names` or `terms` mean there what they do not mean here, or, where they
    hang on the facts `beside` it, other pages share some of these.
    """

    fact: Open
    beside: bool
    names: frozenset[str]
    terms: frozenset[str]


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of asking about a fact, whose numbers are as above, or about several together."""

    first: int
    at: int
    made: tuple[Made, ...]
    ties: Ties | None = None


@dataclass(frozen=True, slots=True)
class Head:
    """What is said of a page itself; `said` stands for the words of its passages."""

    id: str
    path: str
    title: str
    subject: str
    question_line: int
    said: bytes


@dataclass(frozen=True, slots=True)
class Content:
    """What a page holds: its facts, those of them that are worth asking about, and what they are merged to."""

    page: Page
    found: tuple[Fact, ...]
    chosen: tuple[Fact, ...]
    alone: Merged


@dataclass(frozen=True, slots=True)
class Leaf:
    """A page of a build, or a file without a `head`: one that was refused or has nothing to ask about.

    `name` stands for all that it is made of. `marks` are what other pages may share with it, for each fact that was
    found, as `marks.of` gives them; those of facts that count are `weighty`. `facts` and `groups` are what was asked
    about one fact and, by the ways to do that, about several; facts that are `open` hang on other pages. `told` are the
    remarks and contradictions of its merged facts, `names` and `lexicon` other names and the keys of its terms. What
    only some builds need is packed: its `material` for distractors, and its `content`.
    """

    remarks: tuple[Diagnostic, ...]
    head: Head | None = None
    marks: bytes = b""
    weighty: bytes = b""
    facts: tuple[Outcome, ...] = ()
    groups: tuple[tuple[Outcome, ...], ...] = ()
    open: tuple[Open, ...] = ()
    told: Merged = _NOTHING
    names: Mapping[str, frozenset[str]] = field(default_factory=dict)
    lexicon: tuple[str, ...] = ()
    material: bytes = b""
    content: bytes = b""
    name: bytes = b""

    @property
    def refused(self) -> bool:
        """True where the file could not be used as a page."""
        return any(remark.severity == "error" for remark in self.remarks)


def outcomes_of(leaf: Leaf) -> Iterator[Outcome]:
    """All that was asked of a page, in order."""
    return chain(leaf.facts, *leaf.groups)


def material_of(leaf: Leaf) -> Material:
    """What a page gives to choose distractors from."""
    return sound(unpacked(leaf.material, Material))


def content_of(leaf: Leaf) -> Content:
    """What a page holds."""
    return sound(unpacked(leaf.content, Content))


def items_of(outcomes: Iterable[Outcome]) -> tuple[Item, ...]:
    """The items that came of some questions, in order."""
    return tuple(made.item for outcome in outcomes for made in outcome.made if made.item is not None)


def sound(value: T | None) -> T:
    """A value that was packed; raises QuizgenError where nothing came of its bytes."""
    if value is None:
        raise QuizgenError("what was kept of a page is damaged", "build again with --no-cache")
    return value
