"""An item: an envelope round one of a closed set of bodies.

All text is inline CommonMark: emphasis, `code`, and math between dollar signs; never HTML.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Mapping


@dataclass(frozen=True, slots=True)
class Source:
    """Where a page states a fact.

    `quote` is the page's own sentence (a list item with its label and lead-in). `path`, `line`
    and `date` serve remarks and exporters; they are not part of a quiz file.
    """

    page: str
    title: str
    url: str
    section: tuple[str, ...]
    quote: str
    path: str = ""
    line: int = 0
    date: dt.date | None = None


@dataclass(frozen=True, slots=True)
class Blank:
    """What belongs in a gap: the answer, other spellings that count as right, a hint."""

    answer: str
    accept: tuple[str, ...] = ()
    hint: str = ""


@dataclass(frozen=True, slots=True)
class Option:
    """An option of a choice item and why it is right or wrong."""

    text: str
    why: str


@dataclass(frozen=True, slots=True)
class Cloze:
    """A sentence with numbered gaps `{{1}}`, `{{2}}`; `blanks` says what belongs in each."""

    text: str
    blanks: Mapping[int, Blank]


@dataclass(frozen=True, slots=True)
class Choice:
    """A question with one right option, the key."""

    stem: str
    key: Option
    distractors: tuple[Option, ...]


@dataclass(frozen=True, slots=True)
class MultipleResponse:
    """A question with one or more right options."""

    stem: str
    keys: tuple[Option, ...]
    distractors: tuple[Option, ...]


@dataclass(frozen=True, slots=True)
class Numeric:
    """A question for a number in `unit`; `tolerance` is absolute and in the same unit."""

    stem: str
    value: float
    unit: str = ""
    tolerance: float = 0.0


@dataclass(frozen=True, slots=True)
class Ordering:
    """Steps to put in order; `sequence` is the right order."""

    stem: str
    sequence: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Matching:
    """Pairs that belong together."""

    stem: str
    pairs: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class ShortAnswer:
    """A question that is answered in a few words."""

    stem: str
    answer: str
    accept: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class TrueFalse:
    """A statement that is true or false, with what would be true instead."""

    stem: str
    answer: bool
    correction: str = ""


Body = Cloze | Choice | MultipleResponse | Numeric | Ordering | Matching | ShortAnswer | TrueFalse


@dataclass(frozen=True, slots=True)
class FactRef:
    """The fact an item asks for, by its id and kind."""

    id: str
    kind: str


@dataclass(frozen=True, slots=True)
class Item:
    """A question with all that goes with it.

    `id` comes from what the item asks about (kind, subject, what of it, type), never from its
    wording. `extra` holds fields of a quiz file that this version does not know.
    """

    id: str
    fact: FactRef
    body: Body
    sources: tuple[Source, ...]
    explanation: str = ""
    tags: tuple[str, ...] = ()
    extra: Mapping[str, object] = field(default_factory=dict)
