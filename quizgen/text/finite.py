"""Verbs that are nouns too, told by their clause: one that has no other verb has one of them as its verb."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizgen.text import verb_lemmas, verbs, words
from quizgen.text.parts import Part, Token

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_NOUNS = frozenset(verb_lemmas.NOUN_TOO)
_BASE = words.BASE_FORMS | _NOUNS
_THIRD = words.THIRD_PERSON | {words.inflected(lemma)[1] for lemma in _NOUNS}
_PAST = frozenset(form for lemma in _BASE for form in words.inflected(lemma)[2::2])
_FORMS = _BASE | _THIRD | _PAST
_STOPS = frozenset(",;:.!?()–—")
_RELATIVE = frozenset(("which", "who"))
_CLAUSES = _RELATIVE | frozenset("that when if because while where whereas although though since unless".split())
_CAUSING = frozenset("make makes made making let lets letting help helps helped helping".split())
_MODALS = frozenset("may might can could will would shall should must cannot".split())
_OBJECTS = frozenset("them him us themselves itself himself".split())
_DESCRIBING = ("al", "ic", "ous", "ive", "ful", "less", "able", "ible", "ary")
_NO_ADVERBIAL = frozenset(("of", "for", "in", "between", "as", "than", "per", "like"))


def told(tokens: list[Token]) -> list[Token]:
    """The tokens, with those content words as verbs that are the verb of their clause, or that "makes" calls for."""
    able = [n for n, token in enumerate(tokens) if token.part is Part.CONTENT and token.text in _FORMS]
    if not able:
        return tokens
    found = {n for n in able if _commanded(tokens, n) or _with_object(tokens, n) or _after_modal(tokens, n)}
    for first, end in _open_clauses(tokens):
        inside = (n for n in able if first < n < end and n not in found and _is_verb(tokens, n, first, end))
        found.update(list(inside)[:1])
    return [token._replace(part=Part.VERB) if n in found else token for n, token in enumerate(tokens)]


def _with_object(tokens: Sequence[Token], at: int) -> bool:
    """True before "them" and the like: "amend existing laws and repeal them"."""
    low = tokens[at + 1].text if at + 1 < len(tokens) else ""
    before = tokens[at - 1] if at else None
    joined = before is not None and before.text in ("and", "or")
    if before is None or before.part in (Part.DETERMINER, Part.PREPOSITION):
        return False
    return low in _OBJECTS or (joined and low == "it" and tokens[at].text in _BASE)


def _after_modal(tokens: Sequence[Token], at: int) -> bool:
    """True for the infinitive of "may also experience pain"."""
    before = at - 1
    while before > 0 and tokens[before].part is Part.ADVERB:
        before -= 1
    return before >= 0 and tokens[before].text.lower() in _MODALS and tokens[at].text in _BASE


def _commanded(tokens: Sequence[Token], at: int) -> bool:
    """True for the bare infinitive of "makes the heart pump blood", with an object or after a plural."""
    if tokens[at].text not in _BASE or not at or tokens[at - 1].part is not Part.CONTENT:
        return False
    first = at
    while first and (tokens[first - 1].part in (Part.CONTENT, Part.DETERMINER) or tokens[first - 1].text == "and"):
        first -= 1
    if not first or (tokens[first - 1].text not in _CAUSING and (first > 1 or tokens[0].text != "Have")):
        return False
    after = tokens[at + 1] if at + 1 < len(tokens) else None
    if after is None or verbs.plural(tokens[at - 1]) or after.part in (Part.DETERMINER, Part.PRONOUN):
        return after is not None
    named = tokens[first].part is Part.DETERMINER or any(token.text == "and" for token in tokens[first:at])
    return named and after.part is Part.CONTENT and after.text not in _BASE


def _open_clauses(tokens: Sequence[Token]) -> Iterator[tuple[int, int]]:
    """The clauses that have no finite verb yet and are not a list's or an addition's after the main clause's."""
    done = False
    for first, end in _clauses(tokens):
        opening = tokens[first].text.lower()
        subordinate = opening in _CLAUSES
        if any(_finite(tokens, n) for n in range(first, end)):
            done = done or not (subordinate or opening == "as")
        elif not done or subordinate:
            yield first, end


def _clauses(tokens: Sequence[Token]) -> Iterator[tuple[int, int]]:
    """Ranges between stops and the words that open a clause; such a word is the first of its range."""
    first = 0
    for n, token in enumerate(tokens):
        if token.text in _STOPS or (n > first and token.text in _CLAUSES):
            if n > first:
                yield first, n
            first = n + (token.text in _STOPS)
    if first < len(tokens):
        yield first, len(tokens)


def _finite(tokens: Sequence[Token], at: int) -> bool:
    """True for a verb that is no participle and no infinitive."""
    token = tokens[at]
    if token.part is Part.AUXILIARY:
        return True
    if token.part is not Part.VERB or token.text.endswith("ing") or (at and tokens[at - 1].text == "to"):
        return False
    after = tokens[at + 1] if at + 1 < len(tokens) else None
    return not token.text.endswith("ed") or (after is not None and after.part is not Part.PREPOSITION)


def _is_verb(tokens: Sequence[Token], at: int, first: int, end: int) -> bool:
    """True where a word agrees with the noun before it and has after it what a verb has."""
    token, before = tokens[at], tokens[at - 1]
    after = tokens[at + 1] if at + 1 < len(tokens) else None
    if before.text in _RELATIVE:
        return after is not None and after.part in (Part.DETERMINER, Part.CONTENT, Part.PRONOUN)
    low = before.text.lower()
    if before.part is not Part.CONTENT or low.endswith(("'s", "’s", "'", "’")):
        return False
    if before.text.islower() and (low in words.PLAIN_ADJECTIVES or low.endswith(_DESCRIBING)):
        return False
    agrees = token.text in _PAST or verbs.plural(before) == (token.text in _BASE and token.text not in _THIRD)
    return agrees and _followed(tokens, at, first, end)


def _followed(tokens: Sequence[Token], at: int, first: int, end: int) -> bool:
    after = tokens[at + 1] if at + 1 < len(tokens) else None
    if after is None:
        return False
    if at + 1 == end and after.text != "that":  # "As the price decreases, the quantity increases, …"
        conditional = tokens[0].text.lower() in ("as", "when", "if")
        return conditional and after.text in _STOPS and tokens[at].text in words.THIRD_PERSON
    if after.part in (Part.DETERMINER, Part.PRONOUN) or after.text == "that":
        return True
    if _governed(tokens, at, first):
        return False
    adverbial = after.part is Part.PREPOSITION and after.text not in _NO_ADVERBIAL and tokens[at].text in _THIRD
    return after.part is Part.CONTENT or adverbial


def _governed(tokens: Sequence[Token], at: int, first: int) -> bool:
    """True where the phrase before a word hangs on a preposition: "with gold coins from Rome"."""
    start = at
    while start > first and tokens[start - 1].part in (Part.CONTENT, Part.DETERMINER, Part.ADVERB):
        start -= 1
    before = tokens[start - 1] if start > first else None
    return before is not None and before.part is Part.PREPOSITION and before.text.lower() != "as"
