"""`quizgen push`: a question set into the Anki that runs on this machine."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from quizgen.ankiconnect import PORT, AnkiConnect
from quizgen.cli.exits import CODES_OF_PAGES, DONE, FLAWED
from quizgen.cli.inputs import deck_at
from quizgen.cli.outputs import CHOICE
from quizgen.cli.rebuilding import on_cards, rebuilt, save
from quizgen.cli.typed import readable
from quizgen.errors import QuizgenError
from quizgen.terminal.lines import say, visible
from quizgen.terminal.plans import show_changes, show_plan
from quizgen.terminal.remarks import show

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from quizgen.cli.rebuilding import Rebuilt
    from quizgen.model import Deck, Item
    from quizgen.rebuild import Entry, History, Plan

EPILOG = f"""\b
Examples:
  quizgen push decks/sodium-potassium-pump --plan
  quizgen push decks/sodium-potassium-pump
  quizgen push pump.json --title "Pumps" --choice

{CODES_OF_PAGES}"""

_OURS = '"note:quizgen *"'
_PACKAGE = ".apkg"


def push(
    paths: Annotated[list[Path], typer.Argument(metavar="DECK", help="A question set, a quiz file, or pages.")],
    title: Annotated[
        str | None,
        typer.Option(metavar="TITLE", callback=readable, help="The deck's name in Anki; else the set's title."),
    ] = None,
    *,
    choice: Annotated[bool, CHOICE] = False,
    plan: Annotated[bool, typer.Option("--plan", help="Show what would change in Anki, and change nothing.")] = False,
    port: Annotated[int, typer.Option(metavar="PORT", help="Where AnkiConnect listens, on this machine.")] = PORT,
    key: Annotated[
        str, typer.Option(metavar="KEY", envvar="ANKICONNECT_KEY", help="AnkiConnect's key, if it has one.")
    ] = "",
) -> None:
    """Bring a question set into the Anki that runs on this machine.

    Anki must run with its add-on AnkiConnect. Cards that are there already are changed in place and
    keep their schedule; notes that you edited in Anki keep your edit; nothing is deleted.
    """
    anki = AnkiConnect(port, key)
    anki.check()  # before the work of a build
    deck, remarks = deck_at(paths, title)
    show(remarks)
    if not deck.items:
        raise QuizgenError("there is no item to push and nothing was changed", "the set is empty")
    from quizgen.formats import format_for  # noqa: PLC0415 - slow to load; --help does without

    formats = [(Path(_PACKAGE), format_for(_PACKAGE))]
    there, inside = list(_entries(anki, _OURS)), list(_entries(anki, _in_deck(deck.title)))
    again = rebuilt(deck, paths, formats, choice=choice, there=_known(there, inside, deck))
    changes = _plan(tuple(on_cards(again.deck.items, formats, choice=choice)), there, inside)
    if plan:
        show_plan(changes)
    else:
        _push(anki, again, changes)
    raise typer.Exit(FLAWED if any(remark.severity == "error" for remark in remarks) else DONE)


def _push(anki: AnkiConnect, again: Rebuilt, changes: Plan) -> None:
    ((_, form),) = again.formats
    anki.take(form.render(again.deck))
    save(again)
    show_changes(changes)
    taken = {entry.id: entry.content for entry in _entries(anki, _OURS)}
    kept = [item.id for item in changes.changed if taken.get(item.id) != again.history.entries[item.id].content]
    if kept:
        say(f"{len(kept)} of them you edited in Anki; they keep your edit: {visible(', '.join(kept))}")


def _known(there: Iterable[Entry], inside: Iterable[Entry], deck: Deck) -> History:
    """What may have been items of a deck: what lies in it in Anki, and what comes from its pages wherever it lies."""
    from quizgen.rebuild import History  # noqa: PLC0415 - slow to load; --help does without

    ids = {item.id for item in deck.items}
    pages = {source.page for item in deck.items for source in item.sources}
    return History.of((*inside, *(entry for entry in there if entry.id in ids or entry.page in pages)))


def _plan(items: tuple[Item, ...], there: Iterable[Entry], inside: Iterable[Entry]) -> Plan:
    """What items change in Anki; what lies in their deck and is none of them is retired."""
    from quizgen.formats import anki_notes  # noqa: PLC0415
    from quizgen.rebuild import Carried, History, renewed  # noqa: PLC0415

    ids = {item.id for item in items}
    before = History.of((*inside, *(entry for entry in there if entry.id in ids)))
    return renewed(Carried(items, {}), before, anki_notes.entry).plan


def _in_deck(title: str) -> str:
    """What to search for to find our notes in a deck."""
    name = re.sub(r'([\\"*_])', r"\\\1", title)
    return f'{_OURS} "deck:{name}"'


def _entries(anki: AnkiConnect, query: str) -> Iterator[Entry]:
    from quizgen.formats import anki_record  # noqa: PLC0415

    return (entry for fields in anki.notes(query) if (entry := anki_record.entry(fields)) is not None)
