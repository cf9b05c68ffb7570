"""What comes back from a format: the deck without what the format's table says is dropped or changed."""

from __future__ import annotations

import re
from dataclasses import replace

from formats.decks import as_read

from quizgen.formats.gaps_apart import apart
from quizgen.formats.html_runs import BARRIER, shown
from quizgen.formats.html_text import clean
from quizgen.formats.plain_text import words
from quizgen.items.order import arrange
from quizgen.model import (
    Blank,
    Choice,
    Cloze,
    Deck,
    Item,
    Matching,
    MultipleResponse,
    Numeric,
    Option,
    Ordering,
    ShortAnswer,
    Source,
    TrueFalse,
)
from quizgen.text.inline import Run, parse, replace_gaps
from quizgen.text.inline_render import render
from quizgen.text.inline_write import write

OPEN, CLOSE = "\ue000", "\ue001"


def one_line(text: str) -> str:
    return " ".join(clean(text).split())


def typed(source: str) -> str:
    """An answer that is typed: plain text."""
    return render(words(source))


def inline(source: str) -> str:
    """A text in its one spelling: spaces joined as a browser shows them, no edge, no character that XML forbids."""
    if not source.strip():
        return ""
    runs = parse(clean(source)) or (Run(clean(source)),)
    kept = [
        replace(run, text=re.sub(r"\\(?=[()\]])", r"\\ ", run.text) if run.kind == "math" else run.text) for run in runs
    ]
    kept = [
        replace(run, text=re.sub(r"[\\$]", rf"\g<0>{BARRIER}", run.text)) if run.kind == "text" else run for run in kept
    ]
    return write(shown([replace(run, text=re.sub(r"\s*\n\s*", "\n", run.text)) for run in kept]))


def cloze(body: Cloze) -> Cloze:
    """Gaps numbered as they appear, one that stands twice as two; answers plain."""
    numbers = iter(range(1, 99))
    blanks: dict[int, Blank] = {}

    def renumbered(number: int, _place: str) -> str:
        place = next(numbers)
        blanks[place] = body.blanks[number]
        return f"{OPEN}{place}{CLOSE}"

    text = inline(replace_gaps(body.text, renumbered))
    return Cloze(re.sub(f"{OPEN}([0-9]+){CLOSE}", r"{{\1}}", text), {n: blank(told) for n, told in blanks.items()})


def blank(told: Blank) -> Blank:
    answers = list(dict.fromkeys(typed(text) for text in (told.answer, *told.accept)))
    return Blank(answers[0], tuple(answers[1:]), inline(told.hint))


def option(told: Option) -> Option:
    return Option(inline(told.text), inline(told.why))


def body(told: object) -> object:
    match told:
        case Cloze():
            return cloze(told)
        case Choice(stem, key, wrong):
            return Choice(inline(stem), option(key), tuple(map(option, wrong)))
        case MultipleResponse(stem, keys, wrong):
            return MultipleResponse(inline(stem), tuple(map(option, keys)), tuple(map(option, wrong)))
        case Numeric(stem, value, unit, tolerance):
            return Numeric(inline(stem), value, typed(unit) if words(unit) else "", tolerance)
        case Ordering(stem, steps):
            return Ordering(inline(stem), tuple(map(inline, steps)))
        case Matching(stem, pairs):
            return Matching(inline(stem), tuple((inline(left), typed(right)) for left, right in pairs))
        case ShortAnswer(stem, answer, accept):
            first, *others = dict.fromkeys(map(typed, (answer, *accept)))
            return ShortAnswer(inline(stem), first, tuple(others))
        case TrueFalse(stem, answer, correction):
            return TrueFalse(inline(stem), answer, inline(correction))


def source(told: Source) -> Source:
    section = tuple(map(clean, told.section))
    quote = clean(told.quote).replace("\r", "")
    return Source(clean(told.page), clean(told.title), clean(told.url), section, quote)


def item(told: Item) -> Item:
    return arrange(
        replace(
            told,
            id=clean(told.id),
            fact=replace(told.fact, id=clean(told.fact.id), kind=clean(told.fact.kind)),
            body=body(told.body),
            sources=tuple(map(source, told.sources)),
            explanation=inline(told.explanation),
            tags=tuple(dict.fromkeys(one_line(tag) for tag in told.tags)),
            extra={},
        )
    )


def deck(told: Deck, path: str) -> Deck:
    return replace(as_read(told), title=one_line(told.title).strip("/ ") or path, items=tuple(map(item, told.items)))


def gift(told: Deck, path: str) -> Deck:
    """What comes back from GIFT: a cloze in parts, steps as pairs."""
    items = [replace(_paired(part), id=one_line(part.id)) for each in told.items for part in apart(each)]
    return deck(replace(told, items=tuple(items)), path)


def _paired(told: Item) -> Item:
    match told.body:
        case Ordering(stem, steps):
            pairs = tuple((step, str(place)) for place, step in enumerate(steps, 1))
            return replace(told, body=Matching(stem, pairs))
        case _:
            return told
