"""What a sentence speaks of: its subject without what is merely put in, and the names it gives to things."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from quizgen.text import terms, words
from quizgen.text.tokens import Part

if TYPE_CHECKING:
    from collections.abc import Sequence

    from quizgen.text.tokens import Token

MOST_WORDS = 8
MOST_AFTER_VERB = 2
MOST_OF_FRAME = 6
MOST_OF_ASIDE = 25
_FRAMES = frozenset(("in", "at", "during", "within", "under", "on"))
_NO_SUBJECT = (Part.CONJUNCTION, Part.PRONOUN, Part.PREPOSITION, Part.AUXILIARY)
_CLAUSES = frozenset(("which", "that", "who", "where"))
_VERBAL = ("izes", "ifies")
_PARTICIPLES = ("ed", "own", "en")
_BE = frozenset(("is", "are", "was", "were"))
_OF_ONE = frozenset(("is", "was", "has", "does")) | words.THIRD_PERSON
_OF_SEVERAL = frozenset(("are", "were", "have", "do"))
_BEFORE_MORE = re.compile(r"\(| (?:of|in|for|with|from|on|at|to|by|like|across|between|within|such as) ")
_BRACKET = re.compile(r"\s*\([A-Z][\w-]{1,7}\)")


@dataclass(frozen=True, slots=True)
class Subject:
    """The subject of a sentence, its place with its `frame`, the phrase put before it ("In fluid dynamics, ")."""

    name: str
    frame: str
    start: int
    end: int


def subject(text: str, tokens: Sequence[Token]) -> Subject | None:
    """The noun phrase before a sentence's verb, without insertions; None where there is no such phrase."""
    start = _frame_end(tokens)
    if not tokens or tokens[start].part in _NO_SUBJECT or tokens[start].text.lower() in words.THIRD_PERSON:
        return None
    verb = _verb(tokens, start)
    end = _phrase_end(tokens, start, verb) if verb is not None else None
    if verb is None or end is None:
        return None
    first, last = tokens[start].start, tokens[end - 1].end
    bracket = _BRACKET.match(text, last)
    name = text[first : bracket.end() if bracket else last]
    most = MOST_AFTER_VERB if tokens[start].part is Part.VERB else MOST_WORDS  # "Operating systems", "Adopting a habit"
    fits = len(name.split()) <= most and _agree(name, tokens[verb].text.lower())
    return Subject(name, text[tokens[0].start : first], tokens[0].start, first + len(name)) if fits else None


def head(name: str) -> str:
    """The noun that a name is about: the last word before brackets and prepositions."""
    told = _BEFORE_MORE.split(name)[0].split()
    return told[-1].strip(",").lower() if told else ""


def plural(name: str) -> bool:
    """True for a name of several things."""
    noun = head(name)
    return terms.stem(noun) != noun or " and " in name


def _agree(name: str, verb: str) -> bool:
    """False where a verb has not the number of the noun before it, as in "Using levers is easy"."""
    several = plural(name)
    return not (several and verb in _OF_ONE) and not (not several and verb in _OF_SEVERAL)


def _frame_end(tokens: Sequence[Token]) -> int:
    """How many tokens a phrase like "In fluid dynamics, " has at the start of a sentence; 0 where there is none."""
    if not tokens or tokens[0].text.lower() not in _FRAMES:
        return 0
    for number, token in enumerate(tokens[: MOST_OF_FRAME + 1]):
        if token.text == ",":
            return number + 1 if number + 1 < len(tokens) else 0
        if number and token.part not in (Part.CONTENT, Part.DETERMINER) and token.text.lower() != "of":
            return 0
    return 0


def _verb(tokens: Sequence[Token], start: int) -> int | None:
    """The number of the sentence's verb, insertions between commas and brackets left out."""
    number, depth = start + 1, 0  # the first word is no verb: "Open surgery requires …"
    while number < len(tokens):
        token = tokens[number]
        depth += (token.text == "(") - (token.text == ")")
        if token.text == "," and not depth:
            closing = _aside(tokens, number)
            if closing is None:
                return None
            number = closing
        elif not depth and _is_finite(tokens, number):
            return number
        number += 1
    return None


def _aside(tokens: Sequence[Token], comma: int) -> int | None:
    """The number of the comma that closes an insertion right before the verb; None where none does."""
    opens = tokens[comma + 1] if comma + 1 < len(tokens) else None
    if opens is None or opens.text.lower() in ("and", "or"):
        return None
    if opens.part is Part.CONTENT and not opens.text.lower().endswith("ed"):
        return None
    for number in range(comma + 1, min(comma + MOST_OF_ASIDE, len(tokens) - 1)):
        if tokens[number].text in (".", ";", ":"):
            return None
        if tokens[number].text == ",":
            ahead = number + 1
            while ahead < len(tokens) - 1 and tokens[ahead].part is Part.ADVERB:
                ahead += 1
            if _is_finite(tokens, ahead):
                return number
    return None


def _is_finite(tokens: Sequence[Token], number: int) -> bool:
    """True for a verb that can carry a sentence; after a bracket or an insertion its form tells it."""
    token, low = tokens[number], tokens[number].text.lower()
    following = tokens[number + 1] if number + 1 < len(tokens) else None
    if token.part is Part.AUXILIARY:
        return True
    if token.part is Part.CONTENT and token.text.islower() and following is not None:
        opens = following.part in (Part.DETERMINER, Part.CONTENT)
        apart = tokens[number - 1].text in (")", ",") and (low in words.THIRD_PERSON or low in words.BASE_FORMS)
        return opens and (apart or low.endswith(_VERBAL) or _governs(low, following))
    if token.part is not Part.VERB or low.endswith("ing") or token.text[0].isupper():  # "the Fourier Transform"
        return False
    return not (low.endswith(_PARTICIPLES) and following is not None and following.part is Part.PREPOSITION)


def _governs(low: str, following: Token) -> bool:
    """True for a form in -s that an article follows: "the method bridges the gap"."""
    return low in words.THIRD_PERSON and following.part is Part.DETERMINER


def _phrase_end(tokens: Sequence[Token], start: int, verb: int) -> int | None:
    """Where the noun phrase ends that begins a subject: before a clause, a participle, an insertion."""
    end = start
    for number in range(start, verb):
        token = tokens[number]
        acts = token.part in (Part.VERB, Part.AUXILIARY) and token.text.islower()
        if token.text == "(" and not _closes(tokens, number, verb):
            return None
        if token.text in (",", "(") or token.text.lower() in _CLAUSES or acts:
            break
        if token.text.lower() == "to" or token.part in (Part.PRONOUN, Part.STOP):
            return None
        end = number + 1
    while end > start and tokens[end - 1].part is not Part.CONTENT and not tokens[end - 1].text[0].isupper():
        end -= 1
    return end if end > start else None


def _closes(tokens: Sequence[Token], bracket: int, verb: int) -> bool:
    """True where a subject ends with its bracket, adverbs left out: not "from gypsum (CaSO₄) to anhydrite"."""
    end = next((number for number in range(bracket, verb) if tokens[number].text == ")"), verb)
    after = [token for token in tokens[end + 1 : verb] if token.part is not Part.ADVERB]
    return not after or after[0].text == ","


def as_class(tokens: Sequence[Token], noun: str) -> bool:
    """True where a sentence says that its subject is of the class that a noun names: "X is a process that …"."""
    verb = next((n for n, t in enumerate(tokens) if t.part in (Part.VERB, Part.AUXILIARY)), None)
    if verb is None or tokens[verb].text.lower() not in _BE or verb + 2 >= len(tokens):
        return False
    article, *rest = tokens[verb + 1 :]
    run = next((number for number, token in enumerate(rest) if token.part is not Part.CONTENT), len(rest))
    same = bool(run) and terms.stem(rest[run - 1].text.lower()) == terms.stem(noun)
    return article.text.lower() in ("a", "an") and same


def called(text: str, noun: str) -> str:
    """The name that a sentence gives to what a noun names: "the process known as glycolysis"; empty where none."""
    low = text.lower()
    if not any(way in low for way in ("known as", "called", "termed", "referred to as")):
        return ""  # to look is many times as quick as to make a pattern
    found = re.search(
        rf"\b{re.escape(noun)},? (?:which is |also |commonly |often )*(?:known as|called|termed|referred to as) "
        r"(?P<the>the )?[\"“]?(?P<name>[^\s,.;:()\"”]+(?: [^\s,.;:()\"”]+){0,3}?)[\"”]?"
        r"(?=[,.;:]| \(| and | which | that |$)",
        text,
        re.IGNORECASE,
    )
    if not found or set(found["name"].lower().split()) & words.FUNCTION - {"of"}:
        return ""
    return f"{found['the'] or ''}{found['name']}"
