"""The screens: what each shows, at the smallest size, held against a file; and what keys and mouse do.

With UPDATE_SCREENS=1 the files are written anew; look at the difference before you keep it.
"""

from __future__ import annotations

import asyncio
import datetime as dt
import os
from dataclasses import replace
from pathlib import Path

import pytest
from formats.decks import small
from loops import finished
from sittings import NOON, sitting, text
from textual.events import Key
from textual.widgets import Input

from quizgen.model import Option
from quizgen.study.journal import answers, flags
from quizgen.study.session import Session
from quizgen.terminal.quiz import DARK, LIGHT, QuizApp
from quizgen.terminal.screens.options import Options

CONTRAST = 4.5  # what WCAG 2.2 asks of text
SCREENS = Path(__file__).parent / "screens"
WAY = {
    "cloze": [],
    "cloze-wrong": ["3", "enter", "2", "enter", "1", "0", "0", "enter"],
    "choice": ["enter"],
    "choice-wrong": ["b"],
    "multiple": ["enter", "a", "b"],
    "multiple-right": ["enter"],
    "numeric": ["enter"],
    "numeric-wrong": [*"-70", "enter"],
    "order": ["enter", "b", "a"],
    "order-right": ["c", "enter"],
    "match": ["enter", "b"],
    "match-right": ["a", "enter"],
    "help": ["enter", "f1"],
    "flag": ["escape", "f2"],
    "short-right": ["escape", *"atp", "enter"],
    "truefalse": ["enter"],
    "results": ["s"],
}


def sitting_of(item, entries):
    begun = sitting(entries)
    begun.session = Session((item,))
    return begun


@pytest.fixture
def entries():
    return []


def drive(app, *presses, size=(60, 20), then=None):
    """Runs the application, presses keys, and gives what the screen shows then."""

    async def run():
        async with app.run_test(size=size) as pilot:
            await pilot.press(*presses)
            await pilot.pause()
            if then:
                await then(pilot)
                await pilot.pause()
            return text(app)

    return finished(run())


def test_each_screen_is_as_it_was(entries):
    """One quiz of every type of item, with a look at the screen after each step."""
    shown = {}

    async def run():
        app = QuizApp(sitting(entries, seconds=1200), exam=False)
        async with app.run_test(size=(60, 20)) as pilot:
            for name, presses in WAY.items():
                await pilot.press(*presses)
                await pilot.pause()
                shown[name] = text(app) + "\n"

    finished(run())
    for name, screen in shown.items():
        path = SCREENS / f"{name}.txt"
        if os.environ.get("UPDATE_SCREENS"):
            path.write_text(screen, encoding="utf-8")
        assert screen == path.read_text(encoding="utf-8"), name
    assert {path.stem for path in SCREENS.glob("*.txt")} == set(WAY)


def luminance(color):
    """Relative luminance as WCAG 2.2 defines it."""
    parts = [part / 255 for part in color.get_truecolor()]
    r, g, b = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * r + 0.7152 * g + 0.0722 * b


def contrasts(app):
    """The text on the screen with the contrast between its colour and what is behind it."""
    for strip in app.screen._compositor.render_strips():
        for segment in strip:
            if any(map(str.isalnum, segment.text)) and segment.style and segment.style.color and segment.style.bgcolor:
                ends = sorted((luminance(segment.style.color), luminance(segment.style.bgcolor)))
                yield segment.text.strip(), 0.0 if segment.style.dim else (ends[1] + 0.05) / (ends[0] + 0.05)


@pytest.mark.parametrize("theme", [DARK, LIGHT])
def test_all_text_stands_out_in_light_and_dark(entries, theme):
    faint = {}

    async def run():
        app = QuizApp(sitting(entries, seconds=1200), exam=False, theme=theme)
        async with app.run_test(size=(60, 20)) as pilot:
            for name, presses in WAY.items():
                await pilot.press(*presses)
                await pilot.pause()
                faint.update({(name, text): ratio for text, ratio in contrasts(app) if ratio < CONTRAST})

    finished(run())
    assert faint == {}


@pytest.mark.parametrize("size", [(60, 20), (80, 24), (132, 50)])
def test_nothing_is_cut_at_any_size(entries, size):
    shown = drive(QuizApp(sitting(entries), exam=False), "f3", "b", size=size)
    assert "✗ b  2 Na+" in shown
    assert "✓ c  3 Na+" in shown
    assert "That is the number of potassium ions." in shown
    assert "Sodium-potassium pump › Transport › Ionic Balance" in shown
    assert shown.splitlines()[-1].strip().endswith("? help")


def test_every_answer_is_recorded_before_the_next_question(entries):
    seen = []

    async def then(pilot):
        seen.append(len(entries))
        await pilot.press("enter")
        await pilot.pause()
        seen.append(len(entries))

    drive(QuizApp(sitting(entries, types={"Choice", "TrueFalse"}), exam=False), "c", then=then)
    assert seen == [1, 1]
    assert entries[0].verdict == "right"


def test_undo_skip_and_ratings(entries):
    app = QuizApp(sitting(entries, types={"Choice", "TrueFalse"}), exam=False)
    shown = drive(app, "b", "u", "c", "h", "enter", "s")
    assert "Score: 1 of 2 right (50 %), 1 skipped" in shown
    assert [entry.deed for entry in entries] == ["answer", "undo", "answer", "rate", "answer"]
    assert [(e.verdict, e.rating) for e in answers(entries)] == [("right", 2), ("skipped", 0)]


def at_once(*presses):
    """Presses keys without waiting for what each does, as one that is held or a paste does."""

    async def then(pilot):
        for key in presses:
            pilot.app.post_message(Key(key, key if len(key) == 1 else None))

    return then


@pytest.mark.parametrize(
    ("types", "presses"),
    [
        ({"Choice", "TrueFalse"}, ["b", "b"]),
        ({"MultipleResponse", "TrueFalse"}, ["a", "enter", "enter"]),
        ({"ShortAnswer", "TrueFalse"}, ["x", "enter", "enter"]),
        ({"Choice", "TrueFalse"}, ["b", "u"]),
        ({"Choice", "TrueFalse"}, ["b", "s"]),
    ],
)
def test_keys_pressed_before_the_verdict_shows_are_not_meant_for_the_next_question(entries, types, presses):
    shown = drive(QuizApp(sitting(entries, types=types), exam=False), then=at_once(*presses))
    assert [entry.deed for entry in entries] == ["answer"]
    assert "1/2" in shown
    assert "wrong" in shown


def test_a_flag_before_the_verdict_shows_loses_no_answer(entries):
    app = QuizApp(sitting(entries, types={"Choice", "TrueFalse"}), exam=False)
    drive(app, then=at_once("b", "f2", "escape"))
    assert [entry.deed for entry in entries] == ["answer"]


@pytest.mark.parametrize("pressed", [2, 5, 9])
def test_skipping_with_a_key_that_is_held_skips_each_question_once(entries, pressed):
    shown = drive(QuizApp(sitting(entries), exam=False), then=at_once(*["f3"] * pressed))
    skipped = min(pressed, 8)
    assert [entry.item for entry in entries] == [f"item-{number}" for number in range(1, skipped + 1)]
    assert f"{skipped + 1}/8" in shown if skipped < 8 else "Score: 0 of 8" in shown


def test_back_and_on_again(entries):
    app = QuizApp(sitting(entries, types={"Choice", "TrueFalse", "ShortAnswer"}), exam=False)
    back = drive(app, "s", *"atp", "enter", "f4", "f4")
    assert "1/3" in back
    assert "How many sodium ions" in back
    assert "What drives" not in back
    on = drive(QuizApp(sitting(entries, types={"Choice", "TrueFalse"}), exam=False), "s", "u", "c", "enter")
    assert "2/2" in on
    assert "How many sodium ions" not in on


def test_what_is_missed_is_asked_again(entries):
    missed = sitting(entries, types={"Choice"})
    missed.session = Session(missed.session.items, again=True)
    shown = drive(QuizApp(missed, exam=False), "b", "enter")
    assert "2/2" in shown
    assert "    a  1 Na+" in shown
    assert "✗" not in shown


def test_the_question_that_waits_fits_a_terminal_that_was_made_smaller(entries):
    items = small().items

    async def then(pilot):
        await pilot.resize_terminal(40, 20)
        await pilot.press("enter")

    begun = sitting_of(items[1], entries)
    begun.session = Session((items[1], long_match()))
    shown = drive(QuizApp(begun, exam=False), "c", size=(132, 50), then=then)
    assert "1 – _  term 0" in shown
    assert "\n       of a screen" in shown


def test_a_flag_with_a_note(entries):
    drive(QuizApp(sitting(entries, types={"Choice"}), exam=False), "f", *"two fit", "enter")
    assert flags(entries) == {"item-2": ("two fit",)}
    drive(QuizApp(sitting(entries, types={"Choice"}), exam=False), "f", "escape")
    assert len(entries) == 1


def test_a_flag_is_changed_by_flagging_again_and_taken_back(entries):
    drive(QuizApp(sitting(entries, types={"Choice"}), exam=False), "f", *"two", "enter", "f", *" fit", "enter")
    assert flags(entries) == {"item-2": ("two fit",)}
    again = drive(QuizApp(sitting(entries, types={"Choice"}), exam=False), "f")
    assert "You flagged this question" in again
    assert "two fit" in again
    drive(QuizApp(sitting(entries, types={"Choice"}), exam=False), "f", "enter", "f", "escape")
    assert [entry.verdict for entry in entries] == ["skipped", "right", "skipped"]
    drive(QuizApp(sitting(entries, types={"Choice"}), exam=False), "f", "f2")
    assert flags(entries) == {}


def test_a_question_mark_in_an_empty_field_shows_help(entries):
    shown = drive(QuizApp(sitting(entries, types={"ShortAnswer"}), exam=False), "question_mark")
    assert "light or dark" in shown
    typed = drive(QuizApp(sitting(entries, types={"ShortAnswer"}), exam=False), "a", "question_mark")
    assert "light or dark" not in typed


def test_letters_are_text_while_one_types(entries):
    app = QuizApp(sitting(entries, types={"ShortAnswer"}), exam=False)

    async def then(_):
        assert app.screen.query_one(Input).value == "sufq"

    drive(app, *"sufq", then=then)
    assert entries == []


def test_the_mouse_picks(entries):
    async def then(pilot):
        await pilot.click(Options, offset=(5, 2))

    shown = drive(QuizApp(sitting(entries, types={"Choice"}), exam=False), then=then)
    assert "✓ right" in shown


def test_the_arrow_keys_pick(entries):
    drive(QuizApp(sitting(entries, types={"Choice"}), exam=False), "down", "down", "down", "enter")
    assert entries[0].given == "3 Na+"


@pytest.mark.parametrize("types", [{"Choice"}, {"TrueFalse"}, {"MultipleResponse"}, {"Ordering"}, {"Matching"}])
@pytest.mark.parametrize("key", ["enter", "space"])
def test_a_key_too_many_answers_nothing(entries, types, key):
    shown = drive(QuizApp(sitting(entries, types=types), exam=False), key, key, key)
    assert entries == []
    assert "[x]" not in shown


def test_enter_twice_after_the_verdict_leaves_the_next_question_alone(entries):
    shown = drive(QuizApp(sitting(entries, types={"Choice", "TrueFalse"}), exam=False), "c", "enter", "enter", "space")
    assert len(entries) == 1
    assert "2/2" in shown


@pytest.mark.parametrize(("way", "given"), [(["down"], "1 Na+"), (["up"], "4 Na+"), (["down", "up"], "4 Na+")])
def test_the_first_arrow_goes_to_an_end(entries, way, given):
    drive(QuizApp(sitting(entries, types={"Choice"}), exam=False), *way, "enter")
    assert [entry.given for entry in entries] == [given]


@pytest.mark.parametrize(
    ("types", "told"),
    [
        ({"Choice"}, "a b c answer, or ↑ ↓ enter · s skip"),
        ({"TrueFalse"}, "a b answer, or ↑ ↓ enter · s skip"),
        ({"MultipleResponse"}, "a b c pick · enter answer · s skip"),
    ],
)
def test_the_keys_told_are_those_that_work(entries, types, told):
    assert told in drive(QuizApp(sitting(entries, types=types), exam=False))


@pytest.mark.parametrize("before", [[], ["f1"], ["f2"], ["c"], ["c", "enter"]], ids=str)
def test_ctrl_c_ends_the_quiz_from_anywhere(entries, before):
    app = QuizApp(sitting(entries, types={"Choice", "ShortAnswer"}), exam=False)
    drive(app, *before, "ctrl+c")
    assert app.is_interrupted
    assert [entry.given for entry in entries] == ["3 Na+"][: before.count("c")]


@pytest.mark.parametrize("presses", [["f3"], ["f3", "f3"], ["f3", "f4"], ["f1", "f3"]], ids=" ".join)
def test_ctrl_c_ends_the_quiz_at_any_moment(entries, presses):
    """Whatever is on its way when the quiz is ended: the next item, the last one, another screen."""

    async def run(turns):
        app = QuizApp(sitting(entries, types={"Choice", "ShortAnswer", "Matching"}), exam=False)
        async with app.run_test(size=(60, 20)) as pilot:
            await at_once(*presses)(pilot)
            for _ in range(turns):
                await asyncio.sleep(0)
            app.action_interrupt()
        assert app.is_interrupted

    for turns in range(0, 28, 2):
        finished(run(turns))


def long(options=30):
    """A choice item that does not fit 20 lines."""
    item = small().items[1]
    others = tuple(Option(f"option number {number}", "no") for number in range(options))
    return replace(item, body=replace(item.body, distractors=others))


def test_the_cursor_stays_in_sight(entries):
    shown = drive(QuizApp(sitting_of(long(), entries), exam=False), *["down"] * 28)
    assert "▸" in shown
    assert "▸" in drive(QuizApp(sitting_of(long(), entries), exam=False), "up")


def test_what_does_not_fit_is_scrolled_to(entries):
    shown = drive(
        QuizApp(sitting_of(long(), entries), exam=False), "a", "pageup", "pageup", "pageup", "pageup", "pageup"
    )
    assert "How many sodium ions" in shown
    assert "How many sodium ions" not in drive(QuizApp(sitting_of(long(), entries), exam=False), "a")
    shown = drive(QuizApp(sitting_of(long(), entries), exam=False), "a", *["pageup"] * 5, *["down"] * 40)
    assert "Ionic Balance" in shown


def test_an_exam_tells_nothing_before_the_end(entries):
    app = QuizApp(sitting(entries, types={"Choice", "TrueFalse"}), exam=True)
    shown = drive(app, "c")
    assert "2/2" in shown
    assert "right" not in shown
    app = QuizApp(sitting(entries, types={"Choice", "TrueFalse"}), exam=True)
    shown = drive(app, "b", "b", size=(60, 40))
    for told in (
        "Score: 1 of 2 right",
        "✗ wrong – the answer is 3 Na+",
        "That is the number of potassium ions.",
        "Ionic Balance",
        "✓ right",
    ):
        assert told in shown


def test_time_is_up(entries):
    times = iter([NOON, NOON, NOON])

    def clock():
        return next(times, NOON + dt.timedelta(seconds=61))

    async def then(pilot):
        await pilot.pause(1.3)

    shown = drive(QuizApp(sitting(entries, 60, clock), exam=False), then=then)
    assert "Time is up." in shown
    assert entries == []


def test_light_and_dark(entries):
    app = QuizApp(sitting(entries, types={"Choice"}), exam=False)
    drive(app, "t")
    assert app.theme == LIGHT
    drive(QuizApp(sitting(entries, types={"Choice"}), exam=False, theme=DARK), "f5", "f5")


def test_what_a_terminal_would_obey_is_spelled_out(entries):
    odd = sitting(entries, types={"Choice"})
    odd.run = type(odd.run)("\x1b[31mred", "key", odd.run.clock, odd.run.record)
    assert "\x1b" not in drive(QuizApp(odd, exam=False))


def long_match():
    (item,) = (item for item in small().items if type(item.body).__name__ == "Matching")
    pairs = tuple(
        (f"term {n}", f"a description of the term {n} that takes more than one line of a screen") for n in range(9)
    )
    return replace(item, body=replace(item.body, pairs=pairs))


def test_the_question_shows_before_its_many_options(entries):
    shown = drive(QuizApp(sitting_of(long_match(), entries), exam=False))
    assert "Match carrier and place." in shown
    assert "1 – _  term 0" in shown


def test_an_option_of_several_lines_hangs_under_its_first(entries):
    shown = drive(QuizApp(sitting_of(long_match(), entries), exam=False), *["pagedown"] * 3)
    lines = [line for line in shown.split("\n") if "more than" in line or "one line" in line]
    assert lines
    assert all(line.startswith("       ") or line.lstrip("▸✓✗ ")[1:3] == "  " for line in lines)


def test_pairs_and_steps_are_told_line_by_line_with_a_sign_for_each(entries):
    shown = drive(QuizApp(sitting(entries, types={"Matching"}), exam=False), "a", "b", "enter")
    assert "✗ 1 – a" in shown
    assert "2 of 2 pairs are wrong.\n █ The answer is:\n █ SGLT2 – proximal tubule\n █ AQP2 – collecting duct" in shown
    shown = drive(QuizApp(sitting(entries, types={"Ordering"}), exam=False), "a", "b", "c", "enter")
    assert "✗ 1. a  Na+ leaves" in shown
    assert "✓ 3. c  K+ enters" in shown
    assert "█ 1. ATP binds\n █ 2. Na+ leaves\n █ 3. K+ enters" in shown
