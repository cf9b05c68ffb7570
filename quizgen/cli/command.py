"""A command as typer runs it, but for what it says of its values: plain names in the help, plain words in errors."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

import typer
from typer.core import TyperArgument, TyperCommand

if TYPE_CHECKING:
    from collections.abc import Sequence

_SAID = (
    (re.compile(r"Input should be greater than or equal to (\S+)"), r"it must be \1 or more"),
    (re.compile(r"Input should be less than or equal to (\S+)"), r"it must be \1 or less"),
    (re.compile(r"Input should be a valid (?:integer|number).*"), "it must be a number"),
    (re.compile(r"Value error, "), ""),
)


class Command(TyperCommand):
    """A command whose help calls arguments by their names alone: typer would add types such as `<list[Path]>`."""

    def __init__(self, *given: Any, **named: Any) -> None:
        super().__init__(*given, **named)
        for param in self.params:
            if isinstance(param, TyperArgument):
                vars(param)["display_type_rich"] = _nothing

    def make_context(self, info_name: str | None, args: Sequence[str], *given: Any, **named: Any) -> Any:
        """What the arguments say; raises BadParameter in words for people, not those of the library below."""
        try:
            return super().make_context(info_name, list(args), *given, **named)
        except typer.BadParameter as problem:
            for pattern, told in _SAID:
                problem.message = pattern.sub(told, problem.message)
            raise


def _nothing(ctx: object) -> str:  # noqa: ARG001 - typer names it
    return ""
