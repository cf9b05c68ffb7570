"""`quizgen push`, into a real collection behind AnkiConnect's protocol."""

from __future__ import annotations

import re
import socket
import sys
import threading
from pathlib import Path

import pytest
from anki_server import served
from formats.collection import anki
from formats.test_anki_rebuild import cards, notes, study, told
from pages_made import file_of

from quizgen import cli

PUMP = "The sodium-potassium pump moves 3 sodium ions out and 2 potassium ions in for each ATP."
REST = "The resting membrane potential of a neuron is about -70 mV."
CELL = "A catalyst is a substance that speeds up a chemical reaction."


@pytest.fixture
def real(tmp_path):
    """A real collection."""
    folder = tmp_path / "anki"
    folder.mkdir()
    with anki(folder) as opened:
        yield opened


@pytest.fixture
def server(real):
    with served(real.collection) as running:
        yield running


@pytest.fixture
def run(monkeypatch, capsys, tmp_path, server):
    """Pushes to the stand-in; gives exit code, stdout and stderr."""
    monkeypatch.chdir(tmp_path)

    def run(*arguments: object) -> tuple[object, str, str]:
        said = ["quizgen", "push", *map(str, arguments)]
        monkeypatch.setattr(sys, "argv", said if "--port" in said else [*said, "--port", str(server.port)])
        with pytest.raises(SystemExit) as left:
            cli.main()
        return (left.value.code or 0, *capsys.readouterr())

    return run


@pytest.fixture
def pages(tmp_path):
    """A set named "Pump" of three pages, and how to rewrite one of them."""
    (tmp_path / "Pump" / "pages").mkdir(parents=True)

    def write(name: str, text: str | None) -> None:
        path = tmp_path / "Pump" / "pages" / f"{name}.md"
        if text is None:
            path.unlink()
        else:
            path.write_bytes(file_of(text, f"What of {name}?", name, id=name))

    for name, text in (("pump", PUMP), ("neuron", REST), ("catalyst", CELL)):
        write(name, text)
    return write


def edit(real, text):
    """Changes a note by hand, as a student would."""
    note = next(note for note in real.notes() if text in note.fields[0])
    note.fields[0] += " (mine)"
    real.collection.update_note(note)
    return note.guid


@pytest.mark.usefixtures("pages")
def test_a_plan_changes_nothing(run, real, server, tmp_path):
    code, out, err = run("Pump", "--plan")
    assert (code, err) == (0, "")
    assert out.startswith("0 changed, ")
    assert real.notes() == []
    assert "importPackage" not in server.asked
    assert not (tmp_path / "Pump" / "deck.lock").exists()


@pytest.mark.parametrize("paths", ["Pump", "Pump/pages"])
def test_a_second_push_changes_what_changed_and_keeps_schedule_and_edits(run, real, pages, paths):
    assert run(paths)[0] == 0
    assert real.collection.decks.id_for_name("Pump")
    studied = study(real, 3)
    mine = edit(real, "sodium")
    before, known = notes(real), cards(real)
    pages("neuron", "The resting membrane potential of a typical neuron is about -70 mV.")
    pages("catalyst", None)
    pages("enzyme", "An enzyme is a protein that speeds up a reaction in a cell.")
    plan = run(paths, "--plan")[1].splitlines()[0]
    code, out, err = run(paths)
    assert (code, out) == (0, "")
    assert plan in err
    after = notes(real)
    changed = {guid for guid in before if told(before[guid]) != told(after[guid])}
    assert len(changed) == int(plan.split()[0])
    assert all("neuron" in after[guid].fields[0] for guid in changed)
    assert after[mine].fields[0].endswith(" (mine)")
    assert all("enzyme" in after[guid].fields[0] for guid in after.keys() - before.keys())
    assert after.keys() >= before.keys()
    assert all(cards(real)[card] == state for card, state in known.items())
    assert all(cards(real)[card][7] for card in studied)


def test_a_note_that_changed_on_both_sides_keeps_the_edit_and_is_told(run, real, pages):
    run("Pump")
    mine = edit(real, "is about {{c1")
    pages("neuron", "The resting membrane potential of a typical neuron is about -70 mV.")
    _, _, err = run("Pump")
    assert "1 of them you edited in Anki; they keep your edit: " in err
    assert notes(real)[mine].fields[0].endswith(" (mine)")


@pytest.mark.usefixtures("pages")
def test_the_ids_are_those_of_the_package(run, real, monkeypatch):
    run("Pump")
    pushed = notes(real).keys()
    monkeypatch.setattr(sys, "argv", ["quizgen", "build", "Pump", "-o", "x.apkg"])
    with pytest.raises(SystemExit):
        cli.main()
    log = real.take(Path("x.apkg").read_bytes())
    assert (len(log.new), len(log.updated)) == (0, 0)
    assert notes(real).keys() == pushed
    assert "0 changed, 0 new, 0 retired, " in run("Pump", "--plan")[1]


@pytest.mark.usefixtures("pages")
def test_a_push_of_a_set_keeps_its_history(run, tmp_path):
    run("Pump/pages")
    assert not list(tmp_path.rglob("deck.lock"))
    run("Pump")
    assert (tmp_path / "Pump" / "deck.lock").exists()


@pytest.mark.usefixtures("pages")
def test_a_student_who_moved_the_cards_finds_them_changed_there(run, real, pages):
    run("Pump")
    real.collection.set_deck(real.collection.find_cards(""), real.collection.decks.id("Elsewhere"))
    pages("neuron", "The resting membrane potential of a typical neuron is about -70 mV.")
    before = len(real.notes())
    _, _, err = run("Pump")
    assert re.search(r"^[1-9]\d* changed, 0 new, ", err, re.MULTILINE)
    assert len(real.notes()) == before


@pytest.mark.usefixtures("pages")
@pytest.mark.parametrize("title", ['A "b" * c_d', "A: b", "back\\slash", "a (b) -c or d"])
def test_a_deck_of_any_name_is_found_again(run, pages, title):
    run("Pump/pages", "--title", title)
    pages("catalyst", None)
    out = run("Pump/pages", "--title", title, "--plan")[1]
    assert out.startswith(("0 changed, 0 new, 1 retired, ", "0 changed, 0 new, 2 retired, "))


@pytest.mark.usefixtures("pages")
def test_a_students_own_settings_of_the_deck_stay(run, real, pages):
    run("Pump")
    deck = real.collection.decks.id_for_name("Pump")
    config = real.collection.decks.config_dict_for_deck_id(deck)
    config["new"]["perDay"] = 7
    real.collection.decks.update_config(config)
    pages("neuron", None)
    run("Pump")
    assert real.collection.decks.config_dict_for_deck_id(deck)["new"]["perDay"] == 7


# What can go wrong


def free_port():
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return one.getsockname()[1]


@pytest.mark.usefixtures("pages")
def test_no_anki_is_told_before_any_work(run, monkeypatch):
    monkeypatch.setattr("quizgen.cli.push.deck_at", lambda *_: pytest.fail("it went to work"))
    code, out, err = run("Pump", "--port", free_port())
    assert (code, out) == (3, "")
    assert "error: no Anki answers at 127.0.0.1:" in err
    assert "AnkiConnect" in err


@pytest.mark.usefixtures("pages")
def test_a_key_is_asked_for_and_given(run, real, monkeypatch):
    with served(real.collection, key="secret") as locked:
        code, _, err = run("Pump", "--port", locked.port)
        assert code == 3
        assert "--key" in err
        monkeypatch.setenv("ANKICONNECT_KEY", "secret")
        assert run("Pump", "--port", locked.port)[0] == 0


@pytest.mark.usefixtures("pages")
def test_an_anki_without_a_profile_is_told(run):
    with served(None) as closed:
        code, _, err = run("Pump", "--port", closed.port)
    assert code == 3
    assert "no profile open" in err


@pytest.mark.usefixtures("pages", "server")
@pytest.mark.parametrize("reply", [b"", b"HTTP/1.0 200 OK\r\n\r\nhello", b"HTTP/1.0 200 OK\r\n\r\n[]", b"\xff" * 9])
def test_a_stranger_at_the_port_is_told(run, reply):
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        listener.listen()

        def answer():
            one, _ = listener.accept()
            with one:
                one.recv(65536)
                one.sendall(reply)

        thread = threading.Thread(target=answer, daemon=True)
        thread.start()
        code, _, err = run("Pump", "--port", listener.getsockname()[1])
        thread.join()
    assert code == 3
    assert "is not AnkiConnect" in err


@pytest.mark.usefixtures("pages")
def test_a_package_that_anki_refuses_leaves_the_lock_as_it_was(run, real, server, monkeypatch, tmp_path):
    monkeypatch.setattr(server, "import_package", lambda path: Path(path + "?").read_bytes())
    code, _, err = run("Pump")
    assert code == 3
    assert "Anki refused importPackage: " in err
    assert not (tmp_path / "Pump" / "deck.lock").exists()
    assert real.notes() == []


@pytest.mark.usefixtures("pages")
def test_nothing_to_push_is_told(run, tmp_path):
    for page in (tmp_path / "Pump" / "pages").iterdir():
        page.write_bytes(file_of("These are important."))
    code, _, err = run("Pump")
    assert code == 3
    assert "no item to push" in err
