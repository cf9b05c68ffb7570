"""Typed words against wanted words: names, phrases and sentences with numbers in them."""

from __future__ import annotations

import re

from quizgen.study.marking.chemistry import ion
from quizgen.study.marking.foreign import asks_foreign_word, is_foreign_sentence, same_ending, same_form
from quizgen.study.marking.judged import NOWHERE, RIGHT, WRONG, Context, Judged
from quizgen.study.marking.lookalikes import opposed
from quizgen.study.marking.spelling import fold, misspelt, same
from quizgen.study.marking.typed_words import ORDINALS, Token, small_roman, tokens

_SIGNED = re.compile(r"\s*[-−–]\s*(?=[^\W\d_]{1,2}(?![^\W\d_]))")  # before a symbol: -π/4, -x
_QUOTIENT = re.compile(r"/.*\d|\d.*/")
_CHAIN = re.compile(r"[-−–]?\d+(?:\.\d+){2,}(?:/\d+)?")  # an address, a version, a section: no decimals
_ARTICLES = frozenset(["a", "an", "the"])
_PLACES = frozenset("in at on by via with through during within to".split())
_LIST = re.compile(r",? and |,? or |, |; | & ")
_MONTHS = frozenset("january february march april may june july august september october november december".split())
_MOST_MISSPELT = 2
_FEWEST_JOINED = 4
_FEWEST_RUN_ON = 10
_LONGEST_EXACT = 6  # letters of a foreign word in which one other letter makes another word


def judge_words(typed: str, wanted: str, context: Context = NOWHERE) -> Judged:
    """Whether two texts say the same in words, with numbers by value and slips of the keys forgiven."""
    if bool(_SIGNED.match(typed)) != bool(_SIGNED.match(wanted)):
        return Judged(right=False, remark="The sign is wrong.")
    if _QUOTIENT.search(wanted) and _dividing(typed) != _dividing(wanted):
        return WRONG
    if (chains := _CHAIN.findall(wanted)) and chains != _CHAIN.findall(typed):
        return WRONG
    one, other = tokens(typed), tokens(wanted)
    if not one or not other:
        return Judged(right=not one and not other and typed.strip() == wanted.strip())
    judged = _in_turn(_pared(one, other), _pared(other, one), context)
    if judged.right:
        return judged
    if not _is_foreign(context) and _joined(one) == _joined(other) != "":
        return RIGHT
    if _run_on(typed) == _run_on(wanted) and len(wanted) >= _FEWEST_RUN_ON:
        return RIGHT
    if _as_list(typed, wanted, context) or _as_date(one, other):
        return RIGHT
    return judged


def _dividing(text: str) -> tuple[int, bool]:
    """How often a text divides, and whether by a negative power: 60 mL/min/1.73 m² is not 60 mL/min-1.73 m²."""
    return text.count("/"), bool(re.search(r"[A-Za-z]\^?[-−⁻][123¹²³]\b", text))


def _pared(tokens: list[Token], other: list[Token]) -> list[Token]:
    """The tokens without articles, and without an opening preposition that the other does without."""
    kept = _without_articles(tokens)
    first, theirs = kept[0].text.lower(), other[0].text.lower()
    if len(kept) > 1 and first in _PLACES and theirs not in _PLACES | {"into", "out", "from", "off"}:
        return kept[1:]
    return kept


def _without_articles(tokens: list[Token]) -> list[Token]:
    """The tokens without articles; the last is none: vitamin A."""
    return [token for token in tokens[:-1] if token.text.lower() not in _ARTICLES] + tokens[-1:]


def _in_turn(one: list[Token], other: list[Token], context: Context) -> Judged:
    if len(one) != len(other):
        return WRONG
    slips: list[Token] = []
    opposites = 0
    for typed, wanted in zip(one, other, strict=True):
        if typed.value is not None or wanted.value is not None:
            if wanted.value is None or wanted.value not in (typed.value, small_roman(typed)):
                return WRONG
        elif not _is_one(typed.text, wanted.text, context):
            if opposed(fold(typed.text), fold(wanted.text)):
                opposites += 1
            elif _is_misspelt(typed.text, wanted.text, context, in_phrase=len(other) > 1):
                slips.append(wanted)
            else:
                return Judged(right=False, remark=_swapped(typed.text, wanted.text))
    if opposites:
        return Judged(right=False, remark="That is the opposite.")
    if len(slips) > _MOST_MISSPELT:
        return WRONG
    spelled = " ".join(token.text for token in slips)
    return Judged(right=True, remark=f"Spelled “{spelled}”." if slips else "")


def _is_foreign(context: Context) -> bool:
    return asks_foreign_word(context.question) or is_foreign_sentence(context.question)


def _is_one(typed: str, wanted: str, context: Context) -> bool:
    return same_form(typed, wanted, context.question) if _is_foreign(context) else same(typed, wanted)


def _is_misspelt(typed: str, wanted: str, context: Context, *, in_phrase: bool) -> bool:
    if is_foreign_sentence(context.question):
        return False  # the form of a word is asked for
    if _is_foreign(context) and (len(wanted) <= _LONGEST_EXACT or not same_ending(typed, wanted)):
        return False
    return misspelt(typed, wanted, context.known, in_phrase=in_phrase)


def _swapped(typed: str, wanted: str) -> str:
    given, meant = ion(typed), ion(wanted)
    if not given or not meant or given == meant:
        return ""
    return f"Another ion: {typed} ({given}), not {meant}."


def _joined(tokens: list[Token]) -> str:
    """The words as one, to find co-transport and cotransport alike; empty where a number would be run together."""
    if any(token.value is not None for token in tokens):
        return ""
    words = "".join(token.text for token in _without_articles(tokens))
    return fold(words) if len(words) >= _FEWEST_JOINED else ""


def _run_on(text: str) -> str:
    """The text with its words run together, and its numbers as they are: 2,2-dimethyl butane."""
    return re.sub(r"(?<=[^\W\d_])[\s-]+(?=[^\W\d_])", "", text.strip().casefold())


def _as_list(typed: str, wanted: str, context: Context) -> bool:
    """True for the same things in another order."""
    given, meant = ([part for part in _LIST.split(text) if part.strip()] for text in (typed, wanted))
    if len(meant) < 2 or len(given) != len(meant):
        return False
    left = list(given)
    for part in meant:
        found = next((g for g in left if judge_words(g, part, context).right), None)
        if found is None:
            return False
        left.remove(found)
    return True


def _ordinal(word: str) -> str:
    """The number of "seventh"; any other word as it is."""
    return str(ORDINALS.index(word)) if word in ORDINALS else word


def _as_date(one: list[Token], other: list[Token]) -> bool:
    """True for one date with its day and month in another order."""

    def parts(tokens: list[Token]) -> list[str]:
        told = (_ordinal(t.text.lower()) if t.value is None else str(t.value) for t in tokens)
        return sorted(part for part in told if part not in ("of", *_ARTICLES))

    return any(t.text.lower() in _MONTHS for t in other) and parts(one) == parts(other)
