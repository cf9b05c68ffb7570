"""An H5P question set: content for libraries that the site which takes the file has installed.

Source of the rules: the libraries' own `semantics.json`, and the specification of `h5p.json` at
h5p.org. The file holds no code of the libraries.
"""

from __future__ import annotations

import json
import uuid
from typing import TYPE_CHECKING, Any

from quizgen.formats.gaps_inline import hides_math, repeats_gap
from quizgen.formats.h5p_labels import QUESTION_SET
from quizgen.formats.h5p_questions import LIBRARIES, question
from quizgen.formats.loss import Change, of_type
from quizgen.formats.package import packed
from quizgen.formats.plain_text import marked_typing, name, one_line
from quizgen.items.envelope import digest
from quizgen.model import Matching, Numeric, Ordering
from quizgen.text.inline import parse

if TYPE_CHECKING:
    from quizgen.model import Deck, Item

_SET = ("H5P.QuestionSet", 1, 21)
_LONGEST_TITLE = 255


def _tolerant(item: Item) -> bool:
    return isinstance(item.body, Numeric) and item.body.tolerance > 0


def _dragged_markup(item: Item) -> bool:
    match item.body:
        case Ordering(_, sequence):
            texts: tuple[str, ...] = sequence
        case Matching(_, pairs):
            texts = tuple(text for pair in pairs for text in pair)
        case _:
            return False
    return any(run.kind == "code" or run.strong or run.emphasis for text in texts for run in parse(text))


CHANGES = (
    Change("h5p-tolerance", "only the number itself counts as right, not one near it", _tolerant),
    Change("h5p-order", "steps are dragged to their places", of_type("order")),
    Change("h5p-match", "halves of pairs are dragged to their partners", of_type("match")),
    Change("h5p-dragged", "what is dragged has no emphasis", _dragged_markup),
    Change("h5p-plain", "what is typed is plain text there, math its LaTeX", marked_typing),
    Change("h5p-gap-math", "a gap in a formula is asked for behind the text", hides_math),
    Change("h5p-gap-twice", "a gap that stands twice is asked for twice", repeats_gap),
    Change("h5p-tags", "the tags and the fact are left out; explanation and quote are plain text", lambda _: True),
)


def render(deck: Deck) -> bytes:
    """The H5P file of a deck."""
    questions = [_entry(item, place) for place, item in enumerate(deck.items)]
    used = sorted({entry["library"] for entry in questions})
    libraries = [_SET, *(known for known in LIBRARIES if _versioned(*known) in used)]
    title = one_line(deck.title) or "Questions"
    about = {
        "title": title[:_LONGEST_TITLE],
        "language": "und",
        "defaultLanguage": deck.language.partition("-")[0][:10] or "en",
        "mainLibrary": _SET[0],
        "embedTypes": ["iframe"],
        "license": "U",
        "preloadedDependencies": [
            {"machineName": machine, "majorVersion": major, "minorVersion": minor}
            for machine, major, minor in libraries
        ],
    }
    content = {**QUESTION_SET, "questions": questions}
    return packed({"h5p.json": _json(about), "content/content.json": _json(content)})


def _entry(item: Item, place: int) -> dict[str, Any]:
    library, params = question(item)
    known = next(known for known in LIBRARIES if known[0] == library)
    # The same on every run; two items of one id must not share it.
    sub_id = uuid.UUID(hex=digest("h5p", item.id, str(place)) + digest("h5p-2", item.id), version=4)
    return {
        "library": _versioned(*known),
        "params": params,
        "subContentId": str(sub_id),
        "metadata": {"contentType": known[0].removeprefix("H5P."), "license": "U", "title": name(item.body)},
    }


def _versioned(machine: str, major: int, minor: int) -> str:
    return f"{machine} {major}.{minor}"


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, indent=1) + "\n"
