"""`quizgen new`: pages in, a question set to edit out."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from quizgen import files
from quizgen.cli.exits import CODES_OF_PAGES, DONE, FLAWED
from quizgen.cli.typed import readable
from quizgen.errors import QuizgenError
from quizgen.folder.places import DECK, LOCK, content_of, is_set
from quizgen.terminal.lines import say, visible
from quizgen.terminal.remarks import counted, show

if TYPE_CHECKING:
    from collections.abc import Sequence

    from quizgen.model import Deck

EPILOG = f"""\b
Examples:
  quizgen new kidney --pages notes/kidney.md --pages notes/nephron.md
  quizgen new courses/heart --pages notes/heart --title "The heart"

{CODES_OF_PAGES}"""
_HOME = Path("decks")
_SUBJECT = "subject::"


def new(
    name: Annotated[str, typer.Argument(metavar="NAME", help="What the set is called, or the folder to make.")],
    more: Annotated[list[Path] | None, typer.Argument(metavar="[PATH]...", help="More pages.")] = None,
    pages: Annotated[
        list[Path] | None, typer.Option("--pages", metavar="PATH...", help="Pages, or folders of pages.")
    ] = None,
    title: Annotated[
        str | None, typer.Option(metavar="TITLE", callback=readable, help="The set's title; else made of its name.")
    ] = None,
) -> None:
    """Make a question set: a folder that people can read and edit.

    A NAME without a slash is made in the folder "decks". The set remembers where its pages are;
    without --pages they are those in its own folder "pages".
    """
    if not name.strip():
        raise typer.BadParameter("it is empty; say what the set is called", param_hint="NAME")
    path = Path(name) if "/" in name or os.sep in name else _HOME / name
    if is_set(path):
        raise QuizgenError(f"{path} is a question set already", f"bring it up to date with: quizgen build {path}")
    given = [*(pages or ()), *(more or ())]
    if not given and not (path / "pages").is_dir():
        raise typer.Exit(_empty(path, title))
    raise typer.Exit(_made(path, given, title))


def _made(path: Path, given: Sequence[Path], title: str | None) -> int:
    """Make a set of pages; gives the exit code."""
    from quizgen.cli.building import build_deck, count  # noqa: PLC0415 - slow to load; --help does without
    from quizgen.cli.titles import titled  # noqa: PLC0415

    built = build_deck(given or [path / "pages"], title)
    show(built.remarks)
    if not built.pages:
        places = ", ".join(map(str, given or [path / "pages"]))
        raise QuizgenError(f"there is no page in {places}, and nothing was made", "name pages with --pages")
    _write(path, built.deck if title else titled(built.deck, path.name), given)
    pages, items = count(built.pages, "page"), count(len(built.deck.items), "item")
    say(f"{pages}, {items}, {counted(built.remarks)}")
    say(f"wrote {visible(str(path / DECK))}")
    say(f"go through its items with: quizgen review {visible(str(path))}")
    return FLAWED if built.refused else DONE


def _empty(path: Path, title: str | None) -> int:
    """Make a set that still has to get pages; gives the exit code."""
    from quizgen.cli.titles import titled  # noqa: PLC0415
    from quizgen.model import Deck  # noqa: PLC0415

    nothing = Deck(title or "", ())
    _write(path, nothing if title else titled(nothing, path.name), ())
    files.make_folder(path / "pages")
    say(f"wrote {visible(str(path / DECK))}")
    say(f"put pages into {visible(str(path / 'pages'))}, then: quizgen build {visible(str(path))}")
    return DONE


def _write(path: Path, deck: Deck, given: Sequence[Path]) -> None:
    from quizgen.folder.saving import create  # noqa: PLC0415
    from quizgen.formats import anki_notes  # noqa: PLC0415
    from quizgen.rebuild import EMPTY  # noqa: PLC0415
    from quizgen.rebuild import lock as locks  # noqa: PLC0415
    from quizgen.sets import deck_file  # noqa: PLC0415
    from quizgen.sets.head import head  # noqa: PLC0415
    from quizgen.sets.rebuilt import rebuilt  # noqa: PLC0415

    locked = content_of(path / LOCK)
    history = EMPTY if locked is None else locks.parse(locked, str(path / LOCK))
    subjects = dict.fromkeys(tag.removeprefix(_SUBJECT) for item in deck.items for tag in item.tags if _SUBJECT in tag)
    text = head(path.as_posix(), deck.title, deck.language, tuple(subjects), [_from(path, page) for page in given])
    file, remarks = deck_file.read(text, str(path / DECK))
    if file is None:
        raise QuizgenError("; ".join(map(str, remarks)), "this is a fault in quizgen, please report it")
    result = rebuilt(file, history, deck.items, anki_notes.entry)
    create(path, result.file.text, result.history)


def _from(folder: Path, page: Path) -> str:
    """The way from a set's folder to a page, so that both can be moved together."""
    try:
        return Path(os.path.relpath(page.resolve(), folder.resolve())).as_posix()
    except ValueError:  # another drive
        return page.resolve().as_posix()
