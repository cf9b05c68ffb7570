"""The page's own marking, held against the pairs that the Python marking is held against."""

from __future__ import annotations

from importlib import resources
from pathlib import Path

import pytest
from study.pairs import read_pairs, stranger_pairs

from quizgen.formats import web_marks, web_units
from quizgen.items.envelope import digest
from quizgen.model import Cloze, FactRef, Item, Numeric, ShortAnswer
from quizgen.study.marking import chemistry, lookalikes
from quizgen.study.marking.items import mark

CASES = Path(__file__).parents[1] / "study" / "cases"
PAIRS = [*read_pairs(CASES / "marking_first.txt"), *read_pairs(CASES / "marking_second.txt")]
STRANGER = [
    (item, typed)
    for item, typed, _ in stranger_pairs(CASES / "marking_stranger.json")
    if typed and (isinstance(item.body, ShortAnswer) or (isinstance(item.body, Cloze) and len(item.body.blanks) == 1))
]
AGREES, AGREES_WITH_A_STRANGERS = 0.985, 0.9
SCRIPTS = ("hash.js", "numbers.js", "lookalikes.js", "words.js", "chemistry.js", "amounts.js", "marking.js")


@pytest.fixture(scope="module")
def run(chromium):
    """Runs a function of the page's scripts on a list of arguments each."""
    folder = resources.files("quizgen.formats").joinpath("web")
    script = "\n".join(folder.joinpath(name).read_text(encoding="utf-8") for name in SCRIPTS)
    page = chromium.new_page()
    page.set_content("<title>marking</title>")
    yield lambda name, calls: page.evaluate(
        f"(calls) => {{ {script}; return calls.map((one) => {name}(...one)); }}", calls
    )
    page.close()


def marked(run, pairs):
    return marked_items(run, [(Item("i", FactRef("f", "k"), body, ()), typed) for body, typed in pairs])


def marked_items(run, pairs):
    told = [web_marks.marks(item) | {"stem": getattr(item.body, "stem", "")} for item, _ in pairs]
    units = {unit: web_units.worth(unit) for unit in web_marks.units(told)}
    given = [{str(min(item.body.blanks)): typed} if isinstance(item.body, Cloze) else typed for item, typed in pairs]
    script = "(item, typed, units) => markItem(item, typed, { units, answers: new Set() })"
    return run(f"({script})", [[one, typed, units] for one, typed in zip(told, given, strict=True)])


def test_no_wrong_answer_is_marked_right(run):
    # The page shows the unit of a numeric item beside its field, so that a bare number is in that unit.
    wrong = [p for p in PAIRS if p.verdict == "wrong" and not (isinstance(p.body, Numeric) and p.typed[-1].isdigit())]
    results = marked(run, [(pair.body, pair.typed) for pair in wrong])
    assert [str(pair) for pair, result in zip(wrong, results, strict=True) if result["verdict"] != "wrong"] == []


def test_it_agrees_with_what_a_teacher_says(run):
    pairs = [pair for pair in PAIRS if pair.typed]
    results = marked(run, [(pair.body, pair.typed) for pair in pairs])
    apart = [str(pair) for pair, result in zip(pairs, results, strict=True) if result["verdict"] != pair.verdict]
    assert len(apart) <= (1 - AGREES) * len(pairs), apart


def test_it_agrees_with_the_marking_in_the_terminal(run):
    """Held against pairs that a stranger wrote, which were seen while rules of the page were mended."""
    results = marked_items(run, STRANGER)
    ours = [mark(item, typed).verdict for item, typed in STRANGER]
    apart = [
        (item.body, typed, result["verdict"])
        for (item, typed), verdict, result in zip(STRANGER, ours, results, strict=True)
        if result["verdict"] != verdict
    ]
    assert len(apart) <= (1 - AGREES_WITH_A_STRANGERS) * len(STRANGER), apart


def test_its_tables_are_those_of_the_marking_in_the_terminal(run):
    tables = "(() => [NAMES, ALONE, [...LOOKALIKES], [...OPPOSITES], PREFIXES, ENDINGS])"
    names, alone, alike, opposite, prefixes, endings = run(tables, [[]])[0]
    assert names == dict(chemistry._NAMES)
    assert alone == dict(chemistry._ALONE)
    assert {frozenset(pair.split()) for pair in alike} == lookalikes._DIFFERENT
    assert {frozenset(pair.split()) for pair in opposite} == lookalikes._OPPOSITES
    assert [" ".join(family) for family in prefixes] == list(lookalikes._PREFIXES)
    assert [" ".join(family) for family in endings] == list(lookalikes._ENDINGS)


def test_another_number_is_never_right(run):
    units = ("mV", "V", "µm", "kg", "mL", "%", "°C", "m/s", "mmol/L")
    values = [int(digest("number", str(n)), 16) % 20001 / 10 - 1000 for n in range(400)]
    pairs = [
        (ShortAnswer("How much?", f"{one:g} {unit}"), f"{other:g} {unit}")
        for one, other, unit in zip(values, values[1:], units * 60, strict=False)
        if one != other
    ]
    assert {result["verdict"] for result in marked(run, pairs)} == {"wrong"}
    same = [(body, body.answer) for body, _ in pairs]
    assert {result["verdict"] for result in marked(run, same)} == {"right"}


def test_the_digest_is_the_one_of_python(run):
    parts = [["7", "item-1"], ["", ""], ["x" * 127], ["y" * 128], ["z" * 129], ["é" * 300, "ß"]]
    assert run("digest", parts) == [digest(*one) for one in parts]
