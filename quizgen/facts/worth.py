"""How much a fact is worth asking about: a sum of weights, one for each thing that holds of it."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from dataclasses import replace
from functools import lru_cache
from itertools import chain
from typing import TYPE_CHECKING, NamedTuple

from quizgen.facts.weights import WEIGHTS
from quizgen.text import commonness, terms, words
from quizgen.text.tokens import Part, Token

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from quizgen.facts.fact import Fact
    from quizgen.facts.statement import Statement
    from quizgen.facts.view import View
    from quizgen.model import Passage, Span

SURE = frozenset(("ratio",))
CERTAIN = 9.0
LONG = 4  # letters of a word that counts for how common the words of a page are
SHARES = (0.47, 0.52, 0.57, 0.64)  # fifths of the pages, by the share of their words that are of the commonest
_EXAMPLES = re.compile(
    r"\b(?:such as|including|includes?|like|e\.g\.|for example|for instance)\b[^.;:]*$", re.IGNORECASE
)
_NEXT = re.compile(
    r"(?:, (?!which|that|who|where|while|but|and (?:the|this|it)\b)[^,.;:]{1,40}(?:,|\band\b|\bor\b)|,? (?:and|or) )"
)
_LAST = re.compile(r"[^.;:]*, (?:and|or) (?:\w+ )?$")
_ENDINGS = ("tion", "ity", "ing", "ment", "ness", "ism", "ance", "ence", "ed", "al", "ive", "ic")
_DEGREES = ("more ", "most ", "less ", "least ")


def rate(fact: Fact, view: View) -> Fact:
    """The fact with its worth: the log-odds that a teacher would ask for it."""
    if fact.kind in SURE:
        return replace(fact, worth=CERTAIN + fact.worth)
    return replace(fact, worth=sum(chain.from_iterable(map(_weights, _parts(fact, view)))))


def features(fact: Fact, view: View) -> tuple[str, ...]:
    """The names of what holds of a fact, on its page."""
    return tuple(chain.from_iterable(_parts(fact, view)))


def _parts(fact: Fact, view: View) -> Iterator[tuple[str, ...]]:
    """The names by what they are about; facts share most of these."""
    statement, text = fact.statement, fact.key
    yield _of_kind(fact.kind, fact.cue, fact.other_cues)
    yield _of_answer(text, view)
    yield _of_form(text)
    yield _of_place(statement, view)
    if statement.passage.label and terms.stands_in(text, statement.passage.label):
        yield ("in its label",)
    yield _of_repeats(_places(terms.fold(text), view), statement.place)
    yield _of_neighbours(statement, fact.answer)
    yield (_of_list(statement, fact.answer),)
    yield _of_page(view)


@lru_cache(maxsize=4096)
def _weights(names: tuple[str, ...]) -> tuple[float, ...]:
    return tuple(WEIGHTS.get(name, 0.0) for name in names)


@lru_cache(maxsize=1024)
def _of_kind(kind: str, cue: str, other_cues: tuple[str, ...]) -> tuple[str, ...]:
    return ("always", f"kind {kind}", f"cue {kind} {cue}", *(f"also {other}" for other in sorted(set(other_cues))))


def _of_list(statement: Statement, answer: Span) -> str:
    """Where an answer stands in a list of its sentence, and whether that is a list of examples."""
    before, after = statement.text[: answer.start], statement.text[answer.end :]
    examples = "examples" if _EXAMPLES.search(before) else "list"
    if _NEXT.match(after):
        return f"in {examples}, not last"
    if _LAST.search(before):
        return f"last in {examples}"
    return "after examples" if examples == "examples" else "no list"


@lru_cache(maxsize=16)
def _of_page(view: View) -> tuple[str]:
    """How much of a page is said in the commonest words: general prose has less to ask."""
    long = (t.text for s in view.statements for t in s.tokens if len(t.text) >= LONG and t.text.isalpha())
    levels = [level for text in long for level in commonness.levels(text)]
    share = levels.count(commonness.COMMONEST) / max(len(levels), 1)
    return (f"page of common words {bisect_right(SHARES, share)}",)


@lru_cache(maxsize=1024)  # kinds share answers, and a page repeats them
def _of_answer(text: str, view: View) -> tuple[str, ...]:
    own, known = terms.key(text), _known(view)
    parts = own.split()
    found = [f"words {min(len(terms.words(text)), 9)}"]
    if own in view.lexicon:
        found.append("a term of the page")
    elif any(part in view.lexicon for part in parts):
        found.append("holds a term of the page")
    if known.count(own) > known.count(f"\n{own}\n"):
        found.append("part of a term of the page")
    core = [w for w in terms.content(text) if w not in words.VAGUE and w not in words.PLAIN_ADJECTIVES]
    found.append(f"telling words {min(len(core), 4)}")
    if core:
        found.append(f"longest word {min(max(map(len, core)) // 3, 4)}")
    found.append(f"in the title {_share(terms.content(text), view.title_words)}")
    if terms.stands_in(text, view.topic) or terms.stands_in(view.topic, text):
        found.append("the topic")
    return tuple(found)


@lru_cache(maxsize=16)
def _known(view: View) -> str:
    """The keys of a page's terms, each on a line."""
    return "\n".join(("", *view.keys, ""))


def _of_commonness(text: str) -> tuple[str, ...]:
    levels = commonness.levels(text)
    if not levels:
        return ("no words",)
    return f"rarest word {min(levels)}", f"commonest word {max(levels)}", f"last word {levels[-1]}"


@lru_cache(maxsize=4096)
def _of_form(text: str) -> tuple[str, ...]:
    words_in = text.split()
    last = words_in[-1].lower() if words_in else ""
    listed = " and " in text or " or " in text
    held = {
        "digits": any(c.isdigit() for c in text),
        "capital": text[:1].isupper(),
        "all capitals": text.isupper() and len(text) > 1,
        "more or most": text.lower().startswith(_DEGREES),
        "hyphen": "-" in text,
        "holds of": " of " in text,
        "list": listed and "," in text,
        "pair": listed and "," not in text,
        "vague head": last in words.VAGUE,
        "vague start": " of " in text and words_in[0].lower() in words.VAGUE,
        "plural": terms.stem(last) != last,
    }
    endings = (f"ends in {ending}" for ending in _ENDINGS if last.endswith(ending))
    return (*_of_commonness(text), *(name for name, holds in held.items() if holds), *endings)


def _share(part: frozenset[str], whole: frozenset[str]) -> str:
    if not part or not part & whole:
        return "none"
    return "all" if part <= whole else "some"


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
    found.append(f"puff {min(sum(t.text.lower() in words.PUFF for t in statement.tokens), 3)}")
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


def _of_repeats(places: tuple[int, ...], place: int) -> tuple[str, str]:
    before, after = bisect_left(places, place), len(places) - bisect_right(places, place)
    return f"said before {min(before, 3)}", f"said after {min(after, 3)}"


@lru_cache(maxsize=1024)
def _places(word: str, view: View) -> tuple[int, ...]:
    """The places of the statements in which a folded word stands, rising."""
    return tuple(statement.place for statement in view.statements if word in statement.folded)


def _of_neighbours(statement: Statement, answer: Span) -> tuple[str, ...]:
    outline = _outline(statement)
    before, after = bisect_right(outline.ends, answer.start), bisect_left(outline.starts, answer.end)
    count = len(outline.names)
    return (
        f"after {outline.names[before - 1] if before else 'nothing'}",
        f"before {outline.names[after] if after < count else 'nothing'}",
        f"third {3 * before // max(count, 1)}",
        *(("in the subject",) if before <= outline.verb else ()),
        f"hedged {outline.hedged}",
    )


class _Outline(NamedTuple):
    """Where a statement's tokens start and end, what they are, the number of its first verb, how it is hedged."""

    starts: tuple[int, ...]
    ends: tuple[int, ...]
    names: tuple[str, ...]
    verb: int
    hedged: str


@lru_cache(maxsize=1024)
def _outline(statement: Statement) -> _Outline:
    tokens = statement.tokens
    verbs = (number for number, token in enumerate(tokens) if token.part in (Part.VERB, Part.AUXILIARY))
    starts, ends = tuple(token.start for token in tokens), tuple(token.end for token in tokens)
    return _Outline(starts, ends, tuple(map(_class, tokens)), next(verbs, len(tokens)), _hedged(tokens))


def _hedged(tokens: Sequence[Token]) -> str:
    found = {t.text.lower() for t in tokens}
    if found & {"may", "might", "could", "can", "should", "would"}:
        return "modal"
    return "adverb" if found & words.HEDGES else "no"


def _class(token: Token) -> str:
    low = token.text.lower()
    return low if low in _NAMED else token.part.value


_NAMED = frozenset(
    "of in on at to for from by with into through between as such like and or , . ( ) : ; the a an this each per "
    "during across that which when while if than is are refers means states describes has can".split()
)
