"""Two hundred histories of edits and of changed pages: no edit is lost, ids and comments stay."""

from __future__ import annotations

import random
import re
from dataclasses import dataclass, field, replace

import pytest
from sets.entries import read

from quizgen.model import Blank, Cloze, FactRef, Item, ShortAnswer, Source
from quizgen.rebuild import EMPTY, History
from quizgen.rebuild import lock as locks
from quizgen.sets.comments import comments
from quizgen.sets.made import asked
from quizgen.sets.rebuilt import Rebuilt, rebuilt
from quizgen.sets.splice import spliced

HEAD = "# mine\ntitle: Rivers\nsettings:\n  types: all\n\nitems:\n# first\n"
WORDS = "delta estuary meander gorge basin levee oxbow weir spring canyon marsh rapids fjord lagoon reef dune".split()


def made(number, version=0, name=""):
    """The item of a page's fact, as some version of the page words it."""
    word = WORDS[number % len(WORDS)] + str(number)
    source = Source(f"page {number // 4}", f"Page {number // 4}", "", (), f"A {word} is {number}.{version}: so it is.")
    told = f"In version {version}, what does a river's {word} measure" if version else f"What does the {word} measure"
    body = (
        ShortAnswer(f"{told}?", f"{number}.{version}")
        if number % 2
        else Cloze(f"{told}: {{{{1}}}} m.", {1: Blank(f"{number}.{version}")})
    )
    tags = ("kind::quantity", f"version::{version % 2}")
    return Item(name or f"id{number}", FactRef(f"fact{number}", "quantity"), body, (source,), f"Page: {word}", tags)


@dataclass
class Story:
    """A set, its pages, and what a person did to it, by the numbers of facts."""

    rng: random.Random
    text: str = HEAD
    history: History = EMPTY
    pages: dict[int, Item] = field(default_factory=dict)
    ids: dict[int, str] = field(default_factory=dict)
    edited: dict[int, str] = field(default_factory=dict)
    tagged: set[int] = field(default_factory=set)
    deleted: set[int] = field(default_factory=set)
    rejected: set[int] = field(default_factory=set)
    own: list[str] = field(default_factory=list)
    written: set[str] = field(default_factory=set)

    def build(self) -> Rebuilt:
        order = sorted(self.pages)
        result = rebuilt(read(self.text), self.history, [self.pages[n] for n in order])
        self.text, self.history = result.file.text, locks.parse(locks.render(result.history), "deck.lock")
        return result

    def entries(self):
        """The entries of generated items by the number of their fact."""
        return {number_of(e.item): e for e in read(self.text).entries if e.item.id.startswith("id")}

    def change_pages(self):
        for number in self.rng.sample(range(12), 4):
            match self.rng.choice(["add", "add", "reword", "rename", "remove"]):
                case "add":
                    self.pages.setdefault(number, made(number))
                case "reword" if number in self.pages:
                    self.pages[number] = made(number, self.rng.randrange(1, 99), self.pages[number].id)
                case "rename" if number in self.pages:
                    self.pages[number] = replace(self.pages[number], id=f"id{number}r{self.rng.random()}")
                case "remove":
                    self.pages.pop(number, None)

    def edit(self):
        here = self.entries()
        for number in self.rng.sample(sorted(here), min(2, len(here))):
            entry = here[number]
            match self.rng.choice(["edit", "tag", "delete", "reject", "accept", "comment"]):
                case "edit":
                    self.edited[number] = f"Mine: {self.rng.random()} \\ # {number} 'x' \"y\""
                    self.put(number, replace(entry.item, explanation=self.edited[number]), entry.status)
                case "tag":
                    self.tagged.add(number)
                    self.put(number, replace(entry.item, tags=(*entry.item.tags, "mine::yes")), entry.status)
                case "delete":
                    self.deleted.add(number)
                    self.put(number, None)
                case "reject":
                    self.rejected.add(number)
                    self.put(number, entry.item, "rejected")
                case "accept" if number not in self.rejected:
                    self.put(number, entry.item, "accepted")
                case _:
                    self.comment(entry.node.line)
        if self.rng.random() < 0.4:
            self.write_own()

    def put(self, number, item, status=""):
        """An item written anew in the file, as a person would do it; None takes it out."""
        file = read(self.text)
        kept = [e for e in file.entries if item or number_of(e.item) != number]
        new = [replace(e, item=item, status=status) if item and number_of(e.item) == number else e for e in kept]
        self.text = spliced(file, new)

    def comment(self, line):
        text = f"note {len(self.written)}"
        lines = self.text.split("\n")
        if self.rng.random() < 0.5:
            lines[line] += f"  # {text}"
        else:
            lines.insert(line, f"# {text}")
        self.written.add(f"# {text}")
        self.text = "\n".join(lines)

    def write_own(self):
        stem = f"What did I write {len(self.own)}?"
        self.own.append(stem)
        item = f"- type: short\n  stem: {stem}  # own {len(self.own)}\n  answer: this\n"
        self.written.add(f"# own {len(self.own)}")
        at = self.text.index("# first\n") + len("# first\n")
        self.text = self.text[:at] + item + self.text[at:]


def number_of(item):
    return int(re.match(r"id(\d+)", item.id)[1]) if item.id.startswith("id") else -1


@pytest.mark.parametrize("seed", range(200))
def test_no_edit_is_lost(seed):
    story = Story(random.Random(seed))  # noqa: S311
    for number in range(8):
        story.pages[number] = made(number)
    story.build()
    assert sorted(story.entries()) == list(range(8))
    for _ in range(5):
        story.edit()
        story.change_pages()
        ids = {number: entry.item.id for number, entry in story.entries().items()}
        result = story.build()
        check(story, result, ids)
        assert story.build().file.text == result.file.text, "a second build changes nothing"


def check(story, result, ids):
    here = story.entries()
    notes = {note for comment in comments(story.text).values() for note in re.split(r" +(?=#)", comment)}
    assert story.written <= notes
    assert not story.deleted & here.keys()
    assert {number: here[number].item.id for number in ids if number in here} == {
        number: name for number, name in ids.items() if number in here
    }
    for number, words in story.edited.items():
        assert number in story.deleted or here[number].item.explanation == words
    for number in story.pages.keys() - story.edited.keys() - story.deleted:
        page, item = story.pages[number], here[number].item
        assert asked(replace(page, body=unnumbered(page.body))) == asked(replace(item, body=unnumbered(item.body)))
    for number in story.tagged & here.keys():
        assert "mine::yes" in here[number].item.tags
    stems = [entry.item.body.stem for entry in read(story.text).entries if isinstance(entry.item.body, ShortAnswer)]
    assert [stem for stem in stems if stem.startswith("What did I")] == story.own[::-1]
    in_deck = {number_of(item) for item in result.file.deck.items}
    assert not story.rejected & in_deck
    assert in_deck - {-1} == here.keys() - story.rejected
    known_sources(result)
    assert not result.plan.retired or all(entry.id not in here for entry in result.plan.retired)


def unnumbered(body):
    """The body with its gap numbered 1: a build keeps the number that learners know."""
    if isinstance(body, ShortAnswer):
        return body
    (blank,) = body.blanks.values()
    return Cloze(re.sub(r"\{\{\d+\}\}", "{{1}}", body.text), {1: blank})


def known_sources(result):
    """Every generated item knows its sources in full, whatever the file shows of them."""
    for entry in result.file.entries:
        if entry.item.id.startswith("id"):
            assert all(source.quote.startswith("A ") for source in entry.item.sources)
