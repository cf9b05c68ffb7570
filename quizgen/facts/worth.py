"""How much a fact is worth asking about: a sum of weights, one for each thing that holds of it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from quizgen.facts.weights import WEIGHTS
from quizgen.text import commonness, terms, words
from quizgen.text.tokens import Part, Token

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from quizgen.facts.fact import Fact
    from quizgen.facts.view import View

SURE = frozenset(("ratio",))
CERTAIN = 9.0
_ENDINGS = ("tion", "ity", "ing", "ment", "ness", "ism", "ance", "ence", "ed", "al", "ive", "ic")


def rate(fact: Fact, view: View) -> Fact:
    """The fact with its worth: the log-odds that a teacher would ask for it."""
    if fact.kind in SURE:
        return replace(fact, worth=CERTAIN + fact.worth)
    return replace(fact, worth=sum(WEIGHTS.get(name, 0.0) for name in features(fact, view)))


def features(fact: Fact, view: View) -> Iterator[str]:
    """The names of what holds of a fact, on its page."""
    yield "always"
    yield f"kind {fact.kind}"
    yield f"cue {fact.kind} {fact.cue}"
    yield from (f"also {cue}" for cue in sorted(set(fact.other_cues)))
    yield from _of_answer(fact, view)
    yield from _of_place(fact, view)
    yield from _of_neighbours(fact)


def _of_answer(fact: Fact, view: View) -> Iterator[str]:
    text = fact.key
    found = terms.words(text)
    yield f"words {min(len(found), 9)}"
    own = terms.key(text)
    if own in view.lexicon:
        yield "a term of the page"
    elif any(stem in own.split() for stem in (k for k in view.lexicon if " " not in k)):
        yield "holds a term of the page"
    if any(own in k and own != k for k in view.lexicon):
        yield "part of a term of the page"
    core = [w for w in terms.content(text) if w not in words.VAGUE and w not in words.PLAIN_ADJECTIVES]
    yield f"telling words {min(len(core), 4)}"
    if core:
        yield f"longest word {min(max(len(w) for w in core) // 3, 4)}"
    inside = terms.content(text)
    yield f"in the title {_share(inside, view.title_words)}"
    if terms.stands_in(text, view.topic) or terms.stands_in(view.topic, text):
        yield "the topic"
    yield from _of_commonness(text)
    yield from _of_form(text)


def _of_commonness(text: str) -> Iterator[str]:
    levels = commonness.levels(text)
    if not levels:
        yield "no words"
        return
    yield f"rarest word {min(levels)}"
    yield f"commonest word {max(levels)}"
    yield f"last word {levels[-1]}"


def _of_form(text: str) -> Iterator[str]:
    words_in = text.split()
    last = words_in[-1].lower() if words_in else ""
    listed = " and " in text or " or " in text
    held = {
        "digits": any(c.isdigit() for c in text),
        "capital": text[:1].isupper(),
        "all capitals": text.isupper() and len(text) > 1,
        "hyphen": "-" in text,
        "holds of": " of " in text,
        "list": listed and "," in text,
        "pair": listed and "," not in text,
        "vague head": last in words.VAGUE,
        "vague start": " of " in text and words_in[0].lower() in words.VAGUE,
        "plural": terms.stem(last) != last,
    }
    yield from (name for name, holds in held.items() if holds)
    yield from (f"ends in {ending}" for ending in _ENDINGS if last.endswith(ending))


def _share(part: frozenset[str], whole: frozenset[str]) -> str:
    if not part or not part & whole:
        return "none"
    return "all" if part <= whole else "some"


def _of_place(fact: Fact, view: View) -> Iterator[str]:
    statement = fact.statement
    passage = statement.passage
    yield f"sentence {min(statement.number, 3)}"
    yield f"depth {min(passage.depth, 2)}{' labelled' if passage.label else ''}"
    if passage.number is not None:
        yield "numbered"
    passages = view.page.passages
    if passages and passage is passages[0]:
        yield "first passage"
    elif passages and passage is passages[-1] and not passage.depth:
        yield "last passage"
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
    yield f"puff {min(sum(t.text.lower() in words.PUFF for t in statement.tokens), 3)}"
    count = len(statement.text.split())
    yield f"sentence length {min(count // 8, 5)}"
    if fact.statement.passage.label and terms.stands_in(fact.key, fact.statement.passage.label):
        yield "in its label"
    yield from _of_repeats(fact, view)


def _of_repeats(fact: Fact, view: View) -> Iterator[str]:
    before = after = 0
    word = terms.fold(fact.key)
    for other in view.statements:
        if other.place < fact.statement.place:
            before += word in other.folded
        elif other.place > fact.statement.place:
            after += word in other.folded
    yield f"said before {min(before, 3)}"
    yield f"said after {min(after, 3)}"


def _of_neighbours(fact: Fact) -> Iterator[str]:
    tokens = fact.statement.tokens
    before = [t for t in tokens if t.end <= fact.answer.start]
    after = [t for t in tokens if t.start >= fact.answer.end]
    yield f"after {_class(before[-1]) if before else 'nothing'}"
    yield f"before {_class(after[0]) if after else 'nothing'}"
    third = 3 * len(before) // max(len(tokens), 1)
    yield f"third {third}"
    if not any(t.part in (Part.VERB, Part.AUXILIARY) for t in before):
        yield "in the subject"
    yield f"hedged {_hedged(tokens)}"


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
