"""Lead-ins: sentences that introduce a list or an equation, and items that end them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from quizgen.facts.statements.draft import Draft
from quizgen.text import commonness, numbers, reference, words
from quizgen.text.tokens import Part, tokenise

if TYPE_CHECKING:
    from quizgen.model import Passage, Sentence

MAX_LENGTH = 1_000  # characters, for sentences that have no spaces
MAX_BEFORE = 34  # words
FEWEST_WORDS = 6
_OPEN_ENDS = frozenset(("to", "by", "of", "is", "are", "for"))
_OPEN = (Part.VERB, Part.AUXILIARY, Part.PREPOSITION, Part.CONJUNCTION)
_ANNOUNCES = re.compile(
    r"\b(?:follow(?:s|ing)|below|you|we|one can|for (?:example|instance))\b|"
    r"\b(?:form|formula|equation|expression|relation|relationship|steps?)$",
    re.IGNORECASE,
)
_OFFERS = re.compile(r"(?:here|let|consider)\b", re.IGNORECASE)
_COUNTS_ON = re.compile(
    r",? (?:for|in|through) (?:several|various|many|multiple|a few|some)(?: \w+)? (?:reasons|ways|respects)\s*:\s*$"
)


def says_something(lead: Sentence) -> bool:
    """True for a sentence that says something by itself besides introducing what follows."""
    text = lead.text.rstrip(": \n")
    tokens, start = tokenise(text, lead.marks), reference.opener(text)
    if len(tokens) < FEWEST_WORDS or _OFFERS.match(text, start) or _ANNOUNCES.search(text, start):
        return False
    parts = {token.part for token in tokens}
    return tokens[-1].part not in _OPEN and not parts.isdisjoint((Part.VERB, Part.AUXILIARY))


def whole(passage: Passage, number: int, sentence: Sentence) -> Draft:
    """The sentence; an item without a verb as the end of the sentence that introduces its list."""
    text = _ended(sentence.text)
    draft = Draft(text, tuple(mark for mark in sentence.marks if mark.end <= len(text)))
    if number or passage.label or passage.lead is None or len(passage.lead.text) > MAX_LENGTH:
        return draft
    if any(token.part in (Part.VERB, Part.AUXILIARY) for token in tokenise(draft.text, draft.marks)):
        return draft
    return _after_lead(passage.lead, draft) or draft


def _ended(text: str) -> str:
    """The text without what only joins it to what follows: a semicolon, ", and", "for several reasons:"."""
    text = _COUNTS_ON.sub(".", text) if ":" in text else text
    return re.sub(r"(?:[,;](?:\s+(?:and|or))?|:)\s*$", ".", text)


def _after_lead(lead: Sentence, draft: Draft) -> Draft | None:
    """The item after its lead-in, where that stands alone and ends in a verb or a preposition."""
    opening = lead.text.rstrip(" :")
    tokens = tokenise(opening, lead.marks)
    if not tokens or len(tokens) > MAX_BEFORE or reference.dangles(opening[reference.opener(opening) :]):
        return None
    if tokens[-1].part is not Part.VERB and tokens[-1].text.lower() not in _OPEN_ENDS:
        return None
    stop = "" if draft.text.rstrip().endswith((".", "!")) else "."
    text = draft.text.rstrip(";, ") + stop
    item = Draft(text[:1].lower() + text[1:] if _ordinary(text) else text, draft.marks)
    led = item.led_by(opening + " ", tuple(m for m in lead.marks if m.end <= len(opening)))
    return Draft(led.text, led.marks, lead=len(opening) + 1, changed=True)


def _ordinary(text: str) -> bool:
    """True for what begins with a number in letters, or with a word whose capital is only that of a beginning."""
    word, *rest = text.split()
    if rest and rest[0][0].isupper() and numbers.parse(word) is None:  # a title: "Chemical Reactions"
        return False
    low = word.lower().strip(",;")
    known = low in words.FUNCTION or low in words.VERBS or commonness.level(low) > 0
    return (word == "A" or word[1:].islower()) and (numbers.parse(word) is not None or known)
