"""What a reviewer sees of an item, of where it comes from, of pages that contradict each other or give nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING, assert_never

from textual.content import Content

from quizgen.items.envelope import type_name
from quizgen.model import (
    Blank,
    Choice,
    Cloze,
    Matching,
    MultipleResponse,
    Numeric,
    Ordering,
    Passage,
    ShortAnswer,
    TrueFalse,
)
from quizgen.study.showing import number, plain
from quizgen.study.tables import quoted
from quizgen.terminal.lines import visible, visible_lines
from quizgen.text.inline import replace_gaps

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from quizgen.model import Body, Contradiction, Item, Option, Page, Source
    from quizgen.sets.read_item import Entry
    from quizgen.sets.review import Review

Line = tuple[str, str]
"""A text and its style."""

_RIGHT, _WRONG = "✓", "✗"


def item(entry: Entry, review: Review) -> Content:
    """An item with all that a learner sees before and after answering, and what is the matter with it."""
    lines: list[Line] = [*_matters(entry.item, review), *_body(entry.item.body)]
    if entry.item.explanation:
        lines += [("", ""), (_told(entry.item.explanation), "")]
    lines += [("", ""), (f"{type_name(entry.item.body)} · {' '.join(entry.item.tags)}".rstrip(" ·"), "dim")]
    return _content(lines)


def sources(found: Iterable[Source]) -> Content:
    """Where an item comes from: page, section, sentence."""
    lines: list[Line] = []
    for source in found:
        where = " › ".join((source.title or source.page, *source.section))
        lines += [(visible(where), "bold"), (visible_lines(quoted(source.quote)), ""), ("", "")]
    return _content(lines[:-1])


def contradiction(found: Contradiction) -> Content:
    """What pages say against each other, with a number for each to decide by."""
    lines: list[Line] = [(f"Pages contradict each other ({found.fact.kind}). Which is right?", "bold"), ("", "")]
    for place, side in enumerate(found.sides, 1):
        lines.append((f"{place}  {visible(side.says)}", "bold"))
        lines += [(f"   {visible(source.title)}: “{visible(source.quote)}”", "") for source in side.sources]
        lines.append(("", ""))
    return _content([*lines, ("0  ask nothing about it", "")])


def page(found: Page) -> Content:
    """A page that gives no item, so that one can be written by hand."""
    lines: list[Line] = [("No item comes from this page; w writes one", "bold"), (visible(found.path), "dim"), ("", "")]
    lines += [(visible(found.question), "bold"), ("", "")]
    for block in found.blocks:
        if isinstance(block, Passage):
            label = f"{block.label}: " if block.label else ""
            lines.append((visible(label + " ".join(sentence.text for sentence in block.sentences)), ""))
    return _content(lines)


def _content(lines: Iterable[Line]) -> Content:
    parts: list[tuple[str, str]] = []
    for text, style in lines:
        parts += [(text, style), ("\n", "")]
    return Content.assemble(*parts[:-1])


def _matters(told: Item, review: Review) -> Iterator[Line]:
    found = [f"! {visible(flaw)}" for flaw in review.flaws.get(told.id, ())]
    found += [f"! flagged by a learner{f': {visible(note)}' if note else ''}" for note in review.flags.get(told.id, ())]
    for line in found:
        yield line, "bold $text-warning"
    if found:
        yield "", ""


def _body(body: Body) -> Iterator[Line]:
    match body:
        case Cloze(text, blanks):
            yield _told(replace_gaps(text, lambda gap, _: f"[{gap}]")), ""
            yield from ((f"{_RIGHT} [{gap}] {_blank(blank)}", "") for gap, blank in sorted(blanks.items()))
        case Choice(stem, key, distractors):
            yield from _options(stem, (key,), distractors)
        case MultipleResponse(stem, keys, distractors):
            yield from _options(stem, keys, distractors)
        case Numeric(stem, value, unit, tolerance):
            yield _told(stem), ""
            yield f"{_RIGHT} {number(value)} {visible(unit)} (± {number(tolerance)})".replace(" (± 0)", ""), ""
        case Ordering(stem, sequence):
            yield _told(stem), ""
            yield from ((f"{place}. {_told(step)}", "") for place, step in enumerate(sequence, 1))
        case Matching(stem, pairs):
            yield _told(stem), ""
            yield from ((f"{_told(left)} — {_told(right)}", "") for left, right in pairs)
        case ShortAnswer(stem, answer, accept):
            yield _told(stem), ""
            yield f"{_RIGHT} {_blank(Blank(answer, accept))}", ""
        case TrueFalse(stem, is_true, correction):
            yield _told(stem), ""
            yield f"{_RIGHT if is_true else _WRONG} {'true' if is_true else 'false'}", ""
            yield from ((_told(text), "") for text in (correction,) if text)
        case _:
            assert_never(body)


def _blank(blank: Blank) -> str:
    more = "; also: " + ", ".join(map(_told, blank.accept)) if blank.accept else ""
    return _told(blank.answer) + more + (f"; hint: {_told(blank.hint)}" if blank.hint else "")


def _options(stem: str, keys: Iterable[Option], distractors: Iterable[Option]) -> Iterator[Line]:
    yield _told(stem), ""
    for sign, options in ((_RIGHT, keys), (_WRONG, distractors)):
        for option in options:
            yield f"{sign} {_told(option.text)}", "bold" if sign == _RIGHT else ""
            if option.why:
                yield f"    {_told(option.why)}", "dim"


def _told(source: str) -> str:
    return visible(" ".join(plain(source).split()))
