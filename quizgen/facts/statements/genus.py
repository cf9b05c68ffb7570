"""Definitions as phrases: the kind of thing they name, praise taken out, whether they say enough."""

from __future__ import annotations

import re

from quizgen.text import chunks, reference, terms, words
from quizgen.text.tokens import Part, Token, tokenise

FEWEST_TELLING = 3
MOST_WORDS = 24
FARTHEST = 2  # words before the noun and what stands right before it
_RELATIVES = frozenset(("which", "that", "who"))
POINTERS = frozenset(
    "result example reason effect concern challenge issue factor goal aim one key way matter part aspect subject "
    "case topic focus choice step cornerstone hallmark testament need thing".split()
)
_GENERIC = frozenset(
    "foundation basis backbone heart hub core tool "
    "component principle concept consideration element feature approach role parameter line".split()
)
_PLACING = frozenset("large small high low long short smaller larger higher lower".split())
_PRAISE = (
    words.PUFF
    | (words.PLAIN_ADJECTIVES - _PLACING)
    | frozenset(("excellent", "notable", "famous", "popular", "preferred"))
)
_UNTELLING = words.VAGUE | words.PLAIN_ADJECTIVES | words.PUFF | words.HEDGES
_PARTICIPLES = frozenset("made built found known shown drawn held given taken written".split())
_LED = re.compile(r"(?:the |an? )(?=[\w-])", re.IGNORECASE)
_CONSONANT_U = re.compile(r"u(?:[bcfgkqrst][aeiou]|ni)")


def genus(plain: str, *, plural: bool = False) -> str:
    """The stem of the noun that says what kind of thing a definition speaks of.

    "" where that is none: a word that only points ("a key part"), praise ("a powerful tool"), a quality.
    """
    tokens = tokenise(plain)
    first, end = next(chunks.runs(tokens), (0, 0))
    if not end or first > FARTHEST or any(token.text.lower() in _PRAISE for token in tokens[first:end]):
        return ""
    if not _whole(tokens, first, end):
        return ""
    noun = tokens[end - 1].text.lower()
    stem = terms.stem(noun)
    bare = tokens[0].text.lower() not in ("a", "an", "the")
    quality = bare and (not plural or stem == noun or first > 0 or tokens[0].text.endswith("ed"))
    return "" if quality or {noun, stem} & (POINTERS | _GENERIC) else stem


def _whole(tokens: tuple[Token, ...], first: int, end: int) -> bool:
    """True where a run of words is a noun phrase by itself: no adjectives in a row, no verb in or after it."""
    if any(token.text.lower() in words.THIRD_PERSON for token in tokens[first : end - 1]):
        return False
    after = tokens[end] if end < len(tokens) else None
    if after is None:
        return True
    if after.text == ",":  # more adjectives follow, or else what is only added
        following = tokens[end + 1].text.lower() if end + 1 < len(tokens) else ""
        return following.endswith("ed") or following in _RELATIVES
    acts = after.part is Part.VERB and not after.text.lower().endswith(("ed", "ing")) and after.text not in _PARTICIPLES
    return after.part is not Part.AUXILIARY and not acts


def unpraised(plain: str) -> tuple[str, str]:
    """The article and the rest of a definition without the praise between them: "a ", "technique …"."""
    found = _LED.match(plain)
    if not found:
        return "", plain
    full = rest = plain[found.end() :]
    while len(word := rest.split(" ", 1)) > 1 and word[0].lower().strip(",") in _PRAISE:
        rest = word[1]
    article = found[0].lower()
    if article == "the " or rest == full:
        return article, rest
    vowel = rest[:1].lower() in "aeiou" and not _CONSONANT_U.match(rest.lower())
    return "an " if vowel else "a ", rest


def tells(plain: str, name: str) -> bool:
    """True for a definition that says enough to tell its thing from others, and does not name it."""
    told = [word for word in terms.content(plain) if word not in _UNTELLING and not word.isdigit()]
    if len(told) < FEWEST_TELLING or len(plain.split()) > MOST_WORDS or reference.points_back(plain):
        return False
    return not terms.content(plain) & terms.content(name) and not plain.lower().startswith("one of ")
