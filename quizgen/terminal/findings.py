"""Facts as a person or a program reads them on stdout."""

from __future__ import annotations

import sys
from itertools import groupby
from typing import TYPE_CHECKING

import typer

from quizgen.terminal.lines import visible, wants_colour

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from quizgen.facts.choosing.coverage import Covered
    from quizgen.facts.fact import Fact
    from quizgen.model import Contradiction, Source

Sheet = tuple[str, "Sequence[Covered]"]


def facts(found: Sequence[Fact]) -> None:
    """Print facts by subject: kind, statement with its answers in brackets, and the places that state it."""
    for subject, group in groupby(found, key=lambda fact: fact.discipline):
        _print(typer.style(visible(subject) or "No subject", bold=True))
        for fact in group:
            _print(f"  {typer.style(f'{fact.kind:<11}', fg='cyan')} {visible(_marked(fact))}")
            _print(f"  {'':<11} {typer.style(', '.join(map(_place, fact.sources)), dim=True)}")


def contradictions(clashes: Sequence[Contradiction]) -> None:
    """Print where pages contradict each other: kind, what they say, and each place with its sentence."""
    if clashes:
        _print(typer.style("Contradictions", bold=True))
    for one in clashes:
        values = " or ".join(visible(side.says) for side in one.sides)
        _print(f"  {typer.style(f'{one.fact.kind:<11}', fg='red')} {values}")
        for source in (source for side in one.sides for source in side.sources):
            _print(f"  {'':<11} {typer.style(f'{_place(source)}:', dim=True)} {visible(source.quote)}")


def coverage(sheets: Iterable[Sheet]) -> None:
    """Print each sentence of each page with the answers asked for, or why there are none; and the sum."""
    asked = told = 0
    for path, lines in sheets:
        _print(typer.style(visible(path), bold=True))
        for one in lines:
            mark, why = ("+", f"asked for: {'; '.join(one.answers)}") if one.answers else ("-", one.why_not)
            _print(f"  {mark} {one.line}: {visible(one.text)}")
            _print(typer.style(f"      {visible(why)}", fg="green" if one.answers else "yellow"))
        asked, told = asked + sum(bool(one.answers) for one in lines), told + len(lines)
    _print(f"asked about {asked} of {told} sentences")


def as_data(fact: Fact) -> dict[str, object]:
    """A fact for JSON."""
    return {
        "id": fact.id,
        "kind": fact.kind,
        "statement": fact.statement.text,
        "answers": [span.of(fact.statement.text) for span in (fact.answer, *fact.also)],
        "sources": [_source_data(source) for source in fact.sources],
    }


def clash_data(clash: Contradiction) -> dict[str, object]:
    """A contradiction for JSON."""
    sides = [{"says": one.says, "sources": [_source_data(source) for source in one.sources]} for one in clash.sides]
    return {"fact": clash.fact.id, "kind": clash.fact.kind, "sides": sides}


def _source_data(source: Source) -> dict[str, object]:
    return {"file": source.path, "line": source.line, "page": source.page, "quote": source.quote}


def sheet_data(sheet: Sheet) -> dict[str, object]:
    """A page's sentences for JSON."""
    path, lines = sheet
    return {
        "file": path,
        "sentences": [
            {"line": one.line, "text": one.text, "asked": list(one.answers), "why_not": one.why_not} for one in lines
        ],
    }


def _marked(fact: Fact) -> str:
    """The statement with what is asked for in brackets."""
    text, pieces, at = fact.statement.text, [], 0
    for span in sorted((fact.answer, *fact.also)):
        pieces += [text[at : span.start], "[", span.of(text), "]"]
        at = span.end
    return "".join((*pieces, text[at:]))


def _place(source: Source) -> str:
    return f"{visible(source.path)}:{source.line}"


def _print(line: str) -> None:
    typer.echo(line, color=wants_colour(sys.stdout))
