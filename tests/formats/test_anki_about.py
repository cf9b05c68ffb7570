"""What stands below the answer, and what is left out since the card says it already."""

from __future__ import annotations

from dataclasses import replace

import pytest
from formats.decks import SOURCE

from quizgen.formats.anki_about import about
from quizgen.formats.anki_notes import note
from quizgen.model import Blank, Choice, Cloze, FactRef, Item, Matching, Option, Ordering, ShortAnswer, TrueFalse

SENTENCE = "The pump moves 3 sodium ions out."
CLOZE = Cloze("The pump moves {{1}} sodium ions out.", {1: Blank("3")})
TABLE = "<table><tr><th>Ion</th><th>Inside</th></tr><tr><td>Na⁺</td><td>12</td></tr></table>"
LONGER = "The pump moves 3 sodium ions out of the cell and 2 potassium ions into it for every ATP that it splits."
LONG = Cloze(LONGER.replace("3", "{{1}}"), {1: Blank("3")})
SHORT = ShortAnswer("How many sodium ions leave?", "3")


def told(body: object, explanation: str, quote: str, **more: object) -> dict[str, str]:
    source = replace(SOURCE, quote=quote, **more)
    return about(Item("a", FactRef("f", "k"), body, (source,), explanation))


@pytest.mark.parametrize(
    ("body", "explanation", "quote", "explains", "quotes"),
    [
        (CLOZE, SENTENCE.replace("3", "**3**"), SENTENCE, False, False),
        (CLOZE, "", SENTENCE, False, False),
        (CLOZE, SENTENCE, f"2. {SENTENCE}", False, False),
        (CLOZE, SENTENCE, f"Ionic Balance: {SENTENCE}", False, False),  # the section stands beside the link
        (CLOZE, SENTENCE, f"For each ATP:\n{SENTENCE}", False, True),
        (
            CLOZE,
            "",
            "For example, the pump moves exactly 3 sodium ions out of the cell for 2 potassium ions.",
            False,
            True,
        ),
        (CLOZE, "", f"This means that, {SENTENCE}", False, True),
        (CLOZE, "", SENTENCE.replace("The", "This"), False, True),
        (LONG, "", LONGER.replace("The pump", "This pump"), False, False),
        (LONG, "", f"For example, {LONGER}", False, False),
        (LONG, "", LONGER.replace("3", "4"), False, True),
        (CLOZE, "Each cycle costs one ATP.", SENTENCE, True, False),
        (SHORT, SENTENCE, SENTENCE, False, True),
        (SHORT, f"In short: {SENTENCE}", SENTENCE, True, False),
        (SHORT, "Potassium comes in.", SENTENCE, True, True),
        (Choice("How many?", Option("3", "It is so."), ()), SENTENCE, SENTENCE, False, True),
        (Ordering("Put them in order.", ("ATP binds", "Na⁺ leaves")), "ATP binds → Na⁺ leaves", SENTENCE, False, True),
        (Matching("Match.", (("SGLT2", "tubule"), ("AQP2", "duct"))), "SGLT2: tubule; AQP2: duct.", "", False, False),
        (TrueFalse("It moves 2.", answer=False, correction="It moves 3."), "It moves **3**.", "", False, False),
        (CLOZE, "$3 > 2$", SENTENCE, True, False),
    ],
)
def test_nothing_is_said_twice(body, explanation, quote, explains, quotes):
    fields = told(body, explanation, quote)
    assert (bool(fields["Explanation"]), bool(fields["Quote"])) == (explains, quotes)


@pytest.mark.parametrize(
    ("quote", "expected"),
    [
        ("Ion | Inside\nNa⁺ | 12", TABLE),
        ("Ion | Inside\nNa⁺ | 12 | 3", "Ion | Inside<br>Na⁺ | 12 | 3"),
        ("a | b", "a | b"),
        ("The pump moves:\n**3** ions", "The pump moves:<br><b>3</b> ions"),
        ("It costs:\n$E$", r"It costs:<br>\(E\)"),
    ],
)
def test_tables_and_lists_keep_their_lines(quote, expected):
    assert told(SHORT, "", quote)["Quote"] == expected


def test_the_first_source_is_shown_and_the_others_are_folded_away():
    item = Item("a", FactRef("f", "k"), SHORT, (SOURCE, replace(SOURCE, title="Other", url=""), SOURCE), "")
    source = about(item)["Source"]
    assert source.startswith('<cite><a href="https://example.org/pump">Sodium-potassium pump › Transport')
    assert "<details><summary>2 more pages say so</summary><blockquote>" in source
    assert "<cite>Other › Transport › Ionic Balance</cite>" in source


def test_an_address_that_leads_nowhere_is_not_shown():
    assert told(SHORT, "", SENTENCE, url="/learn/pump")["Source"].count("learn") == 0


def test_an_item_without_a_source_has_nothing_to_tell():
    assert about(Item("a", FactRef("f", "k"), SHORT, ())) == {"Explanation": "", "Quote": "", "Source": ""}


def test_a_reason_that_is_the_quote_leaves_its_place_to_the_quote():
    option, other = Option("3", f"The source says: “{SENTENCE}”"), Option("2", "These are the potassium ions.")
    source = replace(SOURCE, quote=SENTENCE)
    shown = note(Item("a", FactRef("f", "k"), Choice("How many?", option, (other,)), (source,))).fields
    assert SENTENCE in shown["Quote"]
    assert "The source says" not in shown["Reasons"]
    assert "These are the potassium ions." in shown["Reasons"]
