"""Options with the share of the mark that each is worth, as Moodle and GIFT give them."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

from quizgen.formats.unreadable import Unreadable
from quizgen.model import Choice, MultipleResponse, Option

if TYPE_CHECKING:
    from collections.abc import Sequence

    from quizgen.model import Body

WHOLE = 100
_ALMOST = 99.9


@dataclass(frozen=True, slots=True)
class Marked:
    """An option, why it is right or wrong, and its share of the mark in percent."""

    text: str
    why: str
    share: float


def choice(stem: str, options: Sequence[Marked], lost: list[str], *, single: bool) -> Body:
    """A choice item, or a multiple response where more than one may be picked; says in `lost` what it cannot hold."""
    if len(options) < 2:
        raise Unreadable("it has fewer than two options", "too-few-options")
    full = [option for option in options if option.share >= _ALMOST]
    right = (full[:1] or _best(options)) if single else [option for option in options if option.share > 0]
    if not right:
        raise Unreadable("it has no right option", "no-right-answer")
    wrong = [option for option in options if option not in right]
    if single and len(full) > 1:
        lost.append("of several right options only the first is kept")
        wrong = [option for option in wrong if option not in full]
    if single and any(0 < option.share < _ALMOST for option in wrong):
        lost.append("options worth a part of the mark count as wrong")
    keys, distractors = _options(right), _options(wrong)
    if single and distractors:
        return Choice(stem, keys[0], distractors)
    if not single:
        return MultipleResponse(stem, keys, distractors)
    raise Unreadable("it has no wrong option", "too-few-options")


def number(text: str) -> float:
    """A number as people write it, with a point or a comma; raises Unreadable for what is none."""
    try:
        value = float(text.strip().replace("\u2212", "-").replace(",", "."))
    except ValueError:
        value = math.nan
    if not math.isfinite(value):
        raise Unreadable(f"{' '.join(text.split())[:30] or 'nothing'} is not a number", "not-a-number")
    return value


def _best(options: Sequence[Marked]) -> list[Marked]:
    best = max(options, key=lambda option: option.share)
    return [best] if best.share > 0 else []


def _options(options: Sequence[Marked]) -> tuple[Option, ...]:
    return tuple(Option(option.text, option.why) for option in options)
