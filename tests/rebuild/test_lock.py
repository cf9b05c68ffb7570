"""`deck.lock`: what is written can be read, and what cannot be read is told."""

from __future__ import annotations

import pytest
from formats.decks import ITEMS
from hypothesis import given
from hypothesis import strategies as st
from rebuild.histories import PUMP, cloze, history, item

from quizgen.errors import QuizgenError
from quizgen.rebuild import EMPTY, carried, renewed
from quizgen.rebuild.lock import parse, render

HEAD = '{"format": "quizgen-lock", "version": 1}\n'
LINE = '{"id": "a", "type": "short", "fact": "f", "asks": "q", "content": "c", "answers": {"1": "x"}, "modified": 5}\n'


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("", "x.lock:1: this line is not JSON"),
        ("[]", "x.lock:1: this line is no JSON object"),
        ("{}", "x.lock:1: the first line should be"),
        ('{"format": "quizgen-lock", "version": 2}', "this lock has version 2, not 1"),
        (HEAD + "{", "x.lock:2: this line is not JSON"),
        (HEAD + "{}", "x.lock:2: this line does not describe an item"),
        (HEAD + LINE.replace('"f"', "1"), "x.lock:2: this line does not describe an item"),
        (HEAD + LINE.replace("5", "true"), "x.lock:2: this line does not describe an item"),
        (HEAD + LINE.replace("5", "-1"), "x.lock:2: this line does not describe an item"),
        (HEAD + LINE.replace("5", "1" + 30 * "0"), "x.lock:2: this line does not describe an item"),
        (HEAD + LINE.replace('"1"', '"' + 5000 * "1" + '"'), "x.lock:2: this line does not describe an item"),
        (HEAD + LINE.replace('"1"', '"-1"'), "x.lock:2: this line does not describe an item"),
        (HEAD + LINE.replace("}\n", ', "state": "x"}\n'), "does not describe an item"),
        (HEAD + LINE + "<<<<<<< ours\n" + LINE, "x.lock:3: an unfinished merge"),
        (HEAD + "[" * 100_000, "x.lock:2: this line is not JSON"),
    ],
)
def test_tells_where_a_lock_is_broken(text, told):
    with pytest.raises(QuizgenError) as refused:
        parse(text.encode(), "x.lock")
    assert told in refused.value.message
    assert refused.value.hint


def test_tells_what_is_no_text():
    with pytest.raises(QuizgenError, match="not UTF-8"):
        parse(b"\xff\xfe\x00", "x.lock")


def test_of_two_lines_for_an_item_the_later_changed_counts():
    later = LINE.replace("5", "7").replace('"q"', '"later"')
    for lines in (LINE + later, later + LINE):
        assert parse((HEAD + lines).encode(), "x").entries["a"].asks == "later"


def test_lines_are_sorted_and_leave_out_what_is_empty():
    text = render(history(item("b", "What?"), item("a", cloze(PUMP, "3", "2")))).decode()
    head, first, second = text.splitlines()
    assert head + "\n" == HEAD
    assert first.startswith('{"id": "a", "type": "cloze", "fact": "fact of a", "page": "1", "asks": "The sodium')
    assert '"answers": {"1": "3", "2": "2"}' in first
    assert second.startswith('{"id": "b"')
    assert "native" not in text
    assert "state" not in text


def test_a_line_changes_only_where_its_item_did():
    before = history(item("b", "What?"), item("a", "Who?"))
    after = history(item("b", "What?"), item("a", "Whom?"), before=before)
    pairs = zip(render(before).splitlines(), render(after).splitlines(), strict=True)
    assert [old == new for old, new in pairs] == [True, False, True]


def test_an_item_without_a_name_or_words_of_its_own_comes_back():
    known = history(item("", "", fact="f"))
    assert parse(render(known), "x") == known


def test_windows_line_ends_do_no_harm():
    known = history(item("b", "What?"), item("a", "Who?"))
    assert parse(b"\xef\xbb\xbf" + render(known).replace(b"\n", b"\r\n"), "x") == known


@given(st.lists(ITEMS, max_size=3), st.lists(ITEMS, max_size=3))
def test_what_is_written_can_be_read(first, second):
    known = renewed(carried(first, EMPTY), EMPTY).history
    made = {each.id: "0" for each in second}
    for after in (known, renewed(carried(second, known), known, made=made, dropped=known.entries.keys()).history):
        assert parse(render(after), "x.lock") == after
        assert render(after) == render(parse(render(after), "x.lock"))
