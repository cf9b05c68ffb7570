"""Options that a reader cannot tell apart, and keys that the stem shows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizgen.model import Choice, ShortAnswer
from quizgen.text import terms

if TYPE_CHECKING:
    from quizgen.flaws.question import Question


def same_options(question: Question) -> str | None:
    """No option may stand twice."""
    seen: set[str] = set()
    for one in question.answers:
        look = " ".join(one.text.split()).rstrip(".,;")
        if look in seen:
            return f"the option “{one.text}” stands twice: replace one"
        seen.add(look)
    return None


def answer_shown(question: Question) -> str | None:
    """The stem must not hold the whole answer where none of the other options stands in it."""
    match question.item.body:
        case Choice():
            answer, others = question.key.text, [one.text for one in question.distractors]
        case ShortAnswer(_, answer, _):
            others = []
        case _:
            return None
    if len(answer) < 3 or not terms.content(answer) or not terms.stands_in(answer, question.stem):
        return None
    if any(terms.stands_in(other, question.stem) for other in others):
        return None
    return f"the stem shows the answer “{answer}”: reword it"
