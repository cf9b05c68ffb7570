"""The side of an "of" that a gap takes, and phrases that keep both."""

from __future__ import annotations

import pytest
from brackets import parted, told

from quizgen.facts.gaps import sides


@pytest.mark.parametrize(
    ("text", "topic"),
    [
        ("The [hardness of the old timber] fell.", ""),
        ("The [rate of flow] fell.", ""),
        ("The [moraine of the thing] fell.", ""),
        ("The [Law of Universal Moss] held.", ""),
        ("The [Law of moss growing] held.", ""),
        ("[Capable of great wet moss] it is.", ""),
        ("It is [full of glacial debris stone] here.", ""),
        ("The [moraine of this glacial lake] fell.", ""),
        ("The [amount of this glacial lake] fell.", ""),
        ("The [amount of water] fell.", ""),
        ("The [part of old stone (wet)] fell.", ""),
        ("The [rise in the glacial lake] fell.", ""),
        ("The [charm of the old lake] grew.", "lake"),
        ("The [charm of the old lake] grew.", "moss"),
        ("The [of glacial debris] grew.", ""),
        ("The [moss of] grew.", ""),
        ("The [parts of good people] grew.", ""),
        ("The [charm of the oak] grew.", ""),
        ("The [old charm of oak] grew.", ""),
        ("It is [capable of glacial debris stone] here.", ""),
        ("It is [aware of glacial debris stone] here.", ""),
        ("It is [independent of glacial debris stone] here.", ""),
        ("It is [one of glacial debris stone] here.", ""),
        ("It is [all of glacial debris stone] here.", ""),
        ("It is [none of glacial debris stone] here.", ""),
        ("It is [regardless of glacial debris stone] here.", ""),
        ("The [parting of ammonia] fell.", ""),
        ("The [Law of Universal Moss Bark] held.", ""),
        ("The [amount of good water] fell.", ""),
        ("The [moraine of good water people] grew.", ""),
    ],
)
def test_side_leaves_alone(text: str, topic: str) -> None:
    assert not sides.side(parted(text)[1], topic)


@pytest.mark.parametrize(
    ("text", "topic", "kept"),
    [
        ("The [amount of ammonia] fell.", "", "ammonia"),
        ("The [hardness and density of the timber] fell.", "", "hardness and density"),
        ("The [old moraine of the thing] fell.", "", "old moraine"),
        ("The [old moraine of this glacial lake] fell.", "", "old moraine"),
        ("The [amount of wet water] fell.", "", "wet water"),
        ("The [rise of breath and chest pain] fell.", "", "rise of breath"),
        ("The [rise of breaths and chest pain] fell.", "", "breaths and chest pain"),
        ("The [rise of breath and chest pains] fell.", "", "breath and chest pains"),
        ("The [rise of breath or heat] fell.", "", "breath or heat"),
        ("The [glacial moraine of the potter's lake] grew.", "Lake Potter", "glacial moraine"),
        ("The [visual charm of the old lake] grew.", "lake", "visual charm"),
        ("The [visual charm of the old xylograph] grew.", "moss", "visual charm"),
        ("The [visual moraine of the old water] grew.", "moss", "visual moraine"),
        ("The [old visual charm of the structure] grew.", "", "old visual charm"),
        ("The [shape and old mass of the timber bark] fell.", "", "shape"),
        ("The [glacial and volcanic debris of timber] fell.", "", "glacial and volcanic debris"),
        ("The [copies of glacial debris] grew.", "", "glacial debris"),
        ("The [sort of the old oak timber] grew.", "", "oak timber"),
        ("The [thing of the old oak timber] grew.", "", "oak timber"),
        ("The [old charm of such oak timber] grew.", "", "old charm"),
        ("The [good water of oak timber bark] grew.", "", "oak timber bark"),
        ("It is [sort of glacial debris stone] here.", "", "glacial debris stone"),
        ("The [part of ammonia] fell.", "", "ammonia"),
        ("The [reduction of ammonia] fell.", "", "ammonia"),
        ("The [Law of glacial moss bark] held.", "", "glacial moss bark"),
        ("The [law of Glacial moss bark] held.", "", "Glacial moss bark"),
        ("The [old moraine of good water people] grew.", "", "old moraine"),
        ("The [old moraine of old xylograph bark] grew.", "", "xylograph bark"),
        ("The [amount of frost] grew.", "", "frost"),
        ("The [amount of timber] grew.", "", "timber"),
        ("The [amount of lake] grew.", "", "lake"),
        ("The [amount of mill] grew.", "", "mill"),
    ],
)
def test_side(text: str, topic: str, kept: str) -> None:
    assert told(sides.side(parted(text)[1], topic)) == kept


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("The [glacial charm of the moraine] grew.", "morain"),
        ("The [charm of the moraine] grew.", "morain moraine"),
        ("The [charm of the water] grew.", "charm"),
        ("The [glacial charm of the moraine] grew.", ""),
        ("The [glacial charm of the moraine] grew.", "glacial charm morain moraine"),
        ("The [glacial charm and mass of the moraine] grew.", "morain moraine"),
        ("The [old amount of the moraine] grew.", "morain moraine"),
        ("The [thing of the moraine] grew.", "thing"),
        ("The [charm of the thing] grew.", "charm"),
        ("The [glacial moraine] grew.", "glacial"),
        ("The [rock and glacial bark] grew.", "rock"),
        ("The [moss glacial moraine] grew.", "moss"),
    ],
)
def test_unshown_leaves_alone(text: str, shown: str) -> None:
    assert not sides.unshown(parted(text)[1], frozenset(shown.split()))


@pytest.mark.parametrize(
    ("text", "shown", "kept"),
    [
        ("The [glacial charm of the moraine] grew.", "moraine", "glacial charm"),
        ("The [charm of the moraine] grew.", "charm", "moraine"),
        ("The [great charm of the old moraine] grew.", "great charm", "moraine"),
        ("The [charm of moraine wood] grew.", "charm", "moraine wood"),
        ("The [charm of frost] grew.", "charm", "frost"),
        ("The [charm of timber] grew.", "charm", "timber"),
        ("The [charm of lake] grew.", "charm", "lake"),
        ("The [charm of mill] grew.", "charm", "mill"),
    ],
)
def test_unshown(text: str, shown: str, kept: str) -> None:
    assert told(sides.unshown(parted(text)[1], frozenset(shown.split()))) == kept
