"""Canvas packages beside those of text2qti, which teachers take into Canvas: the same parts, named alike."""

from __future__ import annotations

import io
import zipfile

import pytest
from formats.decks import small
from lxml import etree
from text2qti.config import Config
from text2qti.qti import QTI
from text2qti.quiz import Quiz

from quizgen.formats import canvas

TOLD = """\
Quiz title: Pump
Quiz description: Four questions

1. How many?
... General
*a) 3
... Right
b) 2
... Wrong

2. Which ions?
... General
[*] Na+
... Right
[*] K+
[ ] Cl-
... Wrong

3. How large?
... General
= -70 +- 0.5

4. What drives it?
... General
* ATP
* Adenosine triphosphate
"""
KINDS = ["multiple_choice_question", "multiple_answers_question", "numerical_question", "short_answer_question"]


def parts(package):
    """For each type of question the ways to all its parts, with the names of their attributes."""
    with zipfile.ZipFile(io.BytesIO(package)) as packed:
        names = [name for name in packed.namelist() if name.endswith(".xml")]
        (name,) = [name for name in names if not name.endswith(("meta.xml", "manifest.xml"))]
        root = etree.fromstring(packed.read(name))
    found = {}
    for item in root.iter("{*}item"):
        kind = next(
            field[1].text for field in item.iterfind(".//{*}qtimetadatafield") if field[0].text == "question_type"
        )
        found[kind] = set(ways(item, ""))
    return found


def ways(element, above):
    way = f"{above}/{etree.QName(element).localname}"
    yield f"{way} {sorted(set(element.attrib) - {'rshuffle'})}"
    for child in element:
        yield from ways(child, way)


@pytest.fixture(scope="module")
def theirs():
    config = Config()
    return parts(QTI(Quiz(TOLD, config=config)).zip_bytes())


@pytest.mark.parametrize("kind", KINDS)
def test_a_question_has_the_parts_that_theirs_has_and_no_other(theirs, kind):
    ours = parts(canvas.render(small()))
    assert ours[kind] == theirs[kind]


def test_the_packages_hold_the_same_files():
    def files(package):
        with zipfile.ZipFile(io.BytesIO(package)) as packed:
            names = [name.split("/")[-1] for name in packed.namelist() if not name.endswith("/")]
        return sorted("questions" if name not in ("assessment_meta.xml", "imsmanifest.xml") else name for name in names)

    assert files(canvas.render(small())) == files(QTI(Quiz(TOLD, config=Config())).zip_bytes())
