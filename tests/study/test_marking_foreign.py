"""Words of other languages: one form of one word, articles, and the sentences that ask for them."""

from __future__ import annotations

import pytest

from quizgen.study.marking import foreign


@pytest.mark.parametrize(
    ("typed", "wanted", "text", "same"),
    [
        ("schoen", "schön", "", True),
        ("schon", "schön", "", False),
        ("aelter", "älter", "", True),
        ("ueber", "über", "", True),
        ("uber", "über", "", False),
        ("smoer", "smør", "", True),
        ("gaard", "gård", "", True),
        ("gard", "gård", "", False),
        ("strasse", "straße", "", True),
        ("ano", "año", "", False),
        ("hablo", "habló", "", True),
        ("hablo", "habló", "Ayer yo ____ con mi amigo.", False),
        ("habló", "habló", "Ayer yo ____ con mi amigo.", True),
        ("pinguino", "pingüino", "", True),
        ("cancion", "canción", "", True),
        ("schonere", "schöner", "", False),
    ],
)
def test_same_form(typed, wanted, text, same):
    assert foreign.same_form(typed, wanted, text) is same


@pytest.mark.parametrize(
    ("text", "noun"),
    [
        ("la mesa", "mesa"),
        ("le chat", "chat"),
        ("der Hund", "Hund"),
        ("mesa", ""),
        ("las", ""),
        ("el gato negro", "gato negro"),
        ("os gatos", "gatos"),
        ("la", ""),
    ],
)
def test_without_article(text, noun):
    assert foreign.without_article(text) == noun


@pytest.mark.parametrize(
    ("text", "is_foreign"),
    [
        ("Ayer yo ____ con mi amigo.", True),
        ("Je ____ dans la maison.", True),
        ("Ich bin nicht mit dir.", True),
        ("The word is el la.", False),
        ("mesa", False),
        ("Kilns burn clay.", False),
        ("la mesa", False),
    ],
)
def test_foreign_sentence(text, is_foreign):
    assert foreign.is_foreign_sentence(text) is is_foreign


@pytest.mark.parametrize(
    ("question", "asks"),
    [
        ("What is the Spanish word for dog?", True),
        ("What is a kiln?", False),
        ("How do you say dog in French?", True),
        ("Translate dog into German.", True),
    ],
)
def test_foreign_word(question, asks):
    assert foreign.asks_foreign_word(question) is asks


@pytest.mark.parametrize(
    ("typed", "wanted", "same"), [("cansiones", "canciones", True), ("canciona", "canciones", False)]
)
def test_same_ending(typed, wanted, same):
    assert foreign.same_ending(typed, wanted) is same
