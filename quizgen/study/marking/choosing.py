"""Reading answers that choose: letters, numbers or an option's own text."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from quizgen.study.marking.texts import judge
from quizgen.study.showing import letter, plain

if TYPE_CHECKING:
    from collections.abc import Sequence

_PAIR = re.compile(r"(\d+)\s*[-–:=.)]?\s*([a-z]+)", re.IGNORECASE)
_PARTS = re.compile(r"[,;\s>→]+")


class UnreadableError(ValueError):
    """An answer that names no option; the text says why."""


def one(typed: str, options: Sequence[str]) -> int:
    """The place of the option that a text names: by its own words, its letter, its number, or in other words.

    An option's exact words go before its letter and number, so that "3" chooses the option "3".
    Raises UnreadableError where it names none.
    """
    told = typed.strip()
    exact = [place for place, option in enumerate(options) if told in (option, plain(option))]
    if exact:
        return exact[0]
    label = told.strip("().").lower()
    for place in range(len(options)):
        if label in (letter(place), str(place + 1)):
            return place
    near = [place for place, option in enumerate(options) if judge(told, (option,)).right]
    if len(near) == 1:
        return near[0]
    raise UnreadableError(f"“{told}” is none of the options.")


def several(typed: str, options: Sequence[str]) -> tuple[int, ...]:
    """The places of the options that a text names, in its order: letters or numbers, parted or not, or words."""
    parts = [part for part in _PARTS.split(typed.strip()) if part and part.lower() != "and"]
    labels = {letter(place): place for place in range(len(options))}
    labels |= {str(place + 1): place for place in range(len(options))}
    if all(part.strip("().").lower() in labels for part in parts):
        return tuple(labels[part.strip("().").lower()] for part in parts)
    if len(parts) == 1 and all(sign in labels for sign in parts[0].lower()):
        return tuple(labels[sign] for sign in parts[0].lower())
    by_commas = [part for part in re.split(r"[,;]", typed) if part.strip()]
    return tuple(one(part, options) for part in by_commas)


def matched(typed: str, count: int, options: Sequence[str]) -> tuple[int | None, ...]:
    """For each of `count` left halves the place of the right half chosen, None where none is.

    Reads "1b 2a", "1-b, 2-a", and letters alone in the order of the left halves.
    """
    pairs = _PAIR.findall(typed)
    left_over = _PAIR.sub("", typed).strip(" ,;.")
    if not pairs or left_over:
        chosen = several(typed, options)
        if len(chosen) > count:
            raise UnreadableError(f"There are {count} to match, not {len(chosen)}.")
        return tuple(chosen) + (None,) * (count - len(chosen))
    labels = {letter(place): place for place in range(len(options))}
    found: list[int | None] = [None] * count
    for told, right in pairs:
        if not 1 <= int(told) <= count or right.lower() not in labels:
            raise UnreadableError(f"“{told}{right}” is no pair here.")
        found[int(told) - 1] = labels[right.lower()]
    return tuple(found)
