"""A deck of 500 items whose every text breaks something somewhere."""

from __future__ import annotations

from itertools import cycle, islice

from formats.decks import SOURCE
from formats.nasty import LATEX, PLAIN

from quizgen.items.order import arrange
from quizgen.model import (
    Blank,
    Choice,
    Cloze,
    Deck,
    FactRef,
    Item,
    Matching,
    MultipleResponse,
    Numeric,
    Option,
    Ordering,
    ShortAnswer,
    TrueFalse,
)
from quizgen.text.inline_render import render

GIFT = (
    "a -> b", "=x", "~y", "%50%z", "# {", "::n::", "[html]t", "[plain]", "// no comment", "$CATEGORY: x", "=CMD()",
    "+1",
    "-2+3", "@SUM(A1)", "\tx", "{1:SHORTANSWER:=a}", "{=a ~b}", "a *b* / c:d", "]]>", "a,b", "a;b", '"quoted"', "x\ny",
)  # fmt: skip
NUMBERS = (0.0, -70.0, 1e-7, 1e300, 0.1 + 0.2, 2.0**60, -1 / 3)
COUNT = 500


def _texts() -> list[str]:
    formulas = [f"${latex}$" for latex in LATEX]
    plain = [*PLAIN, *GIFT]
    mixed = (f"**{render(text)}** and {math}" for text, math in zip(plain, formulas, strict=False))
    return [*map(render, plain), *formulas, *mixed]


def nasty() -> Deck:
    """500 items of all types, the texts shifted against each other so that any meets any."""
    texts = [text for text in _texts() if text.strip()]
    bodies = []
    for place, (text, number) in enumerate(zip(islice(cycle(texts), COUNT), cycle(NUMBERS))):
        a, b, c, d = (texts[(place * step + step) % len(texts)] for step in (3, 7, 11, 13))
        options = tuple(dict.fromkeys((a, b, c, d)))
        right, *wrong = (Option(option, texts[(place + 5) % len(texts)]) for option in options)
        wrong = wrong or [Option("other", "")]
        match place % 8:
            case 0:
                gap = ("{{1}}", "${{1}}$", "`{{1}}`", "**{{1}}**", "$x^{{{1}}}$ and {{1}}")[place // 8 % 5]
                body = Cloze(f"{text} {gap} and {{{{2}}}} {b}", {1: Blank(a, (c,), d), 2: Blank(b, (), "")})
            case 1:
                body = Choice(text, right, tuple(wrong))
            case 2:
                body = MultipleResponse(text, (right, wrong[0]), tuple(wrong[1:]) or (Option("none", ""),))
            case 3:
                body = Numeric(text, number, ("", "mV", "m/s²", "%", "$\\Omega$")[place // 8 % 5], abs(number) / 7)
            case 4:
                body = Ordering(text, (*options, "last"))
            case 5:
                body = Matching(text, ((a, c), (b, d), ("left", "right")))
            case 6:
                body = ShortAnswer(text, a, (b, c))
            case _:
                body = TrueFalse(text, place % 3 == 0, b)
        tags = ("subject::x", a if place % 4 else "kind::y")
        explanation = texts[(place + 9) % len(texts)]
        fact = FactRef(f"fact-{place}", "nasty")
        item = Item(f"item-{place}", fact, body, (SOURCE,), explanation, tags)
        bodies.append(arrange(item))
    return Deck("Nasty / <deck> & $more$ {x}", tuple(bodies), "en-GB")
