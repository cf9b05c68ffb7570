"""Decks to try the formats on: a small one by hand, and any deck by hypothesis."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

from hypothesis import strategies as st

from quizgen.items.order import arrange
from quizgen.model import (
    Blank,
    Choice,
    Cloze,
    Deck,
    FactRef,
    Item,
    Matching,
    MultipleResponse,
    Numeric,
    Option,
    Ordering,
    ShortAnswer,
    Source,
    TrueFalse,
)
from quizgen.text.inline import gaps, render

SOURCE = Source(
    page="31791",
    title="Sodium-potassium pump",
    url="https://example.org/pump",
    section=("Transport", "Ionic Balance"),
    quote="The pump moves 3 Na+ ions out and 2 K+ ions in.",
    path="pages/31791.md",
    line=12,
    date=dt.date(2024, 5, 17),
)
OPTIONS = (
    Option("4 Na+", "One ion too many."),
    Option("2 Na+", "That is the number of potassium ions."),
    Option("1 Na+", "Two ions too few."),
)

BODIES = (
    Cloze(
        "The pump moves {{1}} sodium ions out and {{2}} *potassium* ions in, at $x^{{{3}}}$.",
        {1: Blank("3", ("three",), "number"), 2: Blank("2", ("two",)), 3: Blank("10")},
    ),
    Choice("How many sodium ions does the pump move *out*?", Option("3 Na+", "The page says so."), OPTIONS),
    MultipleResponse(
        "Which ions does the pump move?",
        (Option("Na+", "It goes out."), Option("K+", "It comes in.")),
        (Option("Cl−", "It stays."), Option("Ca2+", "Another pump moves it.")),
    ),
    Numeric("What is the resting potential of a neuron?", -70.0, "mV", 0.5),
    Ordering("Put the steps in order.", ("ATP binds", "Na+ leaves", "K+ enters")),
    Matching("Match carrier and place.", (("SGLT2", "proximal tubule"), ("`AQP2`", "collecting duct"))),
    ShortAnswer("What drives the pump?", "ATP", ("adenosine triphosphate",)),
    TrueFalse("The pump moves 2 Na+ out.", answer=False, correction="It moves 3 Na+ out: $3 > 2$."),
)


def small() -> Deck:
    """One item of every type."""
    items = (
        Item(
            id=f"item-{number}",
            fact=FactRef(f"fact-{number}", "ratio"),
            body=body,
            sources=(SOURCE, replace(SOURCE, page="2", title="Neurons & <glia>", url="", section=(), date=None)),
            explanation="The pump moves **3** `Na+` out for 2 K+ in.",
            tags=("subject::biology", "kind::ratio"),
        )
        for number, body in enumerate(BODIES, 1)
    )
    return Deck("Sodium-potassium pump", tuple(arrange(item) for item in items))


def as_read(deck: Deck) -> Deck:
    """The deck without what a quiz file does not hold."""
    items = (
        arrange(replace(item, sources=tuple(replace(source, path="", line=0, date=None) for source in item.sources)))
        for item in deck.items
    )
    return replace(deck, items=tuple(items))


ANY = st.text(
    st.sampled_from("ab15 \\`*_$<>&;![](){}:'\"\n\u00a0\u3000é−") | st.characters(exclude_categories=["Cs"]),
    max_size=12,
)
SAYS = ANY.filter(lambda text: bool(text.strip("\x1c\x1d\x1e\x1f\x85 \t\n\r\f\v")) and any(c.isalnum() for c in text))
MARKUP = SAYS | SAYS.map(render)
TEXTS = st.lists(SAYS, max_size=3).map(tuple)
NUMBERS = st.floats(allow_nan=False, allow_infinity=False)
OPTION = st.builds(Option, MARKUP, ANY)
SOURCES = st.builds(
    Source,
    page=SAYS,
    title=ANY,
    url=ANY,
    section=TEXTS,
    quote=SAYS,
    date=st.none() | st.dates(),
    line=st.integers(0, 9),
)


@st.composite
def clozes(draw: st.DrawFn) -> Cloze:
    parts = draw(st.lists(ANY.map(render), min_size=2, max_size=4))
    numbers = [draw(st.integers(1, 3)) for _ in parts[1:]]
    text = parts[0] + "".join(f"{{{{{number}}}}}{part}" for number, part in zip(numbers, parts[1:], strict=True))
    return Cloze(text, {n: draw(st.builds(Blank, MARKUP, TEXTS, ANY)) for n in sorted(set(gaps(text)))})


def bodies() -> st.SearchStrategy[object]:
    some = {"min_size": 1, "max_size": 4}
    options = st.lists(OPTION, **some).map(tuple)
    return st.one_of(
        clozes(),
        st.builds(Choice, MARKUP, OPTION, options),
        st.builds(MultipleResponse, MARKUP, options, options),
        st.builds(Numeric, MARKUP, NUMBERS, ANY, NUMBERS.map(abs)),
        st.builds(Ordering, MARKUP, st.lists(MARKUP, min_size=2, max_size=4).map(tuple)),
        st.builds(Matching, MARKUP, st.lists(st.tuples(MARKUP, MARKUP), min_size=2, max_size=4).map(tuple)),
        st.builds(ShortAnswer, MARKUP, MARKUP, TEXTS),
        st.builds(TrueFalse, MARKUP, st.booleans(), ANY),
    )


EXTRA = st.dictionaries(st.sampled_from(["x", "rank", "note"]), st.none() | st.integers(-5, 5) | TEXTS.map(list))
ITEMS = st.builds(
    Item,
    id=SAYS,
    fact=st.builds(FactRef, SAYS, SAYS),
    body=bodies(),
    sources=st.lists(SOURCES, min_size=1, max_size=2).map(tuple),
    explanation=ANY,
    tags=TEXTS,
    extra=EXTRA,
)
DECKS = st.builds(Deck, ANY, st.lists(ITEMS, max_size=3).map(tuple), st.sampled_from(["en", "de-AT"]))
