"""Labels: which item of a list a description belongs to."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from quizgen.facts import asking, hints, senses, stems
from quizgen.facts.kind import Kind
from quizgen.items import likeness
from quizgen.model import Body, Mark, Span
from quizgen.text import inline, reference, terms, words
from quizgen.text.tokens import Part, tokenise

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from quizgen.facts.fact import Fact
    from quizgen.facts.statement import Statement
    from quizgen.facts.view import View
    from quizgen.items.pool import Pool
    from quizgen.model import Choice, Option

MAX_LABEL_WORDS = 8
FEWEST_WORDS = 2
TELLING = 5  # words of so many letters say what a title is about
ENOUGH = 3  # words of a stem that stands by itself
HEADING_WORDS = 4  # a label of so many words is a heading that nobody can be asked to type


def find(view: View) -> Iterator[Fact]:
    """One fact for each labelled item or paragraph that says something."""
    for statement in view.statements:
        label = statement.passage.label
        if not statement.first or not label or len(label.split()) > MAX_LABEL_WORDS:
            continue
        if len(_told(statement)) < FEWEST_WORDS:
            continue
        told, span, how = _with_label(statement)
        parents = statement.passage.section[-1] if statement.passage.section else view.topic
        yield view.fact("label", told, span, (terms.key(label), terms.key(parents)), how)


def _told(statement: Statement) -> list[str]:
    """The words of a description that tell its item from others: neither numbers nor hedges."""
    return [w for w in terms.content(statement.text) if w.isalpha() and len(w) > 1 and w not in words.HEDGES]


def _with_label(statement: Statement) -> tuple[Statement, Span, str]:
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
    told = replace(
        statement, text=text, marks=marks, tokens=tokenise(text, marks), context=parent, weak=False, leans=bool(parent)
    )
    return told, Span(0, len(label)), "before"


def ask(fact: Fact, pool: Pool) -> Iterable[Body]:
    """A cloze of the description, and a choice among the labels beside it where the description defines."""
    if fact.cue != "before" or len(fact.key.split()) < HEADING_WORDS:
        yield from asking.cloze(fact, hints.initials(fact.key) if fact.cue == "before" else "")
    yield from _choice(fact, pool)


def _choice(fact: Fact, pool: Pool) -> Iterable[Choice]:
    """A choice among the labels beside it where the description defines, or all of them are names of things."""
    siblings = pool.siblings(fact.id)
    if _defines(fact):
        wrong = pool.distractors(asking.wanted(fact), siblings)
        made = list(asking.chosen(fact, _anchored(fact, stems.described(fact), wrong, pool), wrong))
        sense = None if made else senses.stated(fact.statement, fact.sources[0].page, fact.discipline)
        yield from made or (asking.defined(fact, sense, pool) if sense else ())
    elif fact.cue == "before":
        if _is_named(fact.key, fact.sources[0].page, pool):
            named = [other for other in siblings if _is_named(other.plain, other.page, pool)]
            yield from asking.chosen(fact, stems.described(fact), pool.distractors(asking.wanted(fact), named))
    elif reference.names_a_thing(fact.key, tokenise(fact.key)):
        yield from asking.chosen(fact, stems.gap_stem(fact), pool.distractors(asking.wanted(fact), near=True))


def _anchored(fact: Fact, stem: str | None, wrong: Sequence[Option], pool: Pool) -> str | None:
    """The stem, with the list's heading in front where it does not say what it is about; None where little is said.

    It says so where it holds a term of the page or a word of its title, or where the options do by their last word.
    """
    if stem is None:
        return None
    source = fact.sources[0]
    title = {word for word in terms.content(source.title) if len(word) >= TELLING and word not in words.VAGUE}
    named = any(
        terms.stands_in(key, stem) for key in pool.lexicon.get(source.page, ()) if not terms.same(key, fact.key)
    )
    alike = all(likeness.head(option.text) == likeness.head(fact.key) for option in wrong)
    if named or alike or title & terms.content(stem):
        return stem
    section = fact.statement.passage.section
    if section:
        return f"{inline.render(section[-1])}: {stem[:1].lower()}{stem[1:]}"
    return stem if len(terms.content(stem) - words.VAGUE - words.HEDGES) >= ENOUGH else None


def _is_named(label: str, page: str, pool: Pool) -> bool:
    """True for a label that other statements of its page speak of: a thing rather than a heading."""
    if not reference.names_a_thing(label, tokenise(label)) or label.rsplit(maxsplit=1)[-1].lower() in words.VAGUE:
        return False
    return sum(terms.stands_in(label, text) for text in pool.said(page)) > 1


def _defines(fact: Fact) -> bool:
    """True where a label names a thing and its description says what that is: "… is a …", or a bare noun phrase."""
    tokens = tokenise(fact.key)
    if not reference.names_a_thing(fact.key, tokens) or fact.key.split()[-1].lower() in words.VAGUE:
        return False
    rest = re.sub(r"^\s*\([^()]*\)", lambda found: " " * len(found[0]), fact.statement.text[fact.answer.end :])
    skipped = fact.answer.end + len(rest) - len(rest.lstrip())
    after = [token for token in fact.statement.tokens if token.start >= skipped and token.text != ":"]
    if fact.cue == "before":
        return senses.nominal(after)
    return fact.cue == "subject" and bool(after) and after[0].part in (Part.VERB, Part.AUXILIARY)


KIND = Kind("label", find, ask)
