"""What is made of the golden pages, step by step: what changes here changes decks, and is read before it lands."""

from __future__ import annotations

from golden.told import differences, texts

MOST = 40  # lines


def test_all_is_as_it_was():
    changed = [line for path, text in texts().items() for line in differences(path, text)]
    told = "\n".join([*changed[:MOST], *(["..."] if len(changed) > MOST else [])])
    assert not changed, f"read this; if all of it is better, run `python -m tests.golden --write`\n{told}"
