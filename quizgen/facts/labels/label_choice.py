"""Choices among the labels of a list: to which of them a description belongs."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from quizgen.facts.labels import label_class, label_echo, label_kinds, label_stems
from quizgen.facts.labels.label_asked import BRACKET
from quizgen.facts.questions import asking, stems
from quizgen.items import likeness
from quizgen.items.candidate import Candidate, Wanted
from quizgen.items.worked import Worked
from quizgen.model import Mark, Span
from quizgen.text import inline, reference, terms, words
from quizgen.text.tokens import Part, tokenise

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from quizgen.facts.fact import Fact
    from quizgen.facts.labels.label_asked import Stem
    from quizgen.facts.statements.statement import Statement
    from quizgen.items.pool import Pool
    from quizgen.model import Choice, Option

MOST_BESIDE = 100  # labels of one list among which there is a choice; each is held against each
ENOUGH = 3  # words that two descriptions begin with
LEAST_TOLD, LOOSELY_TOLD, TOLD_ALIKE = 1.25, 2.0, 0.2
_OF = re.compile(r" (?:of|in|for|on|to) ")
_SHORT = re.compile(r"\(([^()]{2,12})\)$")
_ASPECTS = frozenset(
    "importance significance implications implication impact impacts effect effects role roles benefit benefits "
    "challenges challenge applications application considerations consideration summary overview conclusion examples "
    "example limitations advantages disadvantages purpose uses use outcomes outcome goals goal relevance influence "
    "influences definition byproducts composition aspects factors features perspective perspectives responses "
    "understanding causes types symptoms complications others".split()
)
_PLAIN = words.PLAIN_ADJECTIVES | words.VAGUE | words.FUNCTION | words.PUFF


def _is_concept(fact: Fact, label: Candidate, pool: Pool) -> bool:
    """True for a label that names something beyond its list: one word, or words that its page speaks of elsewhere.

    Or one of a class that is named above the list.
    """
    parts = label.plain.lower().split()
    if not _is_thing(label.plain) or parts[-1] in words.VAGUE or any(word in words.FUNCTION for word in parts):
        return False
    return (
        len(parts) == 1
        or label_class.named(fact) is not None
        or sum(terms.stands_in(label.plain, text) for text in pool.said(label.page)) > 1
    )


def _echoes(label: str, stem: str) -> bool:
    """True for a label with a telling word of the stem: what is asked may well be said of it."""
    return any(len(word) >= stems.TELLING for word in terms.content(label) & terms.content(stem))


def names(facts: Sequence[Fact]) -> list[Candidate]:
    """The labels of a list as options: without what stands in brackets after them, unless all of them have that."""
    whole = all(BRACKET.search(fact.statement.passage.label) for fact in facts)
    return [name(fact, whole=whole) for fact in facts]


def name(fact: Fact, *, whole: bool = False) -> Candidate:
    """A label as an option, as the list sets it; the `whole` of it, or without what stands in brackets at its end."""
    passage, source = fact.statement.passage, fact.sources[0]
    plain = passage.label if whole else BRACKET.sub("", passage.label) or passage.label
    shown = inline.render(passage.label, passage.label_marks, 0, len(plain))
    return Candidate(
        shown, source.page, fact.discipline, fact.statement.own or source.quote, plain, fact.kind, fact.cue
    )


def place(fact: Fact) -> str:
    """What the labels beside a fact's own are found by: its page and the number of its sentence there."""
    return f"{fact.sources[0].page}:{fact.statement.place}"


def labelled(statement: Statement) -> tuple[Statement, Span, str]:
    """The statement with its label in it, the label's span, and how it got there."""
    if statement.label is not None:
        before = [token for token in statement.tokens if token.end <= statement.label.start]
        opens = all(token.part is Part.DETERMINER for token in before)
        return statement, statement.label, "subject" if opens else "inside"
    label = statement.passage.label
    shift = len(label) + 2
    marks = (*statement.passage.label_marks, *(Mark(m.start + shift, m.end + shift, m.kind) for m in statement.marks))
    text = f"{label}: {statement.text}"
    parent = statement.passage.section[-1] if statement.context.endswith(f", {label}") else ""
    told = replace(statement, text=text, marks=marks, context=parent, formula="", weak=False, leans=bool(parent))
    return told, Span(0, len(label)), "before"


def beside(fact: Fact, pool: Pool) -> Iterator[Worked]:
    """A choice for the label of the item whose first sentence states the fact, asked and explained by the sentence."""
    statement = fact.statement
    if not statement.first or not statement.passage.label or statement.borrowed:
        return
    told, span, how = labelled(statement)
    if not span.overlaps(fact.answer) or how == "before":
        about = replace(fact, kind="label", statement=told, answer=span, also=(), accept=(), cue=how)
        yield from (Worked(one, asking.explanation(about)) for one in choices(about, pool))


def choices(fact: Fact, pool: Pool) -> Iterator[Choice]:
    """A choice among the labels beside it, asked by what is said of the label; nothing where others fit too."""
    siblings = pool.siblings(place(fact))[:MOST_BESIDE]
    fact = label_stems.shortened(fact)
    bracketed = bool(siblings) and all(BRACKET.search(other.plain) for other in siblings)
    for whole in (True, False) if bracketed else (False,):
        key = name(fact, whole=whole)
        others = [other if whole else _bare(other) for other in siblings] if bracketed else siblings
        made = next(_asked(fact, key, others, pool), None) if _is_thing(key.plain) else None
        if made is not None:
            yield made
            return


def _asked(fact: Fact, key: Candidate, siblings: Sequence[Candidate], pool: Pool) -> Iterator[Choice]:
    """The choices that ask for the label, best first."""
    told = Wanted(fact.id, key, fact.statement.text, fact.accept)
    known = f"{fact.sources[0].title} {label_kinds.under(fact)}"
    for stem in label_stems.stems(fact, siblings):
        if not stem.fits(key.plain) or _is_named(fact, stem.text) or (stem.loose and not _is_concept(fact, key, pool)):
            continue
        fitting = [other for other in siblings if _is_thing(other.plain) and stem.fits(other.plain)]
        if stem.loose:
            fitting = [o for o in fitting if _is_concept(fact, o, pool) and not _echoes(o.plain, stem.text)]
        elif fact.cue == "inside" and not stem.about:
            fitting = [other for other in fitting if other.cue == "subject"]
        fitting = [other for other in fitting if label_echo.alike(key.plain, other.plain, stem)]
        wrong = pool.rivals(told, fitting, partial(_least, fact, stem), known)
        yield from asking.chosen(fact, stem.text if _is_anchored(fact, stem, wrong, pool) else None, wrong, key.text)


def _bare(label: Candidate) -> Candidate:
    """A label without what stands in brackets at its end."""
    return replace(label, text=BRACKET.sub("", label.text), plain=BRACKET.sub("", label.plain))


def _least(fact: Fact, stem: Stem, other: Candidate) -> float:
    """What words must weigh that tell the label from another: little where two descriptions are told alike."""
    if stem.loose:
        return LOOSELY_TOLD
    return TOLD_ALIKE if _parallel(fact, other) else LEAST_TOLD


def _parallel(fact: Fact, other: Candidate) -> bool:
    """True where two descriptions begin alike and go on with other things: "The SI unit of length", "… of time"."""
    mine, theirs = _description(fact.key, fact.statement.text), _description(other.plain, other.said)
    shared = next((n for n, (a, b) in enumerate(zip(mine, theirs, strict=False)) if a != b), 0)
    return shared >= ENOUGH and mine[-1:] != theirs[-1:]


def _description(label: str, text: str) -> tuple[str, ...]:
    """The words of what is said of a label behind it, and behind its name as the subject of its sentence."""
    told = (text.partition(label)[2] or text).lstrip(": ").rstrip(".")
    return terms.words(told.removeprefix(label).removeprefix(BRACKET.sub("", label)))


def _is_named(fact: Fact, stem: str) -> bool:
    """True for a stem that gives the label away by the short form that stands behind it: "Transfer RNA (tRNA)"."""
    found = _SHORT.search(fact.statement.passage.label)
    return found is not None and terms.stands_in(found[1], stem)


def _is_thing(label: str) -> bool:
    """True for a label that names a thing, not an aspect of one: no "Physiological Importance", no "Benefits"."""
    *before, last = _OF.split(label.lower())[0].split() or [""]
    vague = last in _ASPECTS or (last in words.VAGUE and all(word in _PLAIN for word in before))
    return not vague and reference.names_a_thing(label, tokenise(label))


def _is_anchored(fact: Fact, stem: Stem, wrong: Sequence[Option], pool: Pool) -> bool:
    """True for a stem that says what it is about: by a class, a word of its page's title or a term of the page.

    Or where the options say so by their last word, or the stem says enough of a thing of a known class, or of one
    that is listed right under the page's question.
    """
    if stem.kind is not None and (stem.kind.head or " " in stem.kind.one):
        return True
    if all(likeness.head(option.text) == likeness.head(fact.key) for option in wrong):
        return True
    if stems.tells_topic(fact, stem.text):
        return True
    lexicon = pool.lexicon.get(fact.sources[0].page, ())
    if any(terms.stands_in(key, stem.text) and not terms.same(key, fact.key) for key in lexicon):
        return True
    if stem.kind is None and fact.statement.passage.section:
        return False
    told = terms.content(stem.text) - words.VAGUE - words.HEDGES - words.FUNCTION
    return len(told) >= ENOUGH
