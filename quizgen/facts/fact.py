"""Facts: what a page states and can be asked about."""

from __future__ import annotations

from dataclasses import dataclass, fields
from functools import cache
from operator import attrgetter
from typing import TYPE_CHECKING, Any, TypeVar

from quizgen.items.envelope import digest
from quizgen.text import inline, terms

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from quizgen.facts.statements.statement import Statement
    from quizgen.model import Source, Span


F = TypeVar("F", bound="Fact")


@dataclass(frozen=True, slots=True, kw_only=True)
class Fact:
    """One thing that a statement says.

    `answer` is the span of the statement that a question asks for; `also` are further answers of
    the same statement, and `places` the numbers of the page's statements that the fact covers.
    `kind`, `subject` and `aspect` are the fact's identity: facts of several pages that share it
    are one. `value` is what the page says, made comparable: facts of one identity whose values
    differ contradict each other, where `exclusive` says that only one value can be right.
    `claim` is the key of what its clause says of the value, by which pages that say it of another one
    are found. `repeats` says that other facts may have the same answer, as numbers do. `discipline` is the
    subject that the page belongs to ("Biology"); `cue` names the pattern that found the fact;
    `accept` are other spellings of the answer; `worth` is the log-odds that it is worth asking;
    `other_cues` are the kinds and cues that would have found the same answer there. `loose` says that the
    identity is only which terms a statement speaks of: facts that share it are one only if they are told alike.
    """

    kind: str
    subject: str
    aspect: str
    value: str
    statement: Statement
    answer: Span
    discipline: str = ""
    cue: str = ""
    exclusive: bool = False
    claim: str = ""
    repeats: bool = False
    also: tuple[Span, ...] = ()
    places: frozenset[int] = frozenset()
    accept: tuple[str, ...] = ()
    sources: tuple[Source, ...] = ()
    worth: float = 0.0
    other_cues: tuple[str, ...] = ()
    loose: bool = False

    @property
    def identity(self) -> tuple[str, str, str]:
        """What facts are merged by."""
        return self.kind, self.subject, self.aspect

    def agrees(self, other: Fact) -> bool:
        """True where two facts of one identity say the same."""
        return self.value == other.value

    def clashes(self, other: Fact) -> bool:
        """True where two facts of one identity cannot both be right."""
        return self.exclusive and not self.agrees(other)

    @property
    def id(self) -> str:
        """A name made of the identity: the same on every run, and after any rewording."""
        return digest("fact", *self.identity)

    @property
    def key(self) -> str:
        """The answer, plain."""
        start, end = self.answer
        return self.statement.text[start:end]

    @property
    def token(self) -> str:
        """The identity of the answer: code and formulas to the letter, other text as a term."""
        for mark in self.statement.marks:
            if mark.kind in ("code", "math") and (mark.start, mark.end) == self.answer:
                return self.key
        return terms.key(self.key)

    @property
    def shown(self) -> str:
        """The answer as inline CommonMark."""
        return inline.render(self.statement.text, self.statement.marks, self.answer.start, self.answer.end)


def changed(fact: F, **more: object) -> F:
    """The fact with some fields set anew; dataclasses.replace takes four times as long."""
    kind: type = type(fact)
    getter, setters = _fields_of(kind)
    made: F = object.__new__(kind)
    for setter, value in zip(setters.values(), getter(fact), strict=True):
        setter(made, value)
    for name, value in more.items():
        setters[name](made, value)
    return made


@cache
def _fields_of(kind: type) -> tuple[Callable[[Fact], Iterable[Any]], Mapping[str, Callable[[Fact, Any], None]]]:
    """What gives the fields of a class of facts, and what sets each of them."""
    names = [field.name for field in fields(kind)]
    return attrgetter(*names), {name: getattr(kind, name).__set__ for name in names}


def extended(base: Fact, kind: Callable[..., F], **more: object) -> F:
    """The fact as one of a more special class, with what that adds or sets anew."""
    return kind(**{field.name: getattr(base, field.name) for field in fields(Fact)} | more)
