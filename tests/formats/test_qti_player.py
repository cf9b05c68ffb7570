"""QTI packages through other people's programs: Citolab's converter to QTI 3, and its player in a browser."""

from __future__ import annotations

import io
import zipfile

import pytest
from formats.decks import small
from formats.nasty_deck import nasty
from node import NPM, node

from quizgen.formats import qti
from quizgen.model import Deck

CONVERT = """
const {convertQti2toQti3} = await import("@citolab/qti-convert/qti-convert-node");
const converted = [];
for (const item of given) converted.push((await convertQti2toQti3(item)).trim());
return converted;
"""
PLAYER = NPM / "node_modules" / "@citolab" / "qti-components" / "cdn" / "index.global.js"
PLAY = """
async items => {
    const played = [];
    for (const xml of items) {
        document.body.innerHTML = "<qti-item><item-container></item-container></qti-item>";
        const container = document.querySelector("item-container");
        await container.updateComplete;
        const item = await new Promise(found => {
            document.body.addEventListener("qti-assessment-item-connected", e => found(e.detail), {once: true});
            container.itemXML = xml;
        });
        await item.updateComplete;
        await new Promise(soon => setTimeout(soon));
        const outcome = name => Number(item.variables.find(one => one.identifier === name).value);
        item.processResponse();
        const none = outcome("SCORE");
        for (const one of item._context.variables) {
            if (one.type === "response" && one.correctResponse !== null && one.identifier !== "numAttempts") {
                item.updateResponseVariable(one.identifier, one.correctResponse);
            }
        }
        item.processResponse();
        const shown = [...container.shadowRoot.querySelectorAll("*")].map(each => each.localName);
        played.push({
            title: item.title, none, all: outcome("SCORE"), most: outcome("MAXSCORE"),
            asked: shown.filter(name => name.endsWith("-interaction")).length,
        });
    }
    return played;
}
"""


def items(deck):
    with zipfile.ZipFile(io.BytesIO(qti.render(deck))) as package:
        return [package.read(name).decode() for name in package.namelist() if name.startswith("items/")]


@pytest.fixture(scope="module")
def player(chromium):
    page = chromium.new_page()
    page.set_content("<!doctype html><title>Player</title>")
    page.add_script_tag(path=PLAYER)
    yield page
    page.close()


@pytest.fixture(scope="module")
def converted():
    some = Deck("Nasty", nasty().items[::14])
    return node("@citolab/qti-convert", CONVERT, [*items(small()), *items(some)])


def test_every_item_is_played_and_marked(converted, player):
    played = player.evaluate(PLAY, converted)
    assert len(played) == len(converted) == 8 + 36
    for one in played:
        assert (one["none"], one["all"]) == (0, one["most"]), one
        assert one["most"] >= 1
        assert one["asked"] >= 1


def test_the_player_would_find_a_fault(converted, player):
    choice = converted[1]
    assert "<qti-value>choice-3</qti-value>" in choice
    (one,) = player.evaluate(PLAY, [choice.replace("<qti-match>", "<qti-match><qti-null/>")])
    assert one["all"] != one["most"]
