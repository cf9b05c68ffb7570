"""One web page with a whole quiz in it: it needs no server, and nothing from a deck's text ever runs in it.

The page is whole without scripts too: a list of questions with their answers to unfold. Its
script is named by its hash in the page's own security policy, which lets nothing else run, and
nothing be fetched or sent.
"""

from __future__ import annotations

import base64
import hashlib
import html
import json
from importlib import resources
from string import Template
from typing import TYPE_CHECKING

from quizgen.formats import web_answers, web_forms, web_marks, web_text, web_units
from quizgen.formats.html_text import clean
from quizgen.items.envelope import digest
from quizgen.model import Cloze
from quizgen.text.inline import plain, replace_gaps

if TYPE_CHECKING:
    from quizgen.model import Deck, Item

_SCRIPTS = (
    "hash.js",
    "numbers.js",
    "lookalikes.js",
    "words.js",
    "chemistry.js",
    "amounts.js",
    "marking.js",
    "inputs.js",
    "views.js",
    "quiz.js",
)
_STYLES = ("style.css", "print.css")
_JSON_IN_HTML = str.maketrans(
    {"<": r"\u003c", ">": r"\u003e", "&": r"\u0026", "\u2028": r"\u2028", "\u2029": r"\u2029"}
)


def render(deck: Deck) -> bytes:
    """The page of a deck, as UTF-8."""
    style = "\n".join(map(_file, _STYLES))
    script = "\n".join(('"use strict";\n(() => {', *map(_file, _SCRIPTS), "})();"))
    page = Template(_file("page.html")).substitute(
        title=html.escape(_line(deck.title)),
        heading=web_text.words(_line(deck.title)),
        language=html.escape(deck.language),
        policy=_policy(style, script),
        style=style,
        script=script,
        count=_count(len(deck.items)),
        items="\n".join(_item(item, place) for place, item in enumerate(deck.items, 1)),
        data=_data(deck),
    )
    return page.encode()


def _item(item: Item, place: int) -> str:
    name = f"q{place}"
    return Template(_file("item.html")).substitute(
        name=name, place=place, form=web_forms.form(item, name), answer=web_answers.answer(item)
    )


def _data(deck: Deck) -> str:
    told = [web_marks.marks(item) | {"stem": _said(item)} for item in deck.items]
    units = {unit: web_units.worth(unit) for unit in web_marks.units(told)}
    data = {"title": deck.title, "items": told, "units": units}
    text = json.dumps(data, ensure_ascii=False, separators=(",", ":"), allow_nan=False)
    key = digest(text)
    return clean(f'{{"key":"{key}",{text[1:]}').translate(_JSON_IN_HTML)


def _policy(style: str, script: str) -> str:
    rules = (
        "default-src 'none'",
        f"script-src 'sha256-{_hash(script)}'",
        f"style-src 'sha256-{_hash(style)}'",
        "base-uri 'none'",
        "form-action 'none'",
        "require-trusted-types-for 'script'",
        "trusted-types 'none'",
    )
    return "; ".join(rules)


def _hash(text: str) -> str:
    return base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()


def _count(number: int) -> str:
    return "1 question" if number == 1 else f"{number} questions"


def _said(item: Item) -> str:
    """The question in one line, for the list of results."""
    stem = item.body.text if isinstance(item.body, Cloze) else item.body.stem
    return " ".join(plain(replace_gaps(stem, lambda *_: "…")).split())


def _line(text: str) -> str:
    return " ".join(plain(text).split()) or "Quiz"


def _file(name: str) -> str:
    return resources.files(__package__).joinpath("web", name).read_text(encoding="utf-8").strip()
