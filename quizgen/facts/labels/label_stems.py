"""Stems that ask for the label of an item by what is said of it."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING

from quizgen.facts.labels import described, label_genus, label_kinds, label_told
from quizgen.facts.labels.label_asked import Stem, acts, after_label, carried_on, led, number, which
from quizgen.facts.questions.inversion import lowered
from quizgen.items import gaps, shape
from quizgen.text import terms, words
from quizgen.text.tokens import Part, tokenise

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from quizgen.facts.fact import Fact
    from quizgen.facts.labels.label_class import ListClass
    from quizgen.items.candidate import Candidate
    from quizgen.text.tokens import Token

GAP = "____"
FEWEST = 5  # words of a description
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
    r"(?:(?:is|are) (?:well |widely |best )?known for|(?:is|are) (?:an?|one of the|another) (?:[\w-]+ ){0,3}"
    r"(?:factor|aspect|element|concern|challenge"
    r"|issue|part|component|consideration|tool|concept|principle|approach|benefit|advantage|role|reason|goal)s?\b"
    r"|(?:is|are) the (?:most common|main|primary|leading|major|largest|first|key) [\w-]+(?:,|$)"
    r"|(?:is|are) an? (?:potential|possible|serious|common|major|significant|frequent|rare) [\w-]+(?:,|$)"
    r"|(?:is|are) (?:\w+ )?an? (?:less |more |very )?(?:common|notable|standard|frequent|typical|popular) "
    r"|(?:may|can) be (?:used|combined) (?:in \w+ )?with other\b"
    r"|\w+ an? (?:significant|substantial|large|major) (?:portion|part|amount|share|impact)\b"
    r"|(?:is|are) (?:\w+ )?(?:one of the|another)\b|plays? an? "
    r"|(?:is|are|can be|may be) (?:\w+ly )?(?:essential|crucial|vital|important|critical|necessary|useful"
    r"|beneficial|valuable) "
    r"|(?:is|are) (?:also |now )?(?:commonly|widely|increasingly|frequently|extensively|often)"
    r" (?:used|employed|being)\b)"
)
_DEFINED = re.compile(r"^: \w+ (?:is|are|refers? to|means|describes?) (?:an?|the|[a-z]+s) ")
_WHERE = re.compile(r"^(?:[Ww]here|[Ww]hen) (?=[^,]+$)")
_CLASSES = frozenset("process method technique approach strategy mechanism condition stage phase step".split())
_HEAD = re.compile(r" (?:of|between|in|for|that|which|to|from|with|by|on|at|under|where|when|during) ")
_SPLICED = re.compile(r"[,;] (?:it|they|this|these|he|she) ")


def shortened(fact: Fact) -> Fact:
    """The fact with a long sentence cut before what is merely added to it."""
    whole = fact.statement.text.rstrip(" .;")
    text = described.cut(fact.statement.text)
    if len(text) >= len(whole) or len(text) <= fact.answer.end or _goes_on(fact, whole[len(text) :]):
        return fact
    marks = tuple(mark for mark in fact.statement.marks if mark.end <= len(text))
    return replace(fact, statement=replace(fact.statement, text=text, marks=marks))


def _goes_on(fact: Fact, rest: str) -> bool:
    """True where what a description has of a main verb stands in the rest of it: "…, such as these, are cut"."""
    tokens = [token for token in tokenise(rest) if token.part is not Part.ADVERB]
    after_comma = (token for comma, token in pairwise(tokens) if comma.text == ",")
    acts = any(
        (token.part in (Part.VERB, Part.AUXILIARY) and not token.text.endswith("ing"))
        or token.text in words.THIRD_PERSON | words.BASE_FORMS - words.NOUN_TOO
        for token in after_comma
    )
    return fact.cue == "before" and acts


def stems(fact: Fact, siblings: Sequence[Candidate]) -> Iterator[Stem]:
    """Stems that ask for the label, best first."""
    statement = fact.statement
    text = gaps.with_gap(statement.text, statement.marks, fact.answer, GAP, neutral=True)
    if text is None or text.count(GAP) != 1:
        return
    before, after = text.split(GAP)
    told = _told(after)
    classes = tuple(label_kinds.classes(fact, siblings))
    if fact.cue == "inside":
        yield from led(fact, before, told, classes, praised=_PRAISED.match(told) is not None)
    if _PRAISED.match(told.removeprefix(": ")):
        return
    if fact.cue == "inside":
        if (found := _CLAUSE.match(after)) and number(found["told"]) is not None:
            yield Stem(f"Which of these {found['told']}?", number(found["told"]))
        return
    for noun in classes:
        if fact.cue == "subject" and _ARTICLE.match(before) and acts(fact):
            yield from _of_subject(noun, told)
        elif fact.cue == "before":
            yield from carried_on(after, noun)
            if "," not in (_SPLICED.search(after) or " ")[0]:
                yield from _of_description(fact, noun, told)


def _of_subject(noun: ListClass | None, told: str) -> Iterator[Stem]:
    """Stems of a sentence whose subject is the label: the sentence itself, then what it says that the label is."""
    if len(told.split()) >= FEWEST:
        yield from label_genus.asked(noun, told, plural=number(told))
    if found := _NOMINAL.match(told):
        yield from _fitting(noun, found["what"])


def _of_description(fact: Fact, noun: ListClass | None, told: str) -> Iterator[Stem]:
    """Stems of a description that stands behind the label and a colon."""
    if told.startswith(": ") and len(told.split()) > FEWEST and not _LEANING.search(told[2:]):
        yield from _of_phrase(fact, noun, _WHERE.sub("", told[2:]))
    elif (found := _THIS.match(told)) and _asks(found):
        plural = found["this"] in ("These", "They")
        asked = f"Which {found['noun']}" if found["noun"] else which(noun, plural=plural)
        yield Stem(f"{asked} {found['verb']} {found['rest']}?", plural, loose=not _DEFINED.match(told), kind=noun)


def _of_phrase(fact: Fact, noun: ListClass | None, text: str) -> Iterator[Stem]:
    """Stems of a description that is no sentence: "the release of vesicles", "sensitive to light"."""
    tokens = after_label(fact)
    shown = lowered(text)
    if _is_article(tokens) and label_told.is_phrase(tokens) and not _PRAISED.match(f"is {shown}"):
        plural = shape.of(_HEAD.split(shown)[0]).plural and shown.startswith("the ")
        yield from label_genus.asked(noun, f"{'are' if plural else 'is'} {shown}", plural=plural)
        yield from _fitting(noun, shown)
    elif said := label_told.predicate(text, tokens, plural=shape.of(fact.key).plural):
        yield Stem(f"{which(noun, plural=said.plural)} {said.text}?", said.plural, kind=noun)


def _fitting(noun: ListClass | None, told: str) -> Iterator[Stem]:
    """The stem for names of either number, where no class tells what they are."""
    if noun is None and told.startswith(("a ", "an ")):
        yield Stem(f"Which of these {FITS} {told}?", None)


def _told(after: str) -> str:
    """What is said after a label, "refers to the …" as "is the …"."""
    bare = _SPLICED.split(_OPEN_BRACKET.sub("", after.strip()).rstrip("."))[0]
    return _REFERS.sub(lambda found: f"{'is' if found[1].endswith('s') else 'are'} ", bare)


def _asks(found: re.Match[str]) -> bool:
    """True where a pronoun, or a noun for a kind of things after "this", is followed by a verb."""
    verb = any(found["verb"] in known for known in (words.THIRD_PERSON, words.BASE_FORMS, words.AUXILIARIES))
    return verb and (not found["noun"] or terms.stem(found["noun"]) in _CLASSES)


def _is_article(tokens: Sequence[Token]) -> bool:
    return bool(tokens) and tokens[0].text.lower() in ("a", "an", "the")
