"""Question and answer of an item, for the formats that have nothing but the two."""

from __future__ import annotations

from typing import TYPE_CHECKING, assert_never

from quizgen.formats.plain_text import number_text, words
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
from quizgen.text.inline import gaps, replace_gaps

if TYPE_CHECKING:
    from quizgen.model import Item


def question_and_answer(item: Item) -> tuple[str, str]:
    """Both as plain text in one line each; math stands as its LaTeX."""
    match item.body:
        case Cloze(text, blanks):
            shown_text = replace_gaps(text, lambda number, place: _gap(blanks[number].hint, place))
            answers = (words(blanks[number].answer) for number in dict.fromkeys(gaps(text)))
            return words(shown_text), "; ".join(answers)
        case Choice(stem, key, _):
            return f"{words(stem)} {_options(item)}", words(key.text)
        case MultipleResponse(stem, keys, _):
            return f"{words(stem)} {_options(item)}", "; ".join(words(key.text) for key in keys)
        case Numeric(stem, value, unit, tolerance):
            near = f" ± {number_text(tolerance)}" if tolerance else ""
            number = number_text(value)
            more = f"{near} {words(unit)}".rstrip()
            # A sign that is no hyphen, so that no spreadsheet takes the whole for a formula.
            return words(stem), f"{number.replace('-', '−')}{more}" if more else number
        case Ordering(stem, sequence):
            return words(stem), "; ".join(f"{place}. {words(step)}" for place, step in enumerate(sequence, 1))
        case Matching(stem, pairs):
            return words(stem), "; ".join(f"{words(left)} – {words(right)}" for left, right in pairs)
        case ShortAnswer(stem, answer, accept):
            return words(stem), " / ".join(dict.fromkeys(map(words, (answer, *accept))))
        case TrueFalse(stem, is_true, correction):
            told = f": {words(correction)}" if correction.strip() and not is_true else ""
            return f"True or false? {words(stem)}", ("True" if is_true else "False") + told
        case _:
            assert_never(item.body)


def _gap(hint: str, place: str) -> str:
    if place != "text":
        return "…" if place == "math" else "___"
    return rf"\_\_\_ ({hint})" if hint.strip() else r"\_\_\_"


def _options(item: Item) -> str:
    if not isinstance(item.body, Choice | MultipleResponse):
        return ""
    letters = (f"({chr(ord('a') + place)})" for place in range(26))
    options = [option for option, _ in shown(item.id, item.body)]
    return " ".join(f"{letter} {words(option.text)}" for letter, option in zip(letters, options, strict=False))
