"""What statements say that things are: the thing, and its definition."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from quizgen.facts.statements.genus import POINTERS, genus, tells, unpraised
from quizgen.items.candidate import Candidate
from quizgen.items.sense import Sense
from quizgen.model import Mark, Span
from quizgen.text import chunks, inline, phrases, reference, terms, words
from quizgen.text.tokens import Part, tokenise

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from quizgen.facts.statements.statement import Statement
    from quizgen.text.tokens import Token

MOST_THING_WORDS = 5
_HOW = r"(?:(?:typically|usually|often|generally|commonly|also|essentially|primarily|simply) )?"
_IS = re.compile(
    rf"(?:is|are) {_HOW}(?:(?=(?:an?|the) )|(?:defined|described) as )|(?:refers? to|means|denotes?) (?=(?:an?|the) )"
)
_THIS = re.compile(
    rf"(?:This|It|These|They) (?:(?:is|are) {_HOW}(?:the process of )?|(?:refers? to|means|involves) (?=(?:an?|the) ))"
)
_ARE = re.compile(rf"are {_HOW}(?!(?:the|a|an) )")
_WHICH = re.compile(rf", which (?P<be>is|are) {_HOW}(?=(?:an?|the) )")
_END = re.compile(
    r"[;:—(]| – |\.(?:\s|$)|$|, (?:which|where|who|although)\b| although\b"
    r"|, (?:such|including|with|but|so|often|while|primarily)\b"
    r"|, [a-z]+ing\b(?!,)|,? and (?:it|they|is|are|can|has|have|was|were|may|plays?)\b"
)
_RELATIVES = frozenset(("that", "which", "who", "where", "whose"))


def of(statements: Sequence[Statement], lexicon: dict[str, str], page: str, subject: str) -> Iterator[Sense]:
    """The senses that a page's statements give of terms of its lexicon."""
    for statement in statements:
        found = stated(statement, page, subject)
        if found is not None and terms.key(found.thing.plain) in lexicon:
            yield found


def stated(statement: Statement, page: str, subject: str) -> Sense | None:
    """What a statement says that its label, its subject or what stands before ", which is" is."""
    found = _told(statement)
    if found is None:
        return None
    told, thing, start, plural = found
    which = told.text[:start].rstrip().endswith((", which is", ", which are"))
    end = _END.search(told.text, start)
    stop = end.start() if end else len(told.text)
    comma = told.text.find(", ", start, stop)
    meaning = Span(start, len(told.text[: comma if which and comma > 0 else stop].rstrip(" .,")))
    plain = meaning.of(told.text)
    article, rest = unpraised(plain)
    kind = genus(article + rest, plural=plural)
    if not kind or not tells(plain, thing.of(told.text)):
        return None
    name = inline.render(told.text, told.marks, thing.start, thing.end)
    shown = article + inline.render(told.text, told.marks, meaning.end - len(rest), meaning.end)
    known = Candidate(name, page, subject, statement.quote, thing.of(told.text), "thing")
    return Sense(known, f"{_article(told.text[: thing.start])}{name}", shown, article + rest, kind, plural)


def _told(statement: Statement) -> tuple[Statement, Span, int, bool] | None:
    """The statement, led by its label where that is what it defines; the thing, where its definition starts, number."""
    statement = _unled(statement)
    label = re.sub(r"\s*\([^()]*\)$", "", statement.passage.label)
    if statement.first and label and statement.label is None and nominal(statement.tokens) and _is_thing(label):
        return _led(statement, label, 0)
    if statement.first and label and (verb := _THIS.match(statement.text)) and _is_thing(label):
        return _led(statement, label, verb.end())
    if statement.weak:
        return None
    end = phrases.subject_end(statement.tokens) or 0
    verb = _IS.match(statement.text, end) or _ARE.match(statement.text, end)
    span = subject(statement)
    if verb is not None and span is not None:
        return statement, span, verb.end(), statement.text.startswith("are ", end)
    which = _WHICH.search(statement.text)
    span = _before(statement, which.start()) if which else None
    return (statement, span, which.end(), which["be"] == "are") if which and span else None


def _unled(statement: Statement) -> Statement:
    """The statement without the label that a question about the label has put in front."""
    by = len(statement.passage.label) + 2
    if not statement.passage.label or statement.text[:by] != f"{statement.passage.label}: ":
        return statement
    marks = tuple(Mark(mark.start - by, mark.end - by, mark.kind) for mark in statement.marks if mark.start >= by)
    return replace(statement, text=statement.text[by:], marks=marks)


def _led(statement: Statement, label: str, start: int) -> tuple[Statement, Span, int, bool]:
    """The statement led by its label, which is what it defines from `start` on."""
    by = len(label) + 2
    marks = tuple(Mark(mark.start + by, mark.end + by, mark.kind) for mark in statement.marks)
    last = label.rsplit(maxsplit=1)[-1].lower()
    led = replace(statement, text=f"{label}: {statement.text}", marks=marks)
    return led, Span(0, len(label)), start + by, terms.stem(last) != last


def _is_thing(label: str) -> bool:
    return label.rsplit(maxsplit=1)[-1].lower() not in words.VAGUE and reference.names_a_thing(label, tokenise(label))


def nominal(tokens: Sequence[Token]) -> bool:
    """True for a phrase that begins with an article and has no verb but in a clause of its own."""
    if not tokens or tokens[0].text.lower() not in ("a", "an", "the"):
        return False
    until = next((n for n, token in enumerate(tokens) if token.text.lower() in _RELATIVES), len(tokens))
    return not any(_finite(tokens, number) for number in range(until))


def _finite(tokens: Sequence[Token], number: int) -> bool:
    """True for a verb that makes a sentence, or an adverb that goes with one."""
    token = tokens[number]
    if token.part is Part.AUXILIARY or token.text.lower() in words.HEDGES:
        return True
    if token.part is not Part.VERB or token.text.lower().endswith("ing"):
        return False
    after = tokens[number + 1].part if number + 1 < len(tokens) else Part.STOP
    return not (token.text.lower().endswith("ed") and after in (Part.PREPOSITION, Part.ADVERB, Part.STOP))


def subject(statement: Statement) -> Span | None:
    """The span of the thing that a statement speaks of, where that is its whole subject but for an article."""
    end = phrases.subject_end(statement.tokens)
    inside = [token for token in statement.tokens if end is not None and token.end <= end]
    if inside and inside[0].text.lower() in ("the", "a", "an"):
        inside = inside[1:]
    inside = _unbracketed(inside)
    if not inside or len(inside) > MOST_THING_WORDS or inside[0].part is not Part.CONTENT:
        return None
    if not all(token.part is Part.CONTENT or token.text.lower() == "of" for token in inside):
        return None
    if _points(inside):
        return None
    return Span(inside[0].start, inside[-1].end)


def _points(tokens: Sequence[Token]) -> bool:
    """True for a phrase whose head only points, and nothing tells of what: "the effect", "its main role"."""
    last, head = tokens[-1].text.lower(), _head(tokens)
    if {last, head} & POINTERS:
        return True
    told = [token.text.lower() for token in tokens[:-1] if token.text.lower() not in words.PLAIN_ADJECTIVES]
    return bool({last, head} & words.VAGUE) and (head != last or not told or bool(set(told) & words.VAGUE))


def _head(tokens: Sequence[Token]) -> str:
    """The noun before the first "of"."""
    end = next((number for number, token in enumerate(tokens) if token.text.lower() == "of"), len(tokens))
    return tokens[max(end - 1, 0)].text.lower()


def _unbracketed(tokens: Sequence[Token]) -> list[Token]:
    """Without what stands in brackets at the end: "renal abscess (RA)"."""
    opened = next((number for number, token in enumerate(tokens) if token.text == "("), None)
    closed = opened is not None and tokens[-1].text == ")"
    return list(tokens[:opened]) if closed else list(tokens)


def _before(statement: Statement, end: int) -> Span | None:
    """The phrase that ends at an offset."""
    tokens = [token for token in statement.tokens if token.end <= end]
    found = [run for run in chunks.runs(tokens) if run[1] == len(tokens)]
    if not found:
        return None
    first, stop = chunks.trim(tokens, *found[0])
    return None if tokens[stop - 1].text.lower() in words.VAGUE else Span(tokens[first].start, tokens[stop - 1].end)


def _article(before: str) -> str:
    """The article that stands right before a thing."""
    found = re.search(r"\b(?:the|an?) $", before, re.IGNORECASE)
    return found[0].lower() if found else ""
