"""An item as it is shown: question, lettered options, numbered halves of pairs; and its answer in words."""

from __future__ import annotations

import re
from dataclasses import dataclass
from string import ascii_lowercase
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
from quizgen.text import inline
from quizgen.text.inline_syntax import MATH
from quizgen.text.latex import readable

if TYPE_CHECKING:
    from collections.abc import Sequence

    from quizgen.model import Item

_PAGE_MATH = re.compile(rf"(?<![\w\\]){MATH.pattern}(?!\w)")
TRUE_FALSE = ("true", "false")


@dataclass(frozen=True, slots=True)
class Shown:
    """What a learner sees of an item before answering, in inline CommonMark.

    `options` are lettered; `numbered` are the left halves of pairs; `how` says how to answer.
    """

    stem: str
    how: str
    options: tuple[str, ...] = ()
    numbered: tuple[str, ...] = ()


def shown(item: Item) -> Shown:
    """What to show of an item, the same on every run."""
    match item.body:
        case Cloze(text, blanks):
            return Shown(with_gaps(text), _gaps_told(len(blanks), tuple(b.hint for _, b in sorted(blanks.items()))))
        case Choice() as body:
            return Shown(body.stem, "one letter", tuple(o.text for o, _ in order.shown(item.id, body)))
        case MultipleResponse() as body:
            how = "all letters that fit, such as a c"
            return Shown(body.stem, how, tuple(o.text for o, _ in order.shown(item.id, body)))
        case Numeric(stem, _, unit):
            return Shown(stem, "a number with its unit" if unit else "a number")
        case Ordering(stem):
            return Shown(stem, "the letters in order, such as b a c", steps(item))
        case Matching(stem, pairs):
            lefts = tuple(left for left, _ in pairs)
            return Shown(stem, "pairs, such as 1b 2a", rights(item), lefts)
        case ShortAnswer(stem):
            return Shown(stem, "a few words")
        case TrueFalse(stem):
            return Shown(stem, "true or false", TRUE_FALSE)
        case _:
            assert_never(item.body)


def answer(item: Item) -> str:
    """The right answer in words, as inline CommonMark."""
    match item.body:
        case Cloze(_, blanks):
            return "; ".join(blanks[number].answer for number in sorted(blanks))
        case Choice(_, key):
            return key.text
        case MultipleResponse(_, keys):
            return ", ".join(key.text for key in keys)
        case Numeric(_, value, unit, tolerance):
            told = f"{number(value)} {unit}".strip()
            return f"{told} (± {number(tolerance)})" if tolerance else told
        case Ordering(_, sequence):
            return ", ".join(sequence)
        case Matching(_, pairs):
            return ", ".join(f"{left} – {right}" for left, right in pairs)
        case ShortAnswer(_, wanted):
            return wanted
        case TrueFalse(_, is_true, correction):
            told = "true" if is_true else "false"
            return f"{told}: {correction}" if correction and not is_true else told
        case _:
            assert_never(item.body)


def answers(item: Item) -> tuple[str, ...]:
    """The right answer line by line: steps with their numbers, pairs, or one line."""
    match item.body:
        case Ordering(_, sequence):
            return tuple(f"{number}. {step}" for number, step in enumerate(sequence, 1))
        case Matching(_, pairs):
            return tuple(f"{left} – {right}" for left, right in pairs)
        case _:
            return (answer(item),)


def reasons(item: Item) -> tuple[str, ...]:
    """Why each option as shown is right or wrong; nothing for items without options of that kind."""
    match item.body:
        case Choice() | MultipleResponse() as body:
            return tuple(option.why for option, _ in order.shown(item.id, body))
        case _:
            return ()


def steps(item: Item) -> tuple[str, ...]:
    """The steps of an ordering item, mixed; never in the right order, where there is another."""
    if not isinstance(item.body, Ordering):
        return ()
    mixed = order.shuffle(item.id, item.body.sequence)
    return mixed[1:] + mixed[:1] if mixed == item.body.sequence else mixed


def rights(item: Item) -> tuple[str, ...]:
    """The right halves of a matching item, each once, mixed."""
    if not isinstance(item.body, Matching):
        return ()
    return order.shuffle(item.id, dict.fromkeys(right for _, right in item.body.pairs))


def letter(place: int) -> str:
    """The letters of an option: a to z, then aa, ab and so on."""
    more, last = divmod(place, len(ascii_lowercase))
    return (letter(more - 1) if more else "") + ascii_lowercase[last]


def with_gaps(text: str) -> str:
    """A cloze's text with lines for its gaps, numbered where there are several."""
    several = len(set(inline.gaps(text))) > 1

    def line(gap: int, place: str) -> str:
        drawn = "\\_" * 4 if place == "math" else "____"
        return f"[{gap}: {drawn}]" if several else drawn

    return inline.replace_gaps(text, line)


def plain(source: str) -> str:
    """Inline CommonMark as text that reads well without markup: math in Unicode, code between backticks."""
    return "".join(_run(run) for run in inline.parse(source))


def in_unicode(text: str) -> str:
    """A page's own text, which is no markup of ours, with the math in it in Unicode; prices stay prices."""
    return _PAGE_MATH.sub(lambda found: readable(found[1]), text).replace("\\$", "$")


def number(value: float) -> str:
    """A number with no more decimals than it has."""
    return f"{value:.15g}"


def _run(run: inline.Run) -> str:
    match run.kind:
        case "math":
            return readable(run.text)
        case "code":
            return f"`{run.text}`"
        case "text":
            return run.text
        case _:
            assert_never(run.kind)


def _gaps_told(count: int, hints: Sequence[str]) -> str:
    told = "; ".join(hint for hint in hints if hint)
    several = f"what belongs in the {count} gaps, as in: {'; '.join(f'gap {n}' for n in range(1, count + 1))}"
    asked = "what belongs in the gap" if count == 1 else several
    return f"{asked} (hint: {told})" if told else asked
