"""What stands in a deck.yaml, read and written."""

from __future__ import annotations

from dataclasses import replace

import pytest
import yaml
from formats.decks import small
from hypothesis import given, settings
from sets.entries import entry, items, read, text_of

from quizgen.formats import deck_yaml
from quizgen.sets.scalars import scalar


@given(items())
@settings(max_examples=80)
def test_what_is_written_is_read_again(some):
    entries = tuple(map(entry, some))
    assert read(text_of(entries)).entries == entries


def test_a_section_without_a_name_is_not_written():
    (item, *_) = small().items
    source = replace(item.sources[0], section=("Cells", " ", "Pumps", ""))
    written = deck_yaml.render(replace(small(), items=(replace(item, sources=(source,)),))).decode()
    (back,) = read(written).entries
    assert back.item.sources[0].section == ("Cells", "Pumps")


@pytest.mark.parametrize(("text", "written"), [
    ("a: $H_2$\n\n  - $\\to$", "|-\n    a: $H_2$\n\n      - $\\to$"),
    (" a\nb", '" a\\nb"'), ("a \nb", '"a \\nb"'), ("a\nb\n", '"a\\nb\\n"'), ("a\n\tb", '"a\\n\\tb"'),
    ("\na", '"\\na"'), ("a\u2028b\nc", '"a\\u2028b\\nc"'),
])  # fmt: skip
def test_lines_stand_as_lines_where_they_outlive_it(text, written):
    assert scalar(text, 4) == written
    assert yaml.safe_load(f"k:\n  f: {written}")["k"]["f"] == text
