from __future__ import annotations

import io
import zipfile
from dataclasses import replace

import pytest
from formats.decks import small
from formats.nasty_deck import nasty
from formats.qti_engine import score
from formats.schemas import PACKAGING, QTI, faults, needs_schemas
from lxml import etree

from quizgen.formats import qti
from quizgen.formats.loss import losses

NS = {"q": "http://www.imsglobal.org/xsd/imsqti_v2p1", "p": "http://www.imsglobal.org/xsd/imscp_v1p1"}


def files(deck):
    with zipfile.ZipFile(io.BytesIO(qti.render(deck))) as package:
        return {name: package.read(name) for name in package.namelist()}


def item(number):
    return etree.fromstring(files(small())[f"items/item-{number}.xml"])


@needs_schemas
@pytest.mark.parametrize("deck", [small(), nasty()], ids=["small", "nasty"])
def test_every_file_keeps_to_its_schema(deck):
    packed = files(deck)
    assert len(packed) == len(deck.items) + 2
    assert faults(packed.pop("imsmanifest.xml"), PACKAGING) == []
    assert {name: found for name, data in packed.items() if (found := faults(data, QTI))} == {}


@needs_schemas
def test_the_schema_would_find_a_fault():
    whole = files(small())["items/item-2.xml"]
    assert faults(whole.replace(b"simpleChoice", b"choice"), QTI)
    assert faults(whole.replace(b'maxChoices="1"', b'maxChoices="one"'), QTI)


def test_the_manifest_names_every_file_once_and_no_other():
    packed = files(nasty())
    manifest = etree.fromstring(packed["imsmanifest.xml"])
    named = [file.get("href") for file in manifest.iterfind(".//p:resource/p:file", NS)]
    assert sorted(named) == sorted(set(packed) - {"imsmanifest.xml"})
    ids = [resource.get("identifier") for resource in manifest.iterfind(".//p:resource", NS)]
    assert len(set(ids)) == len(ids)
    assert {each.get("identifierref") for each in manifest.iterfind(".//p:dependency", NS)} == set(ids) - {
        "resource-test"
    }


def test_the_test_holds_the_items_in_their_order():
    test = etree.fromstring(files(small())["test.xml"])
    assert [each.get("href") for each in test.iterfind(".//q:assessmentItemRef", NS)] == [
        f"items/item-{number}.xml" for number in range(1, 9)
    ]


def test_an_id_that_is_no_identifier_gets_one_and_the_same_id_twice_two():
    first, second, *_ = small().items
    odd = replace(small(), items=(replace(first, id="1 <x>"), replace(second, id="1 <x>")))
    names = [name for name in files(odd) if name.startswith("items/")]
    assert len(names) == 2
    assert all(name.startswith("items/item-") for name in names)


@pytest.mark.parametrize(
    ("number", "answers", "mark"),
    [
        (1, {"RESPONSE_1": "three", "RESPONSE_2": "2", "RESPONSE_3": "10"}, 3),
        (1, {"RESPONSE_1": "THREE", "RESPONSE_2": "3", "RESPONSE_3": ""}, 1),
        (1, {}, 0),
        (6, {}, 0),
        (7, {}, 0),
        (2, {"RESPONSE": "choice-3"}, 1),
        (2, {"RESPONSE": "choice-1"}, 0),
        (3, {"RESPONSE": {"choice-1", "choice-2"}}, 1),
        (3, {"RESPONSE": {"choice-1"}}, 0),
        (4, {"RESPONSE": -70.5}, 1),
        (4, {"RESPONSE": -69.4}, 0),
        (5, {"RESPONSE": ["step-1", "step-2", "step-3"]}, 1),
        (5, {"RESPONSE": ["step-2", "step-1", "step-3"]}, 0),
        (6, {"RESPONSE": {"left-1 right-1", "left-2 right-2"}}, 2),
        (6, {"RESPONSE": {"left-1 right-2", "left-2 right-2"}}, 1),
        (7, {"RESPONSE": "Adenosine Triphosphate"}, 1),
        (7, {"RESPONSE": "ADP"}, 0),
        (8, {"RESPONSE": "false"}, 1),
        (8, {"RESPONSE": "true"}, 0),
    ],
)
def test_answers_get_their_marks(number, answers, mark):
    assert score(item(number), answers)["SCORE"] == mark


def test_the_feedback_is_that_of_what_was_picked_and_the_explanation():
    choice = item(2)
    said = score(choice, {"RESPONSE": "choice-1"})["FEEDBACK"]
    assert said == ["choice-1", "EXPLANATION"]
    told = {each.get("identifier"): "".join(each.itertext()) for each in choice.iterfind(".//q:feedbackInline", NS)}
    assert told["choice-1"] == "Two ions too few."
    assert "moves 3 Na+" in "".join(choice.find("q:modalFeedback", NS).itertext())


def test_math_is_mathml_and_what_no_one_understands_stays_latex():
    deck = small()
    odd = replace(deck.items[7], body=replace(deck.items[7].body, stem=r"$\frac{1}{2}$ and $\unknown{x}$"))
    (body,) = etree.fromstring(files(replace(deck, items=(odd,)))["items/item-8.xml"]).iterfind("q:itemBody", NS)
    assert body.find(".//{http://www.w3.org/1998/Math/MathML}mfrac") is not None
    assert r"\(\unknown{x}\)" in "".join(body.itertext())


def test_tells_what_is_lost():
    told = {loss.change.code: loss.items for loss in losses(qti.CHANGES, small())}
    assert told == {"qti-gap-math": 1, "qti-tags": 8}
