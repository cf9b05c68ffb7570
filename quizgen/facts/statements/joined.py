"""A sentence that leans on the one before it, joined to as much of that as it needs."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from quizgen.facts.statements.draft import Draft, moved
from quizgen.text import reference, terms, words
from quizgen.text.tokens import Part, tokenise

if TYPE_CHECKING:
    from collections.abc import Sequence

    from quizgen.facts.statements.statement import Statement

MAX_BEFORE = 34  # words
MAX_JOINED = 60
COMFORTABLE = 26  # words of two sentences that are read without effort
LONGEST_CLAUSE = 22  # words of a sentence to which "which …" is added
FEWEST = 5
_ADDED = re.compile(
    r", (?:which|where|whose|with|thereby|thus|such as|including|particularly|especially|rather than|"
    r"(?:lead|mak|allow|enabl|result|caus|ensur|mean|giv|creat|reduc|offer|provid|help|trigger)ing|"
    r"[a-z]+ing (?=the|an?|their|its|to|for|from))\b"
)
_CLAUSES = frozenset(("while", "whereas", "although", "because", "since", "if", "when", "whether"))
_FILLER = re.compile(r"(?:by )?(?:understanding|recognizing|addressing|considering|knowing)\b", re.IGNORECASE)
_BARE = re.compile(r"This (?=[a-z])")


def joined(draft: Draft, before: Statement) -> tuple[Draft, int] | None:
    """The draft behind the sentence before it, and how much that put in front; None where both are too long.

    "Understanding these factors is crucial" says nothing that joining would help. What is merely added to
    that sentence goes where both are long, and "This means …" becomes ", which means …".
    """
    text = _brief(before.text, draft)
    first, second = len(text.split()), len(draft.text.split())
    if before.weak or before.joined or _FILLER.match(draft.text) or first > MAX_BEFORE or first + second > MAX_JOINED:
        return None
    marks = tuple(mark for mark in before.marks if mark.end <= len(text))
    label = before.label if before.label is not None and before.label.end <= len(text) else None
    if first <= LONGEST_CLAUSE and first + second <= MAX_BEFORE and text.endswith(".") and _goes_on(text, draft):
        start = len("This ")
        rest = Draft(draft.text[start:], tuple(moved(mark, -start) for mark in draft.marks if mark.start >= start))
        front = f"{text[:-1]}, which "
        return rest.led_by(front, marks, label), len(front)
    return draft.led_by(f"{text} ", marks, label), len(text) + 1


def _goes_on(text: str, draft: Draft) -> bool:
    """True where "This …" can be told as a clause of the sentence before, which has none of the kind."""
    if not _BARE.match(draft.text) or " which " in f"{text} {draft.text}":
        return False
    following = tokenise(draft.text, draft.marks)[1]  # a word follows "This "
    return following.part in (Part.VERB, Part.AUXILIARY) or following.text in words.THIRD_PERSON


def _brief(text: str, draft: Draft) -> str:
    """The sentence before without what is merely added at its end, where the reference means what is left."""
    most = COMFORTABLE - len(draft.text.split())
    refers = reference.read(tokenise(draft.text, draft.marks))
    named = [word[: terms.FAMILY] for word in terms.words(draft.text[: refers.end] if refers else "")[1:]]
    while named and len(text.split()) > max(most, FEWEST):
        cuts = [found.start() for found in _ADDED.finditer(text) if _may_end(text[: found.start()])]
        if not cuts or not _told(named, text[: cuts[-1]]) or _told(named, text[cuts[-1] :]):
            break
        text = f"{text[: cuts[-1]]}."
    return text


def _told(named: Sequence[str], text: str) -> bool:
    """True where a text has a word of the family of one of those that name a reference."""
    return any(word.startswith(tuple(named)) for word in terms.words(text))


def _may_end(before: str) -> bool:
    """True for what is a whole clause: it has a verb, and no bracket or quotation is open."""
    if len(before.split()) < FEWEST or before.count("(") != before.count(")") or before.count('"') % 2:
        return False
    tokens = tokenise(before)
    opens = tokens[0].part in (Part.PREPOSITION, Part.CONJUNCTION) or tokens[0].text.lower().endswith("ing")
    comma = next((number for number, token in enumerate(tokens) if token.text == ","), len(tokens)) if opens else 0
    clause = max((n for n, token in enumerate(tokens) if token.text.lower() in _CLAUSES), default=-1)
    acts = any(token.part in (Part.VERB, Part.AUXILIARY) for token in tokens[max(comma, clause) + 1 :])
    return acts and tokens[-1].part is Part.CONTENT
