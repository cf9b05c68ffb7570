"""The options that say which types of item to make, and how many for each fact."""

from __future__ import annotations

import typer

from quizgen.cli.completing import completed_types
from quizgen.items.selection import DEFAULT_TYPES, TYPES, Selection

ALL = "all"
WANTED = typer.Option(
    "--types",
    metavar="T,...",
    help=f"Types of item: {', '.join(TYPES)}, or all.",
    autocompletion=completed_types,
    show_default=",".join(DEFAULT_TYPES),
)
PER_FACT = typer.Option("--per-fact", metavar="N", min=1, help="At most so many items about one fact, the best first.")


def selection(types: str | None, per_fact: int | None) -> Selection:
    """What the two options ask for; raises BadParameter for a type that there is not."""
    if types is None:
        return Selection(per_fact=per_fact)
    return Selection(named_types(types), per_fact)


def named_types(types: str) -> frozenset[str]:
    """The types that a list such as "cloze,choice" or "all" names; raises BadParameter for a type that there is not."""
    named = [name.strip().lower() for name in types.split(",") if name.strip()]
    unknown = [name for name in named if name not in (*TYPES, ALL)]
    if unknown or not named:
        said = f"there is no type {unknown[0]!r}" if unknown else "name at least one type"
        raise typer.BadParameter(f"{said}; the types are {', '.join(TYPES)}, and all", param_hint="--types")
    return frozenset(TYPES if ALL in named else named)
