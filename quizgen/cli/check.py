"""`quizgen check`: any set in, what is wrong with its items out.

The remarks are what the command is for, so they go to stdout, as a linter's do; all else goes to stderr.
"""

from __future__ import annotations

from pathlib import Path  # noqa: TC003 - typer reads a command's annotations at run time
from typing import TYPE_CHECKING, Annotated

import typer

from quizgen import files
from quizgen.cli.exits import DONE, FLAWED
from quizgen.errors import QuizgenError
from quizgen.folder.places import DECK, is_set
from quizgen.model import Diagnostic
from quizgen.terminal.flaws import show_flaws, show_json
from quizgen.terminal.lines import error, say, visible
from quizgen.terminal.remarks import show

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from quizgen.cli.checking import Checked

EPILOG = """\b
Examples:
  quizgen check exam.json
  quizgen check decks/sodium-potassium-pump notes/kidney.md
  quizgen check decks/kidney decks/heart
  quizgen check exam.json --json > remarks.json
  quizgen check exam.json --fix

\b
Exit codes:
  0    no flaw was found
  1    there are flaws, or a file or an item was refused
  2    wrong usage
  3    nothing could be checked, or a file could not be written
  130  interrupted
"""


def check(
    paths: Annotated[list[Path], typer.Argument(metavar="FILE|PATH", help="Files of questions; pages, folders, sets.")],
    *,
    as_json: Annotated[bool, typer.Option("--json", help="Print the remarks as JSON.")] = False,
    fix: Annotated[bool, typer.Option("--fix", help="First mend in the file what can surely be mended.")] = False,
) -> None:
    """Look for flaws in questions, whoever wrote them.

    A FILE is a quiz or any other format that quizgen reads; pages, folders and question sets are
    built first. Each item is held against the 19 item-writing flaws of the research, and each
    set against flaws of whole sets. A line says file, item, flaw, code, and how to mend it.

    --fix puts numeric options of a JSON quiz in order, and takes out "all of the above", "none of
    the above" and options that stand twice, where three options are left and the key stays, and
    odd full stops.
    """
    pages: list[Path] = []
    checked = list(_files(paths, pages, fix=fix))
    if pages:
        checked += _pages(pages, fix=fix)
    if not any(checked):
        raise QuizgenError("nothing could be checked", "the lines above say why")
    remarks = [remark for one in checked if one for remark in one.remarks]
    for one in checked:
        show(one.said if one else ())
    (show_json if as_json else show_flaws)(remarks)
    items = sum(one.items for one in checked if one)
    say(f"{items} {'item' if items == 1 else 'items'}, {len(remarks)} {'remark' if len(remarks) == 1 else 'remarks'}")
    refused = any(one is None or one.refused for one in checked)
    raise typer.Exit(FLAWED if remarks or refused else DONE)


def _files(paths: Sequence[Path], pages: list[Path], *, fix: bool) -> Iterator[Checked | None]:
    """Each file of questions, checked, None where it was refused; the pages among the paths go to `pages`."""
    from quizgen.cli.checking import check_file, check_set, is_page  # noqa: PLC0415 - slow to load; --help does without

    for path in paths:
        if is_set(path) or path.name == DECK:
            yield _checked(check_set, path if path.is_dir() else path.parent)
            continue
        content = b"" if path.is_dir() else files.read(path)
        if isinstance(content, Diagnostic):
            show([content])
            yield None
        elif path.is_dir() or is_page(path, content):
            pages.append(path)
        else:
            try:
                yield check_file(path, _mended(path, content) if fix else content)
            except QuizgenError as problem:
                error(str(problem))
                yield None


def _checked(check: Callable[[Path], Checked], path: Path) -> Checked | None:
    """What was checked, or None where that was refused, once it is told why."""
    try:
        return check(path)
    except QuizgenError as problem:
        error(str(problem))
        return None


def _pages(pages: Sequence[Path], *, fix: bool) -> Iterator[Checked | None]:
    from quizgen.cli.checking import check_pages  # noqa: PLC0415 - slow to load; --help does without

    if fix:
        say("pages are no questions, --fix leaves them as they are; `quizgen build` mends what it makes of them")
    try:
        yield check_pages(pages)
    except QuizgenError as problem:
        error(str(problem))
        yield None


def _mended(path: Path, content: bytes) -> bytes:
    """The file's content after it was mended and written, if there was anything to mend."""
    from quizgen.cli.checking import is_quiz  # noqa: PLC0415 - slow to load; --help does without
    from quizgen.cli.mending import mend_quiz  # noqa: PLC0415

    if not is_quiz(path):
        say(f"{visible(str(path))}: --fix mends JSON quizzes only; `quizgen import` makes one of this file")
        return content
    mended, done = mend_quiz(content, str(path))
    if done:
        files.write_whole(path, mended)
        for item, said in done:
            say(f"{visible(str(path))}:{visible(item)}: {visible(said)}")
        say(f"wrote {visible(str(path))}")
    return mended
