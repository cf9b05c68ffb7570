"""Whether keys stand out over a whole set: by their place, their length, their wording."""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from typing import TYPE_CHECKING

from quizgen.flaws.determiners import ABSOLUTE, VAGUE

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from quizgen.flaws.question import Question

FEWEST = 12  # choice items; fewer show nothing but chance
SURE = 3.1  # standard deviations: chance goes as far once in a thousand sets
CRITICAL = {1: 10.83, 2: 13.82, 3: 16.27, 4: 18.47, 5: 20.52}  # chi-square at p = 0.001, by degrees of freedom
WHOLE_SET = -1


def key_place(questions: Sequence[Question]) -> Iterator[tuple[int, str]]:
    """The key's place must be spread as chance would have it, among items with as many options."""
    groups: dict[int, Counter[int]] = defaultdict(Counter)
    for one in _choices(questions):
        groups[len(one.answers)][one.answers.index(one.key)] += 1
    for options, places in sorted(groups.items()):
        number = places.total()
        most, place = max((many, -at) for at, many in places.items())
        expected = number / options
        square = sum((places[at] - expected) ** 2 / expected for at in range(options))
        if number >= FEWEST and square > CRITICAL.get(options - 1, math.inf):
            told = f"the key is option {1 - place} in {most} of {number} items with {options} options"
            yield WHOLE_SET, f"{told}: shuffle the options"


def key_length(questions: Sequence[Question]) -> Iterator[tuple[int, str]]:
    """The key must be the longest option no more often than chance would have it, where one option is the longest."""
    chances: list[float] = []
    longest = 0
    for one in _choices(questions):
        sizes = [len(answer.text) for answer in one.answers]
        if sizes.count(max(sizes)) == 1:
            chances.append(1 / len(sizes))
            longest += sizes.index(max(sizes)) == one.answers.index(one.key)
    spread = math.sqrt(sum(chance * (1 - chance) for chance in chances))
    if len(chances) >= FEWEST and longest - sum(chances) > SURE * spread:
        told = f"the key is the longest option in {longest} of {len(chances)} items that have one"
        yield WHOLE_SET, f"{told}: lengthen distractors, shorten keys"


def key_wording(questions: Sequence[Question]) -> Iterator[tuple[int, str]]:
    """Absolutes must not mark distractors, nor hedges keys: "never" is wrong and "usually" right, readers learn."""
    for name, pattern in (("absolute", ABSOLUTE), ("vague", VAGUE)):
        keys = [pattern.search(one.key.prose) is not None for one in _choices(questions)]
        others = [pattern.search(answer.prose) is not None for one in _choices(questions) for answer in one.distractors]
        if len(keys) < FEWEST or sum(keys) + sum(others) < FEWEST // 2:
            continue
        share = (sum(keys) + sum(others)) / (len(keys) + len(others))
        spread = math.sqrt(share * (1 - share) * (1 / len(keys) + 1 / len(others)))
        if spread and abs(sum(keys) / len(keys) - sum(others) / len(others)) > SURE * spread:
            told = (
                f"{name} terms stand in {sum(keys)} of {len(keys)} keys and {sum(others)} of {len(others)} distractors"
            )
            yield WHOLE_SET, f"{told}: take them out of both"


def _choices(questions: Sequence[Question]) -> list[Question]:
    return [one for one in questions if one.single]
