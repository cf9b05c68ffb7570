"""What a reference at the start of a sentence stands for."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from quizgen.facts.statements import front, named, persons, subjects
from quizgen.facts.statements.draft import Draft, capital, moved
from quizgen.facts.statements.named import Subject
from quizgen.model import Mark, Span
from quizgen.text import chunks, reference, terms, words
from quizgen.text.tokens import Part, tokenise

if TYPE_CHECKING:
    from collections.abc import Sequence

    from quizgen.facts.statements.standing import About
    from quizgen.facts.statements.statement import Statement
    from quizgen.text.reference import Reference

_RELATIONS = frozenset(
    "presence function role purpose goal aim importance significance use benefit advantage history study definition "
    "concept idea need example part type form aspect feature element cause effect number amount lack".split()
)
_ACT = re.compile(r"(?:tion|sion|ment|ity|ance|ence|ness|ing)(?: (?:of|and|in) .*)?$")
_GERUND = re.compile(r"(?!Operating|Building|Sing|King|Ring|Wing|Spring|Swing)[A-Z][a-z]{2,}ing [a-zA-Z]")
_QUALITIES = frozenset("ideal suitable useful best good excellent common typical known popular available".split())


def resolve(draft: Draft, about: About, number: int, before: Statement | None) -> Draft | None:
    """The draft with its first words replaced by what they stand for; None where that is in doubt.

    In an item's first sentence that is the item's label, its heading where the label is repeated
    under several headings, or the page's topic where the label is an act or a quality of it; later
    it is the subject of the sentence before, or the fuller name that this gives to the noun of the
    reference.
    """
    passage, repeated = about.passage, about.repeated
    refers = reference.read(tokenise(draft.text, draft.marks))
    if refers is None:
        return None
    label = passage.label
    if number == 0 and label:
        above = "".join(passage.section[-1:])
        repeated = repeated and (front.telling(above) or not front.telling(label))
        repeated = repeated and not _is_told_of(label, above, refers)
        name = above if repeated else label
        alone = not (repeated or refers.noun or refers.bare)
        if alone and (front.aspect(label) or (_ACT.search(label) and not front.telling(label))):
            name = about.shown
        fits = bool(name) and not refers.possessive and named.plural(name) == refers.plural
        if not fits or not _is_thing(name):
            return None
        if (refers.noun and front.quality(name)) or (not refers.noun and refers.plural and _GERUND.match(name)):
            return None
        if refers.person or terms.stands_in(name, draft.text[refers.end :]):
            return None
        made = _replaced(draft, refers, capital(name), passage.label_marks if name == label else ())
        return replace(made, label=None) if repeated else made
    if before is None or before.weak or reference.impersonal(draft.text):
        return None
    if (found := _subject(refers, before)) is not None:
        marks = tuple(moved(mark, -found.start) for mark in before.marks if found.start <= mark.start < found.end)
        return _replaced(draft, refers, found.name, marks, found.frame)
    name = capital(named.called(before.text, refers.noun)) if refers.noun else ""
    name = name or _fuller_name(refers, before)
    if not name and label and not repeated and _means_label(refers, label, before):
        return _replaced(draft, refers, label, passage.label_marks)
    return _replaced(draft, refers, name) if name else None


def _is_told_of(label: str, above: str, refers: Reference) -> bool:
    """True for a label that is the thing, and what it stands under an aspect: "Nature of Energy", "Light: It is …"."""
    if refers.noun and terms.stem(refers.noun) == terms.stem(named.head(label)):
        return True
    return front.aspect(above) and not front.aspect(label)


def _means_label(refers: Reference, label: str, before: Statement) -> bool:
    """True where "these breaches" are the label's "data breaches", or what stands before has no subject but it."""
    if named.plural(label) != refers.plural or refers.bare or not _is_thing(label):
        return False
    if refers.noun:
        tells = len(terms.words(label)) > 1 or front.telling(label)  # not "Technique" for "this technique"
        return tells and terms.stem(refers.noun) == terms.stem(named.head(label))
    told = [token for token in before.tokens if token.part is not Part.ADVERB]
    return subjects.missing(told) or any(token.text.lower() in _QUALITIES for token in told[:1])


def _is_thing(label: str) -> bool:
    return reference.names_a_thing(label, tokenise(label))


def _replaced(draft: Draft, refers: Reference, name: str, marks: Sequence[Mark] = (), frame: str = "") -> Draft:
    bare = re.sub(r" \([^()]*\)$", "", name) if refers.possessive else name
    own = f"{bare}'" if bare.endswith("s") else f"{bare}'s"
    kept = tuple(moved(mark, -refers.end) for mark in draft.marks if mark.start >= refers.end)
    rest = Draft(draft.text[refers.end :], kept)
    front = f"{frame}{own if refers.possessive else name}"
    return rest.led_by(front, marks, Span(len(frame), len(frame) + len(bare)))


def _subject(refers: Reference, before: Statement) -> Subject | None:
    """The subject of the sentence before, where it agrees with the reference."""
    tokens = [token for token in before.tokens if token.start >= before.borrowed]
    found = None if refers.bare else named.subject(before.text, tokens)
    if found is None or (refers.possessive and re.search(r"['’]s [a-z]", found.name)):
        return None
    if refers.possessive and " of " in found.name and named.head(found.name) not in _RELATIONS:
        return None
    if refers.noun:
        same = terms.stem(refers.noun) == terms.stem(named.head(found.name)) or named.as_class(tokens, refers.noun)
        return found if same and named.plural(found.name) == refers.plural else None
    if refers.person and not persons.is_name(found.name):
        return None
    if not refers.noun and named.head(found.name) in _RELATIONS and found.name.count(" of ") == 1:
        return _of_what(found, before, plural=refers.plural)
    return found if named.plural(found.name) == refers.plural else None


def _of_what(found: Subject, before: Statement, *, plural: bool) -> Subject | None:
    """What a function or an aim is one of: after "The function of the skull is …" the skull is "it"."""
    start = before.text.index(" of ", found.start) + len(" of ")
    name = capital(before.text[start : found.end])
    fits = named.plural(name) == plural and not found.frame
    return Subject(name, "", start, found.end) if fits else None


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
    if first and tokens[first - 1].part is Part.AUXILIARY and tokens[first].text.lower() in words.BASE_FORMS:
        return ""  # "people may experience symptoms"
    if refers.plural and not named.plural(name):  # "These reactions" after "An exergonic reaction …"
        return capital(f"{name.rsplit(maxsplit=1)[0]} {refers.noun}")
    if first == 0:
        return name
    return "" if name[0].isupper() else f"The {name}"
