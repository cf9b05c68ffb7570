"""Sentences of labelled items that begin with their verb."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from quizgen.facts.statements import named
from quizgen.model import Span
from quizgen.text import reference, words
from quizgen.text.tokens import Part, tokenise

if TYPE_CHECKING:
    from collections.abc import Sequence

    from quizgen.facts.statements.draft import Draft
    from quizgen.model import Passage
    from quizgen.text.tokens import Token

MOST_OF_SUBJECT = 5
_ASPECTS = frozenset(  # labels that say what is told of the thing above them: "Source: Produced by …"
    "source sources function functions role roles location purpose structure definition mechanism effect effects use "
    "uses origin composition appearance treatment diagnosis cause causes symptoms formula example examples description "
    "production secretion action target application applications advantages disadvantages characteristics".split()
)
_RELATIVE = frozenset(("which", "who", "that", "where", "whose"))
_OF_ONE = frozenset("is was has does".split())
_OF_SEVERAL = frozenset("are were have do".split())


def missing(tokens: Sequence[Token]) -> bool:
    """True where a sentence begins with its verb: "Developed by …", "Forms the forehead"."""
    if not tokens or tokens[0].part not in (Part.VERB, Part.AUXILIARY) or _put_in_front(tokens):
        return False
    first = tokens[0].text.lower()
    return first.endswith(("ed", "s")) or (tokens[0].part is Part.AUXILIARY and not first.endswith("ing"))


def _put_in_front(tokens: Sequence[Token]) -> bool:
    """True for a participle whose sentence has a subject after the comma: "Founded in 1901, the club met …"."""
    comma = next((number for number, token in enumerate(tokens) if token.text == ","), None)
    if comma is None or not tokens[0].text.lower().endswith("ed"):
        return False
    rest = tokens[comma + 1 :]
    if not rest:
        return False
    verb = next((n for n, token in enumerate(rest) if token.part in (Part.VERB, Part.AUXILIARY)), 0)
    opens = rest[0].part in (Part.DETERMINER, Part.CONTENT, Part.PRONOUN) and rest[0].text.lower() not in _RELATIVE
    return 0 < verb <= MOST_OF_SUBJECT and opens


def given(draft: Draft, passage: Passage) -> Draft:
    """The first sentence of an item with the item's label for its subject, where it has none and they agree.

    "Ultrasound: Uses sound waves" says that ultrasound uses sound waves; "Septum: Located between the
    ventricles" that it is located there.
    """
    label, tokens = passage.label, tokenise(draft.text, draft.marks)
    if not label or draft.label is not None or label.lower() in _ASPECTS or not missing(tokens):
        return draft
    link = _link(tokens, plural=named.plural(label))
    if link is None or not reference.names_a_thing(label, tokenise(label)):
        return draft
    opening = draft.text[:1].lower() + draft.text[1:]
    return replace(draft, text=opening).led_by(f"{label} {link}", passage.label_marks, Span(0, len(label)))


def _is_base(token: Token) -> bool:
    return token.part is Part.VERB and not token.text.endswith(("ing", "ed", "s"))


def _link(tokens: Sequence[Token], *, plural: bool) -> str | None:
    """What joins a subject to a sentence that begins with its verb; None where they do not agree."""
    first = tokens[0].text.lower()
    if first in _OF_ONE or first in words.THIRD_PERSON:
        return None if plural else ""
    if first in _OF_SEVERAL:
        if first in ("have", "do") and any(_is_base(token) for token in tokens[2:]):
            return None  # "Have students sort shapes"
        return "" if plural else None
    if tokens[0].part is Part.AUXILIARY:
        return ""
    passive = first.endswith("ed") and len(tokens) > 1 and tokens[1].part is Part.PREPOSITION
    return ("are " if plural else "is ") if passive else None
