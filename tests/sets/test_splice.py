"""A changed file keeps its comments, its order and all that nothing changed."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st
from sets.entries import NASTY, chance, commented, entry, items, read, text_of

from quizgen.sets.comments import comments
from quizgen.sets.splice import spliced


@st.composite
def changes(draw):
    """A file with comments, and the items that it is to have."""
    old = [entry(item) for item in draw(items())]
    text = commented(text_of(old), chance(draw(st.integers(0, 999))))
    now = []
    for each in old:
        match draw(st.sampled_from("keep keep edit status drop".split())):
            case "keep":
                now.append(each)
            case "edit":
                now.append(replace(each, item=replace(draw(NASTY), id=each.item.id)))
            case "status":
                now.append(replace(each, status="accepted"))
            case _:
                pass
    for number, item in enumerate(draw(st.lists(NASTY, max_size=2))):
        now.insert(draw(st.integers(0, len(now))), entry(replace(item, id=f"new {number}")))
    return text, tuple(now)


@given(changes())
@settings(max_examples=60)
def test_comments_stay_and_all_items_are_as_wanted(change):
    text, now = change
    file = read(text)
    out = spliced(file, now)
    assert read(out).entries == now
    assert not Counter(comments(text).values()) - Counter(comments(out).values())
    assert spliced(read(out), now) == out
