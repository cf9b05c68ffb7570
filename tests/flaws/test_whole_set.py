"""Flaws of whole sets: both sides of each."""

from __future__ import annotations

from flaws.labelled import labelled

from quizgen.flaws import inspect
from quizgen.model import Deck, FactRef, Item, ShortAnswer, Source

CODES = {"repeated-id", "same-question", "gives-away", "key-place", "key-length", "key-wording"}


def codes(blocks: list[str]) -> list[tuple[str, str]]:
    """The set flaws of labelled items, as item and code."""
    items = [labelled(block) for block in blocks]
    remarks = inspect(Deck("", tuple(one.item for one in items)), [one.order for one in items])
    return [(remark.item, remark.code) for remark in remarks if remark.code in CODES]


def choices(places: list[int], *, long: bool = False) -> list[str]:
    """Items whose keys stand at these places, each the longest option or not."""
    return [
        f"q{number}:\nWhich letter has number {number}?\n"
        + "\n".join(
            f"{'*' if at == place else '-'} {chr(65 + number)}{at}{'xyz' * (long and at == place)}" for at in range(4)
        )
        for number, place in enumerate(places)
    ]


def short(name: str, stem: str, answer: str, quote: str = "") -> Item:
    source = Source("1", "", "", (), quote or stem)
    return Item(name, FactRef(name, "term"), ShortAnswer(stem, answer), (source,))


def test_keys_in_all_places_are_left_alone() -> None:
    assert codes(choices([0, 1, 2, 3] * 4)) == []


def test_few_items_show_nothing_but_chance() -> None:
    assert codes(choices([1] * 11)) == []


def test_keys_mostly_in_one_place() -> None:
    assert codes(choices([1] * 10 + [0, 2, 3])) == [("", "key-place")]


def test_keys_mostly_the_longest() -> None:
    assert codes(choices([0, 1, 2, 3] * 4, long=True)) == [("", "key-length")]


def test_absolutes_mark_the_distractors() -> None:
    blocks = [
        f"q{number}:\nHow does thing {number} behave?\n* It moves by {number}\n- It never moves\n- It always moves"
        for number in range(14)
    ]
    assert ("", "key-wording") in codes(blocks)


def test_the_same_question_twice_whatever_the_order_of_options() -> None:
    one = "a:\nWhich planet is the largest?\n- Mars\n* Jupiter"
    other = "b:\nWhich planet is the largest ?\n* Jupiter\n- Venus"
    assert codes([one, other]) == [("b", "same-question")]


def test_another_key_is_another_question() -> None:
    one = "a:\nWhich word is a noun?\n- run\n* dog"
    other = "b:\nWhich word is a noun?\n* cat\n- sing"
    assert codes([one, other]) == []


def test_an_id_twice() -> None:
    assert codes(["a:\nWho wrote Emma?\n* Austen\n- Eliot", "a:\nWho wrote Faust?\n* Goethe\n- Heine"]) == [
        ("a", "repeated-id")
    ]


def test_one_stem_gives_the_answer_of_another_away() -> None:
    first = short("a", "Which enzyme breaks down starch in saliva?", "amylase")
    other = short("b", "At what pH does amylase, an enzyme in saliva that breaks down starch, work best?", "7")
    remarks = inspect(Deck("", (first, other)))
    assert [(remark.item, remark.code) for remark in remarks if remark.code in CODES] == [("a", "gives-away")]


def test_a_word_in_common_gives_nothing_away() -> None:
    first = short("a", "Which enzyme breaks down starch in saliva?", "amylase")
    other = short("b", "Which gland makes amylase?", "the parotid gland")
    assert [remark for remark in inspect(Deck("", (first, other))) if remark.code in CODES] == []


def test_questions_on_one_sentence_are_known_as_siblings() -> None:
    quote = "Amylase breaks down starch in saliva."
    first = short("a", "Which enzyme breaks down starch in saliva?", "amylase", quote)
    other = short("b", "What does the enzyme amylase, in saliva, break down to starch?", "starch", quote)
    assert [remark for remark in inspect(Deck("", (first, other))) if remark.code == "gives-away"] == []


def test_an_option_twice() -> None:
    one = labelled("a:\nWhich gas do plants take in?\n* Carbon dioxide\n- Neon\n- Neon")
    remarks = inspect(Deck("", (one.item,)), (one.order,))
    assert [remark.code for remark in remarks] == ["same-options"]


def test_an_answer_that_the_stem_shows() -> None:
    item = short("a", "Which animal is the blue whale?", "blue whale")
    assert [remark.code for remark in inspect(Deck("", (item,)))] == ["answer-shown"]


def test_the_project_s_own_order_is_taken_where_none_is_given() -> None:
    one = labelled("a:\nWhat is 6 x 7?\n- 48\n* 42\n- 54")
    assert inspect(Deck("", (one.item,))) == ()
    assert [remark.code for remark in inspect(Deck("", (one.item,)), (one.order,))] == ["lost-sequence"]
