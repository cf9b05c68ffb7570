"""Questions that open with what is sought, and sentences that make none."""

from __future__ import annotations

import pytest

from quizgen.facts.numbers.number_fronted import fronted


@pytest.mark.parametrize(
    ("asks", "opening", "rest"),
    [
        ("how many", "The ship sails when it has ", " men"),
        ("how many", "Each subnet can hold ", " IP addresses"),
        ("how many", "The skull consists of ", " bones in adults"),
        ("what values", "The speed of the ship can range between ", ""),
        ("what length of time", "The reflex appears around ", " of gestation"),
        ("what percentage", "The hull holds ", " oil that is lost"),
        ("what speed", "The crew wins ", ""),
    ],
)
def test_makes_none(asks: str, opening: str, rest: str) -> None:
    assert fronted(asks, opening, rest) is None


@pytest.mark.parametrize(
    ("asks", "opening", "rest", "made"),
    [
        ("how many", "The heart has about ", " chambers", "about how many chambers does the heart have"),
        ("how many", "The skull, also known as the cranium, consists of exactly ", " bones that guard the brain",
         "how many bones does the skull consist of"),
        ("how many", "In humans, cells have ", " chromosomes", "In humans, how many chromosomes do cells have"),
        ("what percentage", "The hull makes up ", " of the mass", "what percentage of the mass does the hull make up"),
        ("how deep", "The dents should be ", "", "how deep should the dents be"),
        ("what values", "Normal output typically ranges from ", "", "in what range does normal output typically lie"),
        ("what values", "The pulses range between ", "", "in what range do the pulses lie"),
        ("what temperature", "The oil boils at ", " in the harbour",
         "at what temperature does the oil boil in the harbour"),
        ("what length of time", "The growth begins approximately ", " after conception",
         "approximately how long after conception does the growth begin"),
        ("what length of time", "The trip takes ", "", "how long does the trip take"),
        ("what temperature", "A form of carbon, graphite has a remarkably high melting point of about ", "",
         "what, approximately, is the melting point of graphite"),
        ("what value", "The limit of the oil is considered to be ", "",
         "what is considered to be the limit of the oil"),
        ("what angle", "The shape is linear, with a bond angle of ", "", "what is the bond angle"),
        ("what angle", "The shape is bent, with a mean outer bond angle of ", "", "what is the mean outer bond angle"),
    ],
)  # fmt: skip
def test_opens_with_what_is_sought(asks: str, opening: str, rest: str, made: str) -> None:
    assert fronted(asks, opening, rest) == made
