"""Five hundred items that hold all that Anki and browsers treat specially, in a real collection and a real browser."""

from __future__ import annotations

import itertools
import re
import unicodedata
from typing import TYPE_CHECKING

from formats.decks import SOURCE
from formats.faces import faces
from formats.nasty import LATEX, PLAIN

from quizgen.model import (
    Blank,
    Choice,
    Cloze,
    Deck,
    FactRef,
    Item,
    Mark,
    Matching,
    MultipleResponse,
    Numeric,
    Option,
    Ordering,
    ShortAnswer,
    TrueFalse,
)
from quizgen.text import inline

if TYPE_CHECKING:
    from formats.faces import Face

COUNT = 500
UNSHOWN = re.compile("[\0-\x08\x0b-\x1f\x7f\ufdd0\ufdd1]")
HOSTILE = (
    "<svg onload=hit()>", "<img src=http://x.test/a.png onerror=hit()>", "<iframe src=http://x.test></iframe>",
    "</style><script>hit()</script>", "<link rel=stylesheet href=http://x.test/a.css>", "<base href=http://x.test/>",
    "@import url(http://x.test/a.css);", '"><script>hit()</script>', "'onmouseover='hit()", "javascript:hit()",
    "<details open ontoggle=hit()>", "<a href=javascript:hit()>x</a>", "{{cloze:Text}}", "{{FrontSide}}",
    "{{hint:Hint}}", "{{tts en_US:Text}}", "[sound:http://x.test/a.mp3]",
    "<video src=http://x.test/v onerror=hit() autoplay></video>",
    "\u200bzero\u200cwidth\u200d\ufeff", "\u202eevil\u202c", "שלום {{c1::עולם}}", "🏳️‍🌈👨‍👩‍👧‍👦", "x" * 10_000,
    "ن" * 10_000, "<object data=http://x.test></object>", "<meta http-equiv=refresh content=0;url=http://x.test>",
)  # fmt: skip
TEXTS = tuple(dict.fromkeys((*PLAIN, *HOSTILE)))
SAYS = "each => each.querySelectorAll('style, script').forEach(one => one.remove()) || each.textContent"

LIVE = "img, iframe, svg, link, base, object, video, audio, meta, a[href^=javascript]"


def texts() -> list[str]:
    """Each nasty text alone, then two of them together."""
    pairs = (f"{one} {other}" for one, other in itertools.product(TEXTS, TEXTS) if len(one + other) < 1000)
    return list(itertools.islice(itertools.chain(TEXTS, itertools.islice(pairs, 7, None, 13)), COUNT))


def body(place: int, text: str, latex: str) -> object:
    """A body of one of the eight types that holds the text in every place."""
    says, other, math = (
        inline.render(text),
        inline.render(f"not {text}"),
        inline.render(latex, [Mark(0, len(latex), "math")]),
    )
    option, wrong = Option(says, says), Option(other, says)
    bodies = (
        Cloze(f"{says} is {{{{1}}}} or {math}, {says}", {1: Blank(says, (), says)}),
        Choice(says, option, (wrong,)),
        MultipleResponse(says, (option,), (wrong,)),
        Numeric(says, -1.5, text, 0.1),
        Ordering(says, (says, other)),
        Matching(says, ((says, other), (math, "b"))),
        ShortAnswer(says, says, (says,)),
        TrueFalse(says, answer=True, correction=says),
    )
    return bodies[place % len(bodies)]


def nasty() -> Deck:
    items = []
    for place, text in enumerate(texts()):
        source = type(SOURCE)(text, text, text, (text,), inline.render(text))
        made = body(place, text, LATEX[place % len(LATEX)])
        items.append(Item(f"{place} {text}", FactRef(text, text), made, (source,), inline.render(text), (text, "a b")))
    return Deck("Nasty :: <deck> \"x\" 'y'", tuple(items))


def squeezed(text: str) -> str:
    """A text as a reader sees it: composed, and whatever its spaces are."""
    return re.sub(r"\s+", "", unicodedata.normalize("NFC", UNSHOWN.sub("\ufffd", text)))


def page(shown: list[Face]) -> str:
    """All faces on one page, each in a part of its own; what they would run or load, they run or load here."""
    parts = "".join(f'<section class="face">{face.html}</section>' for face in shown)
    trap = "<script>hits = 0; hit = () => hits++</script>"
    return f"<!doctype html><html><head><meta charset=utf-8>{trap}</head><body>{parts}"


def test_every_card_shows_its_text_as_it_was_written_and_nothing_runs_or_loads(chromium, tmp_path):
    deck = nasty()
    assert len(deck.items) == COUNT
    shown = faces(tmp_path, deck)
    assert len(shown) == 2 * COUNT  # one card each, front and back
    asked: list[str] = []
    tab = chromium.new_page()
    tab.on("request", lambda request: asked.append(request.url))
    tab.on("dialog", lambda dialog: asked.append(dialog.message))
    tab.on("pageerror", lambda error: asked.append(str(error)))
    for start in range(0, len(shown), 100):
        part = shown[start : start + 100]
        tab.set_content(page(part))
        said = tab.eval_on_selector_all("section.face", f"parts => parts.map({SAYS})")
        assert len(said) == len(part)
        for face, words in zip(part, said, strict=True):
            text = texts()[int(face.name.split(" ", 1)[0].split("%", 1)[0])]
            assert squeezed(text) in squeezed(words), (face.name[:80], face.side)
        assert tab.evaluate("() => hits") == 0
        assert tab.locator(f"body :is({LIVE})").count() == 0
    assert asked == []
    tab.close()
