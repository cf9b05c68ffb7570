"""Fitness: what keeps a fact from being asked, however much it is worth."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from quizgen.facts.gaps import narrow
from quizgen.facts.limits import incidental, shown
from quizgen.facts.questions import asking
from quizgen.items import latex
from quizgen.model import Span
from quizgen.text import numbers, reference, words
from quizgen.text.prefilter import Prefiltered
from quizgen.text.tokens import Part, tokenise

if TYPE_CHECKING:
    from collections.abc import Iterable

    from quizgen.facts.fact import Fact
    from quizgen.facts.statements.statement import Statement
    from quizgen.text.tokens import Token

LONGEST = 9  # words of an answer that is to be typed or recalled to the letter
MOST_COUNTED = 12
_CITATION = re.compile(r"\(([A-Z][^()]*\b(?:1[6-9]|20)\d\d[a-z]?)\)")
_QUOTATION = re.compile(r"[\"“]((?:[^\"“”\s]+\s+){4,}[^\"“”]*)[\"”]")
_MOST_WORDS = dict.fromkeys(("equation", "ratio", "code", "cell", "label"), 1_000) | {"condition": 3}
_ADDRESSED = Prefiltered(r"\b(?:you|your|yourself|let's|we)\b", re.IGNORECASE)
_ENDS_CLAUSE = frozenset(", ; : to that which who if when where as while because and".split())
_ABOUT_ITSELF = Prefiltered(
    r"\b(?:(?:gathered|provided|available|given|retrieved|search) (?:information|context|results|sources|texts?)|"
    r"(?:this|the) (?:article|answer|page|passage|discussion|guide|question)(?! of\b)|as an AI)\b",
    re.IGNORECASE,
)
_SUPPOSED = Prefiltered(
    r"^(?:suppose|imagine|consider|assume|say|let|picture)\b|\b(?:a|an) (?:student|company|person|patient|user|"
    r"teacher|researcher|team|customer|farmer|man|woman|child) [^.]{0,40}\b(?:might|could|may|would|wants?|decides?)\b",
    re.IGNORECASE,
)
_OF_ONE_STUDY = re.compile(
    r"(?:one|a|another) (?:recent )?(?:study|survey|experiment|trial)\b(?! (?:by|of))", re.IGNORECASE
)
_ROUNDED = re.compile(r"\\approx|≈|\\sim")
_PRAISED = Prefiltered(
    r"\bimplications (?:for|in|of|on)\b|^understanding\b|\bunderstanding (?:these|this)\b|"
    r"^it is (?:crucial|essential|vital|important|critical|necessary) (?:to|that)\b",
    re.IGNORECASE,
)
_ANNOUNCED = Prefiltered(
    r"^(?:several|various|many|multiple|numerous|a number of) (?:\w+ ){0,3}"
    r"(?:factors|reasons|ways|aspects|methods|strategies|challenges|steps|elements|approaches|theories|techniques)\b|"
    r"\b(?:below (?:is|are)|here (?:is|are)|as follows)\b|"
    r"\b(?:several|various|many|multiple|numerous) (?:\w+ ){0,2}"
    r"(?:factors|ways|reasons|aspects|types|forms|steps|methods|strategies|contexts|purposes)\.?$",
    re.IGNORECASE,
)
_DATED = re.compile(r"^(?:as of|in|by|since)(?: the year)? $", re.IGNORECASE)
_FIGURE = re.compile(r"\d+(?:\.\d+)? ?(?:%|percent|million|billion|thousand|out of|in \d)")
_LISTED = re.compile(r"^[^.]*?(?::|—|–| namely )")  # what is counted follows
_PAIR_IS = re.compile(r"^[^,]* and [^,]* (?:are|were)(?: the| both)? $", re.IGNORECASE)
_PAIR = re.compile(r"\b(?:and|or|vs\.?)\b|&|/")
_CHOSEN_BY_PLACE = frozenset(("term", "function", "comparison", "cause", "condition", "definition"))
_ADVISED = frozenset(("term", "function", "comparison", "definition", "label"))


def why_not(fact: Fact) -> str:
    """Why a fact is not to be asked, in words for a person; empty where nothing speaks against it."""
    told = _against_sentence(fact) or _against_answer(fact)
    if told:
        return told
    small = narrow.narrowed(fact)
    return "" if small is fact else _against_answer(small)


def _against_sentence(fact: Fact) -> str:
    statement = fact.statement
    if fact.kind in _ADVISED and is_advice(statement):
        return "the sentence gives advice"
    if _ABOUT_ITSELF.search(statement.text):
        return "the sentence speaks of the page rather than of its subject"
    own = statement.text[statement.borrowed :]
    if fact.kind in _CHOSEN_BY_PLACE and (_PRAISED.search(own) or _ANNOUNCED.search(own)):
        return "the sentence announces or praises what others tell"
    if fact.kind in ("quantity", "range") and _OF_ONE_STUDY.match(statement.text):
        return "the number is that of one study that nobody names"
    if fact.kind not in ("quantity", "range", "equation") and _SUPPOSED.search(statement.text[statement.borrowed :]):
        return "the sentence tells of an invented case"
    return ""


def _against_answer(fact: Fact) -> str:
    if _pointed_at(fact):
        return "the sentence points at the answer"
    if _inside(_CITATION, fact) or _inside(_QUOTATION, fact):
        return "the answer stands in a citation or a quotation"
    if not any(c.isalnum() for c in fact.key):
        return "the answer has neither letter nor digit"
    if told := shown.why_shown(fact) or incidental.why_incidental(fact):
        return told
    if fact.kind == "quantity" and (_counted_out(fact) or _dates_a_figure(fact)):
        return "what is counted is named in the sentence, or its figure is what counts"
    if fact.kind == "label" and (told := _against_label(fact)):
        return told
    most = _MOST_WORDS.get(fact.kind, LONGEST)
    if len(fact.key.split()) > most:
        return f"the answer has more than {most} words"
    if fact.kind == "equation" and _is_worked(fact.key):
        return "the equation is a worked example"
    if not asking.can_be_asked(fact):
        return "the rest of the sentence gives the answer away, or too little is left of it"
    return ""


def _against_label(fact: Fact) -> str:
    if fact.cue == "before" and _is_order(fact.key):
        return "the label tells its reader what to do"
    if fact.cue == "before" and _PAIR.search(fact.key):
        return "the label is a heading of two things"
    return "the description gives the label away" if shown.mostly(fact) else ""


def _pointed_at(fact: Fact) -> bool:
    """True for what the sentence takes for known, "these | pumps |", the number of a paragraph, "per | capita |"."""
    before = fact.statement.text[: fact.answer.start].lower()
    rate = fact.kind == "term" and before.endswith(" per ") and " " not in fact.key
    return rate or before.endswith(("these ", "this ", "those ", "¶", "§"))


@lru_cache(maxsize=1024)  # the facts of a statement share it
def is_advice(statement: Statement) -> bool:
    """True where a sentence tells its reader what to do rather than how something is."""
    own = statement.text[statement.borrowed :]
    if _ADDRESSED.search(own):
        return True
    own_tokens = [token for token in statement.tokens if token.start >= statement.borrowed]
    orders = own_tokens and own_tokens[0].part is Part.VERB and own_tokens[0].text.lower() in words.BASE_FORMS
    return bool(orders) and statement.passage.number is None and not _has_verb(own_tokens[1:])


def _has_verb(tokens: Iterable[Token]) -> bool:
    """True where the clause goes on to a verb of its own, so that its first word is none: "Control systems use …"."""
    for token in tokens:
        if token.text.lower() in _ENDS_CLAUSE:
            return False
        if token.part is Part.AUXILIARY or (token.part is Part.VERB and not token.text.endswith(("ed", "ing"))):
            return True
    return False


def _inside(pattern: re.Pattern[str], fact: Fact) -> bool:
    """True where an answer is a part, and not the whole, of what a pattern finds."""
    spans = (Span(*found.span(1)) for found in pattern.finditer(fact.statement.text))
    return any(s.start <= fact.answer.start and fact.answer.end <= s.end and s != fact.answer for s in spans)


def _is_order(label: str) -> bool:
    """True for a label like "Use Fills Instead of Strokes"."""
    tokens = tokenise(label)
    first = tokens[0].text.lower() if tokens else ""
    return len(tokens) > 1 and first in words.BASE_FORMS and not reference.names_a_thing(label, tokens)


def _counted_out(fact: Fact) -> bool:
    """True for a small number of things that the sentence names: "two types: …", "X and Y are two …"."""
    value = numbers.parse(fact.key)
    if value is None or value > MOST_COUNTED or value != int(value):
        return False
    text = fact.statement.text
    before, after = text[: fact.answer.start], text[fact.answer.end :]
    return bool(_LISTED.search(after)) or (value == 2 and bool(_PAIR_IS.search(before)))


def _dates_a_figure(fact: Fact) -> bool:
    """True for the year of a figure: "As of | 2023 |, 21 % of the workers …"."""
    text = fact.statement.text
    return bool(_DATED.match(text[: fact.answer.start]) and _FIGURE.search(text[fact.answer.end :]))


def _is_worked(source: str) -> bool:
    """True for numbers put into a formula, which nobody learns by heart."""
    parted = latex.sides(source)
    right = parted[1] if parted else source
    return bool(_ROUNDED.search(right)) and len(re.findall(r"\d+(?:\.\d+)?", right)) > 1
