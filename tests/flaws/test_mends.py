"""Mends: what they change, what they leave alone, and that they bring nothing new."""

from __future__ import annotations

import pytest
from flaws.labelled import labelled, read_labelled

from quizgen.flaws import inspect_item, question
from quizgen.flaws.mends import mend
from quizgen.flaws.question import MOST
from quizgen.flaws.sound import sound
from quizgen.model import Choice, Source


def mended(block: str) -> tuple[list[str], tuple[str, ...]]:
    one = labelled(f"a:\n{block}")
    after, said = mend(question(one.item, one.order))
    return [("* " if answer.right else "- ") + answer.option.text for answer in after.answers], said


@pytest.mark.parametrize(
    "block",
    [
        "What is 6 x 7?\n- 36\n* 42\n- 48",
        "What is 6 x 7?\n- 36\n- 48\n* None of the above",
        "What is 6 x 7?\n- 36\n* 42\n- None of the above",
        "Which is right?\n- U.S.\n* etc.",
    ],
)
def test_left_alone(block: str) -> None:
    assert mended(block) == (block.splitlines()[1:], ())


def test_more_options_than_are_read_are_left_alone() -> None:
    block = "\n".join(["What is 6 x 7?", *(f"- {number}" for number in range(1000, 1000 - MOST, -1)), "* 5000"])
    assert mended(block.replace("- 1000\n", ""))[1] == ("put the numbers in order",)
    assert mended(block)[1] == ()


def test_numbers_are_put_in_order() -> None:
    assert mended("What is 6 x 7?\n- 48\n* 42\n- 54\n- Nobody knows")[0] == ["* 42", "- 48", "- 54", "- Nobody knows"]


def test_all_and_none_of_the_above_go_where_three_options_are_left() -> None:
    options, said = mended("What is 6 x 7?\n- 36\n* 42\n- 48\n- All of the above\n- None of these")
    assert options == ["- 36", "* 42", "- 48"]
    assert said == ("took out the option “All of the above”, “None of these”",)


def test_an_option_twice_goes() -> None:
    assert mended("Who wrote Emma?\n* Austen\n- Eliot\n- Eliot\n- Woolf")[0] == ["* Austen", "- Eliot", "- Woolf"]
    assert (
        mended("Who wrote Emma?\n- Austen\n* Austen\n- Eliot\n- Woolf")[0]
        == ["- Austen", "* Austen", "- Eliot", "- Woolf"][1:]
    )


def test_odd_full_stops_go() -> None:
    assert mended("Who wrote Emma?\n* Austen.\n- Eliot\n- *Woolf*.")[0] == ["* Austen", "- Eliot", "- *Woolf*"]


@pytest.mark.parametrize("name", ["known", "blind"])
def test_no_mend_brings_a_flaw(name: str) -> None:
    for one in read_labelled(name):
        before = question(one.item, one.order)
        after, said = mend(before)
        had = {remark.code for remark in inspect_item(before)}
        has = {remark.code for remark in inspect_item(after)}
        assert has <= had, one.item.id
        assert bool(said) is (after != before)
        assert mend(after) == (after, ())


def test_a_build_keeps_sound_items_as_they_are() -> None:
    one = labelled("a:\nWhich planet is the largest?\n- Mars\n* Jupiter\n- Venus").item
    assert sound([one]) == ((one,), ())


def test_a_build_takes_out_a_flawed_distractor() -> None:
    one = labelled(
        "a:\n> Jupiter is the largest planet.\nWhich planet is the largest?\n- Mars\n* Jupiter\n- Pizza\n- Venus"
    ).item
    (kept,), (remark,) = sound([one])
    assert isinstance(kept.body, Choice)
    assert [option.text for option in kept.body.distractors] == ["Mars", "Venus"]
    assert remark.code == "implausible-distractor"
    assert remark.severity == "note"
    assert "lost a distractor" in remark.message


def test_a_build_leaves_out_what_it_cannot_mend_and_says_where() -> None:
    item = labelled("a:\nWhich planet is NOT large?\n* Mars\n- Jupiter\n- Saturn").item
    source = Source("1", "", "", (), "Mars is small.", "pages/mars.md", 7)
    kept, (remark,) = sound([type(item)(item.id, item.fact, item.body, (source,))])
    assert kept == ()
    assert str(remark).startswith("pages/mars.md:7: note: a choice item was left out, since “NOT”")


def test_a_build_leaves_out_what_another_item_gives_away() -> None:
    one = labelled(
        "a:\n> Whales breathe.\nWhich animal of the sea breathes through a blowhole?\n* Whale\n- Shark\n- Squid"
    ).item
    other = labelled(
        "b:\n> They sing.\nHow long does a whale of the sea breathe as an animal through its blowhole?"
        "\n- 1 hour\n* 2 hours\n- 3 hours"
    ).item
    kept, (remark,) = sound([one, other])
    assert kept == (other,)
    assert remark.code == "gives-away"
