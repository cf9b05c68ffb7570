"""Asking about a fact: the bodies that most kinds share, and the reasons that go with them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from quizgen.facts.fact import changed
from quizgen.facts.questions import accepted, hints, stems, telling, way_asked, ways
from quizgen.facts.questions.context import context, spelled
from quizgen.items import choice, contrasts, gaps, meanings, opposites
from quizgen.items.candidate import Candidate, Wanted
from quizgen.model import Blank, Body, Choice, Cloze, Option, Span
from quizgen.text import inline, reference

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from quizgen.facts.fact import Fact
    from quizgen.items.pool import Pool
    from quizgen.items.sense import Sense

_TURNING = frozenset(("cause", "comparison", "condition", "function"))
_TOLD = re.compile(
    r"\b(?:leads?|leading|led|results?|resulting|causes?|caus(?:ed|ing)|due|because|than|compared|acts?"
    r"|if|when)\b"
)
_VALUES = frozenset(("quantity", "range", "equation", "proportion", "cell"))
_WORDS = frozenset(("alias", "definition", "term", "membership", "function"))
_EXAMPLE = re.compile(r"\b(?:examples?|sample|exercise|worked|step-by-step|practice problem)\b", re.IGNORECASE)
_SEVERAL = re.compile(r",|\bor\b|/")
_WAY = re.compile(r"\b(?:in|de)creased $")
_ALSO = re.compile(r"^(\{\{1\}\} )(?:also|then) ")


def gap(fact: Fact, pool: Pool) -> Iterator[Body]:
    """A cloze of the statement, and a choice where the answer says which way something goes.

    No choice else: nothing proves that another phrase would be wrong. The cloze shows the first
    letters of the answer, since other words might fit a sentence too.
    """
    yield from cloze(fact, hints.initials(fact.key))
    yield from way(fact, pool)


def way(fact: Fact, pool: Pool) -> Iterator[Choice]:
    """A choice among the answer and its opposites, or others of its few that the build names, which are wrong."""
    page = fact.sources[0].page
    fact = _with_way(fact)
    if not ways.may_turn(fact):
        return
    others = (one for one in contrasts.others(fact.shown, fact.statement.text) if pool.speaks_of(page, one.text))
    turned = (tuple(opposites.turned(fact.shown)) if _turns(fact) else ()) or others
    asked = wanted(fact)
    wrong = [one for one in turned if pool.is_wrong(asked, one.text)]
    if wrong and (made := way_asked.question(fact, wrong)):
        yield from chosen(fact, made.stem, made.wrong, made.key)
    else:
        yield from chosen(fact, stems.gap_stem(fact) if wrong else None, wrong)


def _with_way(fact: Fact) -> Fact:
    """The fact with the word before its answer that says which way it goes: "decreased", which a gap leaves outside."""
    before = _WAY.search(fact.statement.text, 0, fact.answer.start)
    if before is None or not list(opposites.turned(fact.statement.text[before.start() : fact.answer.end])):
        return fact
    return changed(fact, answer=Span(before.start(), fact.answer.end), accept=())


def _turns(fact: Fact) -> bool:
    """True where a sentence tells which way something goes, and does not only name it by the way."""
    return fact.kind in _TURNING or bool(_TOLD.search(fact.statement.text))


def can_be_asked(fact: Fact) -> bool:
    """True where a cloze of the fact's statement neither shows the answer nor leaves too little."""
    return bool(fact.also) or fact.kind == "equation" or next(cloze(fact), None) is not None


def chosen(fact: Fact, stem: str | None, distractors: Iterable[Option], key: str = "") -> Iterator[Choice]:
    """The choice item with this stem and these distractors, where a good one comes of them."""
    asks = stem and not _is_worked(fact)
    made = choice.make(stem, Option(key or fact.shown, why_right(fact)), distractors) if stem and asks else None
    if made is not None and not _tells(made, fact):
        yield made


def _tells(made: Choice, fact: Fact) -> bool:
    """True for a choice whose words give its key away, or speak of what only the page has."""
    options = [option.text for option in (made.key, *made.distractors)]
    if telling.is_torn(made.stem) or any(map(telling.speaks_of_others, (made.stem, *options))):
        return True
    return fact.kind in _WORDS and telling.shows_key(made.stem, options[0], options[1:])


def _is_worked(fact: Fact) -> bool:
    """True for what stands in a worked example: its values are good for nothing else."""
    passage = fact.statement.passage
    heads = (*passage.section, passage.label, fact.statement.context)
    return fact.kind in _VALUES and any(_EXAMPLE.search(head) for head in heads)


def defined(fact: Fact, sense: Sense, pool: Pool) -> Iterator[Choice]:
    """A choice among definitions ("What is a capacitor?"), or else among things that are defined."""
    if _SEVERAL.search(sense.thing.plain):
        return
    verb = "are" if sense.plural else "is"
    asked = list(chosen(fact, f"What {verb} {sense.named}?", meanings.definitions(pool, sense), sense.text))
    if not asked:
        stem = f"Which of these {verb} {sense.text}?"
        asked = list(chosen(fact, stem, meanings.things(pool, sense), sense.thing.text))
    yield from asked


def cloze(fact: Fact, hint: str = "") -> Iterator[Cloze]:
    """The statement with every mention of the answer taken out; nothing where the rest gives it away."""
    statement = fact.statement
    text = gaps.with_gap(statement.text, statement.marks, fact.answer, "{{1}}")
    before = context(fact)
    if text is None or before is None:
        return
    text = text if before or not text.startswith("{{1}} ") else _ALSO.sub(r"\1", text)
    if before or not reference.dangles(text.removeprefix("{{1}}").lstrip()):
        yield Cloze(f"{before}{spelled(text, before, fact)}", {1: Blank(fact.shown, accepted.answers(fact), hint)})


def candidate(fact: Fact) -> Candidate:
    """The fact's answer as a possible distractor for other facts."""
    source = fact.sources[0]
    return Candidate(fact.shown, source.page, fact.discipline, source.quote, fact.key, fact.kind, fact.cue)


def wanted(fact: Fact) -> Wanted:
    """What distractors for the fact must be like and must not be."""
    return Wanted(fact.id, candidate(fact), fact.statement.text, fact.accept)


def explanation(fact: Fact) -> str:
    """The whole statement with what was asked for in bold."""
    text, marks = fact.statement.text, fact.statement.marks
    pieces: list[str] = [context(fact) or ""]
    at = 0
    for span in sorted((fact.answer, *fact.also)):
        pieces += (
            inline.render(text, marks, at, span.start),
            inline.strong(inline.render(text, marks, span.start, span.end)),
        )
        at = span.end
    return "".join((*pieces, inline.render(text, marks, at)))


def why_right(fact: Fact) -> str:
    """Why the key is right: the page's own words."""
    return f"The source says: “{fact.sources[0].quote}”"
