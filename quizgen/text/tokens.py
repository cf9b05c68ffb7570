"""Words of a sentence with a rough class each, enough to cut it into phrases."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import Enum
from functools import lru_cache
from typing import TYPE_CHECKING

from quizgen.text import words
from quizgen.text.terms import stem

if TYPE_CHECKING:
    from collections.abc import Sequence

    from quizgen.model import Mark


class Part(Enum):
    """What a token does in a sentence, as far as its form and its neighbours tell."""

    CONTENT = "content"
    DETERMINER = "determiner"
    PREPOSITION = "preposition"
    CONJUNCTION = "conjunction"
    PRONOUN = "pronoun"
    AUXILIARY = "auxiliary"
    VERB = "verb"
    ADVERB = "adverb"
    STOP = "stop"


@dataclass(frozen=True, slots=True)
class Token:
    """A word, an atom (math or code, kept whole) or a punctuation sign, with its offsets."""

    start: int
    end: int
    text: str
    part: Part


_WORD = re.compile(
    r"""(?:[A-Z]\.[ ]?)+(?!(?:Th|It|In)[a-z]*\b)[A-Z][a-z]+ | [A-Z]\.[ ][a-z]{3,}  # J. J. Thomson, E. coli
    | [^\W_]+(?:[⁺⁻+]*['’.\-‐‑–/+_&][^\W_]+)*[⁺⁻+²³⁰-⁹₀-₉]*  # words, with hyphens and charges inside
    | [^\w\s]""",
    re.VERBOSE,
)
_NOT_ADVERBS = frozenset(
    "family supply assembly anomaly ally fly italy july reply early only monopoly oligopoly butterfly daily weekly "
    "monthly yearly elderly friendly lovely likely unlikely".split()
)
_DETERMINED = frozenset("the a an its their his her our your my this these".split())
_IDIOMS = frozenset(
    tuple(idiom.split())
    for idiom in (
        "in light of", "in terms of", "in spite of", "in favor of", "in favour of", "in place of", "in case of",
        "in view of", "by means of", "by way of", "on behalf of", "in front of", "on top of", "in charge of",
        "in search of", "in addition to", "in contrast to", "in response to", "in relation to", "with respect to",
        "with regard to", "in accordance with", "in conjunction with", "in line with", "in comparison to",
        "in comparison with", "in exchange for",
    )
)  # fmt: skip
_OBJECTS = frozenset("it them us him me you themselves itself".split())
_SINGULAR_IN_S = ("ss", "us", "sis", "ics", "itis", "ness")
_CLAUSES = frozenset("whether that how why what".split())
_WITH_TO = frozenset("lead contribute refer belong amount relate".split())  # "leads to", but "the lead to"
_WAYS = frozenset("back into through across from to out toward towards along around up down".split())
_CLASSES: dict[str, Part] = {
    **dict.fromkeys(words.CONJUNCTIONS, Part.CONJUNCTION),
    **dict.fromkeys(words.PREPOSITIONS, Part.PREPOSITION),
    **dict.fromkeys(words.DETERMINERS, Part.DETERMINER),
    **dict.fromkeys(words.PRONOUNS, Part.PRONOUN),
    **dict.fromkeys(words.AUXILIARIES, Part.AUXILIARY),
    **dict.fromkeys(words.HEDGES | words.ADVERBS, Part.ADVERB),
}


def tokenise(text: str, marks: Sequence[Mark] = ()) -> tuple[Token, ...]:
    """The tokens of a sentence in order; math and code marks are one content token each."""
    return _tokens(text, tuple((mark.start, mark.end) for mark in marks if mark.kind in ("math", "code")))


@lru_cache(maxsize=1024)  # a sentence is cut more than once on its way to a statement
def _tokens(text: str, atoms: tuple[tuple[int, int], ...]) -> tuple[Token, ...]:
    rough: list[tuple[int, int, Part | None]] = []
    position = 0
    for start, end in atoms:
        if start >= position:
            rough += ((*m.span(), None) for m in _WORD.finditer(text, position, start))
            rough.append((start, end, Part.CONTENT))
            position = end
    rough += ((*m.span(), None) for m in _WORD.finditer(text, position))
    followers = (*(text[start:end].lower() for start, end, _ in rough[1:]), "")
    tokens: list[Token] = []
    for (start, end, part), following in zip(rough, followers, strict=False):
        word = text[start:end]
        tokens.append(Token(start, end, word, part or _classify(word, tokens, following)))
    return tuple(tokens)


def _classify(word: str, before: list[Token], following: str) -> Part:
    if not word[0].isalnum():
        return Part.STOP
    low = word.lower()
    if low in ("relative", "due", "prior", "according", "compared", "owing", "related") and following in ("to", "with"):
        return Part.PREPOSITION
    if before and (before[-1].text.lower(), low, following) in _IDIOMS:
        return Part.PREPOSITION
    known = _CLASSES.get(low)
    if known and not (len(word) == 1 and word.isupper() and low != "a"):
        return known
    previous = before[-1] if before else None
    if low.endswith("ly") and len(low) > 4 and low not in _NOT_ADVERBS:
        return Part.ADVERB
    if previous is not None and previous.text.lower() == "to" and word.islower() and following in _DETERMINED:
        return Part.VERB
    if low in words.VERBS and _acts(low, previous, before, following):
        return Part.VERB
    if low.endswith("ing") and len(low) > 4 and _goes_on(before):
        return Part.VERB
    if low.endswith(("ize", "ise", "ify", "ate")) and previous is not None and previous.part is Part.CONTENT:
        return Part.VERB if previous.text[-1] == "s" and not _has_verb(before) else Part.CONTENT
    if low.endswith("ed") and len(low) > 4 and "-" not in low and _participle(previous, following):
        return Part.VERB
    return Part.CONTENT


def _goes_on(before: list[Token]) -> bool:
    """True after "is" or "are", adverbs between left out: what follows in -ing is a verb."""
    for token in reversed(before):
        if token.part is not Part.ADVERB:
            return token.part is Part.AUXILIARY
    return False


def _acts(low: str, previous: Token | None, before: list[Token], following: str) -> bool:
    """True where a word that can be a verb stands as one."""
    if previous is None:
        return low in words.BASE_FORMS or low.endswith("ing")
    if previous.text.lower() == "that" and (_after_noun(before) or low in words.THIRD_PERSON):
        return True
    if previous.text.lower() in ("this", "that") and low in words.THIRD_PERSON and stem(low) not in words.NOUN_TOO:
        return True
    if previous.part is Part.DETERMINER:
        return low.endswith("ing") and following in words.DETERMINERS
    if low.endswith(("ing", "ed")):
        return _acts_as_participle(low, previous, following)
    if previous.part is Part.AUXILIARY or (previous.text.lower() == "to" and low in words.BASE_FORMS):
        return True
    noun_too = low in words.NOUN_TOO or stem(low) in words.NOUN_TOO
    if noun_too and previous.text.lower() in ("and", "or") and before[:-1] and not _has_verb(before):
        return False  # "the relation between force and work is"
    if noun_too and (following == "of" or previous.part in (Part.PREPOSITION, Part.STOP, Part.VERB)):
        return False
    if stem(low) == "help" and following in words.BASE_FORMS:
        return True
    if noun_too and previous.part is Part.CONTENT:
        return not _has_verb(before, present=low in words.THIRD_PERSON) and _predicate(low, before, following)
    return previous.part is not Part.PREPOSITION


def _after_noun(before: list[Token]) -> bool:
    return len(before) > 1 and before[-2].part is Part.CONTENT


def _acts_as_participle(low: str, previous: Token, following: str) -> bool:
    if low.endswith("ed"):
        return previous.part is not Part.PREPOSITION or following in words.DETERMINERS
    if previous.part is Part.PREPOSITION and not _object(following):
        return False
    if previous.part is Part.CONTENT and previous.text[0].isupper() and previous.start and _object(following):
        return True  # "with people like Heinrich Schliemann conducting excavations"
    return previous.part is not Part.CONTENT or following in words.DETERMINERS or following in _WAYS


def _has_verb(before: list[Token], *, present: bool = False) -> bool:
    """True where the clause that is being read has its verb already.

    Before a verb in the `present`, a form in -ed is a participle: "the heat stored in oceans influences".
    """
    for token in reversed(before):
        if token.part in (Part.VERB, Part.AUXILIARY):
            return not (present and token.part is Part.VERB and token.text.endswith("ed"))
        if token.text in (",", ";", ":", ".", "that", "which", "who", "when", "if", "because", "while", "where"):
            return False
    return False


def _object(following: str) -> bool:
    """True where the next word can begin the object of a verb."""
    return following[:1].isalnum() and (following in words.DETERMINERS or following not in words.FUNCTION)


def _predicate(low: str, before: list[Token], following: str) -> bool:
    """True where a word that is noun and verb agrees with the noun before it and is followed as a verb is."""
    previous = before[-1]
    if following in ("", ".") and before[0].text.lower() in ("this", "these"):
        return True
    if low in words.BASE_FORMS and low not in words.THIRD_PERSON:
        if _plural(previous) or (low in _WITH_TO and following == "to"):
            return following not in ("of", "is", "are")
        return following in _CLAUSES
    if low in words.THIRD_PERSON and _plural(previous) and previous.text.islower():
        return following not in ("of", "is", "are")  # a plural does not stand before its noun: "oceans influences"
    if _has_object(low, previous, following):
        return True
    if following == "in" and low.startswith(("chang", "increas", "decreas", "ris", "fall", "shift", "interest", "use")):
        return False
    return (
        (following in words.DETERMINERS and following != "such")
        or following in _OBJECTS
        or (following in words.PREPOSITIONS and following not in ("of", "for", "between"))
    )


def _has_object(low: str, previous: Token, following: str) -> bool:
    """True for a form in -s between a singular noun and a noun: "hardening increases strength"."""
    noun = following.isalpha() and following not in words.FUNCTION and following not in words.VERBS
    return low in words.THIRD_PERSON and not _plural(previous) and noun and following not in words.ADVERBS


def _plural(token: Token) -> bool:
    """True for a noun that has the form of a plural."""
    low = token.text.lower()
    return stem(low) != low and not low.endswith(_SINGULAR_IN_S)


def _participle(previous: Token | None, following: str) -> bool:
    if previous is not None and previous.part is Part.DETERMINER:
        return False
    if previous is not None and previous.part is Part.AUXILIARY:
        return True
    return following in words.PREPOSITIONS or not following or not following[0].isalnum()
