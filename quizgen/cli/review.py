"""`quizgen review`: the items of a question set on a screen, to accept, reject and edit."""

from __future__ import annotations

import datetime as dt
import sys
from pathlib import Path  # noqa: TC003 - typer reads a command's annotations at run time
from typing import TYPE_CHECKING, Annotated

import typer

from quizgen.cli.exits import CODES_OF_READING, DONE
from quizgen.errors import QuizgenError
from quizgen.folder.places import is_set
from quizgen.terminal.hangup import end_when_closed
from quizgen.terminal.lines import say, visible

if TYPE_CHECKING:
    from quizgen.folder.loading import Folder
    from quizgen.sets.deck_file import DeckFile
    from quizgen.sets.review import Review

EPILOG = f"""\b
Examples:
  quizgen review decks/kidney

\b
Keys: a accept, r reject, u undo, e edit, w write one of your own; n next, b back,
f next flaw, g next flag, c next contradiction, p next page without items,
o next item that nobody judged; ? shows them all, q quits. Every step is saved.

{CODES_OF_READING}"""


class Desk:
    """Keeps a set's file while it is reviewed: the first change makes a backup, each is written at once."""

    def __init__(self, folder: Folder) -> None:
        self.folder = folder
        self.wrote = False

    def save(self, text: str) -> DeckFile:
        """Write the file's new text; gives what it now is. Raises QuizgenError, and then all is as it was."""
        from quizgen.cli.inputs import opened  # noqa: PLC0415 - slow to load; --help does without
        from quizgen.folder.saving import back_up, rewrite  # noqa: PLC0415

        if not self.wrote:
            back_up(self.folder, dt.datetime.now(dt.UTC))
        rewrite(self.folder, text)
        self.folder, self.wrote = opened(self.folder.path), True
        return self.folder.file


def review(
    path: Annotated[Path, typer.Argument(metavar="DECK", help="The folder of a question set.")],
    log: Annotated[
        Path | None, typer.Option(metavar="FILE", help="The log with learners' flags; else the usual.")
    ] = None,
) -> None:
    """Go through the items of a question set.

    A rejected item stays in deck.yaml and out of every deck. The file is saved at each step, and
    a backup of it as it was before stays in .quizgen/backups.
    """
    if not is_set(path):
        hint = f"make one with: quizgen new {path.name} --pages {path}"
        raise QuizgenError(f"{path} is no question set that can be reviewed: it has no deck.yaml", hint)
    if not all(stream is not None and stream.isatty() for stream in (sys.stdin, sys.stdout)):
        raise QuizgenError("a review needs a terminal", f"or edit {path / 'deck.yaml'} in any editor")
    end_when_closed()
    from quizgen.terminal.review.app import ReviewApp  # noqa: PLC0415 - slow to load; --help does without

    folder, begun = review_of(path, log)
    desk = Desk(folder)
    app = ReviewApp(begun, desk.save)
    app.run()
    open_items = app.review.count("open")
    count = len(app.review.file.entries)
    say(
        f"{count - open_items} of {count} items looked at"
        + (f"; wrote {visible(str(folder.deck_path))}" if desk.wrote else "")
    )
    raise typer.Exit(DONE)


def review_of(path: Path, log: Path | None) -> tuple[Folder, Review]:
    """The set in a folder, and its review with all that is the matter with its items."""
    from quizgen import flaws  # noqa: PLC0415 - slow to load; --help does without
    from quizgen.cli.flagged import flags_of  # noqa: PLC0415
    from quizgen.cli.updating import updated_from  # noqa: PLC0415
    from quizgen.sets.review import Review  # noqa: PLC0415

    updated = updated_from(path)
    folder, built = updated.folder, updated.built
    found: dict[str, list[str]] = {}
    for remark in flaws.inspect(folder.file.deck):
        found.setdefault(remark.item, []).append(f"{remark.message} [{remark.code}]")
    return folder, Review(
        folder.file,
        flaws={name: tuple(told) for name, told in found.items() if name},
        flags=flags_of(log),
        contradictions=built.contradictions if built else (),
        silent=built.silent if built else (),
    )
