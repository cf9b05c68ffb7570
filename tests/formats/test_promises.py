"""The tables of the README say what the formats do."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from formats.decks import small

from quizgen.formats import FORMATS
from quizgen.formats.loss import kept
from quizgen.formats.promises import BECOMES, TYPES, losses_table, types_table
from quizgen.items.envelope import type_name

README = Path(__file__).resolve().parents[2] / "README.md"


@pytest.mark.parametrize(("name", "table"), [("types", types_table), ("losses", losses_table)])
def test_the_readme_has_the_table_as_it_is_generated(name, table):
    found = re.search(rf"<!-- {name} -->\n(.*?)\n<!-- /{name} -->", README.read_text("utf-8"), re.DOTALL)
    assert found
    told = table(FORMATS)
    assert found[1] == told, f"put what quizgen.formats.promises.{table.__name__}(FORMATS) gives into the README"


def test_every_format_says_what_becomes_of_every_type():
    assert set(BECOMES) == {known.suffix for known in FORMATS}
    assert all(len(row) == len(TYPES) for row in BECOMES.values())


@pytest.mark.parametrize("known", FORMATS, ids=lambda known: known.suffix)
def test_what_the_table_leaves_out_is_what_the_format_drops(known):
    dropped = {name for name, told in zip(TYPES, BECOMES[known.suffix], strict=True) if told == "—"}
    stays = {type_name(item.body) for item in kept(known.changes, small())}
    assert stays == set(TYPES) - dropped
