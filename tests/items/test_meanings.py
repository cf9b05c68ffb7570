"""Choosing among definitions: none of the wrong ones holds of the thing."""

from __future__ import annotations

from quizgen.items import gather, likeness, meanings
from quizgen.items.candidate import Candidate
from quizgen.items.gather import Material
from quizgen.items.sense import Sense
from quizgen.text import terms


def sense(name: str, text: str, page: str = "1") -> Sense:
    thing = Candidate(name, page, "Physics", f"{name} is {text}.", name, "thing")
    return Sense(thing, f"a {name}", text, text, terms.stem(text.split()[2]), plural=False)


CAPACITOR = sense("capacitor", "a passive device that stores charge between plates")
COIL = sense("coil", "a wound wire that makes a magnetic field")
DIODE = sense("diode", "a small valve that lets current pass one way")
CERAMIC = sense("ceramic capacitor", "a small part whose insulator is fired clay")
STORE = sense("battery", "a passive device that stores charge in a liquid between plates")


def asked(*others: Sense, said: str = "Nothing else.", names: dict[str, frozenset[str]] | None = None) -> list[str]:
    material = Material(statements=(("1", said),), names=names or {}, senses=(CAPACITOR, *others))
    return [option.text for option in meanings.definitions(gather.pool([material]), CAPACITOR)]


def test_takes_what_other_things_are() -> None:
    assert asked(COIL, DIODE) == [COIL.text, DIODE.text]


def test_never_what_a_kind_of_the_thing_is() -> None:
    assert asked(COIL, CERAMIC) == [COIL.text]


def test_never_what_says_nearly_the_same() -> None:
    assert asked(COIL, STORE) == [COIL.text]


def test_never_what_a_statement_says_of_the_thing() -> None:
    assert asked(COIL, DIODE, said="The capacitor too is a valve that lets some current pass.") == [COIL.text]


def test_never_what_another_name_of_the_thing_is() -> None:
    assert asked(COIL, DIODE, names={"capacitor": frozenset(["coil"])}) == [DIODE.text]


def test_things_of_one_kind_are_asked_for_by_what_they_are() -> None:
    lamp = sense("lamp", "a bright device that turns current into light")
    fuse = sense("fuse", "a thin device that melts when too much flows")
    found = meanings.things(gather.pool([Material(senses=(CAPACITOR, COIL, lamp, fuse))]), CAPACITOR)
    assert [option.text for option in found] == ["lamp", "fuse"]
    assert found[0].why == f"A lamp is {lamp.text}."


def test_things_of_another_page_need_two_shared_terms() -> None:
    far = sense("coil", COIL.text, page="2")
    known = gather.pool([Material(senses=(CAPACITOR, far))])
    assert not meanings.definitions(known, CAPACITOR)
    named = [Candidate(term, page, "Physics", "", term, "term") for page in ("1", "2") for term in ("circuit", "volt")]
    assert not meanings.definitions(
        gather.pool([Material(named=tuple(named[::2]), senses=(CAPACITOR, far))]), CAPACITOR
    )
    known = gather.pool([Material(named=tuple(named), senses=(CAPACITOR, far))])
    assert [option.text for option in meanings.definitions(known, CAPACITOR)] == [COIL.text]
    assert likeness.head("ceramic capacitor") == "capacitor"


def test_never_what_a_thing_of_a_foreign_kind_is() -> None:
    fever = sense("fever", "a common disease that comes with heat and thirst")
    assert asked(COIL, fever) == [COIL.text]
