"""What holds of a fact, by which it is weighed: its words, its form, what stands beside it, where it stands."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from pages_made import page_of

from quizgen.facts import view
from quizgen.facts.choosing import choose, surroundings, wording, worth
from quizgen.model import Span

if TYPE_CHECKING:
    from quizgen.facts.fact import Fact

FORMS = {
    "Old oak": {"capital"},
    "oak": set(),
    "12 oaks": {"digits", "plural"},
    "DNA": {"capital", "all capitals"},
    "A": {"capital"},
    "wet-oak": {"hyphen"},
    "more oak": {"more or most"},
    "rate of flow": {"holds of"},
    "kind of flow": {"holds of", "vague start"},
    "oak and fir": {"pair"},
    "oak or fir": {"pair"},
    "oak, fir and ash": {"list"},
    "oak, fir": set(),
    "wet thing": {"vague head"},
}


@pytest.mark.parametrize(("text", "names"), FORMS.items())
def test_form(text: str, names: set[str]) -> None:
    every = set().union(*FORMS.values())
    assert set(wording.of_form(text)) & every == names


@pytest.mark.parametrize(
    ("text", "rarest", "commonest", "last"), [("moraine people", 0, 2, 2), ("people moraine", 0, 2, 0)]
)
def test_how_common_its_words_are(text: str, rarest: int, commonest: int, last: int) -> None:
    told = (f"rarest word {rarest}", f"commonest word {commonest}", f"last word {last}")
    assert wording.of_form(text)[:3] == told


def test_no_words() -> None:
    assert wording.of_form("")[0] == "no words"


def marked(text: str, **more: str) -> tuple[Fact, view.View]:
    """A fact of the first sentence of a page that asks for what stands in brackets."""
    start = text.index("[")
    seen = view.of(page_of(text.replace("[", "").replace("]", ""), **more))
    found = next(one for one in choose.found(seen) if one.statement is seen.statements[0])
    return replace(found, answer=Span(start, text.index("]") - 1)), seen


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("The mill burns [oak] in spring.", "no list"),
        ("The mill burns [oak], fir, and ash in spring.", "in list, not last"),
        ("The mill burns oak, [fir], and ash in spring.", "in list, not last"),
        ("The mill burns oak, fir, and [ash] in spring.", "last in list"),
        ("The mill burns [oak] and fir in spring.", "in list, not last"),
        ("The mill burns wood such as [oak], fir, and ash.", "in examples, not last"),
        ("The mill burns wood such as oak, fir, and [ash].", "last in examples"),
        ("The mill burns wood such as [oak] in spring.", "after examples"),
        ("The mill burns wood such as oak: the [fir] is old.", "no list"),
        ("The mill burns [oak], which is old.", "no list"),
    ],
)
def test_of_a_list(text: str, name: str) -> None:
    fact, _ = marked(text)
    assert surroundings.of_list(fact.statement, fact.answer) == (name,)


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("The [mill] burns oak in spring.", {"after the", "before verb", "third 0", "in the subject", "hedged no"}),
        ("The mill burns [oak] in spring.", {"after verb", "before in", "third 1", "hedged no"}),
        ("The mill burns oak in [spring].", {"after in", "before .", "third 2", "hedged no"}),
        ("[Mills] may burn oak.", {"after nothing", "before auxiliary", "third 0", "in the subject", "hedged modal"}),
        ("Mills often burn [oak].", {"after verb", "before .", "third 1", "hedged adverb"}),
    ],
)
def test_of_neighbours(text: str, names: set[str]) -> None:
    fact, _ = marked(text)
    assert set(surroundings.of_neighbours(fact.statement, fact.answer)) == names


def test_of_a_page() -> None:
    fact, seen = marked("The old [glacial moraine] burns oak.\n\nA mill is old.", keywords="glacial moraine, moraine")
    told = set(worth.features(fact, seen))
    assert {"always", "first passage", "sentence 0", "depth 0", "a term of the page", "said before 0"} <= told
    assert told.isdisjoint(("last passage", "numbered", "fragment", "joined"))


def test_the_topic_and_the_title() -> None:
    fact, seen = marked(
        "The old [glacial moraine] burns oak.", keywords="glacial moraine", question="What is a moraine?"
    )
    assert "in the title some" in wording.of_answer("glacial moraine", seen)
    assert "in the title all" in wording.of_answer("moraine", seen)
    assert "in the title none" in wording.of_answer("oak", seen)
    assert "holds a term of the page" not in wording.of_answer("oak", seen)
    assert fact.key == "glacial moraine"
