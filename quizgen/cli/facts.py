"""`quizgen facts`: what was found on pages, where, and what was passed over."""

from __future__ import annotations

import json
from itertools import groupby
from pathlib import Path  # noqa: TC003 - typer reads a command's annotations at run time
from typing import TYPE_CHECKING, Annotated

import typer

from quizgen import files
from quizgen.cli.building import contents, count, nothing
from quizgen.cli.completing import completed_kinds
from quizgen.cli.exits import CODES_OF_PAGES, DONE, FLAWED
from quizgen.terminal import findings
from quizgen.terminal.lines import say
from quizgen.terminal.progress import progress
from quizgen.terminal.remarks import show

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from quizgen.facts.fact import Fact
    from quizgen.model import Contradiction, Diagnostic
    from quizgen.survey import Survey

EPILOG = f"""\b
Examples:
  quizgen facts decks/sodium-potassium-pump
  quizgen facts notes --kind quantity
  quizgen facts notes --contradictions
  quizgen facts notes/kidney.md --coverage
  quizgen facts notes --json > facts.json

{CODES_OF_PAGES}"""


def facts(
    paths: Annotated[list[Path], typer.Argument(metavar="PATH", help="Pages, folders, question sets.")],
    kind: Annotated[
        str | None, typer.Option(metavar="K", help="Only facts of this kind.", autocompletion=completed_kinds)
    ] = None,
    *,
    contradictions: Annotated[
        bool, typer.Option("--contradictions", help="Only where pages contradict each other.")
    ] = False,
    coverage: Annotated[
        bool, typer.Option("--coverage", help="Each sentence: what is asked of it, or why nothing is.")
    ] = False,
    as_json: Annotated[bool, typer.Option("--json", help="Print JSON.")] = False,
) -> None:
    """Show the facts that pages state, each with its places.

    Shown are the facts that `quizgen build` asks about. Where two pages give different values for
    the same thing, that is a contradiction: nothing asks for it until one of them is mended.
    """
    _check(kind)
    if contradictions and coverage and not as_json:
        raise typer.BadParameter("--coverage shows something else; ask for one of them", param_hint="--contradictions")
    if kind and coverage and not as_json:
        raise typer.BadParameter("--coverage goes through every sentence; ask for one of them", param_hint="--kind")
    known, unread = _surveyed(paths)
    remarks = sorted({*unread, *known.remarks})
    show(remark for remark in remarks if remark.severity == "error" or not contradictions)
    if not known.read:
        raise nothing(paths, remarks)
    clashes = [one for one in known.merged.contradictions if kind in (None, one.fact.kind)]
    wanted = [] if contradictions else _of_kind(known.asked, kind)
    if as_json:
        told = _told(known, wanted, clashes, only=contradictions, covered=coverage)
        typer.echo(json.dumps(told, ensure_ascii=False, indent=2))
    elif coverage:
        findings.coverage(_covered(known))
    else:
        findings.contradictions(clashes)
        findings.facts(wanted)
    if not coverage:
        say(_counts(known, kind, None if contradictions else len(wanted), len(clashes)))
    raise typer.Exit(FLAWED if known.refused or unread else DONE)


def _check(kind: str | None) -> None:
    from quizgen.facts.kinds import KINDS  # noqa: PLC0415 - slow to load; --help does without

    names = [one.name for one in KINDS]
    if kind is not None and kind not in names:
        raise typer.BadParameter(f"there is no kind {kind!r}; the kinds are {', '.join(names)}", param_hint="--kind")


def _surveyed(paths: Sequence[Path]) -> tuple[Survey, list[Diagnostic]]:
    from quizgen.survey import gathered, reading  # noqa: PLC0415 - slow to load; --help does without

    found, missing = files.find_pages(paths)
    unread = list(missing)
    readings = []
    with progress(len(found)) as stage:
        advance = stage("Reading pages", len(found))
        for path, content in contents(found, unread):
            readings.append(reading(path, content))
            advance()
    return gathered(readings), unread


def _of_kind(found: Iterable[Fact], kind: str | None) -> list[Fact]:
    wanted = [fact for fact in found if kind in (None, fact.kind)]
    return sorted(wanted, key=lambda fact: fact.discipline)  # in order of appearance within a subject


def _covered(known: Survey) -> Iterable[findings.Sheet]:
    from quizgen.facts.choosing.coverage import coverage  # noqa: PLC0415 - slow to load; --help does without

    for view, found, chosen in zip(known.views, known.found, known.chosen, strict=True):
        yield view.page.path, tuple(coverage(view, found, chosen))


def _counts(known: Survey, kind: str | None, found: int | None, clashes: int) -> str:
    """How much was found, and where that is nothing what to do; `found` is None where no facts are shown."""
    pages = count(len(known.pages), "page")
    clash = f"{count(clashes, 'contradiction')}; nothing asks for these until the pages agree" if clashes else ""
    if found is None:
        return f"{pages}, {clash or 'no contradictions'}"
    if found or clashes:
        return ", ".join(filter(None, (pages, count(found, "fact"), clash)))
    return f"{pages}, no facts{f' of the kind {kind}' if kind else ''}; --coverage tells what is asked of each sentence"


def _told(
    known: Survey, wanted: Sequence[Fact], clashes: Sequence[Contradiction], *, only: bool, covered: bool
) -> dict[str, object]:
    """What `--json` prints: contradictions, and unless these are all: by subject, facts; the sentences if asked for."""
    told: dict[str, object] = {"contradictions": [findings.clash_data(one) for one in clashes]}
    if only:
        return told
    told["subjects"] = [
        {"subject": name, "facts": [findings.as_data(fact) for fact in group]}
        for name, group in groupby(wanted, key=lambda fact: fact.discipline)
    ]
    if covered:
        told["coverage"] = [findings.sheet_data(sheet) for sheet in _covered(known)]
    return told
