"""`quizgen check`: any set in, what is wrong with its items out.

The remarks are what the command is for, so they go to stdout, as a linter's do; all else goes to stderr.
"""

from __future__ import annotations

from functools import partial
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

    from quizgen.cli.checking import Checked, Flags

EPILOG = """\b
Examples:
  quizgen check exam.json
  quizgen check decks/sodium-potassium-pump notes/kidney.md
  quizgen check decks/kidney decks/heart
  quizgen check exam.json --json > remarks.json
  quizgen check exam.json --fix
  quizgen check exam.json --log class.sqlite

\b
Exit codes:
  0    no flaw was found
  1    there are flaws or flags, or a file or an item was refused
  2    wrong usage
  3    nothing could be checked, or a file could not be written
  130  interrupted
"""


def check(
    paths: Annotated[list[Path], typer.Argument(metavar="FILE|PATH", help="Files of questions; pages, folders, sets.")],
    log: Annotated[
        Path | None, typer.Option(metavar="FILE", help="The log with learners' flags; else the usual.")
    ] = None,
    *,
    as_json: Annotated[bool, typer.Option("--json", help="Print the remarks as JSON.")] = False,
    fix: Annotated[bool, typer.Option("--fix", help="First mend in the file what can surely be mended.")] = False,
) -> None:
    """Look for flaws in questions, whoever wrote them.

    A FILE is a quiz or any other format that quizgen reads; pages, folders and question sets are
    built first. Each item is held against the 19 item-writing flaws of the research, and each
    set against flaws of whole sets. A line says file, item, flaw, code, and how to mend it. What
    learners flagged in `quizgen take` is told as well.

    --fix puts numeric options of a JSON quiz in order, and takes out "all of the above", "none of
    the above" and options that stand twice, where three options are left and the key stays, and
    odd full stops.
    """
    from quizgen.cli.flagged import flags_of  # noqa: PLC0415 - slow to load; --help does without

    pages: list[Path] = []
    flags = flags_of(log)
    checked = list(_files(paths, pages, flags, fix=fix))
    if pages:
        checked += _pages(pages, flags, fix=fix)
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


def _files(paths: Sequence[Path], pages: list[Path], flags: Flags, *, fix: bool) -> Iterator[Checked | None]:
    """Each file of questions, checked, None where it was refused; the pages among the paths go to `pages`."""
    from quizgen.cli.checking import check_set, is_page  # noqa: PLC0415 - slow to load; --help does without

    for path in paths:
        if is_set(path) or path.name == DECK:
            folder = path if path.is_dir() else path.parent
            yield _checked(partial(check_set, folder, flags))
            continue
        limit = None if path.suffix.lower() in files.PAGE_SUFFIXES else files.QUIZ_LIMIT
        content = b"" if path.is_dir() else files.read(path, limit)
        if isinstance(content, Diagnostic):
            show([content])
            yield None
        elif path.is_dir() or is_page(path, content):
            pages.append(path)
        else:
            yield _checked(partial(_file, path, content, flags, fix=fix))


def _file(path: Path, content: bytes, flags: Flags, *, fix: bool) -> Checked:
    from quizgen.cli.checking import check_file  # noqa: PLC0415 - slow to load; --help does without

    return check_file(path, _mended(path, content) if fix else content, flags)


def _checked(check: Callable[[], Checked]) -> Checked | None:
    """What was checked, or None where that was refused, once it is told why."""
    try:
        return check()
    except QuizgenError as problem:
        error(str(problem))
        return None


def _pages(pages: Sequence[Path], flags: Flags, *, fix: bool) -> Iterator[Checked | None]:
    from quizgen.cli.checking import check_pages  # noqa: PLC0415 - slow to load; --help does without

    if fix:
        say("pages are no questions, --fix leaves them as they are; `quizgen build` mends what it makes of them")
    yield _checked(partial(check_pages, pages, flags))


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
