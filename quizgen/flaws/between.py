"""Items of a set that spoil each other."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, assert_never

from quizgen.flaws.wording import roots
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
from quizgen.text import terms

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from quizgen.flaws.question import Question
    from quizgen.model import Body

SHORTEST_KEY = 4
MUCH = 0.8
FEWEST_WORDS = 3


def repeated_id(questions: Sequence[Question]) -> Iterator[tuple[int, str]]:
    """Each id belongs to one item, or the history of two is mixed."""
    seen: set[str] = set()
    for place, one in enumerate(questions):
        if one.item.id in seen:
            yield place, "another item has this id: give each its own"
        seen.add(one.item.id)


def same_question(questions: Sequence[Question]) -> Iterator[tuple[int, str]]:
    """No two items may ask the same in the same way; case, punctuation and the order of options count for nothing."""
    seen: dict[tuple[str, ...], str] = {}
    for place, one in enumerate(questions):
        asked = (one.kind, *terms.words(one.stem), "→", *sorted(map(terms.fold, _wanted(one.item.body))))
        if asked in seen:
            yield place, f"item {seen[asked]} asks the same: drop one"
        seen.setdefault(asked, one.item.id)


def gives_away(questions: Sequence[Question]) -> Iterator[tuple[int, str]]:
    """No stem may state what another item asks; items of one sentence are siblings, and known as such."""
    holders: dict[str, list[int]] = defaultdict(list)
    stems = [roots(one.stem) for one in questions]
    for place, stem in enumerate(stems):
        for word in stem:
            holders[word].append(place)
    for place, one in enumerate(questions):
        key = _sought(one)
        parts = roots(key)
        if len(key) < SHORTEST_KEY or not parts or len(stems[place]) < FEWEST_WORDS:
            continue
        rarest = min((holders[word] for word in parts), key=len)
        for other in rarest:
            if other != place and _states(questions[other], one, stems[other], stems[place], key):
                yield (
                    place,
                    f"the stem of item {questions[other].item.id} gives the answer “{key}” away: reword or drop one",
                )
                break


def _states(other: Question, one: Question, told: frozenset[str], asked: frozenset[str], key: str) -> bool:
    quotes = {source.quote for source in one.item.sources} & {source.quote for source in other.item.sources}
    # A cloze is a page's own sentence, to learn from; a true/false statement may be false.
    if quotes or isinstance(other.item.body, Cloze | TrueFalse):
        return False
    return len(asked & told) >= MUCH * len(asked) and terms.stands_in(key, other.stem)


def _sought(one: Question) -> str:
    """What an item asks for, where it is one thing in words."""
    match one.item.body:
        case Choice(_, key, _):
            return key.text
        case ShortAnswer(_, answer, _):
            return answer
        case _:
            return ""


def _wanted(body: Body) -> tuple[str, ...]:
    match body:
        case Cloze(_, blanks):
            return tuple(blank.answer for blank in blanks.values())
        case Choice(_, key, _):
            return (key.text,)
        case MultipleResponse(_, keys, _):
            return tuple(key.text for key in keys)
        case Numeric(_, value, unit, _):
            return (f"{value} {unit}",)
        case Ordering(_, sequence):
            return sequence
        case Matching(_, pairs):
            return tuple(" = ".join(pair) for pair in pairs)
        case ShortAnswer(_, answer, _):
            return (answer,)
        case TrueFalse(_, answer, _):
            return (str(answer),)
        case _:
            assert_never(body)
