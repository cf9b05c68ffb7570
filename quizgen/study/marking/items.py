"""Marking an answer line to an item of any type."""

from __future__ import annotations

import re
import unicodedata
from decimal import Decimal
from typing import TYPE_CHECKING, assert_never

from quizgen.items import order
from quizgen.model import (
    Choice,
    Cloze,
    Matching,
    MultipleResponse,
    Numeric,
    Ordering,
    ShortAnswer,
    TrueFalse,
)
from quizgen.study import showing
from quizgen.study.marking import choosing
from quizgen.study.marking.clozes import mark_cloze
from quizgen.study.marking.compare import MISSING, same_value
from quizgen.study.marking.judged import Context, Judged, Marked, Slip
from quizgen.study.marking.labels import without_label
from quizgen.study.marking.spelling import fold
from quizgen.study.marking.texts import judge
from quizgen.study.marking.values import Value, read_money, read_power, read_value

if TYPE_CHECKING:
    from quizgen.model import Body, Item
    from quizgen.study.marking.judged import Known

_SKIPPED = Marked("skipped")
_LONGEST = 2_000  # characters; Python itself refuses numbers of 4,300 digits
_ASKS_FORM = re.compile(r"\b(?:plural|singular|past tense|comparative|superlative)(?: form)? of\b", re.IGNORECASE)
_PER = re.compile(r" ?/ ?| per ")
_SAYS_TRUE = frozenset("true t yes y right correct 1 a".split())
_SAYS_FALSE = frozenset("false f no n wrong incorrect 2 b".split())


def mark(item: Item, typed: str, known: Known = lambda _: False) -> Marked:
    """The marks of one line: what a learner types, or what a screen makes of keys and clicks.

    An empty line is skipped. A choice is a letter, a number or the option's text; several are
    parted by commas or spaces, pairs are "1b 2a", and the answers to several gaps are parted by ";".
    `known` tells of a word that it exists, so that it is not taken for a misspelling.
    """
    typed = typed[:_LONGEST]
    if not typed.strip():
        return _SKIPPED
    try:
        return _mark(item, item.body, typed.strip(), known)
    except choosing.UnreadableError as problem:
        return Marked("wrong", str(problem), typed.strip())


def _mark(item: Item, body: Body, typed: str, known: Known) -> Marked:
    match body:
        case Cloze():
            return mark_cloze(body, typed, known)
        case Choice():
            return _choice(item, body, typed)
        case MultipleResponse():
            return _multiple(item, body, typed)
        case Numeric():
            return _numeric(body, typed)
        case Ordering():
            return _ordering(item, body, typed)
        case Matching():
            return _matching(item, body, typed)
        case ShortAnswer(stem, answer, accept) if _ASKS_FORM.search(stem):
            right = typed.casefold() in (showing.plain(one).casefold() for one in (answer, *accept))
            return _marked(Judged(right), showing.plain(answer), typed)
        case ShortAnswer(stem, answer, accept):
            judged = judge(typed, (answer, *accept), Context(showing.plain(stem), known))
            return _marked(judged, showing.plain(answer), typed)
        case TrueFalse():
            return _true_false(body, typed)
        case _:
            assert_never(body)


def _marked(judged: Judged, wanted: str, given: str) -> Marked:
    slips = () if judged.right else (Slip(wanted, given),)
    return Marked("right" if judged.right else "wrong", judged.remark, given, slips)


def _choice(item: Item, body: Choice, typed: str) -> Marked:
    options = order.shown(item.id, body)
    option, right = options[choosing.one(typed, [option.text for option, _ in options])]
    return _marked(Judged(right), showing.plain(body.key.text), showing.plain(option.text))


def _multiple(item: Item, body: MultipleResponse, typed: str) -> Marked:
    options = order.shown(item.id, body)
    chosen = set(choosing.several(typed, [option.text for option, _ in options]))
    given = ", ".join(showing.plain(options[place][0].text) for place in sorted(chosen))
    missing = sum(right and place not in chosen for place, (_, right) in enumerate(options))
    extra = sum(not options[place][1] for place in chosen)
    told = [f"{missing} missing" if missing else "", f"{extra} too many" if extra else ""]
    remark = ", ".join(filter(None, told))
    wanted = ", ".join(showing.plain(option.text) for option, right in options if right)
    return _marked(Judged(right=not remark, remark=f"{remark}." if remark else ""), wanted, given)


def _numeric(body: Numeric, typed: str) -> Marked:
    wanted = showing.plain(f"{showing.number(body.value)} {body.unit}".strip())
    value = Decimal(repr(body.value))
    told = read_value(f"1 {body.unit}") if body.unit else None
    bare = without_label(typed, showing.plain(body.stem))
    given = read_money(bare, told.unit if told else "") or read_power(bare)
    if given is None:
        return _marked(Judged(right=False, remark="A number is asked for."), wanted, typed)
    unit, noun = (told.unit, told.noun) if told else ("", "")
    context = Context(f"{showing.plain(body.stem)} {noun}")
    judged = same_value(given, Value(value, value, unit=unit), context, Decimal(repr(body.tolerance)))
    if judged.right and len(_rate(noun)) > 1 and not _names(Context(showing.plain(body.stem)), " ".join(_rate(noun))):
        same = _rate(given.noun) == _rate(noun)
        judged = Judged(right=same, remark="" if same else f"Not {given.noun}." if given.noun else MISSING)
    elif judged.right and given.noun and not _names(context, given.noun):
        judged = Judged(right=False, remark=f"Not {given.noun}.")
    return _marked(judged, wanted, typed)


def _rate(noun: str) -> list[str]:
    """What is counted, and by what it is told: people and km2 for people per km²; one of them for a plain noun."""
    return [fold(part) for part in _PER.split(unicodedata.normalize("NFKC", noun).replace("^", ""))]


def _names(context: Context, noun: str) -> bool:
    there = [word.strip(".,;:?!()") for word in context.text.split()]
    return all(any(judge(known, (word,)).right for known in there) for word in noun.split())


def _ordering(item: Item, body: Ordering, typed: str) -> Marked:
    steps = showing.steps(item)
    places = choosing.several(typed, steps)
    given = tuple(steps[place] for place in places)
    text, wanted = ", ".join(map(showing.plain, given)), ", ".join(map(showing.plain, body.sequence))
    if len(places) != len(steps) or len(set(places)) != len(steps):
        return _marked(Judged(right=False, remark=f"Each of the {len(steps)} steps is to be named once."), wanted, text)
    wrong = sum(one != other for one, other in zip(given, body.sequence, strict=True))
    return _marked(
        Judged(right=not wrong, remark=f"{wrong} of {len(steps)} out of place." if wrong else ""), wanted, text
    )


def _matching(item: Item, body: Matching, typed: str) -> Marked:
    rights = showing.rights(item)
    chosen = choosing.matched(typed, len(body.pairs), rights)
    given = [rights[place] if place is not None else "" for place in chosen]
    slips = tuple(
        Slip(f"{showing.plain(left)} – {showing.plain(right)}", f"{showing.plain(left)} – {showing.plain(got)}")
        for (left, right), got in zip(body.pairs, given, strict=True)
        if got != right
    )
    told = ", ".join(
        f"{showing.plain(left)} – {showing.plain(got)}" for (left, _), got in zip(body.pairs, given, strict=True)
    )
    remark = f"{len(slips)} of {len(body.pairs)} pairs are wrong." if slips else ""
    return Marked("wrong" if slips else "right", remark, told, slips)


def _true_false(body: TrueFalse, typed: str) -> Marked:
    said = typed.strip("().").casefold()
    if said not in _SAYS_TRUE | _SAYS_FALSE:
        raise choosing.UnreadableError(f"“{typed}” is neither true nor false.")
    given = said in _SAYS_TRUE
    return _marked(Judged(given == body.answer), str(body.answer).lower(), str(given).lower())
