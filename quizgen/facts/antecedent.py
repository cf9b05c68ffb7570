"""What a reference at the start of a sentence stands for."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from quizgen.facts.draft import Draft, moved
from quizgen.model import Mark, Passage, Span
from quizgen.text import chunks, phrases, reference, terms, words
from quizgen.text.tokens import Part, Token, tokenise

if TYPE_CHECKING:
    from collections.abc import Sequence

    from quizgen.facts.statement import Statement
    from quizgen.text.reference import Reference

MOST_SUBJECT_WORDS = 7


def resolve(draft: Draft, passage: Passage, number: int, before: Statement | None, *, repeated: bool) -> Draft | None:
    """The draft with its first words replaced by what they stand for; None where that is in doubt.

    In an item's first sentence that is the item's label, or its heading where the label is
    `repeated` under several headings; later it is the subject of the sentence before, or the
    fuller name that this gives to the noun of the reference.
    """
    refers = reference.read(tokenise(draft.text, draft.marks))
    if refers is None:
        return None
    label = passage.label
    if number == 0 and label:
        name = label if not repeated else "".join(passage.section[-1:])
        fits = bool(name) and not refers.possessive and plural(name) == refers.plural
        if not fits or not reference.names_a_thing(name, tokenise(name)):
            return None
        if refers.person or terms.stands_in(name, draft.text[refers.end :]):
            return None
        made = _replaced(draft, refers, name, () if repeated else passage.label_marks)
        return replace(made, label=None) if repeated else made
    if before is None or before.weak:
        return None
    name = _subject(refers, before) or _fuller_name(refers, before)
    return _replaced(draft, refers, name) if name else None


def _replaced(draft: Draft, refers: Reference, name: str, marks: Sequence[Mark] = ()) -> Draft:
    own = f"{name}'" if name.endswith("s") else f"{name}'s"
    kept = tuple(moved(mark, -refers.end) for mark in draft.marks if mark.start >= refers.end)
    rest = Draft(draft.text[refers.end :], kept)
    return rest.led_by(own if refers.possessive else name, marks, Span(0, len(name)))


def _subject(refers: Reference, before: Statement) -> str:
    """The subject of the sentence before, where it agrees with the reference."""
    end = phrases.subject_end(before.tokens)
    subject = before.text[:end].strip() if end else ""
    if refers.bare or not subject or len(subject.split()) > MOST_SUBJECT_WORDS:
        return ""
    tokens = [t for t in before.tokens if end and t.start < end]
    if not _one_noun_phrase(tokens) or tokens[-1].part in (Part.PREPOSITION, Part.CONJUNCTION, Part.DETERMINER):
        return ""
    if refers.noun:
        return subject if terms.stem(refers.noun) == terms.stem(_head(subject)) else ""
    if refers.person and not all(word[0].isupper() for word in subject.split()):
        return ""
    return subject if plural(subject) == refers.plural else ""


def _one_noun_phrase(tokens: Sequence[Token]) -> bool:
    """True where a subject holds no clause and no introductory phrase."""
    if tokens[0].part in (Part.PREPOSITION, Part.CONJUNCTION):
        return False
    return all(token.text.lower() not in (",", "to") and token.part is not Part.VERB for token in tokens)


def _fuller_name(refers: Reference, before: Statement) -> str:
    """The longer name that the sentence before gives to the noun of a reference ("this potential")."""
    tokens = before.tokens
    found = [
        (first, before.text[tokens[first].start : tokens[end - 1].end])
        for first, end in (chunks.trim(tokens, *run) for run in chunks.runs(tokens))
        if refers.noun and end - first > 1 and terms.stem(tokens[end - 1].text.lower()) == terms.stem(refers.noun)
    ]
    if len({terms.key(name) for _, name in found}) != 1:
        return ""
    first, name = found[0]
    if first and tokens[first].text.lower() in words.BASE_FORMS and name.split()[0] not in words.NOUN_TOO:
        return ""
    if first and tokens[first - 1].part is Part.STOP and tokens[first].text.lower() in words.BASE_FORMS:
        return ""  # the verb after an insertion: "protons, being charged, experience repulsion"
    if first == 0:
        return name
    return "" if name[0].isupper() else f"The {name}"


def _head(name: str) -> str:
    """The noun that a name is about: the last word before brackets and "of"."""
    words = name.split("(", maxsplit=1)[0].split(" of ", maxsplit=1)[0].split()
    return words[-1].strip(",").lower() if words else ""


def plural(name: str) -> bool:
    """True for a name of several things."""
    head = _head(name)
    return terms.stem(head) != head or " and " in name
