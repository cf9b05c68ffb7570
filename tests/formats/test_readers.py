"""No file breaks a reader: it is read, or refused in one line, or told line by line what was wrong."""

from __future__ import annotations

from pathlib import Path

import pytest
from formats.decks import ANY, small
from hypothesis import given
from hypothesis import strategies as st

from quizgen.errors import QuizgenError
from quizgen.formats import READERS, gift, moodle_xml, quiz_json, read_deck, tsv

HERE = Path(__file__).parent
WHOLE = [
    gift.render(small()),
    moodle_xml.render(small()),
    tsv.render(small()),
    *((HERE / "foreign" / name).read_bytes() for name in ("teacher.gift", "teacher.moodle.xml", "anki-notes.txt")),
]
SUFFIXES = [suffix for known in READERS for suffix in known.suffixes]
PIECES = [
    b"{", b"}", b"=", b"~", b"#", b"->", b"::", b"\n\n", b"\t", b'"', b"{{c1::", b"}}", b"<text>", b"</text>", b"<![",
    b"<![CDATA[", b"]]>", b"&amp;", b"\\", b"%50%", b"\xff", b"\x00", b"{1:SA:=a}", b"####", b"[html]", b"<!", b"<?",
]  # fmt: skip


def read(data: bytes, suffix: str) -> None:
    try:
        deck, said = read_deck(f"x{suffix}", data)
    except QuizgenError as problem:
        refused = str(problem)
    else:
        keeps_the_contract(deck, said, suffix)
        return
    assert "\n" not in refused
    assert refused.startswith("x.")


def keeps_the_contract(deck, said, suffix):
    assert all(each.path == f"x{suffix}" and each.line >= 1 and "\n" not in each.message for each in said)
    assert len({item.id for item in deck.items}) == len(deck.items) or suffix == ".json"
    quiz_json.render(deck)  # what was read keeps the contract


@pytest.mark.parametrize("suffix", SUFFIXES)
@given(data=st.binary(max_size=200) | st.lists(st.sampled_from(PIECES) | ANY.map(str.encode)).map(b"".join))
def test_any_bytes(suffix, data):
    read(data, suffix)


@given(
    data=st.sampled_from(WHOLE),
    cut=st.integers(0, 4000),
    gone=st.integers(0, 40),
    piece=st.sampled_from(PIECES),
    suffix=st.sampled_from(SUFFIXES),
)
def test_files_with_a_piece_gone_and_another_in_its_place(data, cut, gone, piece, suffix):
    read(data[:cut] + piece + data[cut + gone :], suffix)


def test_a_remark_on_a_text_of_several_lines_is_one_line():
    deck, (said,) = read_deck("x.gift", b"How many? {#three\nor four}\n\nIs it so? {T}\n")
    assert len(deck.items) == 1
    assert said.message == "this question cannot be read: three or four is not a number"
