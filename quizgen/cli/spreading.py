"""`quizgen build --cluster`: the same on many machines, one deck for each subject or folder."""

from __future__ import annotations

import re
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import typer

from quizgen.cli.exits import DONE, FLAWED
from quizgen.cli.outputs import outputs
from quizgen.cli.rebuilding import rebuilt
from quizgen.cli.titles import titled
from quizgen.errors import QuizgenError
from quizgen.terminal.lines import say, visible
from quizgen.terminal.progress import progress
from quizgen.terminal.remarks import nothing_to_mend, show

if TYPE_CHECKING:
    from collections.abc import Sequence

    from quizgen.cluster.parts import Field
    from quizgen.cluster.run import Done
    from quizgen.items.selection import Selection
    from quizgen.model import Deck, Diagnostic

CLUSTER = typer.Option(
    metavar="ADDRESS|local", help="Build on a Dask cluster, or on all cores; FILE is named by {subject} or {folder}."
)
_FIELD = re.compile(r"\{(subject|folder)\}")
_FOLDED = re.compile(r"(^|::)([A-Za-z][\w+.-]+):/(?!/)")
_PACKAGE = ".apkg"


@dataclass(frozen=True, slots=True)
class Finish:
    """Writes a partition's deck to `targets`, whose field its name fills; tasks of the cluster take it along.

    `base` is the folder that targets without a protocol stand in.
    """

    targets: tuple[str, ...]
    base: str
    form: str | None
    choice: bool

    def __call__(self, deck: Deck, part: str) -> tuple[str, ...]:
        """The files that were written; an Anki package that stands there already is the deck's history."""
        from quizgen.cluster import places  # noqa: PLC0415 - an extra, which not everybody has

        named = titled(deck, deck.title) if "{folder}" in self.targets[0] else deck
        files = tuple(_FIELD.sub(lambda _: part, target) for target in self.targets)
        urls = [file if places.is_remote(file) else str(Path(self.base, file)) for file in files]
        with tempfile.TemporaryDirectory() as folder:
            copies = [Path(folder, f"{number}-{url.rpartition('/')[2]}") for number, url in enumerate(urls)]
            for url, copy in zip(urls, copies, strict=True):
                if copy.suffix == _PACKAGE and (before := places.content(url)) is not None:
                    copy.write_bytes(before)
            again = rebuilt(named, (), outputs(copies, self.form), choice=self.choice)
            contents = [form.render(again.deck) for _, form in again.formats]
        for url, content in zip(urls, contents, strict=True):
            places.write_whole(url, content)
        return files


def spread(paths: Sequence[Path], address: str, finish: Finish, wanted: Selection, *, strict: bool, unfit: bool) -> int:
    """Build the pages at some paths or addresses on a cluster, say what came of it, and give the exit code.

    Raises BadParameter where the files to write do not say by what to part the pages, or where other
    options are `unfit` for a cluster, and QuizgenError where nothing could be done.
    """
    if unfit:
        raise typer.BadParameter("it takes neither --title nor --plan: its decks are many", param_hint="--cluster")
    field = _field(finish)
    try:
        from quizgen.cluster import places, run, scratch  # noqa: PLC0415 - an extra, which not everybody has
    except ImportError as problem:
        raise QuizgenError(f"--cluster needs {problem.name}", "run: pip install 'quizgen[cluster]'") from problem
    listed, unread = places.pages_at(map(url_of, paths))
    if not listed:
        show(unread)
        raise QuizgenError("no page was found and nothing was written", "a page begins with front matter")
    with scratch.scratch(finish.targets[0]) as folder, progress(len(listed)) as stage:
        done = run.run(run.Job(listed, field, wanted, finish, folder), address, stage)
    return _told(done, unread, strict=strict)


def url_of(path: Path) -> str:
    """The address that was meant: `Path` folds the slashes of "s3://notes" into one."""
    told: str = _FOLDED.sub(r"\1\2://", str(path))
    return told.replace("file://", "file:///")


def _field(finish: Finish) -> Field:
    """The one field that all targets have in their names."""
    named = [_FIELD.split(target) for target in finish.targets]
    fields: set[Field] = {"folder" if parts[1:2] == ["folder"] else "subject" for parts in named}
    if len(fields) != 1 or any(len(parts) != 3 or "/" in parts[2] for parts in named):
        message = "with --cluster each file is named by {subject} or by {folder}, as in decks/{subject}.json"
        raise typer.BadParameter(message, param_hint="-o")
    local = [Path(target if "://" not in target else Path(target).name) for target in finish.targets]
    outputs([path.with_name(_FIELD.sub("x", path.name)) for path in local], finish.form)  # is there such a format?
    return fields.pop()


def _told(done: Done, unread: Sequence[Diagnostic], *, strict: bool) -> int:
    remarks = sorted({*unread, *done.remarks, *(remark for one in done.made for remark in one.remarks)})
    refused = len(unread) + done.refused
    show(remarks)
    if not done.made:
        raise QuizgenError("no page could be read, so nothing was done", "the lines above say why")
    for one in done.made:
        say(f"{visible(one.part)}: {one.pages} pages, {one.facts} facts, {one.items} items")
        for file in one.files:
            say(f"wrote {visible(file)}")
    return FLAWED if refused or (strict and not nothing_to_mend(remarks)) else DONE
