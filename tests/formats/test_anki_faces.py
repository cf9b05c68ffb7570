"""Cards in a real browser, as Anki renders them: legible by day and night, and alive where scripts run."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

import pytest
from axe_playwright_python.sync_playwright import Axe
from formats.faces import deck, faces

if TYPE_CHECKING:
    from collections.abc import Iterator

    from formats.faces import Face
    from playwright.sync_api import Browser, Page

CARD = "http://card/"  # a page needs an address to keep anything
PHONE, DESKTOP = {"width": 360, "height": 640}, {"width": 1200, "height": 800}
SMALL = """() => [...document.querySelectorAll('#qa *')].filter(each => !/^(STYLE|SCRIPT)$/.test(each.tagName)
    && [...each.childNodes].some(node => node.nodeType === 3 && node.textContent.trim())
    && parseFloat(getComputedStyle(each).fontSize) < 16).map(each => each.outerHTML)"""
WIDE = "() => document.documentElement.scrollWidth > document.documentElement.clientWidth"
LINES = (
    "() => [...document.querySelectorAll('.choice li')].map(each => (each.querySelector('.text') || each).textContent)"
)


@pytest.fixture(scope="module")
def all_faces(tmp_path_factory: pytest.TempPathFactory) -> dict[tuple[str, str], Face]:
    return {(face.name, face.side): face for face in faces(tmp_path_factory.mktemp("anki"), deck())}


@contextmanager
def opened(chromium: Browser, **settings: object) -> Iterator[Page]:
    """A page that may load nothing and in which nothing may go wrong."""
    context = chromium.new_context(**settings)
    page = context.new_page()
    wrong: list[str] = []
    page.on("request", lambda request: request.url == CARD or wrong.append(request.url))
    page.on("pageerror", lambda error: wrong.append(str(error)))
    page.on("dialog", lambda dialog: wrong.append(dialog.message))
    page.on("console", lambda message: wrong.append(message.text))
    page.set_default_timeout(10_000)
    yield page
    context.close()
    assert wrong == []


@pytest.mark.parametrize("size", [PHONE, DESKTOP], ids=["phone", "desktop"])
@pytest.mark.parametrize("night", [False, True], ids=["day", "night"])
def test_every_face_is_legible(chromium, all_faces, night, size):
    """Contrast by axe-core, letters of 16 px and more, and nothing wider than the screen."""
    rules = {"runOnly": {"type": "tag", "values": ["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa"]}}
    with opened(chromium, viewport=size) as page:
        for (name, side), face in all_faces.items():
            page.set_content(face.page(night=night))
            assert page.evaluate(SMALL) == [], (name, side)
            assert not page.evaluate(WIDE), (name, side)
            if size == DESKTOP:  # colours do not hang on the width
                continue
            for summary in page.query_selector_all("summary"):
                summary.click()
            found = Axe().run(page, options=rules).response["violations"]
            assert [(each["id"], node["html"]) for each in found for node in each["nodes"]] == [], (name, side)


def test_no_face_hangs_on_black_or_white(all_faces):
    style = next(iter(all_faces.values())).html.split("</style>")[0]
    outside = style.split("}", 2)[2]  # the colours of day and night stand first
    assert "#" not in outside.replace("#typeans", "").replace("#typearrow", "")


def test_an_arabic_card_reads_from_the_right(chromium, all_faces):
    with opened(chromium, viewport=PHONE) as page:
        page.set_content(all_faces["item-cloze-arabic-1", "back"].page(night=False))
        for place in (".question", ".source", "cite"):
            assert page.evaluate(f"() => getComputedStyle(document.querySelector('{place}')).direction") == "rtl"


def on_day(page: Page, face: Face, day: int) -> list[str]:
    page.clock.set_fixed_time(f"2026-03-{day:02}T12:00:00")
    page.set_content(face.page(night=False))
    return page.evaluate(LINES)


def test_both_sides_agree_on_the_order_without_a_word_between_them(chromium, all_faces):
    front, back = (all_faces["item-choice-1", side] for side in ("front", "back"))
    orders = set()
    for day in range(1, 6):
        with opened(chromium) as page:
            shown = on_day(page, front, day)
        with opened(chromium) as other:  # another context shares no storage
            assert on_day(other, back, day) == shown
        assert sorted(shown) == ["GLUT4", "NKCC2", "SGLT1", "SGLT2"]
        orders.add(tuple(shown))
    assert len(orders) > 2


def test_numbers_stay_in_order(chromium, all_faces):
    with opened(chromium) as page:
        for day in range(1, 6):
            assert on_day(page, all_faces["item-choice-numbers-1", "front"], day) == ["2 ions", "3 ions", "4 ions"]


@pytest.mark.parametrize(
    ("keys", "picked"),
    [(["2"], 1), (["c"], 2), (["ArrowDown"] * 2, 1), (["ArrowUp"], 3), (["Tab", "Enter"], 0)],
)
def test_an_option_is_picked_by_key_and_the_back_says_how_it_went(chromium, all_faces, keys, picked):
    front, back = (all_faces["item-choice-1", side] for side in ("front", "back"))
    with opened(chromium) as page:
        page.route(CARD, lambda route: route.fulfill(body=front.page(night=False), content_type="text/html"))
        page.goto(CARD)
        shown = page.evaluate(LINES)
        turned = page.evaluate(
            "() => { window.turned = 0; window.pycmd = said => { window.turned += said === 'ans'; }; }"
        )
        assert turned is None
        for key in keys:
            page.keyboard.press(key)
        assert page.evaluate("() => window.turned") == (0 if keys[-1].startswith("Arrow") else 1)
        page.evaluate("html => { document.open(); document.write(html); document.close(); }", back.page(night=False))
        assert page.inner_text("li.picked .text") == shown[picked]
        assert page.inner_text(".verdict") == ("Right" if shown[picked] == "SGLT2" else "Not quite")


def test_an_option_is_picked_by_tap(chromium, all_faces):
    with opened(chromium, viewport=PHONE, has_touch=True) as page:
        page.set_content(all_faces["item-choice-1", "front"].page(night=False))
        page.tap("li >> nth=2")
        assert page.get_attribute("li >> nth=2", "aria-checked") == "true"
        page.tap("li >> nth=0")
        assert page.get_attribute("li >> nth=2", "aria-checked") == "false"


def test_keys_that_pick_nothing_are_left_to_the_client(chromium, all_faces):
    with opened(chromium) as page:
        page.set_content(all_faces["item-choice-1", "front"].page(night=False))
        page.evaluate(
            "() => { window.kept = []; document.addEventListener('keydown', e => kept.push(e.defaultPrevented)); }"
        )
        for key in ("z", "9", "Control+a", " ", "Enter"):
            page.keyboard.press(key)
        assert True not in page.evaluate("() => kept")


def test_without_scripts_a_card_still_asks_and_answers(chromium, all_faces):
    with opened(chromium, java_script_enabled=False) as page:
        page.set_content(all_faces["item-choice-1", "front"].page(night=False))
        assert "SGLT2" in page.inner_text("ol.options")
        page.set_content(all_faces["item-choice-1", "back"].page(night=False))
        assert "SGLT2 ✓" in page.inner_text("li.right")
        assert page.locator(".verdict").count() == 0


def test_a_client_that_keeps_nothing_is_no_hindrance(chromium, all_faces):
    with opened(chromium) as page:
        page.add_init_script("Object.defineProperty(window, 'sessionStorage', { get() { throw new Error('none'); } })")
        page.goto("about:blank")
        for side in ("front", "back"):
            page.set_content(all_faces["item-choice-1", side].page(night=False))
            assert len(page.evaluate(LINES)) == 4
        page.set_content(all_faces["item-choice-1", "front"].page(night=False))
        page.keyboard.press("1")
        assert page.locator("[aria-checked=true]").count() == 1
