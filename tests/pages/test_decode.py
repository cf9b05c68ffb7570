from __future__ import annotations

import pytest
from pages.building import codes, page

from quizgen.pages import read_page

TEXT = page("Ampère’s law. It holds.").decode()


def test_utf8_is_silent():
    found, seen = codes(TEXT.encode())
    assert seen == []
    assert found.passages[0].sentences[0].text == "Ampère’s law."


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        (TEXT.encode("utf-8-sig"), []),
        (TEXT.encode("utf-16"), ["not-utf8"]),
        (b"\xfe\xff" + TEXT.encode("utf-16-be"), ["not-utf8"]),
        (TEXT.encode("utf-32"), ["not-utf8"]),
        (TEXT.replace("\n", "\r\n").encode(), []),
        (TEXT.replace("\n", "\r").encode(), []),
        (TEXT.replace("holds", "ho\x00l\x1b[31mds").encode(), ["control-characters"]),
        (TEXT.replace("holds", "ho\u202elds").encode(), ["control-characters"]),
        (TEXT.replace(" It", "\u2028It").encode(), []),
        (TEXT.replace("holds", "ho\U000f0000lds").encode(), ["control-characters"]),
    ],
)
def test_read_all_the_same(data, expected):
    found, seen = codes(data)
    assert seen == expected
    assert found.passages[0].sentences[0].text == "Ampère’s law."
    assert found.passages[0].sentences[0].line == 7


def test_latin_1_is_refused_with_its_line():
    found, remarks = read_page(TEXT.replace("’", "'").encode("latin-1"), "x.md")
    assert found is None
    assert [(r.code, r.line, r.severity) for r in remarks] == [("not-utf8", 7, "error")]


@pytest.mark.parametrize("data", [b"", b"\n \n", b"\xef\xbb\xbf"])
def test_empty(data):
    assert codes(data) == (None, ["empty-file"])


def test_broken_utf16():
    assert codes(b"\xff\xfea")[1] == ["not-utf8"]


@pytest.mark.parametrize(
    ("garbled", "mended"),
    [
        ("Hereâ€™s one.", "Here’s one."),
        ("It is 5 Âµm.", "It is 5 µm."),
        ("AmpÃ¨re said â€œyesâ€\x9d.", "Ampère said “yes”."),
        ("A â€“ B.", "A – B."),
        ("AmpÃ¨re and Ampère.", "Ampère and Ampère."),
    ],
)
def test_mojibake_is_mended(garbled, mended):
    found, seen = codes(page(garbled))
    assert seen == ["mojibake"]
    assert found.passages[0].sentences[0].text == mended


@pytest.mark.parametrize(
    "healthy", ["L’âge à Ångström, naïve.", "Ünïcode ÂGE Château.", "SÃO PAULO – “Ñ”.", "36°C ± 5 µm × 10⁻⁷."]
)
def test_healthy_text_is_left_alone(healthy):
    found, seen = codes(page(healthy))
    assert seen == []
    assert found.passages[0].sentences[0].text == healthy


def test_no_control_characters_reach_a_message():
    _, remarks = read_page(b"---\nid: 1\n\x1b[31mkey: 1\n\x1b[31mkey: 2\n\xc2\x9b: 'a\n---\n", "x.md")
    assert remarks
    assert all(remark.message.isprintable() for remark in remarks)
