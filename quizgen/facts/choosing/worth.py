"""How much a fact is worth asking about: a sum of weights, one for each thing that holds of it."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from functools import lru_cache
from itertools import accumulate, chain
from typing import TYPE_CHECKING

from quizgen.facts.choosing import surroundings, wording
from quizgen.facts.choosing.weights import WEIGHTS
from quizgen.facts.fact import changed
from quizgen.facts.statements import leaning
from quizgen.text import commonness, terms, words

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from quizgen.facts.fact import Fact
    from quizgen.facts.statements.statement import Statement
    from quizgen.facts.view import View
    from quizgen.model import Passage
    from quizgen.text.tokens import Token

_LEANING: dict[str, Callable[[Sequence[Token]], bool]] = {
    "takes for known": leaning.takes_for_known,
    "takes any for known": leaning.takes_any_for_known,
    "orders": leaning.orders,
    "names an act": leaning.names_an_act,
    "belongs to more": leaning.belongs_to_more,
}
SURE = frozenset(("ratio",))
CERTAIN = 9.0
LONG = 4  # letters of a word that counts for how common the words of a page are
_SAID = tuple(tuple((f"said before {before}", f"said after {after}") for after in range(4)) for before in range(4))
SHARES = (0.47, 0.52, 0.57, 0.64)  # fifths of the pages, by the share of their words that are of the commonest


def rate(fact: Fact, view: View) -> Fact:
    """The fact with its worth: the log-odds that a teacher would ask for it."""
    if fact.kind in SURE:
        return changed(fact, worth=CERTAIN + fact.worth)
    worth = 0.0
    for names in _parts(fact, view):
        worth = sum(_weights(names), worth)
    return changed(fact, worth=round(worth, 2))  # whole hundredths, in whatever order they were added


def features(fact: Fact, view: View) -> tuple[str, ...]:
    """The names of what holds of a fact, on its page."""
    return tuple(chain.from_iterable(_parts(fact, view)))


def _parts(fact: Fact, view: View) -> tuple[tuple[str, ...], ...]:
    """The names by what they are about; facts share most of these."""
    statement, text = fact.statement, fact.key
    label = statement.passage.label
    return (
        _of_kind(fact.kind, fact.cue, fact.other_cues),
        _of_text(text, view),
        _of_place(statement, view),
        ("in its label",) if label and terms.stands_in(text, label) else (),
        _of_repeats(_places(terms.fold(text), view), statement.place),
        surroundings.of_neighbours(statement, fact.answer),
        surroundings.of_list(statement, fact.answer),
        _of_all(statement, view),
    )


@lru_cache(maxsize=1024)  # kinds share answers, and a page repeats them
def _of_text(text: str, view: View) -> tuple[str, ...]:
    return (*wording.of_answer(text, view), *wording.of_form(text), *wording.of_sense(text))


@lru_cache(maxsize=1024)
def _of_all(statement: Statement, view: View) -> tuple[str, ...]:
    """What holds of a page, and of all that a statement speaks of."""
    return (*_of_page(view), *wording.of_company(statement.text))


@lru_cache(maxsize=8192)
def _weights(names: tuple[str, ...]) -> tuple[float, ...]:
    return tuple([WEIGHTS.get(name, 0.0) for name in names])


@lru_cache(maxsize=1024)
def _of_kind(kind: str, cue: str, other_cues: tuple[str, ...]) -> tuple[str, ...]:
    return ("always", f"kind {kind}", f"cue {kind} {cue}", *(f"also {other}" for other in sorted(set(other_cues))))


@lru_cache(maxsize=16)
def _of_page(view: View) -> tuple[str]:
    """How much of a page is said in the commonest words: general prose has less to ask."""
    texts = [token.text for statement in view.statements for token in statement.tokens]
    long = [text for text in texts if len(text) >= LONG and text.isalpha()]
    levels = [level for text in long for level in commonness.levels(text)]
    share = levels.count(commonness.COMMONEST) / max(len(levels), 1)
    return (f"page of common words {bisect_right(SHARES, share)}",)


@lru_cache(maxsize=1024)
def _of_place(statement: Statement, view: View) -> tuple[str, ...]:
    passage = statement.passage
    found = [
        f"sentence {min(statement.number, 3)}",
        f"depth {min(passage.depth, 2)}{' labelled' if passage.label else ''}",
    ]
    if passage.number is not None:
        found.append("numbered")
    first, last = _ends(view)
    if passage is first:
        found.append("first passage")
    elif passage is last and not passage.depth:
        found.append("last passage")
    found += _of_standing(statement)
    puff = sum(map(words.PUFF.__contains__, [token.text.lower() for token in statement.tokens]))
    found.append(f"puff {min(puff, 3)}")
    found.append(f"sentence length {min(len(statement.text.split()) // 8, 5)}")
    return tuple(found)


@lru_cache(maxsize=16)
def _ends(view: View) -> tuple[Passage | None, Passage | None]:
    """The first and the last passage of a page."""
    passages = view.page.passages
    return (passages[0], passages[-1]) if passages else (None, None)


def _of_standing(statement: Statement) -> Iterator[str]:
    if statement.weak:
        yield "leans on its page"
    elif statement.joined:
        yield "joined"
    elif statement.leans:
        yield "leans on its label"
    elif not statement.plain:
        yield "made to stand"
    if statement.fragment:
        yield "fragment"
    yield from (name for name, holds in _LEANING.items() if holds(statement.tokens))
    if statement.context:
        yield "under a name"


def _of_repeats(places: tuple[int, ...], place: int) -> tuple[str, str]:
    before, after = bisect_left(places, place), len(places) - bisect_right(places, place)
    return _SAID[min(before, 3)][min(after, 3)]


@lru_cache(maxsize=1024)
def _places(word: str, view: View) -> tuple[int, ...]:
    """The places of the statements in which a folded word stands, rising."""
    whole, starts = _folded(view)
    found: list[int] = []
    at = whole.find(word)
    while at >= 0:
        number = bisect_right(starts, at)
        found.append(view.statements[number - 1].place)
        at = whole.find(word, starts[number]) if number < len(starts) else -1
    return tuple(found)


@lru_cache(maxsize=16)
def _folded(view: View) -> tuple[str, tuple[int, ...]]:
    """The folded statements of a page, each on a line, and where they start."""
    lines = [f"{statement.folded}\n" for statement in view.statements]
    return "".join(lines), (0, *accumulate(map(len, lines[:-1]))) if lines else ()
