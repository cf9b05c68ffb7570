"""The web page in a real browser: answered by keys alone, marked, kept, downloaded, with the network off."""

from __future__ import annotations

import json
from contextlib import contextmanager
from typing import TYPE_CHECKING

import pytest
from axe_playwright_python.sync_playwright import Axe
from formats.decks import small
from formats.nasty import LATEX, PLAIN

from quizgen.formats import web_page
from quizgen.items import order
from quizgen.model import (
    Blank,
    Choice,
    Cloze,
    Deck,
    FactRef,
    Item,
    Mark,
    Matching,
    Option,
    Ordering,
    ShortAnswer,
    Source,
)
from quizgen.text.inline import render

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from playwright.sync_api import Browser, Page

TYPES = ("cloze", "choice", "multiple", "numeric", "order", "match", "short", "truefalse")


@contextmanager
def opened(chromium: Browser, folder: Path, deck: Deck, **settings: object) -> Iterator[Page]:
    """The deck's page, opened from the file system with the network off; nothing may be asked for but the file."""
    path = folder / "quiz.html"
    path.write_bytes(web_page.render(deck))
    context = chromium.new_context(accept_downloads=True, **settings)
    context.set_offline(offline=True)
    page = context.new_page()
    asked, wrong = [], []
    page.on("request", lambda request: asked.append(request.url))
    page.on("pageerror", lambda error: wrong.append(str(error)))
    page.on("console", lambda message: wrong.append(message.text))
    page.on("dialog", lambda dialog: wrong.append(dialog.message))
    page.set_default_timeout(10_000)
    page.goto(path.as_uri())
    yield page
    assert set(asked) <= {path.as_uri()}
    assert wrong == []
    context.close()


def press(page: Page, *keys: str) -> None:
    for key in keys:
        page.keyboard.press(key)


def answer(page: Page, kind: str, typed: list[str]) -> None:
    """Answers the item that is shown, by keys: what has the focus is where it should be."""
    match kind:
        case "cloze" | "numeric" | "short":
            for place, text in enumerate(typed):
                press(page, *["Tab"] * (place > 0))
                page.keyboard.type(text)
            press(page, "Enter")
        case "choice" | "truefalse" | "multiple":
            press(page, *typed, "Enter")
        case _:
            press(page, *typed)


def choice_keys(deck: Deck, place: int, *, right: bool) -> list[str]:
    item = deck.items[place]
    told = [str(n) for n, (_, is_right) in enumerate(order.shown(item.id, item.body), 1) if is_right == right]
    return told if len(told) <= 2 and place == 2 else told[:1]


def order_keys(deck: Deck) -> list[str]:
    """From the first button: each step in turn is brought up to its place."""
    item = deck.items[4]
    now = list(order.mixed(item.id, item.body.sequence))
    keys = []
    at = 0
    for place, step in enumerate(item.body.sequence):
        found = now.index(step)
        # Each step has two buttons; those at hand move with their step.
        keys += ["Tab"] * (2 * (found - at)) if found > at else ["Shift+Tab"] * (2 * (at - found))
        keys += ["ArrowUp"] * (found - place)
        now.insert(place, now.pop(found))
        at = place
    return [*keys, *["Tab"] * (2 * (len(now) - at)), "Enter"]


def match_keys(deck: Deck) -> list[str]:
    item = deck.items[5]
    rights = order.mixed(item.id, [right for _, right in item.body.pairs])
    keys = []
    for _, right in item.body.pairs:
        keys += [*["ArrowDown"] * (rights.index(right) + 1), "Tab"]
    return [*keys, "Enter"]


def right_keys(deck: Deck) -> dict[str, list[str]]:
    return {
        "cloze": ["3", "two", "10"],
        "choice": choice_keys(deck, 1, right=True),
        "multiple": choice_keys(deck, 2, right=True),
        "numeric": ["−0.07 V"],
        "order": order_keys(deck),
        "match": match_keys(deck),
        "short": ["the  Adenosine Triphosphate"],
        "truefalse": ["2"],
    }


def wrong_keys(deck: Deck) -> dict[str, list[str]]:
    return {
        "cloze": ["3", "3", "11"],
        "choice": choice_keys(deck, 1, right=False),
        "multiple": choice_keys(deck, 2, right=False),
        "numeric": ["70"],
        "order": ["Tab"] * 6 + ["Enter"],
        "match": ["ArrowDown", "Tab", "ArrowDown", "Tab", "Enter"],
        "short": ["ADP"],
        "truefalse": ["1"],
    }


def start(page: Page) -> None:
    """Goes to the button by the tabulator alone."""
    for _ in range(12):
        press(page, "Tab")
        if page.evaluate("document.activeElement.textContent") == "Start":
            break
    press(page, "Enter")


def downloaded(page: Page) -> dict[str, object]:
    with page.expect_download() as waited:
        press(page, "Tab", "Enter")
    return json.loads(waited.value.path().read_text(encoding="utf-8"))


@pytest.mark.parametrize("touch", [False, True], ids=["desk", "phone"])
def test_every_type_is_answered_by_keys_alone_and_marked_right(chromium, tmp_path, touch):
    deck = small()
    size = {"viewport": {"width": 390, "height": 844}, "is_mobile": True, "has_touch": True} if touch else {}
    with opened(chromium, tmp_path, deck, **size) as page:
        start(page)
        for kind in TYPES:
            press(page, *["Tab"] * touch)  # a phone's keyboard must not jump up, so the heading has the focus there
            answer(page, kind, right_keys(deck)[kind])
            assert page.locator(".now .verdict.right").inner_text().startswith("✓ Right"), kind
            assert page.locator(".now .answer blockquote").count() == 2
            assert page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"), kind
            press(page, "Enter")
        assert page.locator("#total").inner_text() == "8 of 8 right"
        results = downloaded(page)
    assert [(told["item"], told["verdict"]) for told in results["answers"]] == [(i.id, "right") for i in deck.items]
    assert results["answers"][3]["typed"] == "−0.07 V"
    assert results["answers"][4]["typed"] == "ATP binds; Na+ leaves; K+ enters"
    assert results["answers"][5]["typed"] == "SGLT2: proximal tubule; AQP2: collecting duct"
    assert (results["score"], results["right"], results["items"]) == (1, 8, 8)


def test_wrong_answers_are_told_with_reasons_and_can_be_repeated(chromium, tmp_path):
    deck = small()
    told = {}
    with opened(chromium, tmp_path, deck) as page:
        start(page)
        for kind in TYPES:
            answer(page, kind, wrong_keys(deck)[kind])
            told[kind] = page.locator(".now").inner_text()
            assert page.locator(".now .verdict.wrong").count() == 1, kind
            press(page, "Enter")
        results = downloaded(page)
        page.get_by_role("button", name="Repeat what was not right").click()
        assert page.locator("#place").inner_text() == "Question 1 of 8"
    assert "1 of 3 gaps right" in told["cloze"]
    assert "You chose this" in told["choice"]
    assert all(option.why in told["choice"] for option in deck.items[1].body.distractors)
    assert "2 of 2 right options not chosen, 2 wrong chosen." in told["multiple"]
    assert "The sign is wrong." in told["numeric"]
    assert "1 of 2 in the right place" in told["match"]
    assert "3 > 2" in told["truefalse"].replace("\n", " ")
    assert (results["score"], results["right"], results["items"]) == (0, 0, 8)
    assert results["answers"][3] == {
        "item": "item-4", "typed": "70", "verdict": "wrong", "remark": "The sign is wrong."
    }  # fmt: skip


def test_nothing_given_is_no_answer_and_a_skipped_item_is_told(chromium, tmp_path):
    with opened(chromium, tmp_path, small()) as page:
        start(page)
        press(page, "Enter")
        assert "Give an answer first" in page.locator(".now .verdict").inner_text()
        page.locator(".now .skip").click()
        assert page.locator("#place").inner_text() == "Question 2 of 8"
        page.get_by_role("button", name="Finish").click()
        assert page.locator("#total").inner_text() == "0 of 8 right"
        assert page.locator("#told").inner_text().startswith("8 skipped.")
        assert page.locator(".item:visible").count() == 8


def test_a_page_that_was_left_goes_on_where_it_was(chromium, tmp_path):
    deck = small()
    with opened(chromium, tmp_path, deck) as page:
        start(page)
        for kind in TYPES[:6]:
            answer(page, kind, right_keys(deck)[kind])
            press(page, "Enter")
        page.reload()
        page.get_by_role("button", name="Go on where you stopped").click()
        assert page.locator("#place").inner_text() == "Question 7 of 8"
        assert page.locator("#score").inner_text() == "6 right"
        page.get_by_role("button", name="Finish").click()
        page.reload()
        assert page.get_by_role("button", name="Go on where you stopped").is_hidden()


def test_it_works_where_nothing_may_be_stored(chromium, tmp_path):
    forbid = "Object.defineProperty(window, 'localStorage', { get() { throw new Error('shut off'); } });"
    with opened(chromium, tmp_path, small()) as page:
        page.add_init_script(forbid)
        page.reload()
        start(page)
        answer(page, "cloze", ["3", "2", "10"])
        assert page.locator(".now .verdict.right").count() == 1


def test_a_seed_gives_the_order_that_it_gives_everywhere(chromium, tmp_path):
    deck = small()
    with opened(chromium, tmp_path, deck) as page:
        page.get_by_label("Shuffled").check()
        page.get_by_label("Seed").fill("7")
        page.get_by_role("button", name="Start").click()
        shown = page.eval_on_selector_all(".item", "boxes => boxes.map(box => box.id)")
    assert shown == [f"q{deck.items.index(item) + 1}" for item in order.by_seed(7, deck.items)]


def test_feedback_can_wait_for_the_end(chromium, tmp_path):
    deck = small()
    with opened(chromium, tmp_path, deck) as page:
        page.get_by_label("At the end").check()
        page.get_by_role("button", name="Start").click()
        for kind in TYPES:
            assert page.locator(".verdict:visible").count() == 0
            answer(page, kind, right_keys(deck)[kind])
        assert page.locator("#total").inner_text() == "8 of 8 right"
        assert page.locator(".verdict.right:visible").count() == 8


@pytest.mark.parametrize(("scheme", "width"), [("light", 390), ("dark", 1280)])
def test_axe_finds_no_violation(chromium, tmp_path, scheme, width):
    deck = small()
    found = {}
    size = {"width": width, "height": 844}
    with opened(chromium, tmp_path, deck, color_scheme=scheme, viewport=size, reduced_motion="reduce") as page:
        found["start"] = Axe().run(page)
        start(page)
        for kind in TYPES:
            found[kind] = Axe().run(page)
            wrong = wrong_keys(deck)[kind] if kind != "order" else order_keys(deck)
            answer(page, kind, wrong)
            found[f"{kind}, marked"] = Axe().run(page)
            press(page, "Enter")
        found["results"] = Axe().run(page)
    assert {view: one.generate_report() for view, one in found.items() if one.violations_count} == {}


def test_without_scripts_it_reads_as_questions_and_answers(chromium, tmp_path):
    deck = small()
    (tmp_path / "quiz.html").write_bytes(web_page.render(deck))
    context = chromium.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto((tmp_path / "quiz.html").as_uri())
    assert page.locator(".item").count() == page.locator("details.answer summary:visible").count() == 8
    assert page.locator("button:visible").count() == 0
    page.locator("#q2 summary").click()
    assert "Two ions too few." in page.locator("#q2").inner_text()
    context.close()


def test_reading_offers_no_marking(chromium, tmp_path):
    with opened(chromium, tmp_path, small()) as page:
        page.get_by_role("button", name="Read all questions").click()
        assert page.locator(".item:visible").count() == 8
        assert page.get_by_role("button", name="Check").count() == 0
        page.get_by_role("button", name="Back to the quiz").click()
        assert page.get_by_role("button", name="Start").is_visible()


def test_each_text_has_its_own_direction(chromium, tmp_path):
    arabic, english = ("ما هي المضخة", "K+"), ("What is it?", "مضخة")
    bodies = (ShortAnswer(*arabic), Choice(english[0], Option(english[1], ""), (Option("a", ""), Option("b", ""))))
    items = tuple(Item(f"i{n}", FactRef(f"f{n}", "k"), body, ()) for n, body in enumerate(bodies))
    with opened(chromium, tmp_path, Deck("t", items)) as page:
        ways = "all => all.map(one => getComputedStyle(one).direction)"
        assert page.eval_on_selector_all(".stem", ways) == ["rtl", "ltr"]
        assert sorted(page.eval_on_selector_all(".say", ways)) == ["ltr", "ltr", "rtl"]


def nasty_items(count: int = 500) -> Deck:
    plain = [render(text) for text in PLAIN]
    math = (*LATEX, r"\href{javascript:alert(1)}{x}", r"\style{x:y}{z}", r"\class{x}{y}")
    texts = [*plain, *(render(latex, (Mark(0, len(latex), "math"),)) for latex in math)]
    texts = [text for text in texts if text.strip()]
    source = Source("1", "</script><script>alert(2)</script>", "javascript:alert(3)", ("<b>",), "x")
    items = []
    for n in range(count):
        one, two, three = (texts[(n * step + step) % len(texts)] for step in (1, 7, 11))
        bodies = (
            ShortAnswer(one, two, (three,)),
            Choice(one, Option(two, three), (Option(three + "!", one), Option(f"{n}", two))),
            Cloze(f"{one} {{{{1}}}} {two}", {1: Blank(three, (one,), two)}),
            Matching(one, ((two, three), (three, one))),
            Ordering(one, (two, three + ".", f"{n}")),
        )
        items.append(Item(f"i{n}{one}", FactRef("f", "k"), bodies[n % 5], (source,), two, (three,)))
    return Deck("</title><script>alert(4)</script>", tuple(items))


def test_nasty_items_run_nothing_and_show_what_is_written(chromium, tmp_path):
    deck = nasty_items()
    with opened(chromium, tmp_path, deck) as page:
        page.get_by_role("button", name="Read all questions").click()
        assert page.locator(".item").count() == len(deck.items)
        assert page.locator("script").count() == 2
        assert page.locator("img, iframe, object, embed, [onerror], [style], link").count() == 0
        assert page.eval_on_selector_all("a", "links => links.map(link => link.getAttribute('href'))") == ["#main"]
        stems = page.eval_on_selector_all(".stem", "stems => stems.map(stem => stem.textContent)")
    shown = {stem for item, stem in zip(deck.items, stems, strict=True) if isinstance(item.body, ShortAnswer)}
    for text in PLAIN:
        if text.isprintable() and render(text) in {i.body.stem for i in deck.items if isinstance(i.body, ShortAnswer)}:
            assert text in shown
