"""Stems that ask for the label of an item by what is said of it."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from quizgen.facts import described, label_class, senses
from quizgen.facts.inversion import lowered
from quizgen.facts.label_asked import Stem, acts, after_label, carried_on, led, number, which
from quizgen.facts.label_class import ListClass
from quizgen.items import gaps, shape
from quizgen.text import reference, terms, words
from quizgen.text.tokens import tokenise

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from quizgen.facts.fact import Fact
    from quizgen.items.candidate import Candidate

GAP = "____"
FEWEST = 5  # words of a description
ALIKE = 3
FITS = "fits this description:"
_OPEN_BRACKET = re.compile(r"^\([^()]*\)\s*")
_ARTICLE = re.compile(r"^(?:the|an?|a\(n\))?\s*$", re.IGNORECASE)
_NOMINAL = re.compile(r"^(?:is|are) (?P<what>(?:an?|the) .+)$")
_REFERS = re.compile(r"^(refers?) to (?=(?:an?|the) )")
_CLAUSE = re.compile(r"^,? (?:which|that) (?P<told>(?:is|are) (?:an?|the|[a-z]+s\b) ?[^,;.]+)[,;.]")
_THIS = re.compile(r"^: (?P<this>This|These|It|They) (?:(?P<noun>[a-z]+) )??(?P<verb>[a-z]+) (?P<rest>.+)$")
_LEANING = re.compile(
    r"^(?:this|these|it|they|his|her|its|their|such|another|here|to|if|although|though|while|because|since|once)\b"
    r"|\b(?:then|also|too|thus|instead)\b",
    re.IGNORECASE,
)
_PRAISED = re.compile(  # what may be said of every item of a list
    r"(?:(?:is|are) known for|(?:is|are) (?:an?|one of the) (?:[\w-]+ ){0,3}(?:factor|aspect|element|concern|challenge"
    r"|issue|part|component|consideration|tool|concept|principle|approach|benefit|advantage|role|reason|goal)s?\b)"
)
_WHERE = re.compile(r"^(?:[Ww]here|[Ww]hen) (?=[^,]+$)")
_CLASSES = frozenset(
    "process method technique approach strategy mechanism condition stage phase step principle concept theory type "
    "tool system structure component level property practice model rule test theorem law".split()
)
_BARE = frozenset(("type", "kind", "form", "role", "process", "method", "concept", "technique"))
_HEAD = re.compile(r" (?:of|between|in|for|that|which|to|from|with|by|on|at) ")
_SPLICED = re.compile(r"[,;] (?:it|they|this|these|he|she) ")


def shortened(fact: Fact) -> Fact:
    """The fact with a long sentence cut before what is merely added to it."""
    text = described.cut(fact.statement.text)
    if len(text) >= len(fact.statement.text.rstrip(" .;")) or len(text) <= fact.answer.end:
        return fact
    marks = tuple(mark for mark in fact.statement.marks if mark.end <= len(text))
    return replace(fact, statement=replace(fact.statement, text=text, marks=marks))


def stems(fact: Fact, siblings: Sequence[Candidate]) -> Iterator[Stem]:
    """Stems that ask for the label, best first."""
    statement = fact.statement
    text = gaps.with_gap(statement.text, statement.marks, fact.answer, GAP, neutral=True)
    if text is None or text.count(GAP) != 1:
        return
    before, after = text.split(GAP)
    told = _told(after)
    if _PRAISED.match(told.removeprefix(": ")):
        return
    if fact.cue == "inside":
        yield from led(fact, before, told, _classes(fact, siblings))
        if (found := _CLAUSE.match(after)) and number(found["told"]) is not None:
            yield Stem(f"Which of these {found['told']}?", number(found["told"]))
        return
    for noun in _classes(fact, siblings):
        if fact.cue == "subject" and _ARTICLE.match(before) and acts(fact):
            yield from _of_subject(noun, told)
        elif fact.cue == "before":
            yield from carried_on(after, noun)
            if "," not in (_SPLICED.search(after) or " ")[0]:
                yield from _of_description(fact, noun, told, siblings)


def _classes(fact: Fact, siblings: Sequence[Candidate]) -> Iterator[ListClass | None]:
    """What the label can be asked for as, best first; None for "which of these"."""
    named, noun = label_class.named(fact), _class(fact, siblings)
    if noun and (noun.rstrip("s") not in _BARE or named is None):
        yield ListClass(noun, noun)
    if named is not None:
        yield named
    yield None


def _of_subject(noun: ListClass | None, told: str) -> Iterator[Stem]:
    """Stems of a sentence whose subject is the label: the sentence itself, then what it says that the label is."""
    if len(told.split()) >= FEWEST:
        yield Stem(f"{which(noun, plural=number(told))} {told}?", number(told))
    if found := _NOMINAL.match(told):
        yield Stem(f"{which(noun, plural=False)} {FITS} {found['what']}?", None)


def _of_description(fact: Fact, noun: ListClass | None, told: str, siblings: Sequence[Candidate]) -> Iterator[Stem]:
    """Stems of a description that stands behind the label and a colon."""
    if told.startswith(": ") and len(told.split()) > FEWEST and not _LEANING.search(told[2:]):
        text = lowered(_WHERE.sub("", told[2:]))
        nominal = senses.nominal(after_label(fact)) and (_defines(fact) or _one_of_many(text, siblings))
        if nominal and text.startswith(("a ", "an ", "the ")):
            plural = shape.of(_HEAD.split(text)[0]).plural and text.startswith("the ")
            yield Stem(f"{which(noun, plural=plural)} {'are' if plural else 'is'} {text}?", plural)
        yield Stem(f"{which(noun, plural=False)} {FITS} {text}?", None, loose=not nominal)
    elif (found := _THIS.match(told)) and _asks(found):
        plural = found["this"] in ("These", "They")
        asked = f"Which {found['noun']}" if found["noun"] else which(noun, plural=plural)
        yield Stem(f"{asked} {found['verb']} {found['rest']}?", plural, loose=True)


def _one_of_many(text: str, siblings: Sequence[Candidate]) -> bool:
    """True where most descriptions of a list begin in the same words: "The SI unit of …"."""
    opening = " ".join(text.split()[:ALIKE]).lower()
    alike = [other for other in siblings if other.said.partition(": ")[2].lower().startswith(opening)]
    return len(alike) * 2 > len(siblings)


def _defines(fact: Fact) -> bool:
    return senses.stated(fact.statement, fact.sources[0].page, fact.discipline) is not None


def _class(fact: Fact, siblings: Sequence[Candidate]) -> str:
    """The noun by which the page's sentence speaks of the label ("This enzyme …"), where it fits the others too."""
    own = fact.statement.passage.sentences[fact.statement.number].text
    found = reference.read(tokenise(own))
    if found is None or found.bare or not found.noun or own[:4].lower() not in ("this", "thes"):
        return ""
    stem = terms.stem(found.noun)
    known = f"{fact.sources[0].title} {under(fact)}"
    told = stem in terms.content(known) or any(stem in terms.content(other.said) for other in siblings)
    named = any(stem in terms.content(label) for label in (fact.key, *(other.plain for other in siblings)))
    return found.noun if not named and (told or terms.stem(found.noun) in _CLASSES) else ""


def under(fact: Fact) -> str:
    """What the list stands under: its headings and the sentence that leads to it."""
    passage = fact.statement.passage
    return " ".join((*passage.section, passage.lead.text if passage.lead else ""))


def _told(after: str) -> str:
    """What is said after a label, "refers to the …" as "is the …"."""
    bare = _SPLICED.split(_OPEN_BRACKET.sub("", after.strip()).rstrip("."))[0]
    return _REFERS.sub(lambda found: f"{'is' if found[1].endswith('s') else 'are'} ", bare)


def _asks(found: re.Match[str]) -> bool:
    """True where a pronoun, or a noun for a kind of things after "this", is followed by a verb."""
    verb = any(found["verb"] in known for known in (words.THIRD_PERSON, words.BASE_FORMS, words.AUXILIARIES))
    return verb and (not found["noun"] or terms.stem(found["noun"]) in _CLASSES)
