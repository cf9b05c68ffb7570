"""Whether a word that can be a verb stands as one, by its form and its neighbours."""

from __future__ import annotations

from quizgen.text import words
from quizgen.text.parts import Part, Token
from quizgen.text.terms import stem

_OBJECTS = frozenset("it them us him me you themselves itself".split())
_SINGULAR_IN_S = ("ss", "us", "sis", "ics", "itis", "ness")
_CLAUSES = frozenset("whether that how why what".split())
_WITH_TO = frozenset("lead contribute refer belong amount relate".split())  # "leads to", but "the lead to"
_WAYS = frozenset("back into through across from to out toward towards along around up down".split())


def goes_on(before: list[Token]) -> bool:
    """True after "is" or "are", adverbs between left out: what follows in -ing is a verb."""
    for token in reversed(before):
        if token.part is not Part.ADVERB:
            return token.part is Part.AUXILIARY
    return False


def acts(low: str, previous: Token | None, before: list[Token], following: str) -> bool:
    """True where a word that can be a verb stands as one."""
    if previous is None:
        if low in words.THIRD_PERSON:  # "Provides images", but "Results of the test"
            noun_too = low in words.NOUN_TOO or stem(low) in words.NOUN_TOO
            return not noun_too or (
                _object(following) and following not in words.VERBS and following not in words.ADVERBS
            )
        return low in words.BASE_FORMS or low.endswith("ing")
    if previous.text.lower() == "that" and (_after_noun(before) or low in words.THIRD_PERSON):
        return True
    if previous.text.lower() in ("this", "that") and low in words.THIRD_PERSON and stem(low) not in words.NOUN_TOO:
        return True
    if previous.part is Part.DETERMINER:
        return low.endswith("ing") and following in words.DETERMINERS
    if low.endswith(("ing", "ed")):
        return _as_participle(low, previous, following)
    if previous.part is Part.AUXILIARY or (previous.text.lower() == "to" and low in words.BASE_FORMS):
        return True
    return _in_clause(low, previous, before, following)


def _in_clause(low: str, previous: Token, before: list[Token], following: str) -> bool:
    noun_too = low in words.NOUN_TOO or stem(low) in words.NOUN_TOO
    if noun_too and previous.text.lower() in ("and", "or") and before[:-1] and not has_verb(before):
        return False  # "the relation between force and work is"
    if noun_too and (following == "of" or previous.part in (Part.PREPOSITION, Part.STOP, Part.VERB)):
        return False
    if stem(low) == "help" and following in words.BASE_FORMS:
        return True
    if noun_too and previous.part is Part.CONTENT:
        return not has_verb(before, present=low in words.THIRD_PERSON) and _predicate(low, before, following)
    return previous.part is not Part.PREPOSITION


def _after_noun(before: list[Token]) -> bool:
    return len(before) > 1 and before[-2].part is Part.CONTENT


def _as_participle(low: str, previous: Token, following: str) -> bool:
    if low.endswith("ed"):
        return previous.part is not Part.PREPOSITION or following in words.DETERMINERS
    if previous.part is Part.PREPOSITION and not _object(following):
        return False
    if previous.part is Part.CONTENT and previous.text[0].isupper() and previous.start and _object(following):
        return True  # "with people like Heinrich Schliemann conducting excavations"
    return previous.part is not Part.CONTENT or following in words.DETERMINERS or following in _WAYS


def has_verb(before: list[Token], *, present: bool = False) -> bool:
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
        if plural(previous) or (low in _WITH_TO and following == "to"):
            return following not in ("of", "is", "are")
        return following in _CLAUSES
    if low in words.THIRD_PERSON and plural(previous) and previous.text.islower():
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
    return low in words.THIRD_PERSON and not plural(previous) and noun and following not in words.ADVERBS


def plural(token: Token) -> bool:
    """True for a noun that has the form of a plural."""
    low = token.text.lower()
    return stem(low) != low and not low.endswith(_SINGULAR_IN_S)


def participle(previous: Token | None, following: str) -> bool:
    """True where a form in -ed is a participle with words of its own."""
    if previous is not None and previous.part is Part.DETERMINER:
        return False
    if previous is not None and previous.part is Part.AUXILIARY:
        return True
    return following in words.PREPOSITIONS or not following or not following[0].isalnum()
