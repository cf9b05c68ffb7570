"""Distractors that nobody would pick."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from quizgen.flaws import amounts, naming
from quizgen.flaws.above import speaks_of_others
from quizgen.flaws.asked import fits
from quizgen.flaws.jests import PASTIMES, TALES
from quizgen.flaws.logical_cue import logical_cue
from quizgen.flaws.sizes import other_size
from quizgen.flaws.wording import words_of
from quizgen.text import numberwords

if TYPE_CHECKING:
    from quizgen.flaws.question import Answer, Question

FAMILY = 4
_UNSURE = re.compile(
    r"\b(?:none|all|both|neither|not|cannot|can't|undefined|infinite(?:ly)?|infinity|unknown|depends?|zero|same|no"
    r"|any|unlimited|never|always"
    r"|indeterminate|too|more|less|fewer|half|double|twice|dozens?|many|several|few|first|last|equal|constant|once"
    r"|nothing)\b",
    re.IGNORECASE,
)
_CONCRETE = frozenset(
    (
        "animal",
        "fruit",
        "vegetable",
        "treat",
        "weekday",
        "sport",
        "instrument",
        "clothing",
        "vehicle",
        "household",
        "toy",
        "fiction",
        "celebrity",
        "pop",
    )
)
_ABSTRACT = re.compile(
    r"(?:tion|sion|ism|sis|ity|ment|ness|ology|ance|ence|ics|law|theory|theorem|cycle|principle|effect|rule|method"
    r"|model|treaty|act|reaction|process|bond|force|energy|test)s?$",
    re.IGNORECASE,
)


def implausible_distractor(question: Question) -> str | None:
    """Every distractor must be of the key's type, dimension and order of magnitude, and of its subject."""
    if not question.single or speaks_of_others(question.key.text):  # where the key is "all of these", none is wrong
        return None
    cue = logical_cue(question)
    for one in question.distractors:
        if cue and not TALES.search(one.text):
            continue  # that none is of the kind asked for has been said
        why = _joke(question, one) or _other_kind(question, one) or other_size(question, one)
        if why:
            return f"nobody would pick the option “{one.text}”, {why}: put a likely mistake in its place"
    return None


def _joke(question: Question, one: Answer) -> str | None:
    """A thing of tales or of daily life, where neither the stem nor another option has to do with such things."""
    context = " ".join((question.stem, *(other.text for other in question.answers if other is not one)))
    if any(jest.search(one.text) and not jest.search(context) for jest in (TALES, PASTIMES)):
        return "which is no serious answer"
    told = {word[:FAMILY] for word in words_of(question.stem) if len(word) >= FAMILY}
    if any(word[:FAMILY] in told for word in words_of(one.text)):  # a form of a word that is asked about
        return None
    if not _everyday(one.text) or any(naming.EVERYDAY in naming.classes(word) for word in _names(context)):
        return None
    wide = naming.head_classes(one.text)
    if any(
        wide & naming.head_classes(other.text) - {naming.EVERYDAY} for other in question.answers if other is not one
    ):
        return None
    return "which is not of the subject"


def _everyday(text: str) -> bool:
    """True for a thing of daily life by itself, or as what is done: "a bicycle", "driving a bus"."""
    words = text.split()
    return naming.EVERYDAY in naming.classes(text) or (
        len(words) in (2, 3)
        and (words[0].lower().endswith("ing") or words[0].lower() in {"to", "a", "an", "the"})
        and naming.EVERYDAY in naming.head_classes(text)
    )


def _names(text: str) -> list[str]:
    """The words of a text and its pairs of words: what the lists of names could know."""
    told = words_of(text)
    return [*told, *(f"{one} {other}" for one, other in pairwise(told))]


def _other_kind(question: Question, one: Answer) -> str | None:
    """Of other classes than the key, where another distractor is of the key's; or no number among numbers."""
    key, known = naming.classes(question.key.text), naming.classes(one.text)
    others = [naming.classes(other.text) for other in question.distractors if other is not one]
    if key and known and not known & key:
        narrow = [key & other for other in others]
        common = frozenset.intersection(key, *others) if others else frozenset()
        apart = naming.far_apart(question.key.text, one.text)
        if (apart and common and len(others) > 1) or (fits(question, one) is False and any(narrow)):
            return "which is of another kind"
    if (
        _is_concrete(one.text)
        and not known & _stem_classes(question)
        and sum(_is_abstract(other.text) for other in question.answers) > 1
    ):
        return "which is of another kind"
    numbers = [amounts.read(other.text) is not None for other in question.answers if other is not one]
    if all(numbers) and len(numbers) > 1 and amounts.read(one.text) is None and _is_a_name(one.text):
        return "which is no number"
    return None


def _is_concrete(text: str) -> bool:
    return bool(naming.classes(text) & _CONCRETE)


def _is_abstract(text: str) -> bool:
    """True for what is no thing that one can touch, by its ending: a process, a theory, a law."""
    return not naming.classes(text) and bool(_ABSTRACT.search(text.strip(" .")))


def _stem_classes(question: Question) -> frozenset[str]:
    return frozenset(name for word in _names(question.stem) for name in naming.classes(word)) | frozenset(
        words_of(question.stem)
    )


def _is_a_name(text: str) -> bool:
    if any(word in numberwords.VALUES for word in words_of(text)):
        return False
    return len(text.split()) < 3 and not _UNSURE.search(text) and text.replace(" ", "").isalpha() and len(text) > 3
