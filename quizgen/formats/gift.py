"""GIFT: Moodle's format for questions as text, which other programs read as well.

Source of the rules: Moodle's own importer, question/format/gift/format.php, and the grammar of
gift-pegjs. Texts are HTML, so that emphasis and math survive.
"""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING, assert_never

from quizgen.formats.feedback import feedback_html
from quizgen.formats.fractions import MOST_KEYS, penalty, shares
from quizgen.formats.gaps_apart import apart, math_gap, several_gaps
from quizgen.formats.html_text import gapped_html, inline_html, literal
from quizgen.formats.loss import Change, kept, of_type
from quizgen.formats.moodle_category import category
from quizgen.formats.plain_text import marked_answers, name, one_line, too_many_keys, words
from quizgen.items.order import shown
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

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from quizgen.model import Body, Deck, Item

_SPECIAL = re.compile(r"[\\~=#{}:]")


def _has_arrow(item: Item) -> bool:
    match item.body:
        case ShortAnswer(_, answer, accept):
            return any("->" in text for text in (answer, *accept))
        case Cloze(_, blanks):
            return any("->" in text for blank in blanks.values() for text in (blank.answer, *blank.accept))
        case _:
            return False


CHANGES = (
    Change("gift-keys", f"left out: Moodle grades at most {MOST_KEYS} right options", too_many_keys, drops=True),
    Change("gift-gaps", "a cloze becomes a question for each gap, with the others filled", several_gaps),
    Change("gift-gap-math", "a gap in a formula becomes a box, and the cloze a short answer", math_gap),
    Change("gift-order", "steps to order become pairs of step and place", of_type("order")),
    Change("gift-plain", "what is typed or picked from a list is plain text there, math its LaTeX", marked_answers),
    Change("gift-arrow", "an arrow `->` in an answer that is typed becomes →, or it would part a pair", _has_arrow),
    Change("gift-id", "an id loses spaces at its ends and in a row", lambda item: one_line(item.id) != item.id),
    Change("gift-extra", "fields that quizgen does not know are left out", lambda item: bool(item.extra)),
)


def render(deck: Deck) -> bytes:
    """The GIFT file of a deck, in a category of its title."""
    blocks = [f"// language: {one_line(deck.language)}"]
    if path := category(deck.title):
        blocks.append(f"$CATEGORY: {path}")
    blocks += [_question(each) for item in kept(CHANGES, deck) for each in apart(item)]
    return ("\n\n".join(blocks) + "\n").encode()


def _question(item: Item) -> str:
    told = [f"[id:{_bracket(item.id)}]", *(f"[tag:{_bracket(tag)}]" for tag in item.tags if one_line(tag))]
    text, answers, after = _parts(item.id, item.body)
    feedback = feedback_html(item)
    lines = [*answers, *([f"####{escape(feedback)}"] if feedback else [])]
    inside = "".join(f"\n\t{line}" for line in lines)
    return f"// {' '.join(told)}\n::{escape(name(item.body))}::[html]{text}{{{inside}\n}}{after}"


def _parts(item_id: str, body: Body) -> tuple[str, Iterable[str], str]:
    """The text before the answers, the lines of the answers, and the text behind them."""
    match body:
        case Cloze(text, blanks):
            before, after = escape(f"<p>{gapped_html(text, lambda *_: GAP)}</p>").split(GAP)
            hint = (
                f' <span class="quizgen-hint">({inline_html(blanks[1].hint)})</span>' if blanks[1].hint.strip() else ""
            )
            return before, _typed((blanks[1].answer, *blanks[1].accept)), escape(hint) + after
        case Choice() | MultipleResponse():
            return _stem(body.stem), _options(item_id, body), ""
        case Numeric(stem, value, unit, tolerance):
            told = f' <span class="quizgen-unit">({literal(words(unit))})</span>' if words(unit) else ""
            return _stem(stem, told), [f"#={_digits(value)}:{_digits(tolerance)}"], ""
        case Ordering(stem, sequence):
            return _stem(stem), [_pair(step, str(place)) for place, step in enumerate(sequence, 1)], ""
        case Matching(stem, pairs):
            return _stem(stem), [_pair(left, words(right)) for left, right in pairs], ""
        case ShortAnswer(stem, answer, accept):
            return _stem(stem), _typed((answer, *accept)), ""
        case TrueFalse(stem, is_true, correction):
            return _stem(stem), ["TRUE" if is_true else "FALSE", *_why(correction)], ""
        case _:
            assert_never(body)


GAP = "\ufdd4"


def escape(text: str) -> str:
    """A text in which no character has a meaning for GIFT."""
    return _SPECIAL.sub(r"\\\g<0>", text)


def _stem(stem: str, more: str = "") -> str:
    return escape(f"<p>{inline_html(stem)}{more}</p>")


def _options(item_id: str, body: Choice | MultipleResponse) -> Iterator[str]:
    single = isinstance(body, Choice)
    worth = iter(shares(1 if isinstance(body, Choice) else len(body.keys)))
    wrong = "~" if single else f"~%{penalty(len(body.distractors))}%"
    for option, right in shown(item_id, body):
        mark = ("=" if single else f"~%{next(worth)}%") if right else wrong
        yield mark + _html(option.text) + "".join(_why(option.why))


def _html(source: str) -> str:
    """A text in which nothing at the start is taken for a weight or the name of a format."""
    text = inline_html(source)
    text = f"&#37;{text[1:]}" if text.startswith("%") else text
    return f"[html]{escape(text)}" if text.startswith("[") else escape(text)


def _why(why: str) -> list[str]:
    return [f"#{_html(why)}"] if why.strip() else []


def _typed(answers: Iterable[str]) -> list[str]:
    """Answers to type, as plain text: a star would stand for any text, an arrow would make pairs."""
    return [f"={_plain(text)}" for text in dict.fromkeys(map(words, answers))]


def _plain(text: str) -> str:
    told = escape(text.replace("*", r"\*").replace("->", "→"))
    if told.startswith("%"):  # its weight, so that it is not taken for one
        return f"%100%{told}"
    return f"[plain]{told}" if told.startswith("[") else told


def _pair(left: str, right: str) -> str:
    return f"={_html(left)} -> {escape(right)}"


def _digits(value: float) -> str:
    """A number without an exponent, which not every reader of GIFT knows."""
    return f"{Decimal(repr(value)):f}".removesuffix(".0")


def _bracket(text: str) -> str:
    r"""A text between brackets; `\]` would not end it."""
    told = one_line(text).replace("]", r"\]")
    return f"{told} " if told.endswith("\\") else told
