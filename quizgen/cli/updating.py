"""Bringing question sets with a `deck.yaml` up to date, as `quizgen build` does."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import TYPE_CHECKING

import typer

from quizgen import files, flaws
from quizgen.cli.building import build_deck, count
from quizgen.cli.exits import DONE, FLAWED
from quizgen.cli.inputs import opened
from quizgen.cli.outputs import tell_losses
from quizgen.cli.rebuilding import cards, writes_anki
from quizgen.errors import QuizgenError
from quizgen.folder.places import is_set
from quizgen.folder.saving import save
from quizgen.formats import anki_notes
from quizgen.leaves.rendered import Renderings
from quizgen.model import Deck, Diagnostic
from quizgen.sets.rebuilt import Rebuilt, rebuilt
from quizgen.terminal.lines import say, visible
from quizgen.terminal.plans import show_changes, show_plan
from quizgen.terminal.progress import progress
from quizgen.terminal.remarks import counted, nothing_to_mend, show

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from quizgen.build import Built
    from quizgen.cli.outputs import Outputs
    from quizgen.folder.loading import Folder


@dataclass(frozen=True, slots=True)
class Updated:
    """A question set with what its pages now give: as it was on the disk, and as it is to be."""

    folder: Folder
    built: Built | None
    result: Rebuilt

    @property
    def flaws(self) -> tuple[Diagnostic, ...]:
        """What is wrong with items that somebody wrote or edited; these are kept, since they are somebody's own."""
        path = str(self.folder.deck_path)
        return tuple(
            Diagnostic(path, entry.node.line + 1 if entry.node else 1, remark.code, remark.message)
            for entry in self.result.touched
            for remark in flaws.inspect_item(flaws.question(entry.item))
        )

    @property
    def remarks(self) -> tuple[Diagnostic, ...]:
        """What there is to say about its file, its pages and what became of its items."""
        pages = self.built.remarks if self.built else ()
        return (*self.folder.remarks, *pages, *self.result.remarks, *self.flaws)

    @property
    def refused(self) -> int:
        """How many of its pages could not be read."""
        return self.built.refused if self.built else 0


def update_all(
    paths: Sequence[Path], formats: Outputs, *, choice: bool, plan: bool, strict: bool, title: str | None, details: bool
) -> int:
    """Bring sets up to date, write what is asked for of a single one, and give the exit code."""
    if len(paths) > 1 and (formats or not all(map(is_set, paths))):
        told = "several question sets can be brought up to date together, but for a file name one of them alone"
        raise typer.BadParameter(told, param_hint="-o")
    code = DONE
    for path in paths:
        updated = updated_from(path)
        show(updated.remarks)
        if plan:
            _show_plan(updated, formats, several=len(paths) > 1)
        else:
            _write(updated, formats, choice=choice, title=title, details=details)
        code = FLAWED if updated.refused or (strict and not nothing_to_mend(updated.remarks)) else code
    return code


def updated_from(path: Path) -> Updated:
    """The question set in a folder and what becomes of it; nothing is written."""
    folder = opened(path)
    built = _built(folder)
    items = built.deck.items if built else ()
    whole = built is None or (built.refused == 0 and built.pages > 0)
    result = rebuilt(folder.file, folder.history, items, anki_notes.entry, whole=whole)
    return Updated(folder, built, result)


def store(updated: Updated) -> tuple[Path, ...]:
    """Write the set's own files, if anything changed; gives those that did."""
    return save(updated.folder, updated.result.file.text, updated.result.history, dt.datetime.now(dt.UTC))


def _built(folder: Folder) -> Built | None:
    """What comes of the set's pages; None for a set that has none and names none."""
    file = folder.file
    if not file.pages and file.entries and not any(page.exists() for page in folder.pages):
        return None
    built = build_deck(folder.pages, file.title, file.settings.selection, file.decided)
    if not built.pages and not file.entries:
        show(built.remarks)
        places = ", ".join(map(str, folder.pages))
        raise QuizgenError(
            f"there is no page in {places}", f'put pages there, or name others under "pages:" in {folder.deck_path}'
        )
    return built


def _write(updated: Updated, formats: Outputs, *, choice: bool, title: str | None, details: bool) -> None:
    deck = updated.result.file.deck
    deck = Deck(title, deck.items, deck.language) if title else deck
    formats = cards(formats, updated.result.history, Renderings(), choice=choice)
    tell_losses(deck, formats, details=details)
    contents = []
    with progress(updated.built.pages if updated.built else 0) as stage:
        for path, form in formats:
            stage(f"Making {path.suffix}")
            contents.append((path, form.render(deck)))
    saved = _stored(updated, needed=not formats)
    for path, content in contents:
        files.write_whole(path, content)
    _sum_up(updated, anki=writes_anki(formats))
    for path in (*saved, *(path for path, _ in contents)):
        say(f"wrote {visible(str(path))}")


def _stored(updated: Updated, *, needed: bool) -> tuple[Path, ...]:
    """Write the set; where other files are asked for, a set that cannot be written is worth a word and no more."""
    try:
        return store(updated)
    except QuizgenError as problem:
        if needed:
            raise
        show([Diagnostic(str(updated.folder.deck_path), 1, "not-updated", f"the set stays as it was: {problem}")])
        return ()


def _show_plan(updated: Updated, formats: Outputs, *, several: bool) -> None:
    if several:
        typer.echo(f"{visible(str(updated.folder.path))}:")
    show_plan(updated.result.plan, anki=writes_anki(formats))


def _sum_up(updated: Updated, *, anki: bool) -> None:
    result, built = updated.result, updated.built
    own = [f"{result.edited} edited", f"{result.own} of your own", f"{result.rejected} rejected"]
    said = [text for text in own if not text.startswith("0 ")]
    items = count(len(result.file.entries), "item") + (f" ({', '.join(said)})" if said else "")
    pages = [count(built.pages, "page") + (f", {built.refused} refused" if built.refused else "")] if built else []
    say(", ".join([*pages, items, counted(updated.remarks)]))
    if updated.folder.locked is not None:
        show_changes(result.plan, anki=anki)
