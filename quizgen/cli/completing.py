"""What a shell offers after Tab for options that take names."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizgen.items.selection import TYPES

if TYPE_CHECKING:
    from collections.abc import Iterable


def completed_types(incomplete: str) -> list[str]:
    """The types that the last name of a list can become."""
    return listed([*TYPES, "all"], incomplete)


def completed_kinds(incomplete: str) -> list[str]:
    """The kinds of fact that begin so."""
    from quizgen.facts.kinds import KINDS  # noqa: PLC0415 - slow to load

    return [kind.name for kind in KINDS if kind.name.startswith(incomplete)]


def listed(names: Iterable[str], incomplete: str) -> list[str]:
    """The list typed so far with each name in place of its last, but those that it holds already."""
    before, comma, last = incomplete.rpartition(",")
    told = set(before.split(","))
    return [f"{before}{comma}{name}" for name in names if name.startswith(last) and name not in told]
