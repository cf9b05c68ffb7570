"""What files cannot hold of a set: what they leave out line by line, and in one line for each file what they change."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

import typer

from quizgen.formats.plain_text import name
from quizgen.terminal.lines import say, visible

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from quizgen.formats.loss import Loss
    from quizgen.model import Deck

_COLOURS = {"warning": "yellow", "note": "cyan"}


@dataclass(frozen=True, slots=True)
class Said:
    """A line about a file: `FILE: warning: 3 items: left out … [code]`, and with details a line for each item."""

    path: str
    severity: Literal["warning", "note"]
    text: str
    items: tuple[str, ...] = ()


def told(losses: Iterable[tuple[str, Sequence[Loss]]], deck: Deck, *, details: bool) -> tuple[Said, ...]:
    """What to say of each file and its losses, what leaves items out first."""
    lines = [line for path, found in losses for line in _of_file(path, found, deck, details=details)]
    return tuple(sorted(lines, key=lambda line: line.severity == "note"))


def show(lines: Iterable[Said]) -> None:
    """Print the lines."""
    for line in lines:
        severity = typer.style(f"{line.severity}:", fg=_COLOURS[line.severity], bold=True)
        say(f"{typer.style(f'{visible(line.path)}:', bold=True)} {severity} {visible(line.text)}")
        for item in line.items:
            say(f"  {visible(item)}")


def _of_file(path: str, losses: Sequence[Loss], deck: Deck, *, details: bool) -> Iterator[Said]:
    left = [loss for loss in losses if loss.change.drops]
    changed = [loss for loss in losses if not loss.change.drops]
    if details or len(changed) == 1:
        for loss in (*left, *changed):
            items = tuple(f"{item.id}  {name(item.body)}" for item in loss.met) if details else ()
            yield Said(path, "warning" if loss.change.drops else "note", _line(loss, deck, example=not details), items)
        return
    yield from (Said(path, "warning", _line(loss, deck)) for loss in left)
    if changed:
        met = len({item.id for loss in changed for item in loss.met})
        how_many = "1 item is" if met == 1 else f"{met} items are"
        first = _line(min(changed, key=lambda loss: (loss.items == met, -loss.items)), deck)
        more = f"{how_many} changed in {len(changed)} ways, such as {first}; --details tells them all"
        yield Said(path, "note", more)


def _line(loss: Loss, deck: Deck, *, example: bool = True) -> str:
    """The loss with the first of its items, where not all meet it."""
    if not example or loss.items == len(deck.items):
        return str(loss)
    code = f" [{loss.change.code}]"
    return f"{str(loss).removesuffix(code)} (“{name(loss.met[0].body)}”){code}"
