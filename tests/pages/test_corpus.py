from __future__ import annotations

import functools

import pytest
from shared import SHARED, needs_shared

from quizgen.model.page import Passage
from quizgen.pages import read_page

pytestmark = needs_shared


@functools.cache
def pages():
    files = sorted([*SHARED.glob("pages/*.md"), *SHARED.glob("corpus/*/*.md")])
    return [read_page(file.read_bytes(), file.name) for file in files]


def test_every_page_is_read_but_the_refusals():
    assert len(pages()) > 2000
    assert all(found or remarks[-1].code == "unanswered" for found, remarks in pages())
    assert {remark.code for _, remarks in pages() for remark in remarks} == {"unanswered", "mojibake"}


def passages():
    return [block for found, _ in pages() if found for block in found.blocks if isinstance(block, Passage)]


def test_no_passage_is_empty():
    assert all(passage.sentences or passage.label for passage in passages())


def test_no_markup_is_left():
    def plain(sentence):
        fixed = {at for mark in sentence.marks if mark.kind in {"math", "code"} for at in range(mark.start, mark.end)}
        return "".join(" " if at in fixed else char for at, char in enumerate(sentence.text))

    left = [plain(s) for p in passages() for s in p.sentences]
    assert [text for text in left if any(sign in text for sign in ("**", "\\n", "\\(", "$$", "`", "\u00a0"))] == []


def test_paragraphs_do_not_begin_within_a_sentence():
    begun = [s.text for p in passages() for s in p.sentences[1:] if s.text[0].islower() and not s.marks]
    assert all(any(char.isupper() for char in text.split()[0]) for text in begun)


def test_items_of_a_list_share_depth():
    for found, _ in pages():
        depths: dict[int, set[int]] = {}
        for block in found.passages if found else ():
            if block.lists:
                depths.setdefault(block.lists, set()).add(block.depth)
        assert all(len(depth) == 1 for depth in depths.values())


@pytest.mark.parametrize("label", ["Resting Phase", "Depolarization", "Repolarization"])
def test_a_label_over_one_bullet_is_the_bullets_own(label):
    found = next(found for found, _ in pages() if found and found.path.startswith("describe-the-phases-of-an-action"))
    passage = next(passage for passage in found.passages if passage.label == label)
    assert passage.sentences
    assert passage.number is not None
