from __future__ import annotations

import io
import re
import zipfile
from dataclasses import replace

import pytest
from formats.decks import small
from formats.nasty_deck import nasty
from formats.schemas import QTI12, faults, needs_schemas
from lxml import etree

from quizgen.formats import canvas
from quizgen.formats.html_text import inline_html
from quizgen.items.order import shown
from quizgen.model import Choice, MultipleResponse

Q = "{http://www.imsglobal.org/xsd/ims_qtiasiv1p2}"
# What Canvas itself writes and the profile of Common Cartridge, which knows fewer types, does not allow.
CANVAS_WAYS = re.compile(r"attribute 'action': .*'Add'|Element '\{[^}]*\}or': This element is not expected")


def files(deck):
    with zipfile.ZipFile(io.BytesIO(canvas.render(deck))) as package:
        return {name: package.read(name) for name in package.namelist()}


def items(deck):
    packed = files(deck)
    (name,) = [name for name in packed if not name.endswith(("meta.xml", "manifest.xml"))]
    return list(etree.fromstring(packed[name]).iter(f"{Q}item"))


def kind(item):
    fields = item.iterfind(f".//{Q}qtimetadatafield")
    return {field[0].text: field[1].text for field in fields}["question_type"]


def text(element):
    return "".join(element.itertext()).strip()


def labels(response):
    return {label.get("ident"): text(label) for label in response.iter(f"{Q}response_label")}


@needs_schemas
@pytest.mark.parametrize("deck", [small(), nasty()], ids=["small", "nasty"])
def test_keeps_to_the_schema_but_for_the_ways_of_canvas(deck):
    packed = files(deck)
    (name,) = [name for name in packed if not name.endswith(("meta.xml", "manifest.xml"))]
    assert [fault for fault in faults(packed[name], QTI12) if not CANVAS_WAYS.search(fault)] == []


def test_the_manifest_names_the_files():
    packed = files(small())
    manifest = etree.fromstring(packed["imsmanifest.xml"])
    assert {file.get("href") for file in manifest.iter("{*}file")} == set(packed) - {"imsmanifest.xml"}
    types = [resource.get("type") for resource in manifest.iter("{*}resource")]
    assert types == ["imsqti_xmlv1p2", "associatedcontent/imscc_xmlv1p1/learning-application-resource"]


def test_every_type_has_its_question_type():
    assert [kind(item) for item in items(small())] == [
        "fill_in_multiple_blanks_question",
        "multiple_choice_question",
        "multiple_answers_question",
        "numerical_question",
        "matching_question",
        "matching_question",
        "short_answer_question",
        "true_false_question",
    ]


def test_identifiers_are_never_shared():
    item = small().items[0]
    idents = [each.get("ident") for each in items(replace(small(), items=(item, item)))]
    assert len(set(idents)) == 2


def test_every_reference_leads_somewhere():
    for item in items(nasty()):
        responses = {each.get("ident"): each for each in item.iter(f"{Q}response_lid", f"{Q}response_str")}
        for test in item.iter(f"{Q}varequal", f"{Q}vargte", f"{Q}varlte"):
            response = responses[test.get("respident")]
            assert response.tag.endswith("_str") or test.text in labels(response)
        said = {each.get("ident") for each in item.iter(f"{Q}itemfeedback")}
        assert {each.get("linkrefid") for each in item.iter(f"{Q}displayfeedback")} == said


def test_choices_are_marked_as_they_were_meant():
    for meant, item in zip(nasty().items, items(nasty()), strict=True):
        if not isinstance(meant.body, Choice | MultipleResponse):
            continue
        (response,) = item.iter(f"{Q}response_lid")
        found = list(labels(response).items())
        assert [html for _, html in found] == [
            inline_html(option.text).strip() for option, _ in shown(meant.id, meant.body)
        ]
        (whole,) = [each for each in item.iter(f"{Q}respcondition") if each.find(f"{Q}setvar") is not None]
        wrong = {each[0].text for each in whole.iter(f"{Q}not")}
        right = {each.text for each in whole.iter(f"{Q}varequal")} - wrong
        assert right == {found[n][0] for n, (_, is_right) in enumerate(shown(meant.id, meant.body)) if is_right}


def test_a_number_has_its_bounds_and_its_unit():
    number = items(small())[3]
    assert [float(text(each)) for each in number.iter(f"{Q}varequal", f"{Q}vargte", f"{Q}varlte")] == [
        -70,
        -70.5,
        -69.5,
    ]
    assert "(mV)" in text(number.find(f"{Q}presentation"))


def test_every_gap_has_its_answers():
    cloze = items(small())[0]
    asked = text(cloze.find(f"{Q}presentation/{Q}material"))
    responses = list(cloze.iter(f"{Q}response_lid"))
    assert [each.get("ident") for each in responses] == ["response_blank1", "response_blank2", "response_blank3"]
    assert all(f"[blank{place}]" in asked for place in (1, 2, 3))
    assert list(labels(responses[0]).values()) == ["3", "three"]


def test_steps_are_matched_with_their_places():
    steps = items(small())[4]
    told = [(text(each.find(f"{Q}material")), labels(each)) for each in steps.iter(f"{Q}response_lid")]
    right = [each.text for each in steps.iter(f"{Q}varequal")]
    assert [(left, known[ident]) for (left, known), ident in zip(told, right, strict=True)] == [
        ("ATP binds", "1"), ("Na+ leaves", "2"), ("K+ enters", "3")
    ]  # fmt: skip


def test_the_reason_stands_with_its_option():
    choice = items(small())[1]
    said = {each.get("ident"): text(each) for each in choice.iter(f"{Q}itemfeedback")}
    assert said["1001_fb"] == "Two ions too few."
    assert "moves <strong>3</strong>" in said["general_fb"]
