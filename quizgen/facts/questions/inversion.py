"""Statements turned into the rest of a question: "was the treaty signed", "does the pump move"."""

from __future__ import annotations

import re
from itertools import pairwise, takewhile

from quizgen.text import commonness, lemmas, words
from quizgen.text.tokens import Part, Token, tokenise

LONGEST_SUBJECT = 12  # words between an auxiliary and its verb that a reader can hold
SHORT = 5  # letters of a word whose ending tells little: "Waals"
KNOWN = 2  # a word that so many subjects use is no name
_CLAUSES = frozenset("that which who whose where when if because while although as since".split())
_RANKS = frozenset(("first", "last", "next", "only", "most", "best", "least"))
_JOINS = frozenset(("and", "but", "or"))
_COMMON = re.compile(
    r"(?:tion|sion|ment|ness|ity|ism|ance|ence|ship|ics|logy|ing|ed|ers?|ors?|ists?|ive|al|ic|ous|able|ible|ant|ent|ary|ory|ies"
    r"|ses|sis|oma|itis|ure|acy|ful|less|oid|cation|anion|cyte)s?,?$"
)
PARTICIPLES = ("ed", "en", "wn", "ght", "ne", "un", "und", "ade", "eld", "ost", "ept")


def inverted(text: str) -> str | None:
    """A plain sentence with its auxiliary before its subject; None where it is not sure which words these are."""
    tokens = tokenise(text.rstrip(" ."), ())
    at = main_verb(tokens)
    adverbs = 0
    while at - adverbs > 0 and tokens[at - adverbs - 1].part is Part.ADVERB:
        adverbs += 1
    subject = tokens[: at - adverbs]
    if not subject or not _is_subject(subject):
        return None
    verb, rest = tokens[at], text[tokens[at].end :].rstrip(" .")
    between = text[subject[-1].end : verb.start].rstrip()
    shown = _lowered(text[subject[0].start : subject[-1].end], subject[0])
    after = tokens[at + 1 :]
    if verb.text.lower().endswith("ing") or _goes_on(after) or _is_participle(verb, after):
        return None
    if verb.part is Part.AUXILIARY and not _is_main(verb, after):
        return f"{verb.text.lower()} {shown}{between}{rest}"
    asked = lemmas.asked_with(verb.text)
    return f"{asked[0]} {shown}{between} {asked[1]}{rest}" if asked else None


def main_verb(tokens: tuple[Token, ...]) -> int:
    """The place of the first verb that is no participle in front of a noun: "the last confirmed sighting"; or 0."""
    verbs = [n for n, token in enumerate(tokens) if token.part in (Part.VERB, Part.AUXILIARY)]
    for at in verbs[:-1]:
        before, after = tokens[at - 1], tokens[at + 1]
        ranked = before.part is Part.DETERMINER or before.text.lower() in _RANKS or before.text.endswith("est")
        if not at or not ranked or after.part is not Part.CONTENT or not tokens[at].text.endswith(PARTICIPLES):
            return at
    return verbs[-1] if verbs else 0


def _is_participle(verb: Token, after: tuple[Token, ...]) -> bool:
    """True for a past form that only describes, since the verb of the sentence follows: "the work begun there is"."""
    if verb.part is Part.AUXILIARY or not verb.text.endswith(PARTICIPLES):
        return False
    clause = takewhile(lambda token: token.text.lower() not in _CLAUSES and token.text not in ",;", after)
    return any(
        token.part is Part.AUXILIARY or (token.part is Part.VERB and token.text.endswith("s")) for token in clause
    )


def _goes_on(tokens: tuple[Token, ...]) -> bool:
    """True where a second verb is joined to the first, which a question would leave behind."""
    for join, *after in (tokens[n:] for n, token in enumerate(tokens) if token.text.lower() in _JOINS):
        following = next((token for token in after if token.part is not Part.ADVERB), join)
        low = following.text.lower()
        if following.part is Part.AUXILIARY or lemmas.is_past(low):
            return True
        if following.part is Part.VERB and not low.endswith("ing") and low not in words.BASE_FORMS:
            return True
    return False


def _is_subject(tokens: tuple[Token, ...]) -> bool:
    """True for a noun phrase with no clause in it."""
    plain = all(token.text.lower() not in _CLAUSES and token.text not in ",;:()" for token in tokens)
    plain = plain and not any(lemmas.is_past(token.text) for token in tokens)
    plain = plain and not any(_may_be_past(before, token) for before, token in pairwise(tokens))
    first = tokens[0]
    opens = first.part in (Part.CONTENT, Part.DETERMINER) or first.text.lower() in ("they", "it", "there")
    return plain and opens and len(tokens) <= LONGEST_SUBJECT


def _may_be_past(before: Token, token: Token) -> bool:
    """True for a form in -ed after a noun, which may be a verb that no table has: "the musical debuted"."""
    named = before.part is Part.CONTENT and before.text.lower() not in _RANKS
    return named and token.text.islower() and token.text.endswith("ed") and len(token.text) > SHORT


def _is_main(verb: Token, after: tuple[Token, ...]) -> bool:
    """True for "has" and "had" that no participle follows."""
    if verb.text.lower() not in ("has", "have", "had"):
        return False
    following = next((token for token in after if token.part is not Part.ADVERB), None)
    if following is None or following.part is Part.VERB or following.text.lower() == "been":
        return following is None
    return not following.text.lower().endswith(PARTICIPLES)


def lowered(text: str) -> str:
    """A sentence as it goes on after other words: with a small letter where it begins with no name."""
    tokens = tokenise(text, ())
    return _lowered(text, tokens[0]) if tokens else text


def small(heading: str) -> str:
    """A heading as it is written inside a sentence: "sexual reproduction", but "Krebs cycle"."""
    return " ".join(
        word.lower()
        if word[1:].islower() and (commonness.level(word.lower()) or (_COMMON.search(word) and len(word) > SHORT))
        else word
        for word in heading.split()
    )


def _lowered(text: str, first: Token) -> str:
    """A phrase that opened its sentence, as it stands inside one: as it is where its capital may belong to a name."""
    word = first.text
    if word[1:].lower() != word[1:] or not word[0].isupper():
        return text
    if first.part is Part.DETERMINER or word.lower() in words.PRONOUNS | words.DETERMINERS:
        return text[:1].lower() + text[1:]
    following = text[len(word) :].split()[:1]
    if following and following[0][0].isupper():  # a name of two words
        return text
    common = commonness.level(word.lower()) >= KNOWN or first.part is not Part.CONTENT or _COMMON.search(word)
    return text[:1].lower() + text[1:] if common else text
