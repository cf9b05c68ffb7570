from __future__ import annotations

from dataclasses import replace

import pytest
from formats.decks import SOURCE

from quizgen.formats.anki_tags import tags
from quizgen.model import FactRef, Item, ShortAnswer, Source


def of(*given: str, title: str = "", page: str = "7", sources: tuple[Source, ...] = ()) -> tuple[str, ...]:
    about = sources or (replace(SOURCE, page=page, title=title),)
    return tags(Item("a", FactRef("f", "k"), ShortAnswer("q", "a"), about, "", given))


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        ("subject::biology", "subject::biology"),
        ("a b", "a_b"),
        ("a\u3000b", "a_b"),
        ("a\u00a0b\tc\nd", "a_b_c_d"),
        ('say "so"', "say_so"),
        ("“so” it’s", "so_it_s"),
        (" :: ", None),
        ("", None),
        ('"', None),
        ("水::全角\u3000空白", "水::全角_空白"),
    ],
)
def test_a_tag_holds_together(given, expected):
    assert of(given) == (*([expected] if expected else []), "page::7")


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ("What is the sodium-potassium pump?", "page::what-is-the-sodium-potassium-pump"),
        ("Mendel's “laws” & more", "page::mendel-s-laws-more"),
        ("", "page::7"),
        ("???", "page::none"),
        ("كيف تعمل المضخة؟", "page::كيف-تعمل-المضخة"),
        ("How much " + "very " * 30, "page::how-much-very-very-very-very-very-very-very-very-very"),
        ("x" * 100, "page::" + "x" * 54),
    ],
)
def test_the_pages_tag_says_which_page(title, expected):
    assert of(title=title) == (expected,)


def test_a_page_is_named_once_and_every_page_is():
    sources = tuple(replace(SOURCE, title=title) for title in ("One", "Two", "One"))
    assert of("x", "x", sources=sources) == ("x", "page::one", "page::two")
