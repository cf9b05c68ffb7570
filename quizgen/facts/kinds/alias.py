"""Other names and abbreviations."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from quizgen.facts.fact import Fact, extended
from quizgen.facts.kind import Kind
from quizgen.facts.kinds import cues
from quizgen.facts.questions import asking, hints, stems, way_asked
from quizgen.items import ions, likeness
from quizgen.model import ShortAnswer, Span
from quizgen.text import abbreviations, chunks, inline, phrases, terms
from quizgen.text.prefilter import Prefiltered
from quizgen.text.tokens import Part

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from quizgen.facts.statements.statement import Statement
    from quizgen.facts.view import View
    from quizgen.items.pool import Pool
    from quizgen.model import Body, Choice

_CALLED = Prefiltered(
    r"\b(?:(?:also|commonly|often|sometimes|formerly|otherwise|better|widely|popularly) )*"
    r"(?:known(?: collectively)? as|called|termed|named|referred to(?: simply)? as|abbreviated (?:as|to)|"
    r"nicknamed|dubbed|coined)"
    r"\s+(?:the |an? )?[\"“'‘]?",
    re.IGNORECASE,
)
MOST_NAME_WORDS = 7
_ORDINALS = frozenset("first second third fourth fifth type stage phase step level".split())
_SEVERAL = re.compile(r"[A-Z][A-Za-z]*[A-Z]s")
_JOINING = frozenset("of and or in for to with by on as between".split())
_BRACKET = re.compile(r"\(([^()]{2,60})\)")


@dataclass(frozen=True, slots=True, kw_only=True)
class AliasFact(Fact):
    """Another name; `question` asks for it without the sentence, where that can be done."""

    question: str


def find(view: View) -> Iterator[Fact]:
    """Other names ("also known as …") and abbreviations with their long forms ("… (ATP)")."""
    for statement in view.standing:
        yield from _called(view, statement)
        yield from _abbreviated(view, statement)


def _called(view: View, statement: Statement) -> Iterator[Fact]:
    for match in _CALLED.finditer(statement.text):
        span = _quoted(statement, match.end()) or phrases.after(statement.tokens, match.end(), joined=False)
        if span is not None and cues.close(statement, match.end(), span):
            fact = cues.fact(view, "alias", "called", statement, span)
            yield extended(fact, AliasFact, question=_name_asked(statement, match.start()))


def _quoted(statement: Statement, offset: int) -> Span | None:
    if statement.text[offset - 1 : offset] not in ('"', "“", "'", "‘"):
        return None
    end = re.search(r"[.,]?[\"”'’](?!\w)", statement.text[offset:])
    return Span(offset, offset + end.start()) if end and end.start() else None


def _abbreviated(view: View, statement: Statement) -> Iterator[Fact]:
    for match in _BRACKET.finditer(statement.text):
        inside = match[1].strip()
        before = statement.text[: match.start()].rstrip()
        long_form = abbreviations.long_form(before, inside)
        if long_form is not None:
            yield _named(view, statement, long_form, inside, "long-form")
        elif terms.words(inside) and _listed_initials(inside, before):
            start = match.start(1)
            yield _named(view, statement, Span(start, start + len(match[1])), before.split()[-1], "long-form")
        elif _name_like(view, inside) and not long_form:
            start = match.start(1)
            fact = cues.fact(view, "alias", "bracket", statement, Span(start, start + len(match[1])))
            yield extended(fact, AliasFact, question=_symbol_asked(statement, match.start(), inside))


def _named(view: View, statement: Statement, span: Span, short: str, cue: str) -> Fact:
    fact = view.fact("alias", statement, span, (terms.fold(short), "long form"), cue)
    named = short.strip("(),")
    verb = "do" if _SEVERAL.fullmatch(named) else "does"
    return extended(fact, AliasFact, question=f"What {verb} {inline.render(named)} stand for?")


def _name_asked(statement: Statement, end: int) -> str:
    """A question for another name, where the sentence opens with the thing: "The pump, also known as …"."""
    opening = statement.text[:end].rstrip(" ,(")
    tokens = [token for token in statement.tokens if token.end <= len(opening)]
    if opening.split()[:1] and opening.split()[0].lower() in _ORDINALS:
        return ""
    plain = tokens and all(token.part not in (Part.VERB, Part.AUXILIARY, Part.PREPOSITION) for token in tokens)
    if not plain or len(tokens) > MOST_NAME_WORDS or "," in opening:
        return ""
    first = statement.tokens[0]
    name = inline.render(statement.text, statement.marks, 0, len(opening))
    shown = name[:1].lower() + name[1:] if first.part is Part.DETERMINER else name
    return f"Which of these is another name for {shown}?"


def _symbol_asked(statement: Statement, end: int, inside: str) -> str:
    """A question for what stands in brackets after a phrase: "sodium ions (Na⁺)"."""
    tokens = [token for token in statement.tokens if token.end <= end]
    found = [run for run in chunks.runs(tokens) if run[1] == len(tokens)]
    if not found:
        return ""
    first, stop = chunks.trim(tokens, *found[0])
    before = [token.text.lower() for token in tokens[:first]]
    article = f"{before.pop()} " if before and before[-1] in ("the", "a", "an") else ""
    if before and (before[-1] in _JOINING or before[-1].endswith(("'s", "’s", "ly"))):
        return ""
    name = inline.render(statement.text, statement.marks, tokens[first].start, tokens[stop - 1].end)
    return f"Which of these {'stands' if likeness.formula(inside) else 'is another name'} for {article}{name}?"


def _listed_initials(inside: str, before: str) -> bool:
    last = before.rsplit(maxsplit=1)[-1] if before.split() else ""
    initials = "".join(w[0] for w in re.findall(r"[A-Za-z][\w'’-]*", inside) if w[0].isupper())
    return last.isupper() and len(last) >= 2 and initials == last.strip("(),")


def _name_like(view: View, inside: str) -> bool:
    if re.match(
        r"(?:e\.g|i\.e|such|which|see|or\b|and\b|for\b|in\b|like|including|the\b|an?\b)", inside, re.IGNORECASE
    ):
        return False
    return len(inside.split()) <= 4 and terms.key(inside) in view.lexicon and not inside[0].isdigit()


def ask(fact: Fact, pool: Pool) -> Iterable[Body]:
    """A cloze of the statement, and a choice among names that asks for the other name.

    A long form is asked for in words: real names with other letters would give it away, made up ones are fillers.
    """
    yield from asking.cloze(fact, hints.initials(fact.key))
    question = fact.question if isinstance(fact, AliasFact) else ""
    if fact.cue == "long-form":
        yield ShortAnswer(question, fact.shown, fact.accept)
    else:
        yield from _picked(fact, question, pool)


def _picked(fact: Fact, question: str, pool: Pool) -> Iterator[Choice]:
    """A choice among names of other things of the page, or else with other ions, or the other way round."""
    asked = asking.wanted(fact)
    stem = question or way_asked.called(fact) or stems.gap_stem(fact)
    named = [one for one in ions.swapped(fact.shown) if not pool.one_name(fact.key, one.text)]
    beside = [one for one in pool.distractors(asked, near=True) if one.text.split()[0].lower() not in _ORDINALS]
    made = list(asking.chosen(fact, stem, beside))
    yield from made or list(asking.chosen(fact, stem, named)) or asking.way(fact, pool)


KIND = Kind("alias", find, ask)
