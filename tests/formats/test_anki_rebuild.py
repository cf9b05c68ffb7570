"""A student's collection through a rebuild: studied, edited by hand, and imported into again by Anki itself."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import pytest
from formats.collection import anki
from pages_made import file_of
from shipped import DECK

from quizgen.build import build
from quizgen.formats import anki_history, anki_notes, anki_record, apkg
from quizgen.items.envelope import digest
from quizgen.model import Choice, Cloze
from quizgen.rebuild import EMPTY, carried, renewed

if TYPE_CHECKING:
    from formats.collection import Anki

    from quizgen.model import Item
    from quizgen.rebuild import History, Plan

STUDIED = 50
RIGHT, TYPO = "Cardiac glycosides are plant compounds", "Cardiac glycosydes are plant compounds"
NEW = file_of("An enzyme is a protein that speeds up a chemical reaction.", "What is an enzyme?", "enzyme", id="900")


@dataclass(frozen=True)
class Package:
    content: bytes
    plan: Plan

    @property
    def history(self) -> History:
        return anki_history.parse(self.content, "x.apkg")


def packed(pages: dict[str, bytes], before: History = EMPTY) -> Package:
    """The package of some pages, rebuilt from what the last one held, as `quizgen build` does it."""
    deck = build(sorted(pages.items()), "Pump").deck
    now = carried([item for item in deck.items if not isinstance(item.body, Choice)], before)
    again = renewed(now, before, anki_notes.entry)
    items = type(deck)(deck.title, now.items, deck.language)
    return Package(apkg.render(items, history=again.history), again.plan)


def pages() -> dict[str, bytes]:
    """The shipped pages with a typo in one of them."""
    found = {path.name: path.read_bytes() for path in sorted((DECK / "pages").glob("*.md"))}
    first = next(name for name, text in found.items() if RIGHT.encode() in text)
    return found | {first: found[first].replace(RIGHT.encode(), TYPO.encode(), 1)}


def changed(found: dict[str, bytes]) -> dict[str, bytes]:
    """The pages a term later: the typo mended, a value changed, one page gone and one new."""
    kept = {name: text for name, text in found.items() if "concentrations" not in name}
    assert len(kept) == len(found) - 1
    mended = {name: text.replace(TYPO.encode(), RIGHT.encode()) for name, text in kept.items()}
    other = {name: re.sub(rb"about 110 kDa", b"about 113 kDa", text) for name, text in mended.items()}
    assert sum(mended[name] != kept[name] for name in kept) == 1
    assert sum(other[name] != mended[name] for name in kept) == 1
    return other | {"what-is-an-enzyme.md": NEW}


def study(real: Anki, count: int) -> set[int]:
    """Answers so many new cards, some well, some badly; gives their ids."""
    scheduler = real.collection.sched
    config = real.collection.decks.config_dict_for_deck_id(real.collection.decks.id_for_name("Pump"))
    config["new"]["perDay"] = 999
    real.collection.decks.update_config(config)
    real.collection.decks.select(real.collection.decks.id_for_name("Pump"))
    seen: set[int] = set()
    while len(seen) < count:
        queued = scheduler.get_queued_cards().cards[0]
        card = real.collection.get_card(queued.card.id)
        card.start_timer()
        rating = (1, 2, 3, 4)[len(seen) % 4]
        scheduler.answer_card(scheduler.build_answer(card=card, states=queued.states, rating=rating - 1))
        seen.add(card.id)
    return seen


def cards(real: Anki) -> dict[int, tuple[Any, ...]]:
    """What the scheduler knows of each card, by its id."""
    rows = real.collection.db.all(
        "select id, nid, ord, type, queue, due, ivl, factor, reps, lapses, left, data from cards"
    )
    return {row[0]: tuple(row[1:]) for row in rows}


def notes(real: Anki) -> dict[str, Any]:
    return {note.guid: note for note in real.notes()}


@dataclass(frozen=True)
class Term:
    first: Package
    second: Package
    log: Any
    studied: set[int]
    notes_before: dict[str, Any]
    notes_after: dict[str, Any]
    cards_before: dict[int, tuple[Any, ...]]
    cards_after: dict[int, tuple[Any, ...]]
    mine: str


@pytest.fixture(scope="module")
def term(tmp_path_factory):
    """A collection before and after the second import, and what was imported."""
    first = packed(pages())
    second = packed(changed(pages()), first.history)
    with anki(tmp_path_factory.mktemp("anki")) as real:
        real.take(first.content)
        studied = study(real, STUDIED)
        before = notes(real)
        untouched = {note.guid for note in before.values()} - {guid(each) for each in second.plan.changed}
        mine = before[min(untouched)]
        mine["Text" if "Text" in mine else "Question"] += " (mine)"
        real.collection.update_note(mine)
        before, known = notes(real), cards(real)
        log = real.take(second.content)
        yield Term(first, second, log, studied, before, notes(real), known, cards(real), mine.guid)


def guid(item: Item) -> str:
    return digest("anki", "cloze" if isinstance(item.body, Cloze) else "plain", item.id)


def test_every_studied_card_keeps_its_place(term):
    assert len(term.studied) == STUDIED
    assert all(term.cards_before[card][7] > 0 for card in term.studied)
    assert all(term.cards_after[card] == known for card, known in term.cards_before.items())


def test_exactly_the_changed_notes_are_updated(term):
    plan = term.second.plan
    assert plan.changed
    assert plan.new
    assert plan.retired
    changed = {guid for guid, note in term.notes_before.items() if told(note) != told(term.notes_after[guid])}
    assert changed == {guid(item) for item in plan.changed}
    assert len(term.log.updated) == len(plan.changed)
    assert len(term.log.new) == len(plan.new)
    assert len(term.log.conflicting) == 0


def told(note: Any) -> tuple[Any, ...]:
    return tuple(note.fields), tuple(note.tags)


def test_there_are_no_duplicates_and_nothing_is_lost(term):
    assert len(term.notes_after) == len(term.notes_before) + len(term.second.plan.new)
    firsts = [note.fields[0] for note in term.notes_after.values()]
    assert len(set(firsts)) == len(firsts)


def test_a_note_that_the_student_edited_keeps_the_edit(term):
    assert term.notes_after[term.mine].fields[0].endswith(" (mine)")


def test_a_mended_typo_keeps_its_card(term):
    wrong = {guid for guid, note in term.notes_before.items() if "glycosydes" in note.fields[0]}
    assert wrong
    assert wrong <= {guid(item) for item in term.second.plan.changed}
    assert all("glycosides" in term.notes_after[guid].fields[0] for guid in wrong)


def test_what_is_retired_is_found_by_the_search_that_is_told(tmp_path):
    first = packed(pages())
    second = packed(changed(pages()), first.history)
    with anki(tmp_path) as real:
        real.take(first.content)
        found = real.collection.find_notes(anki_record.search(second.plan.retired))
        assert {real.collection.get_note(each)["Item"] for each in found} == {each.id for each in second.plan.retired}


def test_a_student_who_skips_a_build_gets_both_changes(tmp_path):
    first = packed(pages())
    second = packed(changed(pages()), first.history)
    third = packed(pages(), second.history)
    with anki(tmp_path) as one, anki(folder(tmp_path, "other")) as other:
        for package in (first, second, third):
            one.take(package.content)
        for package in (first, third):
            other.take(package.content)
        kept = {guid: told(note) for guid, note in notes(one).items()}
        assert all(kept[guid] == told(note) for guid, note in notes(other).items())


def folder(parent: Any, name: str) -> Any:
    made = parent / name
    made.mkdir()
    return made


def test_the_same_again_is_the_same_package():
    first = packed(pages())
    assert packed(pages(), first.history).content == first.content
    assert str(packed(pages(), first.history).plan).startswith("0 changed, 0 new, 0 retired")
