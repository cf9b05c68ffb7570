"""The member of a pair or a list that a gap takes, and pairs that stay whole."""

from __future__ import annotations

import pytest
from brackets import parted, told

from quizgen.facts.gaps import pairs


@pytest.mark.parametrize(
    "text",
    [
        "The [moss and fern] grow.",
        "The [old oak bark and the thing] grew.",
        "[and the moss]",
        "[moss and the]",
        "It is [moss with the bark] here.",
    ],
)
def test_by_article_leaves_alone(text: str) -> None:
    assert not pairs.by_article(parted(text)[1])


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("The [moss and the fern] grow.", "fern"),
        ("The [moss and other plants] grow.", "moss"),
        ("The [moss, fern, and other plants] grow.", "fern"),
        ("The [moss or any plant] grow.", "moss"),
        ("The [bark, the moss or another fern] grow.", "moss"),
        ("The [pull of the river and the moraine] grew.", "moraine"),
        ("The [moraine and the water] grow.", "moraine"),
        ("The [water and the moraine] grow.", "moraine"),
        ("It is the [growth of bark and the fern] here.", "fern"),
        ("It is [moss and more fern] here.", "moss"),
        ("It is [moss , and other fern] here.", "moss"),
        ("[Moss AND the bark]", "bark"),
        ("The [moss or any thing] grow.", "moss"),
        ("The [moss and another] grow.", "moss"),
    ],
)
def test_by_article(text: str, kept: str) -> None:
    assert told(pairs.by_article(parted(text)[1])) == kept


@pytest.mark.parametrize(
    "text",
    [
        "The [kind of oak timber and fir] grow.",
        "The [oak timber worked and fir] grow.",
        "The [oak, fir and ash] grow.",
        "The [things and ways of the good moraine] grow.",
        "The [old glacial moraine and thing] grow.",
        "The [water, moraine, thing, way, and part] grow.",
        "The [ration and station] grow.",
        "The [Quentin and Stephen] grow.",
        "The [increase and decrease] grow.",
        "The [wet moss and ferns] grow.",
        "The [mosses and things] grow.",
        "The [mosses and good things] grow.",
        "The [oak, fir, ash and bark] grow.",
        "The [wet oak and fir] grow.",
        "The [various kinds and wet glacial moraine] grow.",
    ],
)
def test_member_leaves_alone(text: str) -> None:
    assert not pairs.member(parted(text)[1])


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("The [old oak timbers and wet moss] grow.", "old oak timbers"),
        ("The [old oak timbers and moss] grow.", "old oak timbers"),
        ("The [moss and fern] grow.", "fern"),
        ("The [oak and fir timber remains] grow.", "fir timber remains"),
        ("The [wet oak timbers and fir bark] grow.", "wet oak timbers"),
        ("The [oak, fir, ash, beech, and moraine] grow.", "oak"),
        ("The [old oak, fir, ash, and beech] burn.", "oak"),
        ("The [oak, fir, ash, thing, and way] grow.", "oak"),
        ("The [glacial moraines and the old wet timber] grow.", "old wet timber"),
        ("The [the wet glacial timbers and moss] grow.", "wet glacial timbers"),
        ("The [nation and motion] grow.", "motion"),
        ("The [wet mosses and ferns] grow.", "wet mosses"),
        ("The [mosses and wet ferns] grow.", "wet ferns"),
        ("The [oak, fir, ash, and bark] grow.", "oak"),
        ("The [moraine and wet timber remains] grow.", "wet timber remains"),
        ("The [old oak moraine and water] grow.", "old oak moraine"),
        ("The [old glacial moraine and wet water] grow.", "wet water"),
    ],
)
def test_member(text: str, kept: str) -> None:
    assert told(pairs.member(parted(text)[1])) == kept
