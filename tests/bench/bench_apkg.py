"""Writes 100,000 notes, and the same fields with bare genanki and with Anki itself; prints what it took, as ratios.

Run it from the repository: `python -m tests.bench.bench_apkg [NOTES]`. Each writer runs in a process of its own, all
of them in turns, and the least CPU time of each counts, since other work on the machine adds little to that. "ours"
begins with items, which it has yet to make notes of; "fields" begins with the fields of the notes, as genanki does.
"""

from __future__ import annotations

import json
import random
import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

from quizgen.model import Blank, Body, Cloze, Deck, FactRef, Item, Numeric, ShortAnswer, Source

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

NOTES, ROUNDS = 100_000, 3
WORDS = (
    "membrane sodium potassium pump cell voltage gradient carrier channel protein molecule energy reaction enzyme "
    "tissue nerve muscle kidney tubule glucose transport binds moves opens closes drives across into out of "
    "the a each with by"
).split()


def deck(count: int) -> Deck:
    """Items such as pages give, no two alike: seven clozes in ten, two short answers, one number."""
    chance = random.Random(7)
    return Deck("Bench", tuple(_item(number, chance) for number in range(count)))


def _item(number: int, chance: random.Random) -> Item:
    words = [*chance.choices(WORDS, k=chance.randint(9, 22)), str(number)]
    place = chance.randrange(len(words) - 1)
    answer, told = words[place], " ".join(words)
    gap = " ".join((*words[:place], "{{1}}", *words[place + 1 :]))
    bodies: tuple[Body, ...] = (
        Cloze(f"{gap}.", {1: Blank(answer, (), f"{answer[0]}…")}),
        ShortAnswer(f"What is it that {gap.replace('{{1}}', '…')}?", answer, (answer.upper(),)),
        Numeric(f"How many {gap.replace('{{1}}', '…')}?", number / 8, "mV", 0.5),
    )
    page = number // 20
    title, address = f"What does {WORDS[page % len(WORDS)]} {page} do?", f"https://example.org/qa/{page}"
    source = Source(str(page), title, address, ("Section",), f"In short, {told}.")
    body = bodies[(0, 0, 0, 0, 0, 0, 0, 1, 1, 2)[number % 10]]
    return Item(
        f"{number:016x}",
        FactRef(f"{number // 2:016x}", "term"),
        body,
        (source,),
        told,
        ("subject::biology", "kind::term"),
    )


def ours(items: Deck, path: Path) -> None:
    from quizgen.formats.apkg import render

    path.write_bytes(render(items))


def of_fields(items: Deck) -> Callable[[Path], object]:
    """What writes the package of ready notes."""
    from quizgen.formats import anki_notes, apkg
    from quizgen.rebuild import first

    notes = [(told, first(item, told.fingerprint)) for item in items.items for told in (anki_notes.note(item),)]
    return lambda path: path.write_bytes(apkg._package(items.title, notes))


def bare(notes: list[tuple[int, list[str], str, list[str]]], path: Path) -> None:
    import genanki

    from quizgen.formats.anki_models import NOTE_TYPES, model

    models = {each.id: model(each) for each in NOTE_TYPES}
    made = genanki.Deck(1_500_000_000, "Bench")
    for kind, fields, guid, tags in notes:
        made.add_note(genanki.Note(model=models[kind], fields=fields, guid=guid, tags=tags))
    genanki.Package(made).write_to_file(str(path))


def fields(items: Deck) -> list[tuple[int, list[str], str, list[str]]]:
    """The very fields that our notes have, for the other writers."""
    from quizgen.formats import anki_notes, anki_record
    from quizgen.rebuild import first

    told = []
    for item in items.items:
        note = anki_notes.note(item)
        known = note.fields | anki_record.fields(first(item, note.fingerprint))
        told.append((note.type.id, [known.get(name, "") for name in note.type.fields], item.id, list(note.tags)))
    return told


def by_anki(path: Path, target: Path) -> float:
    """CPU seconds that Anki needs to export what it imported from a package."""
    from anki.collection import Collection, DeckIdLimit, ExportAnkiPackageOptions, ImportAnkiPackageRequest

    collection = Collection(str(target.parent / "collection.anki2"))
    collection.import_anki_package(ImportAnkiPackageRequest(package_path=str(path)))
    limit = DeckIdLimit(deck_id=collection.decks.id_for_name("Bench"))
    start = time.process_time()
    collection.export_anki_package(out_path=str(target), options=ExportAnkiPackageOptions(legacy=False), limit=limit)
    spent = time.process_time() - start
    collection.close()
    return spent


def timed(work: Callable[[], object]) -> float:
    start = time.process_time()
    work()
    return time.process_time() - start


def writer(name: str, count: int, folder: Path) -> dict[str, Any]:
    """Runs one writer in this process; gives CPU seconds, megabytes at most, and the file's bytes."""
    items, path = deck(count), folder / f"{name}.apkg"
    match name:
        case "ours":
            spent = timed(lambda: ours(items, path))
        case "fields":
            write = of_fields(items)
            spent = timed(lambda: write(path))
        case "genanki":
            notes = fields(items)
            spent = timed(lambda: bare(notes, path))
        case _:
            spent = by_anki(folder / "ours.apkg", path)
    most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
    return {"seconds": spent, "megabytes": most, "bytes": path.stat().st_size}


def measured(count: int) -> Iterator[tuple[str, dict[str, Any]]]:
    for _ in range(ROUNDS):
        for name in ("ours", "fields", "genanki", "anki"):
            with tempfile.TemporaryDirectory() as folder:
                if name == "anki":
                    _run(count, "ours", folder)
                yield name, _run(count, name, folder)


def _run(count: int, name: str, folder: str) -> dict[str, Any]:
    command = [sys.executable, "-m", "tests.bench.bench_apkg", str(count), name, folder]
    told: dict[str, Any] = json.loads(subprocess.run(command, check=True, capture_output=True).stdout)
    return told


def main() -> None:
    count = int(sys.argv[1]) if len(sys.argv) > 1 else NOTES
    if len(sys.argv) > 2:
        print(json.dumps(writer(sys.argv[2], count, Path(sys.argv[3]))))
        return
    best: dict[str, dict[str, Any]] = {}
    for name, told in measured(count):
        best[name] = {key: min(best[name][key], told[key]) if name in best else told[key] for key in told}
    for name, told in best.items():
        print(f"{name}: {told['seconds']:.1f} s, {told['megabytes']} MB at most, {told['bytes'] / 1e6:.1f} MB written")
    for name in ("ours", "fields"):
        times = (best[name]["seconds"] / best[other]["seconds"] for other in ("genanki", "anki"))
        print(f"time, {name}: {next(times):.2f} of bare genanki's, {next(times):.2f} of Anki's export")
    print(f"size: {best['ours']['bytes'] / best['anki']['bytes']:.2f} of Anki's export")


if __name__ == "__main__":
    main()
