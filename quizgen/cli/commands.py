"""The commands as typer knows them, each loaded only when it is asked for."""

from __future__ import annotations

from importlib import import_module
from keyword import iskeyword
from typing import TYPE_CHECKING, Annotated

import typer

from quizgen.cli.command import Command
from quizgen.cli.overview import ABOUT, EPILOG, version_line

if TYPE_CHECKING:
    from collections.abc import Iterable
    from types import ModuleType


def app(names: Iterable[str]) -> typer.Typer:
    """The program with some of its commands."""
    program = typer.Typer(
        name="quizgen",
        no_args_is_help=True,
        rich_markup_mode=None,  # rich's help looks finer, but takes long to load
        pretty_exceptions_enable=False,
        context_settings={"help_option_names": ["-h", "--help"]},
    )
    program.callback(help=ABOUT, epilog=EPILOG)(_root)
    for name in names:
        found = module(name)
        program.command(name, cls=Command, epilog=found.EPILOG)(getattr(found, _own(name)))
    return program


def module(name: str) -> ModuleType:
    """The module of a command, with a function of its name and an EPILOG of examples."""
    return import_module(f"quizgen.cli.{_own(name)}")


def _own(name: str) -> str:
    return f"{name}_" if iskeyword(name) else name


def _show_version(wanted: bool) -> None:  # noqa: FBT001 - typer calls it with the flag's value
    if wanted:
        typer.echo(version_line())
        raise typer.Exit


def _root(
    *,
    version: Annotated[
        bool, typer.Option("--version", callback=_show_version, is_eager=True, help="Show the version and exit.")
    ] = False,
) -> None:
    """Take what stands before a command."""
