"""A statement: a sentence of a page that can be read alone."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from quizgen.text.tokens import tokenise

if TYPE_CHECKING:
    from quizgen.model import Mark, Passage, Span
    from quizgen.text.tokens import Token

A_BLOCK = 1_000  # so many places are kept for each block of a page


@dataclass(frozen=True, slots=True, kw_only=True)
class Statement:
    """A sentence that can be read alone.

    `text` is plain, with its `marks`. `quote` is the page's own wording as inline
    CommonMark, with the label, the lead-in or the sentence before where the statement took
    something from there; `own` is the quote without lead-in. `passage`, `number` (of the sentence
    in it), `line` and `place` (its number on the page) say where it stands; `folded` is the
    sentence as it stands there, for comparing.

    `label` is the span of `text` that names the item's label. `lead` is the length of the list's
    lead-in at the start of the text, and `borrowed` that of the sentence before, where it was
    joined. `context` is what a question has to name where the text does not name it, and `formula` the
    LaTeX of the equation whose symbols it explains; `short` are the abbreviations with their long forms, of
    which it has one. The rest says
    how far the sentence stands alone: it `leans` where it is clear only with its context in front,
    is `weak` where it is not even so, was `joined` to the sentence before, or is `plain` where
    nothing had to be done. A `fragment` has no verb.
    """

    text: str
    marks: tuple[Mark, ...]
    quote: str
    passage: Passage
    line: int
    place: int
    number: int = 0
    own: str = ""
    folded: str = ""
    label: Span | None = None
    lead: int = 0
    borrowed: int = 0
    context: str = ""
    formula: str = ""
    short: tuple[tuple[str, str], ...] = ()
    leans: bool = False
    weak: bool = False
    joined: bool = False
    plain: bool = True
    fragment: bool = False

    def __hash__(self) -> int:
        """A hash of what tells statements apart; one of all fields takes longer than what it would save."""
        return hash((self.text, self.place))

    @property
    def tokens(self) -> tuple[Token, ...]:
        """The tokens of the text; they take more memory than all else of a page, so nobody keeps them for long."""
        return tokenise(self.text, self.marks)

    @property
    def first(self) -> bool:
        """True for the first sentence of its passage."""
        return self.number == 0
