from __future__ import annotations

import html
import io
import json
import re
import zipfile
from dataclasses import replace

import pytest
from formats.decks import small
from formats.h5p_semantics import FOLDERS, faults, version
from formats.nasty_deck import nasty
from formats.schemas import needs_schemas

from quizgen.formats import h5p
from quizgen.formats.html_text import inline_html
from quizgen.formats.plain_text import words
from quizgen.items.order import shown
from quizgen.model import Choice, Cloze, MultipleResponse, ShortAnswer


def files(deck):
    with zipfile.ZipFile(io.BytesIO(h5p.render(deck))) as package:
        return {name: json.loads(package.read(name)) for name in package.namelist()}


def questions(deck):
    return files(deck)["content/content.json"]["questions"]


def solutions(asked):
    """What H5P.Blanks reads: alternatives between stars, parted by slashes; entities are decoded after that."""
    assert asked.count("*") % 2 == 0
    return [[html.unescape(text).strip() for text in found.split("/")] for found in re.findall(r"\*([^*]+)\*", asked)]


@needs_schemas
def test_the_libraries_are_of_the_versions_that_were_published():
    assert {version(folder) for folder in FOLDERS.values()} == set(FOLDERS)


@needs_schemas
@pytest.mark.parametrize("deck", [small(), nasty()], ids=["small", "nasty"])
def test_keeps_to_the_semantics(deck):
    assert faults("H5P.QuestionSet 1.21", files(deck)["content/content.json"]) == []


@needs_schemas
def test_the_semantics_would_find_a_fault():
    content = files(small())["content/content.json"]
    del content["questions"][1]["params"]["answers"][0]["correct"]
    content["questions"][1]["params"]["question"] = "<table></table>"
    content["future"] = 1
    assert len(faults("H5P.QuestionSet 1.21", content)) == 3


def test_names_the_libraries_that_it_needs():
    about = files(small())["h5p.json"]
    needed = {
        f"{each['machineName']} {each['majorVersion']}.{each['minorVersion']}"
        for each in about["preloadedDependencies"]
    }
    assert needed == {"H5P.QuestionSet 1.21", *(question["library"] for question in questions(small()))}
    assert about["mainLibrary"] == "H5P.QuestionSet"


def test_every_type_has_its_library():
    assert [question["library"].split()[0] for question in questions(small())] == [
        "H5P.Blanks", "H5P.MultiChoice", "H5P.MultiChoice", "H5P.Blanks", "H5P.DragText", "H5P.DragText",
        "H5P.Blanks", "H5P.TrueFalse",
    ]  # fmt: skip


def test_ids_are_never_shared():
    item = small().items[0]
    twice = questions(replace(small(), items=(item, item)))
    assert len({question["subContentId"] for question in twice}) == 2


def test_choices_and_gaps_are_as_they_were_meant():
    for meant, question in zip(nasty().items, questions(nasty()), strict=True):
        params = question["params"]
        match meant.body:
            case Choice() | MultipleResponse() as body:
                assert [(answer["text"], answer["correct"]) for answer in params["answers"]] == [
                    (f"<div>{inline_html(option.text)}</div>", right) for option, right in shown(meant.id, body)
                ]
            case ShortAnswer(_, answer, accept):
                assert solutions(params["questions"][0]) == [list(dict.fromkeys(map(words, (answer, *accept))))]
            case Cloze(_, blanks):
                told = solutions(params["questions"][0])
                known = [list(dict.fromkeys(map(words, (blank.answer, *blank.accept)))) for blank in blanks.values()]
                assert all(each in told for each in known)
                assert all(each in known for each in told)


def test_pairs_and_steps_are_dragged():
    steps, pairs = questions(small())[4:6]
    assert steps["params"]["textField"] == "1. *ATP binds*\n2. *Na+ leaves*\n3. *K+ enters*"
    assert pairs["params"]["textField"] == "SGLT2 – *proximal tubule*\nAQP2 – *collecting duct*"


def test_the_correction_is_told_to_who_was_wrong():
    behaviour = questions(small())[7]["params"]["behaviour"]
    assert behaviour["feedbackOnWrong"].startswith("It moves 3 Na+ out")
    assert not behaviour["feedbackOnCorrect"].startswith("It moves 3 Na+ out")
