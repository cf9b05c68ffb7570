"""The bytes of a web page: its policy, what it leads to, and what it tells its script."""

from __future__ import annotations

import base64
import hashlib
import html
import json
import re
from dataclasses import replace

import pytest
from formats.decks import DECKS, small
from hypothesis import given, settings

from quizgen.formats import web_marks, web_page, web_units
from quizgen.formats.web_text import address, label, math
from quizgen.model import Blank, Cloze, Deck, FactRef, Item, ShortAnswer
from quizgen.text.units import SYMBOLS

PAGE = web_page.render(small()).decode()


def inside(tag, page=PAGE):
    return re.findall(rf"<{tag}(?: [^>]*)?>(.*?)</{tag}>", page, flags=re.DOTALL)


def data(page):
    return json.loads(inside("script", page)[0])


@pytest.mark.parametrize("url", ["javascript:alert(1)", "data:text/html,x", "/learn/x", "", "http://a b", "file:///x"])
def test_no_link_leads_but_to_the_web(url):
    assert address(url) == ""


def test_the_policy_lets_this_very_script_and_style_through_and_nothing_else():
    policy = html.unescape(re.search(r'Content-Security-Policy" content="([^"]*)"', PAGE)[1])
    for directive, text in (("script-src", inside("script")[1]), ("style-src", inside("style")[0])):
        digest = base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()
        assert f"{directive} 'sha256-{digest}'" in policy.split("; ")
    assert policy.startswith("default-src 'none'; ")
    assert "unsafe" not in policy


def test_nothing_is_fetched():
    assert not re.search(r"""\b(?:src|srcset|action|poster|data)=|@import|url\(|<link|\bstyle=| on\w+=""", PAGE)


def test_it_reads_without_its_script():
    assert PAGE.count('<li class="item') == PAGE.count("<summary>Answer</summary>") == 8
    assert "That is the number of potassium ions." in PAGE
    assert "<math>" in PAGE


def test_an_empty_deck_gives_a_page():
    assert "0 questions" in web_page.render(Deck("Nothing", ())).decode()


@settings(max_examples=60)
@given(DECKS)
def test_any_deck_gives_a_page_whose_data_can_be_read(deck):
    page = web_page.render(deck).decode()
    assert page == web_page.render(deck).decode()
    assert len(data(page)["items"]) == len(deck.items)
    assert len(inside("script", page)) == 2


def test_the_script_knows_the_units_that_answers_come_in():
    told = data(PAGE)
    assert told["items"][3]["unit"] == "mV"
    assert told["units"]["mV"]["V"] == ["1000", "0"]


@pytest.mark.parametrize(
    ("answer", "told"),
    [
        ("3 ions out", {"accept": ["3 ions out"]}),
        ("-70 mV", {"accept": ["-70 mV"], "value": "-70", "unit": "mV"}),
        ("`-r`", {"accept": ["-r"], "exact": "code"}),
        (r"$\frac{a}{b}$", {"accept": [r"\frac{a}{b}", "a/b"], "exact": "math"}),
        (
            "adenosine triphosphate (ATP)",
            {"accept": ["adenosine triphosphate (ATP)", "adenosine triphosphate", "ATP"]},
        ),
    ],
)
def test_what_counts_as_right(answer, told):
    item = Item("i", FactRef("f", "k"), ShortAnswer("What?", answer), ())
    assert web_marks.marks(item)["answer"] == told


@pytest.mark.parametrize(
    ("unit", "written", "worth"),
    [
        ("mV", "V", ["1000", "0"]),
        ("°C", "F", ["0.555555555556", "-17.7777777778"]),
        ("m/s", "meters per second", ["1", "0"]),
        ("m/s", "km/h", ["0.277777777778", "0"]),
        ("mmol/L", "mM", ["1", "0"]),
        ("ions", "ions", ["1", "0"]),
    ],
)
def test_what_a_unit_is_worth(unit, written, worth):
    assert web_units.worth(unit)[written] == worth


def test_no_unit_makes_trouble():
    for unit in sorted(set(SYMBOLS.values())):
        assert web_units.worth(unit)[unit] == ["1", "0"]


def test_units_that_do_not_compare_are_not_there():
    assert not {"A", "s", "Ω"} & web_units.worth("mV").keys()


def test_math_that_nobody_understands_is_shown_as_it_is_written():
    assert math(r"\foo{<b>}") == r'<code class="tex" dir="ltr">\foo{&lt;b&gt;}</code>'


def test_a_label_reads_in_one_line():
    assert label('*a*\n"b" $\\frac{1}{2}$') == "a &quot;b&quot; 1/2"


def test_a_gap_in_math_shows_its_number_and_has_its_field_below():
    item = small().items[0]
    body = replace(item.body, text="$x^{{{3}}}$", blanks={3: Blank("10")})
    assert isinstance(body, Cloze)
    page = web_page.render(Deck("t", (replace(item, body=body),))).decode()
    assert "<mi>③</mi>" in page
    assert page.count('data-gap="3"') == 1
