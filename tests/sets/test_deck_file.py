"""What stands in a deck.yaml, read and written."""

from __future__ import annotations

from hypothesis import given, settings
from sets.entries import entry, items, read, text_of


@given(items())
@settings(max_examples=80)
def test_what_is_written_is_read_again(some):
    entries = tuple(map(entry, some))
    assert read(text_of(entries)).entries == entries
