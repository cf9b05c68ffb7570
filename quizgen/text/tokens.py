"""Words of a sentence with a rough class each, enough to cut it into phrases."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from quizgen.text import finite, verbs, words
from quizgen.text.parts import Part, Token

if TYPE_CHECKING:
    from collections.abc import Sequence

    from quizgen.model import Mark

__all__ = ["Part", "Token", "tokenise"]

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
_IN_IDIOMS = frozenset((*(idiom[1] for idiom in _IDIOMS), "past"))
_LEANING = frozenset(("relative", "due", "prior", "according", "compared", "owing", "related"))
_ENDINGS = ("ing", "ize", "ise", "ify", "ate", "ed")
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
    atoms = tuple((mark.start, mark.end) for mark in marks if mark.kind in ("math", "code")) if marks else ()
    return _tokens(text, atoms)


@lru_cache(maxsize=1024)  # a sentence is cut more than once on its way to a statement
def _tokens(text: str, atoms: tuple[tuple[int, int], ...]) -> tuple[Token, ...]:
    rough: list[tuple[int, int, Part | None]] = []
    position = 0
    for start, end in atoms:
        if start >= position:
            rough += [(*m.span(), None) for m in _WORD.finditer(text, position, start)]
            rough.append((start, end, Part.CONTENT))
            position = end
    rough += [(*m.span(), None) for m in _WORD.finditer(text, position)]
    told = [text[start:end] for start, end, _ in rough]
    followers = [word.lower() for word in told[1:]]
    tokens: list[Token] = []
    for (start, end, atom), word, following in zip(rough, told, (*followers, ""), strict=False):
        part = atom or _alone(word) or _among(word, tokens, following)
        if part is Part.CONTENT and following in _DETERMINED and not atom and _infinitive(word, tokens):
            part = Part.VERB
        tokens.append(tuple.__new__(Token, (start, end, word, part)))  # as Token(…), in half the time
    return tuple(finite.told(tokens))


@lru_cache(maxsize=16_384)
def _alone(word: str) -> Part | None:
    """What a word is whatever stands beside it, a verb after "to" apart; None where its neighbours tell."""
    if not word[0].isalnum():
        return Part.STOP
    low = word.lower()
    if low in _LEANING or low in _IN_IDIOMS:
        return None
    known = _CLASSES.get(low)
    if known and not (len(word) == 1 and word.isupper() and low != "a"):
        return known
    if low.endswith("ly") and len(low) > 4 and low not in _NOT_ADVERBS:
        return Part.ADVERB
    return None if low in words.VERBS or low.endswith(_ENDINGS) else Part.CONTENT


def _among(word: str, before: list[Token], following: str) -> Part:
    """What a word is among its neighbours."""
    low = word.lower()
    if _of_preposition(low, before, following):
        return Part.PREPOSITION
    known = _CLASSES.get(low)
    if known and not (len(word) == 1 and word.isupper() and low != "a"):
        return known
    previous = before[-1] if before else None
    if following in _DETERMINED and _infinitive(word, before):
        return Part.VERB
    if low in words.VERBS and verbs.acts(low, previous, before, following):
        return Part.VERB
    if low.endswith("ing") and len(low) > 4 and verbs.goes_on(before):
        return Part.VERB
    if low.endswith(("ize", "ise", "ify", "ate")) and previous is not None and previous.part is Part.CONTENT:
        return Part.VERB if previous.text[-1] == "s" and not verbs.has_verb(before) else Part.CONTENT
    if low.endswith("ed") and len(low) > 4 and "-" not in low and verbs.participle(previous, following):
        return Part.VERB
    return Part.CONTENT


def _infinitive(word: str, before: list[Token]) -> bool:
    """True after "to", where an article or the like follows: "to form the membrane"."""
    return bool(before) and before[-1].text.lower() == "to" and word.islower()


def _of_preposition(low: str, before: list[Token], following: str) -> bool:
    """True for a word that with its neighbours is a preposition: "due to", "in terms of"."""
    if low in _LEANING and following in ("to", "with"):
        return True
    if low == "past" and following in _DETERMINED:  # "passing the tape past a head"
        return bool(before) and before[-1].part is Part.CONTENT
    return bool(before) and (before[-1].text.lower(), low, following) in _IDIOMS
