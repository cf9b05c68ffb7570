"""Items, files and comments to try question sets on."""

from __future__ import annotations

import random
from dataclasses import replace

import yaml
from formats.decks import ITEMS, as_read
from hypothesis import strategies as st

from quizgen.model import Deck
from quizgen.sets import deck_file
from quizgen.sets.nodes import LOADER
from quizgen.sets.read_item import Entry
from quizgen.sets.render import dashed

HEAD = "# A set to try things on\ntitle: Pump\nlanguage: en\n\nitems:\n"


def plain_item(item):
    """The item as a file can hold it: without what only remarks and exporters need."""
    return as_read(Deck("", (item,))).items[0]


NASTY = ITEMS.map(plain_item)


def entry(item, status="", told=()):
    return Entry(item, status, told, cited=True)


def text_of(entries, head=HEAD):
    return head + "\n".join("\n".join(dashed(each.fields())) + "\n" for each in entries)


def read(text):
    """The file that a text is; it must be one."""
    file, remarks = deck_file.read(text, "deck.yaml")
    assert file is not None, (remarks, text)
    return file


@st.composite
def items(draw, most=4):
    """Some items whose ids differ."""
    drawn = draw(st.lists(NASTY, max_size=most))
    return tuple(replace(item, id=f"{item.id} {place}") for place, item in enumerate(drawn))


def commented(text, rng, share=0.3):
    """The text with comments put where YAML allows any."""
    lines = text.split("\n")
    inside, ends = set(), set()
    loader = LOADER(text)
    while (token := loader.get_token()) is not None:
        if isinstance(token, yaml.ScalarToken):
            first, last = token.start_mark.line, token.end_mark.line - (token.end_mark.column == 0)
            inside |= set(range(first + 1, last + 1))  # no line of its own above these
            if last > first:
                ends |= set(range(first, last + 1))  # and none at the end of these
    out = []
    for number, line in enumerate(lines):
        if number not in inside and rng.random() < share:
            out.append(" " * rng.choice([0, 2, 4, 8]) + f'# note {number}: it\'s "so"')
        aside = line and number not in ends and rng.random() < share
        out.append(f"{line}  # aside {number}" if aside else line)
    return "\n".join(out)


def chance(seed):
    return random.Random(seed)  # noqa: S311
