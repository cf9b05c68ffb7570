"""Coverage: what is asked of each sentence of a page, and why nothing is asked of the others."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from quizgen.facts.limits import fitness
from quizgen.facts.statements.standing import MAX_WORDS
from quizgen.facts.statements.statement import A_BLOCK
from quizgen.model import Passage

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from quizgen.facts.fact import Fact
    from quizgen.facts.statements.statement import Statement
    from quizgen.facts.view import View
    from quizgen.model import Sentence


@dataclass(frozen=True, slots=True)
class Covered:
    """A sentence of a page: its line, its text, the answers that are asked for, and why there are none."""

    line: int
    text: str
    answers: tuple[str, ...] = ()
    why_not: str = ""


def coverage(view: View, found: Sequence[Fact], chosen: Iterable[Fact]) -> Iterator[Covered]:
    """Each sentence of a page's paragraphs and lists, in order."""
    asked: dict[int, list[str]] = {}
    for fact in chosen:
        for place in fact.places:
            asked.setdefault(place, []).append(fact.key)
    stated = {statement.place: statement for statement in view.statements}
    for index, block in enumerate(view.page.blocks):
        for number, sentence in enumerate(block.sentences if isinstance(block, Passage) else ()):
            place = A_BLOCK * index + number
            answers = tuple(asked.get(place, ()))
            why = "" if answers else _why(sentence, stated.get(place), [f for f in found if place in f.places])
            yield Covered(sentence.line, sentence.text, answers, why)


def _why(sentence: Sentence, stated: Statement | None, found: Sequence[Fact]) -> str:
    """Why nothing is asked of a sentence."""
    if stated is None:
        return _not_stated(sentence.text.strip())
    if stated.weak:
        return "it is clear only after the sentences before it"
    if not found:
        return "nothing definite was found in it"
    best = max(found, key=lambda fact: fact.worth)
    return fitness.why_not(best) or f"what it says is said elsewhere, or not worth asking (best: “{best.key}”)"


def _not_stated(text: str) -> str:
    if text.endswith(":"):
        return "it introduces what follows"
    if text.endswith("?"):
        return "it is a question"
    return f"it has more than {MAX_WORDS} words" if len(text.split()) > MAX_WORDS else "it is no sentence"
