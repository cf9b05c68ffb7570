"""`quizgen paper`: a question set in, a test to print with its answer key out."""

from __future__ import annotations

from pathlib import Path  # noqa: TC003 - typer reads a command's annotations at run time
from typing import TYPE_CHECKING, Annotated, Literal

import typer

from quizgen import files
from quizgen.cli.exits import CODES_OF_PAGES, DONE, FLAWED
from quizgen.cli.inputs import deck_at
from quizgen.cli.outputs import once, write
from quizgen.cli.typed import readable
from quizgen.errors import QuizgenError
from quizgen.terminal.lines import say
from quizgen.terminal.remarks import show

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from quizgen.papers import Paper, Sheet
    from quizgen.papers.blueprint import Blueprint

EPILOG = f"""\b
Examples:
  quizgen paper decks/sodium-potassium-pump -o test.docx --items 12
  quizgen paper pump.json -o test.pdf --key key.pdf --items 20 --versions A,B --seed 7
  quizgen paper pump.json -o test.html --page letter --items 10 --blueprint "type=choice:4,level=understand:3"

A blueprint says how many items of the paper have a value of a field. Fields are type (choice,
cloze, numeric, ...), kind (of fact), level (remember, understand, apply), and whatever else the
items' tags name (subject, ...).

{CODES_OF_PAGES}"""

_PLAN = typer.Option("--blueprint", metavar="PLAN", help="What they are, as in type=choice:8,kind=term:5.")
_ITEMS, _MOST_VERSIONS, _LONGEST_NAME = 20, 26, 20


def paper(  # noqa: PLR0917 - a command has as many options as its users need
    paths: Annotated[list[Path], typer.Argument(metavar="SET", help="A quiz file, or a question set, or pages.")],
    out: Annotated[list[Path], typer.Option("-o", "--out", metavar="FILE", help="A .html, .pdf or .docx; repeatable.")],
    items: Annotated[
        int | None, typer.Option(metavar="N", min=1, max=200, help="How many items the paper has; else 20 at most.")
    ] = None,
    plan: Annotated[str, _PLAN] = "",
    versions: Annotated[str, typer.Option(metavar="NAMES", help="Parallel versions, as in A,B.")] = "",
    seed: Annotated[int, typer.Option(metavar="N", min=0, help="Another number gives another paper.")] = 1,
    page: Annotated[
        Literal["a4", "letter"], typer.Option(case_sensitive=False, metavar="a4|letter", help="The size of the sheets.")
    ] = "a4",
    title: Annotated[
        str | None, typer.Option(metavar="TITLE", callback=readable, help="The paper's title; else the set's.")
    ] = None,
    key: Annotated[Path | None, typer.Option(metavar="FILE", help="A file of its own for the answer key.")] = None,
    *,
    hints: Annotated[bool, typer.Option("--hints", help="Show the hints of gaps, such as first letters.")] = False,
) -> None:
    """Make a test to print, in parallel versions, with its answer key.

    The items are chosen so that none gives another away. All versions hold the same items, in
    another order and with their options in another order; keys are spread over the places. The
    answer key comes last in each FILE, unless --key names a file for it. PDF needs an extra: pip install '.[pdf]'.
    """
    renders, names, asked = _usage([*out, *([key] if key else [])], versions, plan, items or _ITEMS)
    from quizgen.papers import Sheet, make, unhinted  # noqa: PLC0415 - slow to load; --help does without

    deck, remarks = deck_at(paths, title)
    show(remarks)
    if not deck.items:
        raise QuizgenError("there is no item to put on a paper and nothing was written", "the set is empty")
    fewer = items is None and not plan.strip()
    made = make(deck if hints else unhinted(deck), asked, names, seed, fewer=fewer)
    sheets = [(path, Sheet(page, key=key is None)) for path in out]
    sheets += [(key, Sheet(page, papers=False))] if key else []
    write([(path, renders[path](made, sheet)) for path, sheet in sheets])
    _sum_up(made, _ITEMS if fewer else 0)
    raise typer.Exit(FLAWED if any(remark.severity == "error" for remark in remarks) else DONE)


def _usage(
    out: Sequence[Path], versions: str, plan: str, items: int
) -> tuple[dict[Path, Callable[[Paper, Sheet], bytes]], tuple[str, ...], Blueprint]:
    """What the arguments mean, checked before any work is done."""
    from quizgen.papers import blueprint, render_for  # noqa: PLC0415 - slow to load; --help does without

    hint = "-o"
    try:
        renders = {path: render_for(path) for path in out}
        hint = "--blueprint"
        asked = blueprint.parse(plan, items)
    except QuizgenError as problem:
        raise typer.BadParameter(str(problem), param_hint=hint) from problem
    once(out)
    for path in out:
        files.check_target(path)
    return renders, _names(versions), asked


def _names(versions: str) -> tuple[str, ...]:
    names = tuple(name.strip() for name in versions.split(",") if name.strip())
    if len(set(names)) < len(names) or len(names) > _MOST_VERSIONS or any(len(name) > _LONGEST_NAME for name in names):
        raise typer.BadParameter("give up to 26 different short names, as in A,B", param_hint="--versions")
    return names


def _sum_up(made: Paper, usual: int) -> None:
    first = made.versions[0]
    count = sum(len(part.questions) for part in first.parts)
    if count < usual:
        say(f"note: no more than {count} of the set's items were found that do not give each other away")
    told = f"{count} items, {first.points} points"
    say(f"{told}, versions {', '.join(one.name for one in made.versions)}" if first.name else told)
