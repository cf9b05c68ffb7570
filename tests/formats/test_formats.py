from __future__ import annotations

from pathlib import PurePath

import pytest
from formats.decks import as_read, small

from quizgen.errors import QuizgenError
from quizgen.formats import FORMATS, READERS, format_for, format_named, read_deck, reader_for
from quizgen.formats.quiz_json import render


@pytest.mark.parametrize("path", ["a.apkg", "A.APKG", ".apkg", "dir.json/x.apkg", PurePath("a/b.c.apkg")])
def test_finds_a_format_by_the_suffix(path: str | PurePath) -> None:
    assert format_for(path).name == "Anki deck"


@pytest.mark.parametrize("path", ["a.txt", "", "apkg", "x.json/y"])
def test_names_the_known_suffixes_for_others(path: str) -> None:
    with pytest.raises(QuizgenError) as refused:
        format_for(path)
    assert all(known.suffix in refused.value.hint for known in FORMATS)


@pytest.mark.parametrize(("path", "meant"), [("a.xml", [".moodle.xml"]), ("a.b.zip", [".qti.zip", ".canvas.zip"])])
def test_a_suffix_that_several_programs_use_asks_for_all_of_it(path: str, meant: list[str]) -> None:
    with pytest.raises(QuizgenError) as refused:
        format_for(path)
    assert all(suffix in refused.value.hint for suffix in meant)
    assert "--format" in refused.value.hint
    assert ".apkg" not in refused.value.hint


@pytest.mark.parametrize("known", FORMATS, ids=lambda known: known.suffix)
def test_finds_a_format_by_its_name(known: object) -> None:
    assert format_named(known.suffix) is format_named(known.suffix[1:].upper()) is known


def test_names_the_known_formats_for_another_name() -> None:
    with pytest.raises(QuizgenError) as refused:
        format_named("docx")
    assert all(known.suffix[1:] in refused.value.hint for known in FORMATS)


@pytest.mark.parametrize("path", ["a.docx", "", "json"])
def test_names_the_suffixes_that_it_reads_for_others(path: str) -> None:
    with pytest.raises(QuizgenError) as refused:
        reader_for(path)
    assert all(suffix in refused.value.hint for known in READERS for suffix in known.suffixes)


def test_reads_a_deck_by_its_suffix() -> None:
    assert read_deck("dir/A.JSON", render(small())) == (as_read(small()), ())


@pytest.mark.parametrize("known", FORMATS, ids=lambda known: known.suffix)
def test_every_format_gives_the_same_bytes_twice(known: object) -> None:
    assert known.render(small()) == known.render(small())
