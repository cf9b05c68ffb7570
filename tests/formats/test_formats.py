from __future__ import annotations

from pathlib import PurePath

import pytest
from formats.decks import small

from quizgen.errors import QuizgenError
from quizgen.formats import FORMATS, format_for


@pytest.mark.parametrize("path", ["a.apkg", "A.APKG", ".apkg", "dir.json/x.apkg", PurePath("a/b.c.apkg")])
def test_finds_a_format_by_the_suffix(path: str | PurePath) -> None:
    assert format_for(path).name == "Anki deck"


@pytest.mark.parametrize("path", ["a.txt", "", "apkg", "a.apkg.zip", "x.json/y"])
def test_names_the_known_suffixes_for_others(path: str) -> None:
    with pytest.raises(QuizgenError) as refused:
        format_for(path)
    assert all(known.suffix in refused.value.hint for known in FORMATS)


@pytest.mark.parametrize("known", FORMATS, ids=lambda known: known.suffix)
def test_every_format_gives_the_same_bytes_twice(known: object) -> None:
    assert known.render(small()) == known.render(small())
