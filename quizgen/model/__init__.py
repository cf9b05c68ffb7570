"""The nouns: frozen dataclasses that everything else speaks in."""

from quizgen.model.contradiction import UNDECIDED, Contradiction, Side
from quizgen.model.deck import Deck
from quizgen.model.diagnostic import Diagnostic, Severity
from quizgen.model.item import (
    Blank,
    Body,
    Choice,
    Cloze,
    FactRef,
    Item,
    Matching,
    MultipleResponse,
    Numeric,
    Option,
    Ordering,
    ShortAnswer,
    Source,
    TrueFalse,
)
from quizgen.model.page import (
    Block,
    Code,
    Mark,
    MarkKind,
    Math,
    Page,
    Passage,
    Sentence,
    Span,
    Table,
)

__all__ = [
    "UNDECIDED",
    "Blank", "Block", "Body", "Choice", "Cloze", "Code", "Contradiction", "Deck", "Diagnostic",
    "FactRef", "Item", "Mark", "MarkKind", "Matching", "Math", "MultipleResponse", "Numeric", "Option",
    "Ordering", "Page", "Passage", "Sentence", "Severity", "ShortAnswer", "Side", "Source", "Span",
    "Table", "TrueFalse",
]  # fmt: skip
