"""What keeps its id, and what must not be taken for something else."""

from __future__ import annotations

import pytest
from formats.decks import ITEMS
from hypothesis import given
from hypothesis import strategies as st
from rebuild.histories import PUMP, cloze, history, item

from quizgen.model import Choice, Cloze, Matching, Numeric, Option, Ordering, ShortAnswer, TrueFalse
from quizgen.rebuild import carried, fingerprint, renewed
from quizgen.text.inline import gaps

OTHERS = [
    ("The pump is in every cell.", "The heart beats 70 times a minute."),
    (ShortAnswer("What drives the pump?", "ATP"), ShortAnswer("Who found the pump?", "Skou")),
    (ShortAnswer("What drives the pump?", "ATP"), Choice("What drives the pump?", Option("ATP", ""), ())),
    (cloze("The {{1}} moves 3 sodium ions out.", "pump"), cloze("The pump moves {{1}} sodium ions out.", "3")),
    (cloze("The pump moves 3 {{1}} ions out.", "sodium"), cloze("The pump moves {{1}} sodium ions out.", "3")),
    (
        Ordering("Put the steps in order.", ("ATP binds", "sodium leaves", "potassium enters")),
        Ordering("Put the steps in order.", ("mitosis", "anaphase", "telophase")),
    ),
    (
        Matching("Match each with its place.", (("SGLT2", "tubule"), ("AQP2", "duct"))),
        Matching("Match each with its place.", (("Paris", "France"), ("Rome", "Italy"))),
    ),
]
REWORDED = [
    (cloze(PUMP, "3", "2"), cloze("The sodium-potasium pump moves {{1}} sodium ions out and {{2}} in.", "3", "2")),
    (cloze("The restign potential is {{1}}.", "−70 mV"), cloze("The resting potential is {{1}}.", "-70 mV")),
    (cloze("The resting potential is {{1}}.", "-70 mV"), cloze("The resting potential is about {{1}}.", "-65 mV")),
    (Numeric("What is the resting potential?", -70, "mV"), Numeric("What is a cell's resting potential?", -70, "mV")),
    (Numeric("What is the resting potential?", -70, "mV"), Numeric("What is the resting potential", -65, "mV")),
    (TrueFalse("The pump moves 3 ions out.", answer=True), TrueFalse("The pump moves 2 ions out.", answer=False)),
    (
        Ordering("Put the steps in order.", ("ATP binds", "sodium leaves", "potassium enters")),
        Ordering("Put these steps in order.", ("ATP binds", "sodium leaves", "potassium comes in")),
    ),
]


@pytest.mark.parametrize(("old", "new"), OTHERS)
def test_leaves_the_id_of_what_asks_something_else(old, new):
    assert carried([item("new", new)], history(item("old", old))).items[0].id == "new"


@pytest.mark.parametrize(("old", "new"), OTHERS[1:3])
def test_leaves_the_id_of_what_asks_something_else_of_the_same_fact(old, new):
    assert carried([item("new", new, fact="f")], history(item("old", old, fact="f"))).items[0].id == "new"


@pytest.mark.parametrize(("old", "new"), REWORDED)
def test_carries_the_id_over_to_what_asks_the_same_in_other_words(old, new):
    found = carried([item("new", new)], history(item("old", old)))
    assert found.items[0].id == "old"
    assert dict(found.natives) == {"old": "new"}


def test_carries_nothing_over_from_another_page():
    old, new = REWORDED[0]
    assert carried([item("new", new, page="2")], history(item("old", old))).items[0].id == "new"


def test_of_one_fact_the_nearest_is_taken_wherever_it_stands():
    before = history(
        item("far", "Which fuel makes the sodium pump run?", fact="f", page="3"),
        item("near", "Which molecule drives the sodium pump?", fact="f", page="3"),
    )
    assert carried([item("new", "Which molecule drives the pump?", fact="f")], before).items[0].id == "near"


def test_an_old_item_is_taken_once_by_the_nearest():
    before = history(item("old", "Which molecule drives the sodium pump?"))
    new = [item("a", "Which molecule drives all the sodium pumps?"), item("b", "Which molecule drives a sodium pump?")]
    assert [each.id for each in carried(new, before).items] == ["a", "old"]


def test_the_same_id_is_the_same_item_however_it_is_worded():
    before = history(item("a", "What drives the pump?"))
    assert carried([item("a", "Which fuel?")], before).items[0].id == "a"


def test_the_same_words_go_before_the_same_id():
    """Of two values for one quantity, the second has the first one's id when that is gone."""
    before = history(
        item("q", Numeric("What is the potential of a neuron?", -70, "mV")),
        item("q#2", Numeric("What is the potential of a muscle?", -90, "mV")),
    )
    found = carried([item("q", Numeric("What is the potential of a muscle?", -90, "mV"))], before)
    assert found.items[0].id == "q#2"


def test_an_item_whose_id_is_taken_gets_another_and_keeps_it():
    muscle, nerve = Numeric("Muscle?", -90, "mV"), Numeric("What is the potential in a nerve?", -60, "mV")
    before = history(item("q", Numeric("Neuron?", -70, "mV")), item("q#2", muscle))
    now = [item("q", muscle), item("q#2", nerve, page="2")]
    first = carried(now, before)
    ids = [each.id for each in first.items]
    assert ids[0] == "q#2"
    assert ids[1] not in ("q", "q#2")
    after = renewed(first, before).history
    again = [item("q", Numeric("In muscle?", -95, "mV"), page="9"), item("q#2", Numeric("Nerves?", -61, "mV"))]
    assert [each.id for each in carried(again, after).items] == ids


def test_a_carried_id_stays_through_further_rewording():
    before = history(item("old", "Which molecule drives the sodium pump?"))
    after = history(item("new", "Which molecule drives the sodium pumps?"), before=before)
    assert carried([item("new", "What is the fuel?")], after).items[0].id == "old"


def test_an_item_that_comes_back_has_its_old_id():
    before = history(item("a", "What drives the pump?"))
    gone = history(before=before)
    assert carried([item("b", "What drives this pump?")], gone).items[0].id == "a"


def test_an_item_that_people_took_out_is_known_again():
    before = history(item("a", "What drives the pump?"))
    out = renewed(carried([], before), before, dropped={"a"}).history
    assert carried([item("b", "What drives this pump?")], out).items[0].id == "a"
    assert out.entries["a"].state == "dropped"


def test_two_items_of_one_id_stay_together():
    before = history(item("old", "Which molecule drives the sodium pump?"))
    new = item("new", "Which molecule drives the sodium pumps?")
    assert [each.id for each in carried([new, new], before).items] == ["old", "old"]


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        # the same answers keep their numbers
        ((PUMP, "3", "2"), ("It moves {{1}} in, {{2}} out.", "2", "3"), "It moves {{2}} in, {{1}} out."),
        ((PUMP, "3", "2"), ("It moves {{1}} K in.", "2"), "It moves {{2}} K in."),
        ((PUMP, "2", "2"), ("It moves {{1}} and {{2}}.", "2", "2"), "It moves {{1}} and {{2}}."),
        # a mended value keeps the number
        ((PUMP, "3", "2"), ("It moves {{1}} and {{2}}.", "4", "2"), "It moves {{1}} and {{2}}."),
        # what is new gets a number of its own
        ((PUMP, "3", "2"), ("{{1}} moves {{2}} and {{3}}.", "ATP", "3", "2"), "{{3}} moves {{1}} and {{2}}."),
        ((PUMP, "3", "2"), ("It moves {{1}} with {{2}}.", "2", "ATP"), "It moves {{2}} with {{3}}."),
        # in math and code too
        ((PUMP, "3", "2"), ("$x^{{{1}}}$ `{{2}}`", "2", "3"), "$x^{{{2}}}$ `{{1}}`"),
    ],
)  # fmt: skip
def test_gap_numbers_are_never_moved_nor_used_again(old, new, expected):
    (found,) = carried([item("a", cloze(*new))], history(item("a", cloze(*old)))).items
    assert found.body.text == expected


def test_a_lost_gaps_number_stays_taken():
    before = history(item("a", cloze(PUMP, "3", "2")))
    lost = history(item("a", cloze("It moves {{1}} sodium ions out.", "3")), before=before)
    assert lost.entries["a"].answers == {1: "3"}
    assert lost.entries["a"].lost == {2: "2"}
    (found,) = carried([item("a", cloze("It moves {{1}} Na with {{2}}.", "3", "ATP"))], lost).items
    assert found.body.text == "It moves {{1}} Na with {{3}}."
    (back,) = carried([item("a", cloze(PUMP, "3", "2"))], lost).items
    assert back.body.text == PUMP


@given(st.lists(st.lists(ITEMS, max_size=4), max_size=3))
def test_any_rebuild_keeps_items_apart_and_gaps_whole(builds):
    before = history()
    for items in builds:
        found = carried(items, before)
        assert len({each.id for each in found.items}) == len({each.id for each in items})
        for old, new in zip(items, found.items, strict=True):
            assert fingerprint(old) == fingerprint(new) or isinstance(old.body, Cloze)
            if isinstance(new.body, Cloze):
                assert set(gaps(new.body.text)) == set(new.body.blanks)
                assert sorted(old.body.blanks.values(), key=repr) == sorted(new.body.blanks.values(), key=repr)
        after = renewed(found, before).history
        assert carried(found.items, after).items == found.items
        before = after
