"""The JSON quiz: one UTF-8 JSON file, which `quiz.schema.json` describes."""

from __future__ import annotations

import io
import json
import math
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import orjson

from quizgen.errors import QuizgenError
from quizgen.formats import quiz_read, quiz_schema, quiz_write
from quizgen.formats.json_lines import Lines
from quizgen.model import Cloze, Deck, Diagnostic
from quizgen.text.inline import gaps

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from quizgen.model import Item

_FAULT = "this is a fault in quizgen, please report it"
_OPENING, _CLOSING = b'\n  "items": [\n', b"\n  ]\n}\n"
_SHOWN = 30
_MOST = 2**63  # what every reader of JSON takes as a whole number


def part(item: Item) -> bytes:
    """An item as it stands in a quiz file; raises QuizgenError rather than write what breaks the schema."""
    return _items_of(_dumped(Deck(item.id, (item,))))


def render(deck: Deck, part: Callable[[Item], bytes] = part) -> bytes:
    """The quiz file of a deck; raises QuizgenError rather than write what breaks the schema.

    `part` gives an item as it stands there, for who has rendered items already.
    """
    quiz = io.BytesIO()  # which hands out what it holds without a copy
    quiz.writelines(pieces(deck, part))
    return quiz.getvalue()


def pieces(deck: Deck, part: Callable[[Item], bytes] = part) -> Iterator[bytes]:
    """The quiz file of a deck as `render` gives it, an item at a time."""
    head = _dumped(replace(deck, items=()))
    if not deck.items:
        yield head
        return
    opened, _, closed = head.rpartition(b"[]")
    yield opened + b"[\n"
    for place, item in enumerate(deck.items):
        yield b",\n" if place else b""
        yield part(item)
    yield b"\n  ]" + closed


def _dumped(deck: Deck) -> bytes:
    """The quiz file of a deck; of few items, since the objects of all take many times what their text does."""
    _check_items(deck, deck.title, _FAULT)
    quiz = quiz_write.quiz(deck)
    quiz_schema.check(quiz, deck.title, _FAULT)
    return orjson.dumps(quiz, option=orjson.OPT_INDENT_2 | orjson.OPT_APPEND_NEWLINE)


def _items_of(quiz: bytes) -> bytes:
    """The items in the text of a quiz file, as they stand there."""
    return quiz[quiz.index(_OPENING) + len(_OPENING) : -len(_CLOSING)]


def parse(data: bytes, path: str) -> tuple[Deck, tuple[Diagnostic, ...]]:
    """The deck of a quiz file and what there is to say about it; raises QuizgenError where it is not one.

    Keys and distractors come in the order in which the file shows them. Fields of an item that
    this version does not know are kept in `extra`, other unknown fields are ignored.
    """
    quiz = load(data, path)
    hint = "`quizgen check` tells all that is wrong in it"
    quiz_schema.check(quiz, path, hint, data)
    deck = quiz_read.deck(quiz)
    _check_items(deck, path, hint, data)
    return deck, tuple(_repeated(deck, path))


def load(data: bytes, path: str) -> dict[str, Any]:
    """The object in a quiz file, of which nothing but the version is checked; raises QuizgenError else."""
    quiz = _loaded(data, path)
    _check_version(quiz, path)
    told: dict[str, Any] = quiz
    return told


def _loaded(data: bytes, path: str) -> Any:
    hint = "put the file right, or build it again"
    try:
        quiz = json.loads(data.decode("utf-8-sig"), parse_constant=_number, parse_float=_number, parse_int=_number)
        orjson.dumps(quiz)  # what could not be written again
    except UnicodeError as problem:
        raise QuizgenError(f"{path}: this is not UTF-8 text", "save the file as UTF-8") from problem
    except json.JSONDecodeError as problem:
        raise QuizgenError(f"{path}:{problem.lineno}: this is not JSON: {problem.msg.lower()}", hint) from problem
    except OverflowError as problem:
        raise QuizgenError(f"{path}: {problem}", hint) from problem
    except orjson.JSONEncodeError as problem:
        raise QuizgenError(f"{path}: this cannot stand in a quiz: {problem}", hint) from problem
    except RecursionError as problem:
        raise QuizgenError(f"{path}: this is nested too deeply for a quiz", hint) from problem
    return quiz


def _number(digits: str) -> float:
    number = float(digits)
    if not math.isfinite(number):
        raise OverflowError(f"{digits[:_SHOWN]} is not a number that a quiz can hold")
    whole = digits.lstrip("-").isdigit() and -_MOST <= number < _MOST
    return int(digits) if whole else number


def _check_version(quiz: Any, path: str) -> None:
    if not isinstance(quiz, dict) or quiz.get("format") != "quizgen-quiz":
        raise QuizgenError(f'{path}: this is not a quiz, it does not say "format": "quizgen-quiz"', "name another file")
    if quiz.get("version") != 1:
        if "version" not in quiz:
            raise QuizgenError(f"{path}: this quiz does not say its version", 'add "version": 1')
        told = str(quiz.get("version"))[:_SHOWN]
        raise QuizgenError(f"{path}: this quiz has version {told}, not 1", "a newer quizgen may read it")


def _check_items(deck: Deck, path: str, hint: str, data: bytes = b"") -> None:
    """What a schema cannot say: each gap of a cloze has a blank, and each blank a gap."""
    for place, item in enumerate(deck.items):
        if isinstance(item.body, Cloze) and set(gaps(item.body.text)) != set(item.body.blanks):
            told = f'items[{place}]: the gaps in the text are not those in blanks; give each gap {{{{1}}}} a blank "1"'
            raise QuizgenError(
                f"{path}:{Lines(data).of(('items', place))}: {told}" if data else f"{path}: {told}", hint
            )


def _repeated(deck: Deck, path: str) -> Iterator[Diagnostic]:
    seen: set[str] = set()
    for item in deck.items:
        if item.id in seen:
            yield Diagnostic(path, 0, "repeated-id", f"two items have the id {item.id}; their history will be mixed")
        seen.add(item.id)
