"""What stands round the telling part of a phrase is cut off only where the rest tells enough."""

from __future__ import annotations

import pytest
from brackets import parted, told

from quizgen.facts.gaps import trimmed


@pytest.mark.parametrize(
    "text",
    [
        "The [Senator Quentin and friends] spoke.",
        "[Stephen Quentin] spoke.",
        "The [king] spoke.",
        "The [great mill Stephen] spoke.",
        "The [Captain] spoke",
        "The [potter Quentin] spoke.",
    ],
)
def test_after_title_leaves_alone(text: str) -> None:
    assert not trimmed.after_title(parted(text)[1])


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("The [Senator Stephen Quentin] spoke.", "Stephen Quentin"),
        ("The [old senator Stephen Quentin] spoke.", "Stephen Quentin"),
        ("The [engineer J. Quentin] spoke.", "J. Quentin"),
        ("The [president Professor Quentin] spoke.", "Quentin"),
        ("The [president Quentin] spoke.", "Quentin"),
        ("The [founder Quentin] spoke.", "Quentin"),
    ],
)
def test_after_title(text: str, kept: str) -> None:
    assert told(trimmed.after_title(parted(text)[1])) == kept


@pytest.mark.parametrize(
    "text",
    [
        "The [holistic approach] holds.",
        "The [approach] holds.",
        "The [thing purpose] holds.",
        "The [timber Purposes] hold.",
        "The [timber mill] holds.",
        "The [two iron atoms] hold.",
        "The [of purposes] holds.",
        "The [global approach] holds.",
        "The [massive approach] holds.",
        "The [famous approach] holds.",
        "The [basic approach] holds.",
        "The [stable approach] holds.",
        "The [sensible approach] holds.",
        "The [careful approach] holds.",
        "The [different approach] holds.",
        "The [constant approach] holds.",
        "The [skilled approach] holds.",
        "The [boiling approach] holds.",
        "The [endless approach] holds.",
        "The [primary approach] holds.",
        "The [reddish approach] holds.",
        "The [sensory approach] holds.",
    ],
)
def test_before_head_leaves_alone(text: str) -> None:
    assert not trimmed.before_head(parted(text)[1])


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("The [timber purposes] hold.", "timber"),
        ("The [timber approach] holds.", "timber"),
        ("The [Roman approach] holds.", "Roman"),
        ("The [Holistic section] holds.", "Holistic"),
        ("The [old wet section] holds.", "old wet"),
        ("The [timber section] holds.", "timber"),
        ("The [timber purpose] holds.", "timber"),
        ("The [timber purposes] holds.", "timber"),
    ],
)
def test_before_head(text: str, kept: str) -> None:
    assert told(trimmed.before_head(parted(text)[1])) == kept


@pytest.mark.parametrize(
    "text",
    [
        "It has [more formal] clothes.",
        "It has [more frames] than that.",
        "It has [increased warmth] than.",
        "It has [more] here.",
        "It has [more things] here.",
        "It has [timber frames] here.",
        "It has [less equipment] here.",
        "It has [less rainfall] here.",
        "It has [more old] here.",
        "It has [more capacity building] here.",
        "It has [less pale] here.",
        "It has [more than] here.",
        "It has [diminishing warmth] here.",
    ],
)
def test_without_amount_leaves_alone(text: str) -> None:
    assert not trimmed.without_amount(*parted(text)[1:])


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("It has [more transparency] here.", "transparency"),
        ("It has [more frames] here.", "frames"),
        ("It has [increased warmth] here.", "warmth"),
        ("It has [Increased warmth] here.", "warmth"),
        ("It has [more fragrance] here.", "fragrance"),
        ("It has [more wetness]", "wetness"),
        ("It has [fewer rust] here.", "rust"),
        ("It has [diminished warmth] here.", "warmth"),
    ],
)
def test_without_amount(text: str, kept: str) -> None:
    assert told(trimmed.without_amount(*parted(text)[1:])) == kept


@pytest.mark.parametrize(
    "text",
    [
        "The [two old timber frame] holds.",
        "The [two timber frames] hold.",
        "The [2 old timber frames] hold.",
        "The [wet old timber frames] hold.",
        "The [two old of frames] hold.",
        "The [two kinds things ways] hold.",
        "The [seven kinds things frames] hold.",
    ],
)
def test_without_count_leaves_alone(text: str) -> None:
    assert not trimmed.without_count(parted(text)[1])


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("The [two old timber frames] hold.", "old timber frames"),
        ("The [seven wet things frames] hold.", "wet things frames"),
    ],
)
def test_without_count(text: str, kept: str) -> None:
    assert told(trimmed.without_count(parted(text)[1])) == kept


@pytest.mark.parametrize(
    ("text", "topic"),
    [
        ("[Quentin's glacial moraine] grew.", ""),
        ("The [potter's moraine] grew.", ""),
        ("The [potters glacial moraine] grew.", ""),
        ("The [potter's wet thing] grew.", ""),
    ],
)
def test_without_owner_leaves_alone(text: str, topic: str) -> None:
    assert not trimmed.without_owner(parted(text)[1], topic)


@pytest.mark.parametrize(
    ("text", "topic", "kept"),
    [
        ("The [potter's glacial moraine] grew.", "", "glacial moraine"),
        ("The [potter’s glacial moraine] grew.", "", "glacial moraine"),
        ("[Quentin's glacial moraine] grew.", "Quentin", "glacial moraine"),
    ],
)
def test_without_owner(text: str, topic: str, kept: str) -> None:
    assert told(trimmed.without_owner(parted(text)[1], topic)) == kept


@pytest.mark.parametrize(
    "text",
    [
        "The [net force acting] there.",
        "The [net force acting]",
        "The [force] on it.",
        "The [moss form] the bark.",
        "The [mosses forms] the bark.",
        "The [mosses form] old bark.",
        "It moved through the [mill and breaks] in a wall.",
        "It moves through the [mills and breaks] in a wall.",
        "It moves through the [mill and break] in a wall.",
        "It moves [and breaks] in a wall.",
        "It moves through the [mill and breaks] the wall.",
        "The [oaks branches] into parts.",
        "The [oak branch] into parts.",
        "Here the [oak branches] into parts.",
        "The [oak branches] into parts as it is old.",
        "The [thing branches] into parts.",
        "In a wood the [oak branches] into parts.",
        "Now [oak branches] into parts.",
        "The mill is where an [oak branches] into parts.",
        "The [net force pulling] from it is old.",
    ],
)
def test_without_verb_leaves_alone(text: str) -> None:
    assert not trimmed.without_verb(*parted(text))


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("The [net force acting] on it is old.", "net force"),
        ("The [mosses form] the bark.", "mosses"),
        ("The [moss forms] the bark.", "moss"),
        ("It moves through the [mill and breaks] in a wall.", "mill"),
        ("The [oak branches] into parts.", "oak"),
        ("The [oak branches] into parts, it is said.", "oak"),
        ("Oak pairs with fir and [ash pairs] with elm is old.", "ash"),
        ("An oak pairs with fir and [ash pairs] with elm.", "ash"),
        ("The [net force resulting] from it is old.", "net force"),
    ],
)
def test_without_verb(text: str, kept: str) -> None:
    assert told(trimmed.without_verb(*parted(text))) == kept


@pytest.mark.parametrize(
    "text",
    ["The [further] warm.", "The [thing also] warms.", "The [timber frames] warm.", "The [timber Further] warm."],
)
def test_without_adverb_leaves_alone(text: str) -> None:
    assert not trimmed.without_adverb(parted(text)[1])


@pytest.mark.parametrize(
    ("text", "kept"), [("The [timber frames further] warm.", "timber frames"), ("Its [timber still] warms.", "timber")]
)
def test_without_adverb(text: str, kept: str) -> None:
    assert told(trimmed.without_adverb(parted(text)[1])) == kept


@pytest.mark.parametrize(
    "text",
    [
        "A [mill, warming it] is.",
        "A [mill, oak and fir] is.",
        "A [thing, further warming it] is.",
        "A [mill] is.",
        "A [mill further, oak] is.",
    ],
)
def test_before_aside_leaves_alone(text: str) -> None:
    assert not trimmed.before_aside(parted(text)[1])


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("A [mill, further warming it] is.", "mill"),
        ("A [mill, slowly warming it] is.", "mill"),
        ("A [mill, oak, further warming] is.", "mill , oak"),
    ],
)
def test_before_aside(text: str, kept: str) -> None:
    assert told(trimmed.before_aside(parted(text)[1])) == kept


@pytest.mark.parametrize(
    "text",
    [
        "It holds while [respect old provisions] there.",
        "It holds [drying wet timber] there.",
        "It holds of [drying wet timber] there.",
        "It warms the oak and [moves wet timber] there.",
        "It warmed the oak and [moves wet timber] there.",
        "It warms the oak with [moves wet timber] there.",
        "It warms the oak and [moved wet timber] there.",
        "It holds by [drying timber] there.",
        "It holds by [drying various things] there.",
        "[drying wet timber] there.",
        "It moved the oak and [forms wet timber] there.",
        "It moves the oak with [forms wet timber] there.",
        "It moves the oak and [formed wet timber] there.",
        "It moves the oak and [forms timber] there.",
    ],
)
def test_after_verb_leaves_alone(text: str) -> None:
    assert not trimmed.after_verb(*parted(text)[:2])


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("It holds while [respecting old provisions] there.", "old provisions"),
        ("It holds by [drying wet timber] there.", "wet timber"),
        ("Without [drying wet timber] it is.", "wet timber"),
        ("It moves the oak and [forms wet timber] there.", "wet timber"),
    ],
)
def test_after_verb(text: str, kept: str) -> None:
    assert told(trimmed.after_verb(*parted(text)[:2])) == kept
