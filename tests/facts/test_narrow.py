"""How much of a phrase the gap takes."""

from __future__ import annotations

from dataclasses import replace

import pytest
from pages_made import page_of

from quizgen.facts import view
from quizgen.facts.choosing import choose
from quizgen.facts.gaps import narrow
from quizgen.model import Span


def gap(text: str, question: str = "What is tested here?") -> str:
    """The sentence with the answer in brackets, after narrowing; the brackets of `text` are what was chosen."""
    start = text.index("[")
    plain = text.replace("[", "").replace("]", "")
    answer = Span(start, text.index("]") - 1)
    found = choose.found(view.of(page_of(plain, question)))
    fact = replace(next(one for one in found if one.kind in ("term", "cause")), answer=answer, kind="term", also=())
    assert fact.statement.text == plain
    span = narrow.narrowed(fact).answer
    return f"{plain[: span.start]}[{span.of(plain)}]{plain[span.end :]}"


@pytest.mark.parametrize(
    "text",
    [
        "The river carries [Sturm and Drang] down to the plain.",
        "The river has a [clockwise and counterclockwise] bend.",
        "The herd differs in [genotype and phenotype] from ours.",
        "The moss feeds on [plant and animal remains] in the river.",
        "The lamp is fed by the [rate of flow] in the upper pipe.",
        "The ice moves with the [conservation of energy] that Joule found.",
        "The king was advised by [Thales of Miletus] in the war.",
        "The valley holds [clay, gravel, and sand] from the glacier.",
        "The tower is known for its [shortness of breath] as a title.",
        "The walls were weakened by the [movement of the water] in spring.",
        "The frost turns the [direction of glacial lakes].",
        "The guild asked for [more formal] clothes at night.",
        "The kiln follows the [holistic approach] of the town.",
        "The ring has [six neutrons] in the old picture.",
    ],
)
def test_a_small_phrase_is_left_whole(text: str) -> None:
    assert gap(text) == text


@pytest.mark.parametrize(
    ("text", "narrowed"),
    [
        ("The kiln gives off a small [amount of ammonia] at night.", "amount of [ammonia]"),
        ("The valve allows the [release of hydraulic fluid] at night.", "release of [hydraulic fluid]"),
        ("The frost lowers the [hardness and density of the timber].", "[hardness] and density of the timber"),
        ("The river carries [silt and gravel] down to the plain.", "silt and [gravel] down"),
        ("The frost harms [dairy cows and goats] of the valley.", "[dairy cows] and goats"),
        ("The lake is fed by [salmon and glacial moraines].", "[salmon and glacial moraines]"),
        ("The frost brings the [activation of glacial lakes].", "activation of [glacial lakes]"),
        ("The frost lowers the [risk of avalanches] at night.", "risk of [avalanches]"),
        ("The frost hits the [remaining glacial lakes].", "remaining [glacial lakes]"),
        ("The war cost the [Danish merchant Quentin].", "Danish merchant [Quentin]"),
        ("The lamp glows with [ammonia molecules] at night.", "[ammonia] molecules"),
        ("The frost lowers the [timber density and the use of paint].", "[timber density] and the use of paint"),
        ("The kiln gives off [ammonia and other vapours].", "[ammonia] and other vapours"),
        ("The kiln harms [potters receiving large doses of ammonia].", "potters receiving large doses of [ammonia]"),
        ("The frost harms [old timber frames and hydraulic steel pumps].", "timber frames and [hydraulic steel pumps]"),
        ("Moss has [organelles responsible] for the green of its leaves.", "[organelles] responsible"),
        ("Where [proteolytic enzymes] are found, these enzymes cut the kelp.", "[proteolytic] enzymes are"),
        ("The frost brings [glacial moraines requiring careful survey].", "[glacial moraines] requiring"),
        ("As the [glacial debris increases], the river swells.", "[glacial debris] increases"),
        ("The war cost the [influential elder Quentin].", "influential elder [Quentin]"),
        ("The frost spoils the [visual charm of a structure].", "[visual charm] of a structure"),
        ("The tide is due to the [pull of the Moon and the Sun].", "the pull of the [Moon] and the Sun"),
        ("The war was led by the [Senator Stephen Quentin] in spring.", "Senator [Stephen Quentin] in"),
        ("The kiln is kept for the [timber purposes] of the town.", "[timber] purposes"),
        ("The guild wanted [more transparency] from its elders.", "more [transparency] from"),
        ("The frost spoils the [potter's glacial moraine].", "potter's [glacial moraine]"),
        ("The kiln is fed with [two old timber frames] at night.", "two [old timber frames]"),
        ("The [glacial moraine branches] into smaller ones.", "[glacial moraine] branches"),
        ("When frost falls or when the ice on a [glacial lake rises], the river swells.", "[glacial lake] rises"),
        ("The kiln with its [timber frames further] warms the river town.", "[timber frames] further"),
        ("The moss pairs with kelp and the [glacial lichen pairs] with moss.", "[glacial lichen] pairs"),
        ("The council met while [respecting glacial moraines] of old.", "respecting [glacial moraines]"),
        ("The frost adds to the [timber weight acting] on the roof.", "[timber weight] acting"),
    ],
)  # fmt: skip
def test_a_long_phrase_gives_its_most_telling_part(text: str, narrowed: str) -> None:
    assert narrowed in gap(text)


def test_the_part_that_the_page_is_about_is_not_asked_for() -> None:
    text = "The frost is met by [early harvest of the winter barley]."
    assert gap(text) == "The frost is met by early harvest of the [winter barley]."
    assert gap(text, "What harms winter barley?") == "The frost is met by [early harvest] of the winter barley."


def test_what_the_rest_would_show_is_not_taken_out_alone() -> None:
    text = "In works for nitrates the kiln gives off an [amount of nitrate]."
    assert gap(text) == text
