"""`quizgen build`: pages in, decks out.

What a program may want to read goes into files, so stdout stays empty; people read stderr.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from quizgen import files
from quizgen.cli import overview, straight, unchanged
from quizgen.cli.building import build_deck, count, nothing
from quizgen.cli.exits import DONE, FLAWED
from quizgen.cli.outputs import CHOICE, DETAILS, FORMAT, OUT, keep, outputs, tell_losses
from quizgen.cli.rebuilding import lock_of, locked, rebuilt, save, writes_anki
from quizgen.cli.selecting import PER_FACT, WANTED, selection
from quizgen.cli.spreading import CLUSTER, Finish, spread, url_of
from quizgen.cli.typed import readable
from quizgen.folder.places import is_set
from quizgen.terminal.lines import say, visible
from quizgen.terminal.plans import show_changes, show_plan
from quizgen.terminal.progress import progress
from quizgen.terminal.remarks import counted, nothing_to_mend, show

if TYPE_CHECKING:
    from collections.abc import Iterable

    from quizgen.build import Built
    from quizgen.cli.outputs import Outputs
    from quizgen.cli.rebuilding import Rebuilt
    from quizgen.items.selection import Selection
    from quizgen.leaves.rendered import Renderings
    from quizgen.leaves.tasks import Need

EPILOG = overview.EPILOG


def build(
    paths: Annotated[list[Path], typer.Argument(metavar="PATH", help="Pages, folders, question sets.")],
    out: Annotated[list[Path] | None, OUT] = None,
    title: Annotated[
        str | None,
        typer.Option(
            metavar="TITLE", callback=readable, help="The deck's title; else the folder's or the page's name."
        ),
    ] = None,
    *,
    form: Annotated[str | None, FORMAT] = None,
    choice: Annotated[bool, CHOICE] = False,
    details: Annotated[bool, DETAILS] = False,
    types: Annotated[str | None, WANTED] = None,
    per_fact: Annotated[int | None, PER_FACT] = None,
    plan: Annotated[bool, typer.Option("--plan", help="Show what would change, and write nothing.")] = False,
    strict: Annotated[bool, typer.Option("--strict", help="Exit with 1 if there is anything to mend.")] = False,
    cache: Annotated[bool, typer.Option("--cache/--no-cache", help="Use what is kept of earlier builds.")] = True,
    jobs: Annotated[
        int | None,
        typer.Option(metavar="N", min=1, help="Processes that read pages; else one for each core, if pages are many."),
    ] = None,
    cluster: Annotated[str | None, CLUSTER] = None,
) -> None:
    """Read pages and write a deck of questions about them.

    A PATH is a page, a folder to search for pages (*.md and *.txt with front matter), or a
    question set: a folder with a folder "pages". The suffix of FILE names the format: .apkg
    for Anki, .json for a quiz, .html for a web page; `quizgen export --help` names them all.

    A rebuild changes only what has changed, so that learners keep what they have achieved. A
    question set keeps its history in its file "deck.lock"; without a set, the Anki package that
    stands at FILE is the history.

    A question set with a "deck.yaml" is brought up to date first: what you edited in there stays,
    the rest follows the pages. It needs no FILE.
    """
    if cluster:
        finish = Finish(tuple(map(url_of, out or ())), str(Path.cwd()), form, choice)
        wanted = selection(types, per_fact)
        raise typer.Exit(spread(paths, cluster, finish, wanted, strict=strict, unfit=bool(title) or plan))
    formats = outputs(out or (), form)
    keep(paths, out or ())
    if any(is_set(path) for path in paths):
        from quizgen.cli.updating import update_all  # noqa: PLC0415 - slow to load; --help does without

        if types or per_fact:
            raise typer.BadParameter('a question set has these among its settings in "deck.yaml"', param_hint="--types")
        raise typer.Exit(
            update_all(paths, formats, choice=choice, plan=plan, strict=strict, title=title, details=details)
        )
    if not out and not plan:
        raise typer.BadParameter(
            "name a file to write, or ask for --plan; `quizgen new` makes a question set that needs neither",
            param_hint="-o",
        )
    where = (str(Path.cwd()), files.folder_name(paths), *map(str, out or ()))
    settings = (*where, form, choice, types, per_fact, strict, title, details)
    before = unchanged.recall(unchanged.key_of(paths, *settings)) if cache and not plan else None
    if before is not None:
        straight.keep(sys.argv[2:], paths, settings)
        unchanged.tell_again(before)
        raise typer.Exit(before.code)
    key = unchanged.Key(*settings)
    wanted = selection(types, per_fact)
    need = _need(paths, wanted, formats)
    built, renderings = _built(paths, title, need, key, jobs=jobs, cache=cache)
    show(built.remarks)
    if not built.pages:
        raise nothing(paths, built.remarks)
    again = rebuilt(built.deck, paths, formats, choice=choice, wanted=wanted, renderings=renderings)
    losses = tell_losses(again.deck, again.formats, details=details)
    code = FLAWED if built.refused or (strict and not nothing_to_mend(built.remarks)) else DONE
    if plan:
        show_plan(again.plan, anki=writes_anki(again.formats))
        raise typer.Exit(code)
    with files.Drafts() as drafts:
        written = _drafted(again, built.pages, drafts)
        drafts.place()
    save(again)
    _sum_up(built, again, [path for path, _ in written])
    if cache:
        written += [(path, unchanged.digest(content)) for path, content in locked(again)]
        straight.keep(sys.argv[2:], paths, settings)
        unchanged.remember(key, unchanged.outcome(built.remarks, losses, _counts(built), code, written))
    raise typer.Exit(code)


def _built(
    paths: list[Path], title: str | None, need: Need, key: unchanged.Key, *, jobs: int | None, cache: bool
) -> tuple[Built, Renderings]:
    """What came of the pages, and their items in the forms that are needed."""
    from quizgen.cli.readings import Readers  # noqa: PLC0415 - slow to load; --help does without
    from quizgen.cli.shelf import Shelf  # noqa: PLC0415
    from quizgen.cli.workers import workers  # noqa: PLC0415

    with workers(jobs) as some:
        readers = Readers(some, Shelf() if cache else None, need)
        return build_deck(paths, title, need.wanted, key=key, readers=readers), readers.renderings


def _need(paths: list[Path], wanted: Selection, formats: Outputs) -> Need:
    """What is needed of pages: the types of item, and the forms for the files and a history."""
    from quizgen.leaves.rendered import forms_of  # noqa: PLC0415 - slow to load; --help does without
    from quizgen.leaves.tasks import Need  # noqa: PLC0415

    return Need(wanted, forms_of([form.suffix for _, form in formats], history=lock_of(paths) is not None))


def _drafted(again: Rebuilt, pages: int, drafts: files.Drafts) -> list[tuple[Path, str]]:
    """Writes the draft of each file and gives its digest; all before any is put there: an error leaves no half set."""
    told = []
    with progress(pages) as stage:
        for path, form in again.formats:
            stage(f"Making {path.suffix}")
            content = unchanged.Passing(form.pieces(again.deck))
            drafts.add(path, content)
            told.append((path, content.digest))
    return told


def _sum_up(built: Built, again: Rebuilt, written: Iterable[Path]) -> None:
    say(_counts(built))
    if again.again:
        show_changes(again.plan, anki=writes_anki(again.formats))
    for path in written:
        say(f"wrote {visible(str(path))}")


def _counts(built: Built) -> str:
    items = count(len(built.deck.items), "item")
    pages = count(built.pages, "page") + (f", {built.refused} refused" if built.refused else "")
    return f"{pages}, {count(built.facts, 'fact')}, {items}, {counted(built.remarks)}"
