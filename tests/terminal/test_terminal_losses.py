"""What a build or an export says of what its files cannot hold."""

from __future__ import annotations

from formats.decks import small

from quizgen.formats.loss import Change, losses, of_type
from quizgen.formats.plain_text import name
from quizgen.terminal.losses import Said, told

DROP = Change("x-drop", "left out", of_type("cloze", "match"), drops=True)
ALL = Change("x-all", "plain text", lambda _: True)
ONE = Change("x-one", "its steps are pairs", of_type("order"))


def lines(*changes, details=False):
    deck = small()
    return told([("a.x", losses(changes, deck))], deck, details=details)


def of(kind):
    """The name of the first item of a type."""
    return next(name(item.body) for item in small().items if of_type(kind)(item))


def test_nothing_is_said_of_a_file_that_holds_everything():
    assert lines(Change("x", "never", lambda _: False)) == ()


def test_what_is_left_out_is_a_warning_and_what_is_changed_a_note():
    assert lines(DROP, ONE) == (
        Said("a.x", "warning", f"2 items: left out (“{of('cloze')}”) [x-drop]"),
        Said("a.x", "note", f"1 item: its steps are pairs (“{of('order')}”) [x-one]"),
    )


def test_several_changes_are_one_line_with_one_that_not_all_items_meet():
    (line,) = lines(ALL, ONE)
    assert line.text == (
        f"8 items are changed in 2 ways, such as 1 item: its steps are pairs (“{of('order')}”) [x-one]; "
        "--details tells them all"
    )


def test_where_all_items_meet_a_change_none_is_an_example():
    assert [line.text for line in lines(ALL)] == ["8 items: plain text [x-all]"]


def test_details_name_every_change_and_item():
    drop, every, one = lines(DROP, ALL, ONE, details=True)
    assert (drop.text, len(drop.items)) == ("2 items: left out [x-drop]", 2)
    assert (every.text, len(every.items)) == ("6 items: plain text [x-all]", 6)
    assert one.items == tuple(f"{item.id}  {of('order')}" for item in small().items if of_type("order")(item))


def test_what_several_files_leave_out_comes_before_what_they_change():
    deck = small()
    said = told([("a", losses((ONE,), deck)), ("b", losses((DROP,), deck))], deck, details=False)
    assert [(line.path, line.severity) for line in said] == [("b", "warning"), ("a", "note")]
