"""Moodle XML: what Moodle's question bank exports and imports.

Source of the rules: Moodle's own importer, question/format/xml/format.php and the question types'
`questiontype.php`. A question whose fractions are not in Moodle's list is skipped there without a word.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizgen.formats.feedback import feedback_html
from quizgen.formats.fractions import MOST_KEYS
from quizgen.formats.gaps_inline import hides_math, repeats_gap
from quizgen.formats.html_text import clean
from quizgen.formats.loss import Change, kept, of_type
from quizgen.formats.moodle_category import category
from quizgen.formats.moodle_questions import question
from quizgen.formats.plain_text import marked_answers, name, one_line, too_many_keys
from quizgen.formats.xml_write import HEAD, leaf, node
from quizgen.items.envelope import digest

if TYPE_CHECKING:
    from quizgen.model import Deck, Item

_ID_LONGEST = 100
_HTML = {"format": "html"}


def _long_id(item: Item) -> bool:
    return item_id(item) != item.id


CHANGES = (
    Change("moodle-keys", f"left out: Moodle grades at most {MOST_KEYS} right options", too_many_keys, drops=True),
    Change("moodle-order", "needs Moodle 4.4 or its plugin for ordering questions", of_type("order")),
    Change("moodle-plain", "what is typed or picked from a list is plain text there, math its LaTeX", marked_answers),
    Change("moodle-gap-math", "a gap in a formula is asked for behind the text", hides_math),
    Change("moodle-gap-twice", "a gap that stands twice is asked for twice", repeats_gap),
    Change("moodle-id", f"an id of more than {_ID_LONGEST} characters gets a short one", _long_id),
    Change("moodle-extra", "fields that quizgen does not know are left out", lambda item: bool(item.extra)),
)


def render(deck: Deck) -> bytes:
    """The Moodle XML of a deck, in a category of its title."""
    title = category(deck.title)
    questions = [node("question", node("category", leaf("text", title)), attributes={"type": "category"})] * bool(title)
    questions += [_question(item) for item in kept(CHANGES, deck)]
    quiz = node("quiz", *questions, attributes={"xml:lang": clean(deck.language)})
    return (HEAD + quiz + "\n").encode()


def _question(item: Item) -> str:
    kind, text, parts = question(item.id, item.body)
    tags = [node("tag", leaf("text", one_line(tag))) for tag in item.tags if tag.strip()]
    return node(
        "question",
        node("name", leaf("text", name(item.body))),
        node("questiontext", leaf("text", text), attributes=_HTML),
        node("generalfeedback", leaf("text", feedback_html(item)), attributes=_HTML),
        leaf("penalty", "1" if kind == "truefalse" else "0.3333333"),
        leaf("hidden", "0"),
        leaf("idnumber", item_id(item)),
        *parts,
        *([node("tags", *tags)] if tags else []),
        attributes={"type": kind},
    )


def item_id(item: Item) -> str:
    """The id as Moodle holds it: of at most 100 characters, without spaces at its ends or in a row."""
    text = clean(item.id)
    return text if len(text) <= _ID_LONGEST and one_line(text) == text else f"item-{digest(item.id)}"
