"""The pipeline as a whole: what must hold of every deck, whatever its pages say."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from difflib import SequenceMatcher
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pages_made import file_of
from shared import SHARED, needs_shared

from quizgen.build import Built, build
from quizgen.formats import quiz_json
from quizgen.model import Choice, Cloze, Item
from quizgen.text import inline, terms
from quizgen.text.inline_fill import fill

ROOT = Path(__file__).resolve().parents[1]
SHIPPED = sorted((ROOT / "decks").rglob("pages/*.md"))
GOLDEN = ROOT / "tests" / "golden"


def built(paths: list[Path]) -> Built:
    return build((path.name, path.read_bytes()) for path in paths)


def letters(text: str) -> str:
    return "".join(c for c in text.lower() if c.isalnum())


@pytest.fixture(scope="module")
def shipped() -> Built:
    return built(SHIPPED)


def check(item: Item, pages: dict[str, str]) -> None:
    """What must hold of every item."""
    assert item.sources
    for source in item.sources:
        quote = letters(inline.plain(source.quote))
        whole = pages[source.page]
        assert all(letters(piece) in whole for piece in inline.plain(source.quote).split()), source.quote
        assert quote
    match item.body:
        case Cloze():
            filled = fill(item.body.text, {n: blank.answer for n, blank in item.body.blanks.items()})
            told = letters(inline.plain(item.explanation))
            assert SequenceMatcher(None, letters(inline.plain(filled)), told, autojunk=False).ratio() > 0.9
        case Choice():
            texts = [item.body.key.text, *(option.text for option in item.body.distractors)]
            assert len({terms.fold(text) for text in texts}) == len(texts) >= 3
            assert (
                not any(terms.same(item.body.key.text, option.text) for option in item.body.distractors)
                or "$" in texts[0]
            )
            assert all(option.why for option in (item.body.key, *item.body.distractors))


def test_every_item_of_the_shipped_set_holds(shipped: Built) -> None:
    pages = {str(n): "" for n in range(1, 100)}
    for path in SHIPPED:
        text = path.read_bytes().decode()
        number = text.split("\nid: ")[1].split("\n")[0]
        pages[number] = letters(text.replace("â€™", "’").replace("\\n", " "))
    for item in shipped.deck.items:
        check(item, pages)


def test_the_shipped_set_has_one_ratio_with_a_source_for_each_page_that_states_it(shipped: Built) -> None:
    ratios = {item.fact.id: item for item in shipped.deck.items if item.fact.kind == "ratio"}
    pump = [item for item in ratios.values() if "otassium" in item.explanation or "K" in item.explanation]
    assert len({item.fact.id for item in pump}) == len(pump)
    assert max(len({source.page for source in item.sources}) for item in pump) >= 4


def test_ids_are_unique(shipped: Built) -> None:
    assert len({item.id for item in shipped.deck.items}) == len(shipped.deck.items)


def test_every_kind_that_the_shipped_set_needs_is_there(shipped: Built) -> None:
    kinds = {item.fact.kind for item in shipped.deck.items}
    assert {"ratio", "quantity", "alias", "definition", "label", "function", "cell", "equation"} <= kinds


def test_golden() -> None:
    content = quiz_json.render(built([GOLDEN / "tides.md"]).deck)
    assert json.loads(content) == json.loads((GOLDEN / "tides.json").read_bytes())
    assert content == (GOLDEN / "tides.json").read_bytes()


def test_ids_do_not_hang_on_wording_or_value() -> None:
    def ids(answer: str) -> set[str]:
        deck = build(
            [("p.md", file_of(answer, "What is the resting potential?", "resting membrane potential, neuron"))]
        ).deck
        return {item.fact.id for item in deck.items if item.fact.kind == "quantity"}

    one = ids("The resting membrane potential of a neuron is about -70 mV.")
    assert one
    assert one == ids("In most cells of the brain, the resting membrane potential is typically -65 mV.")


def test_pages_that_contradict_each_other_are_told_and_not_asked_about() -> None:
    said = "The resting membrane potential of a neuron is about {} mV."
    pages = [
        (f"{n}.md", file_of(said.format(value), keywords="neuron").replace(b'id: "1"', f'id: "{n}"'.encode()))
        for n, value in enumerate((-70, -90))
    ]
    found = build(pages)
    assert [remark.code for remark in found.remarks if remark.code == "contradiction"] == ["contradiction"]
    assert "-90" in next(remark.message for remark in found.remarks if remark.code == "contradiction")
    assert not [item for item in found.deck.items if item.fact.kind == "quantity"]


def test_one_value_in_two_units_is_one_fact() -> None:
    said = "The resting membrane potential of a neuron is about {}."
    pages = [
        (f"{n}.md", file_of(said.format(value), keywords="neuron").replace(b'id: "1"', f'id: "{n}"'.encode()))
        for n, value in enumerate(("-70 mV", "−0.07 V"))
    ]
    found = build(pages)
    assert not [remark for remark in found.remarks if remark.code == "contradiction"]
    quantities = {item.fact.id: item for item in found.deck.items if item.fact.kind == "quantity"}
    assert [len(item.sources) for item in quantities.values()] == [2]


def test_a_page_without_facts_gives_no_items_and_a_remark() -> None:
    found = build([("p.md", file_of("These are important."))])
    assert not found.deck.items
    assert [remark.code for remark in found.remarks] == ["no-facts"]


def test_a_broken_page_leaves_the_others_be() -> None:
    good = file_of("A catalyst is a substance that speeds up a chemical reaction.", keywords="catalyst")
    found = build([("bad.md", b"---\nid: [\n---\n"), ("good.md", good)])
    assert found.refused == 1
    assert found.pages == 1
    assert found.deck.items


@pytest.mark.parametrize(
    "setting", [{"PYTHONHASHSEED": "1"}, {"PYTHONHASHSEED": "2", "TZ": "Asia/Tokyo", "LC_ALL": "C"}]
)
def test_the_same_bytes_under_any_seed_zone_and_locale(setting: dict[str, str], tmp_path: Path) -> None:
    command = [sys.executable, "-m", "quizgen", "build", str(ROOT / "decks" / "sodium-potassium-pump" / "pages")]
    content = []
    for n, more in enumerate(({}, setting)):
        out = tmp_path / str(n)
        out.mkdir()
        done = subprocess.run(
            [*command, "-o", str(out / "x.json"), "-o", str(out / "x.apkg")],
            env=os.environ | more,
            check=False,
            capture_output=True,
        )
        assert done.returncode == 0, done.stderr
        content.append([(out / name).read_bytes() for name in ("x.json", "x.apkg")])
    assert content[0] == content[1]


PIECES = st.sampled_from(
    [
        *("The pump moves 3 Na⁺ ions out", "**Label**:", "is called the", "$E = mc^2$", "`ls -l`", "(ATP)", "It is"),
        *("such as", "A, B, and C", "\n\n", "\n- ", "\n1. ", "| a | b |\n|---|---|\n| c | d |", "leads to", "-70 mV"),
        *("{{1}}", "::", "}}", "<b>x</b>", "&amp;", ".", "?", "…", "\\n", "$5", "*x*"),
    ]
)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(PIECES, min_size=1, max_size=30))
def test_no_text_breaks_the_pipeline_and_what_it_gives_can_be_read_back(pieces: list[str]) -> None:
    deck = build([("p.md", file_of(" ".join(pieces), keywords="pump, label, ATP"))]).deck
    read, _ = quiz_json.parse(quiz_json.render(deck), "p.json")
    assert [item.id for item in read.items] == [item.id for item in deck.items]
    for item in deck.items:
        if isinstance(item.body, Cloze):
            assert set(inline.gaps(item.body.text)) == set(item.body.blanks)


@needs_shared
def test_the_four_pump_pages_give_one_ratio_and_one_resting_potential() -> None:
    pages = [path for path in sorted((SHARED / "pages").glob("*.md")) if "sodium" in path.name or "na--k" in path.name]
    assert len(pages) == 4
    found = built(pages)
    ratios = {item.fact.id: item for item in found.deck.items if item.fact.kind == "ratio"}
    assert [len(item.sources) for item in ratios.values()] == [4]
    potentials = {
        item.fact.id: item
        for item in found.deck.items
        if item.fact.kind == "quantity" and "70 mV" in item.explanation.split("**")[1]
    }
    assert [len(item.sources) for item in potentials.values()] == [2]


@needs_shared
def test_the_score_stays(tmp_path: Path) -> None:
    quiz = tmp_path / "x.json"
    quiz.write_bytes(quiz_json.render(built(sorted((SHARED / "pages").glob("*.md"))).deck))
    done = subprocess.run(
        [sys.executable, SHARED / "score" / "score.py", quiz, "--pages", SHARED / "pages", "--gold", SHARED / "gold"],
        check=True, capture_output=True,
    )  # fmt: skip
    score = json.loads(done.stdout)
    assert score["flaws"] == {}
    assert score["recall"] >= 0.55
    assert score["questions_per_gold_fact"] <= 1.6


def test_an_id_that_two_pages_have_is_told_unless_they_are_one_page():
    one, other = file_of("A catalyst speeds up a reaction."), file_of("An enzyme is a protein that cuts.")
    assert [r.code for r in build([("a.md", one), ("b.md", one)]).remarks] == []
    said = [str(r) for r in build([("a.md", one), ("b.md", other)]).remarks if r.code == "taken-id"]
    assert said == [
        'b.md:1: warning: the id "1" is also that of a.md, which says something else; give this page another [taken-id]'
    ]
