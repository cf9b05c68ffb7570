"""Pages are read once and on several cores: the same bytes come out, and nothing that lies about does harm."""

from __future__ import annotations

import os
import pickle
import sys
import zlib
from pathlib import Path

import pytest
from pages_made import file_of

from quizgen import cli
from quizgen.build import built
from quizgen.cli import shelf as shelves
from quizgen.cli.readings import Readers
from quizgen.cli.shelf import Shelf
from quizgen.cli.workers import workers
from quizgen.items.selection import USUAL, Selection
from quizgen.leaves.alone import leaf
from quizgen.leaves.leaf import Leaf, content_of, material_of
from quizgen.leaves.rendered import ENTRY, JSON, NOTE
from quizgen.leaves.tasks import Need, Sheet
from quizgen.packed import _check, packed, unpacked

DECK = Path(__file__).resolve().parents[2] / "decks/sodium-potassium-pump/pages"
TEXT = file_of("The resting potential of a neuron is -70 mV. The pump moves three sodium ions out of the cell.")
FILES = [(f"{number}.md", TEXT.replace(b"-70", str(number).encode())) for number in range(20)]


def nothing():
    """What moves no bar."""


@pytest.fixture
def shelf(tmp_path):
    return Shelf(tmp_path / "shelf")


def on(shelf):
    return sorted(path for path in shelf._folder.glob("*/*") if path.is_file())


@pytest.mark.parametrize("path", sorted(DECK.glob("*.md")), ids=lambda path: path.stem[:30])
def test_what_is_packed_comes_back(path):
    one = leaf(str(path), path.read_bytes(), USUAL)
    assert unpacked(packed(one), Leaf) == one
    assert content_of(one).found
    assert material_of(one).statements


def test_a_page_that_is_refused_comes_back_with_its_remark():
    one = leaf("a.md", b"---\nid: 1\n", USUAL)
    assert one.refused
    assert unpacked(packed(one), Leaf) == one


def test_what_is_another_kind_of_value_is_none():
    assert unpacked(packed(USUAL), Leaf) is None
    assert unpacked(packed(USUAL), Selection) == USUAL


class Evil:
    def __init__(self, call):
        self.call = call

    def __reduce__(self):
        return self.call


@pytest.mark.parametrize(
    "call",
    [
        (os.system, ("touch pwned",)),
        (eval, ("open('pwned', 'w')",)),
        (getattr, ("a", "upper")),
        (pickle.loads, (b"N.",)),
        (__import__, ("this",)),
        (Shelf, (None,)),
        (zlib.compress, (b"",)),
    ],
    ids=lambda call: str(call[0]),
)
def test_foreign_bytes_do_nothing(call, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    data = zlib.compress(pickle.dumps(Evil(call)))
    assert unpacked(_check(data) + data, object) is None
    assert not (tmp_path / "pwned").exists()


@pytest.mark.parametrize("name", ["re.compile", "inline.parse", "Fact.id", "lru_cache", "dataclass", "tokenise"])
def test_what_a_module_of_quizgen_holds_besides_values_is_not_called(name):
    for module in ("quizgen.facts.kinds.cues", "quizgen.facts.fact", "quizgen.facts.view", "quizgen.text.tokens"):
        code = b"\x80\x04\x8c" + bytes([len(module)]) + module.encode() + b"\x8c" + bytes([len(name)]) + name.encode()
        data = zlib.compress(code + b"\x93.")
        assert unpacked(_check(data) + data, object) is None


@pytest.mark.parametrize(
    "damage", [b"", b"x", bytes(40), packed(leaf(*FILES[0], USUAL))[:-1], packed(leaf(*FILES[0], USUAL))[1:]]
)
def test_damaged_bytes_are_none(damage):
    assert unpacked(damage, Leaf) is None


def test_a_page_that_is_known_is_not_read_again(shelf, monkeypatch):
    first = Readers(shelf=shelf).read(FILES, nothing)
    assert len(on(shelf)) == len(FILES)
    monkeypatch.setattr("quizgen.leaves.tasks.made", lambda *_: pytest.fail("it was read again"))
    assert Readers(shelf=shelf).read(FILES, nothing) == first


def test_a_changed_page_another_path_and_other_code_are_read(shelf, monkeypatch):
    Readers(shelf=shelf).read(FILES[:1], nothing)
    path, content = FILES[0]
    assert shelf.find(path, content, USUAL, Sheet) is not None
    assert shelf.find(path, content + b"\n", USUAL, Sheet) is None
    assert shelf.find("b.md", content, USUAL, Sheet) is None
    assert shelf.find(path, content, Selection(per_fact=1), Sheet) is None
    monkeypatch.setattr(shelves, "code", lambda: ["other"])
    assert Shelf(shelf._folder).find(path, content, USUAL, Sheet) is None


@pytest.mark.parametrize("damage", [b"", b"junk", bytes(100)])
def test_a_damaged_entry_is_as_good_as_none(shelf, damage):
    first = Readers(shelf=shelf).read(FILES[:3], nothing)
    for place in on(shelf):
        place.write_bytes(damage)
    assert Readers(shelf=shelf).read(FILES[:3], nothing) == first
    assert all(place.stat().st_size > 100 for place in on(shelf))


def test_a_shelf_that_cannot_be_written_is_no_error(tmp_path):
    (tmp_path / "shelf").write_bytes(b"")
    assert len(Readers(shelf=Shelf(tmp_path / "shelf")).read(FILES[:2], nothing)) == 2


def test_what_nobody_needed_for_long_goes(shelf):
    Readers(shelf=shelf).read(FILES[:2], nothing)
    old, young = on(shelf)
    os.utime(old, (0, 0))
    draft = young.with_name(".1.tmp")
    draft.write_bytes(b"")
    os.utime(draft, (0, 0))
    Readers(shelf=shelf).read(FILES[2:3], nothing)
    assert not old.exists()
    assert not draft.exists()
    assert len(on(shelf)) == 2


def test_what_is_needed_stays_young(shelf):
    Readers(shelf=shelf).read(FILES[:1], nothing)
    (place,) = on(shelf)
    os.utime(place, (0, 0))
    assert shelf.find(*FILES[0], USUAL, Sheet) is not None
    assert place.stat().st_mtime > 0


@pytest.mark.parametrize("jobs", [2, 3])
def test_any_number_of_processes_finds_the_same_in_the_same_order(shelf, jobs):
    done = []
    alone = Readers().read(FILES, nothing)
    with workers(jobs) as some:
        together = Readers(some, shelf).read(FILES, lambda: done.append(1))
    assert together == alone
    assert len(done) == len(on(shelf)) == len(FILES)


def test_forms_that_are_wanting_are_made_of_what_was_kept(shelf, monkeypatch):
    Readers(shelf=shelf, need=Need(USUAL, frozenset({JSON}))).read(FILES[:1], nothing)
    monkeypatch.setattr("quizgen.leaves.alone.leaf", lambda *_: pytest.fail("it was read again"))
    every = Readers(shelf=shelf, need=Need(USUAL, frozenset({JSON, NOTE, ENTRY})))
    (one,) = every.read(FILES[:1], nothing)
    assert shelf.find(*FILES[0], USUAL, Sheet).forms.keys() == {JSON, NOTE, ENTRY}
    assert every.renderings.entry(one.facts[0].made[0].item).id == one.facts[0].made[0].item.id


def test_builds_with_and_without_what_was_kept_give_the_same_bytes(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    (tmp_path / "notes").mkdir()
    for path, content in FILES:
        (tmp_path / "notes" / path).write_bytes(content)

    def build(*more):
        for name in ("a.json", "a.apkg"):
            (tmp_path / name).unlink(missing_ok=True)
        monkeypatch.setattr(sys, "argv", ["quizgen", "build", "notes", "-o", "a.json", "-o", "a.apkg", *more])
        with pytest.raises(SystemExit) as left:
            cli.main()
        assert not left.value.code
        return [(tmp_path / name).read_bytes() for name in ("a.json", "a.apkg")]

    build("--jobs", "2")
    (tmp_path / "notes" / "3.md").write_bytes(TEXT)
    assert build() == build("--no-cache") == build("--no-cache", "--jobs", "2")


def page(number, *sentences):
    names = {"id": str(number), "title": f"Page {number}", "subject": "Physics" if number % 2 else "Biology"}
    return file_of("\\n\\n".join(sentences), f"What is question {number}?", **names)


EDITS = {
    "a sentence": {2: page(2, "The membrane potential of a neuron is -80 mV.", "A pump is a protein that moves ions.")},
    "a title": {3: page(3, "The spring constant is 12 N/m.").replace(b"Page 3", b"Another page")},
    "a contradiction": {4: page(4, "The resting potential of a neuron is -50 mV.")},
    "another name": {5: page(5, "The tricarboxylic acid cycle is also known as the Krebs cycle.")},
    "a page more": {9: page(9, "A resistor is a component that limits the flow of current.")},
}


@pytest.mark.parametrize("edit", EDITS)
def test_a_rebuild_after_an_edit_is_the_build_from_scratch(edit, shelf):
    definitions = [f"A {name} is a component that {does}." for name, does in (
        ("capacitor", "stores charge"), ("coil", "stores magnetic energy"), ("fuse", "breaks a circuit")
    )]  # fmt: skip
    pages = {
        number: page(number, "The resting potential of a neuron is -70 mV.", definitions[number % 3])
        for number in range(1, 7)
    }

    def done(pages, *given):
        readers = Readers(*given)
        return built(readers.read([(f"{n}.md", pages[n]) for n in sorted(pages)], nothing), "t", work=readers)

    first = done(pages, Readers().workers, shelf)
    assert first == done(pages, Readers().workers, shelf) == done(pages)
    after = pages | EDITS[edit]
    assert done(after, Readers().workers, shelf) == done(after)
    assert done(pages, Readers().workers, shelf) == first
