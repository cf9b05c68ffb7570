"""What a person is told of a rebuild."""

from __future__ import annotations

from rebuild.histories import PUMP, cloze, history, item

from quizgen.rebuild import Plan, carried, renewed
from quizgen.terminal.plans import show_changes, show_plan


def plan_of(old, new) -> Plan:
    before = history(*old)
    return renewed(carried(new, before), before).plan


def test_a_plan_names_every_item_that_changes_comes_or_goes(capsys):
    old = [item("a", "What drives the pump?"), item("b", cloze(PUMP, "3", "2")), item("c", "Who found it?")]
    new = [item("a", "What drives it?"), item("b", cloze("It moves {{1}} ions.", "2")), item("d", "Why is it there?")]
    show_plan(plan_of(old, new))
    assert capsys.readouterr().out.splitlines() == [
        "2 changed, 1 new, 1 retired, 0 as they were",
        "changed: What drives it? (a)",
        "changed: It moves […] ions. (b)",
        "new: Why is it there? (d)",
        "retired: Who found it? (c)",
        'Anki keeps what is retired; to find it there, search for: "Item:c"',
        "gone from b: gap 1; in Anki, Tools > Empty Cards removes its card",
    ]


def test_after_a_build_a_long_list_is_cut_and_the_search_is_not(capsys):
    show_changes(plan_of([item(f"i{number}", f"What is {number}?") for number in range(30)], []))
    lines = capsys.readouterr().err.splitlines()
    assert len(lines) == 6
    assert lines[-2] == "retired: 27 more"
    assert lines[-1].count("Item:") == 30


def test_nothing_in_an_item_can_command_the_terminal(capsys):
    show_plan(plan_of([], [item("a\x1b[2J", "What\x1b]0;x\x07 is " + "long " * 50)]))
    out = capsys.readouterr().out
    assert "\x1b" not in out
    assert len(out.splitlines()[1]) < 130


def test_nothing_is_said_of_anki_where_no_package_is_concerned(capsys):
    show_plan(plan_of([item("a", "Who found it?")], []), anki=False)
    assert capsys.readouterr().out.splitlines()[1:] == ["retired: Who found it? (a)"]
