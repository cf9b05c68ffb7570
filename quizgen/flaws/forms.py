"""The grammatical form of an option, as far as it is beyond doubt."""

from __future__ import annotations

import re
from enum import Enum

from quizgen.text import words


class Form(Enum):
    """How an option is built."""

    CLAUSE = "clause"
    INFINITIVE = "infinitive"
    GERUND = "gerund"
    NOUNS = "nouns"
    BASE = "base form"
    FINITE = "finite verb"
    REASON = "reason"
    MEANS = "means"
    UNKNOWN = "unknown"


FORMS_APART = frozenset(
    (one, other)
    for one in Form
    for other in Form
    if one is not other and Form.UNKNOWN not in (one, other) and {one, other} != {Form.GERUND, Form.NOUNS}
)
_FIRST = re.compile(r"^\W*([^\W\d_]+(?:[-'’][^\W\d_]+)*)")
_NO_NOUNS = frozenset(("of", "and")) | words.AUXILIARIES | (words.THIRD_PERSON - words.NOUN_TOO)
_NO_GERUND = frozenset(
    "king ring spring string thing wing sling swing evening morning building ceiling wedding feeling meaning being "
    "lightning herring sibling duckling darling pudding clothing something nothing anything everything during "
    "including boxing sterling "
    "earring bearing beijing viking".split()
)
LONGEST_SUBJECT = 8  # words; a verb further on belongs to a clause inside
_FINITE = frozenset("is are was were has have had can will would could does did must should".split())
_SUBORDINATE = frozenset("that which who where when to whose what how".split())
_SUBJECTS = frozenset(("the", "a", "an", "it", "they", "we", "you", "he", "she", "its", "their"))
_ARTICLES = frozenset(("the", "a", "an", "its", "their", "his", "her", "your"))
_OBJECTS = _ARTICLES | {"away", "up", "down", "out", "off"}
_PRONOUN_SUBJECT = re.compile(
    r"^(?:it|they|he|she|we|you|this|that|these|there|i)\s+(?:\w+ly |also |never |always |only )?[a-z]+",
    re.IGNORECASE,
)


def form_of(text: str) -> Form:
    """The form of an option; UNKNOWN where its words leave a doubt."""
    stripped = text.strip().strip("*_ ")
    first = _FIRST.match(stripped)
    if first is None:
        return Form.UNKNOWN
    word, told = first[1].lower(), [part.lower() for part in re.findall(r"[^\W\d_]+(?:[-'’][^\W\d_]+)*", stripped)]
    if word == "to" and len(pieces := stripped.split()) > 1:
        second = pieces[1]
        return (
            Form.INFINITIVE
            if second.islower() and second not in words.FUNCTION - {"be", "have", "do"}
            else Form.UNKNOWN
        )
    if word in {"because", "since"} and len(told) > 2:
        return Form.REASON
    if word == "by" and len(told) > 1 and told[1].endswith("ing"):
        return Form.MEANS
    if len(told) > 2 and told[1] in _ARTICLES and word not in words.FUNCTION and not word.endswith(("ing", "ed", "s")):
        return Form.BASE
    if word in words.THIRD_PERSON and len(told) > 2 and told[1] in _ARTICLES:
        return Form.FINITE
    if _PRONOUN_SUBJECT.match(stripped) and len(told) > 1 and _is_verb(told[1], told[2:3]):
        return Form.CLAUSE
    if word.endswith("ing") and len(word) > 4 and word not in _NO_GERUND and len(told) > 1 and told[1] not in _NO_NOUNS:
        return Form.GERUND
    if word in words.THIRD_PERSON and word not in words.NOUN_TOO and len(told) > 1:
        return Form.FINITE
    return Form.UNKNOWN if word in words.VERBS else _clause_or_nouns(told)


def _clause_or_nouns(told: list[str]) -> Form:
    verbs = [place for place, word in enumerate(told) if place and _finite(word, told, place)]
    if verbs:
        return Form.CLAUSE if verbs[0] <= LONGEST_SUBJECT else Form.UNKNOWN
    if any(
        place and (word in words.AUXILIARIES or word in words.VERBS or word.endswith("ed"))
        for place, word in enumerate(told)
    ):
        return Form.UNKNOWN
    if not words.PRONOUNS.isdisjoint(told):
        return Form.UNKNOWN
    opens = told[0] in {"the", "a", "an"} or (told[0] not in words.VERBS and told[0] not in words.FUNCTION)
    plain = not told[0].endswith(("ing", "ed", "ly")) and told[0] not in words.ADVERBS | words.PLAIN_ADJECTIVES
    return (
        Form.NOUNS
        if opens and plain and (len(told) > 1 or told[0].endswith(("tion", "ment", "ness", "ity", "ism", "s")))
        else Form.UNKNOWN
    )


def _is_verb(word: str, after: list[str]) -> bool:
    return word in words.AUXILIARIES or word in words.VERBS or word.endswith(("s", "ed", "ly")) or bool(after)


def _finite(word: str, told: list[str], place: int) -> bool:
    """True for a verb that can only be the main one: "is", or a past form with its object behind it."""
    before, after = told[place - 1], told[place + 1] if place + 1 < len(told) else ""
    if before in _SUBORDINATE or not {"that", "which", "who"}.isdisjoint(told[:place]) or _in_relative(told, place):
        return False
    if word in _FINITE:
        return True
    # "money accumulated after a year" is no clause; "armies undermined the state" is one.
    past = word.endswith("ed") and word in words.VERBS and (after in _OBJECTS or after.endswith("ing"))
    return past and before not in words.FUNCTION and before not in words.ADVERBS


def _in_relative(told: list[str], place: int) -> bool:
    """True where a subject with its article follows a noun at once: "years the money is invested"."""
    starts = [at for at in range(1, place) if told[at] in _SUBJECTS]
    return bool(starts) and told[starts[-1] - 1] not in words.FUNCTION


def starts_as_base_verb(text: str) -> bool | None:
    """True where a text begins as it may after "to", False where it surely may not, None where one cannot tell."""
    first = _FIRST.match(text.strip())
    if first is None:
        return None
    word = first[1].lower()
    if word in words.BASE_FORMS or word in {"be", "have", "bind", "let", "bring", "sing", "cling"}:
        return True
    if word in words.DETERMINERS | words.PRONOUNS or word in {"to", "because", "by"}:
        return False
    other_form = (word.endswith("ing") and len(word) > 4) or (word.endswith("s") and not word.endswith("ss"))
    return False if other_form or word in {"written", "made", "done", "given", "taken"} else None
