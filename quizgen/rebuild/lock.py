"""The form of a history on disk: `deck.lock`, text that is committed beside the pages.

Each entry is a line of JSON, sorted by id and without what is empty, so that a rebuild changes
only the lines of items that changed, and two people's rebuilds can be merged.
"""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any, cast, get_args

from quizgen.errors import QuizgenError
from quizgen.rebuild.history import Entry, History, State

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

FORMAT, VERSION = "quizgen-lock", 1
_TEXTS = ("id", "type", "fact", "page", "asks", "content", "native", "made")
_NEEDED = frozenset({"id", "type", "fact", "asks", "answers", "content", "modified"})
_UNSEEN = re.compile("[\x7f-\x9f\u2028\u2029\ufdd0-\ufdef\ufffe\uffff\ud800-\udfff]")
_GAP = re.compile("[0-9]{1,6}")
_LATEST = 2**40  # seconds; no clock gets there, and SQLite holds it
_STATES = frozenset(get_args(State))
_encoded = json.JSONEncoder(ensure_ascii=False).encode  # dumps would make it anew for each line
_CONFLICT = ("<<<<<<<", "=======", ">>>>>>>", "|||||||")


def render(history: History) -> bytes:
    """The UTF-8 text of a history."""
    entries = (history.entries[name] for name in sorted(history.entries))
    head = json.dumps({"format": FORMAT, "version": VERSION})
    return "".join(f"{text}\n" for text in (head, *map(line, entries))).encode()


def parse(data: bytes, path: str) -> History:
    """The history that a text holds; raises QuizgenError, naming the line, where it is none."""
    try:
        head, *lines = data.decode("utf-8-sig").split("\n")
    except UnicodeError as problem:
        raise _refused(path, 1, "this is not UTF-8 text") from problem
    _check_head(head, path)
    return History.of(_entries(lines, path))


def line(entry: Entry) -> str:
    """The line of an entry."""
    told: dict[str, object] = {"id": entry.id, "type": entry.type, "fact": entry.fact}
    if entry.page:
        told["page"] = entry.page
    told["asks"], told["content"] = entry.asks, entry.content
    if entry.native:
        told["native"] = entry.native
    if entry.made:
        told["made"] = entry.made
    told["answers"] = _numbered(entry.answers)
    told["modified"] = entry.modified
    if entry.lost:
        told["lost"] = _numbered(entry.lost)
    if entry.state != "here":
        told["state"] = entry.state
    text = _encoded(told)
    return text if text.isascii() and "\x7f" not in text else _UNSEEN.sub(_spelled, text)


def _spelled(found: re.Match[str]) -> str:
    return f"\\u{ord(found[0]):04x}"


def entry(text: str, path: str, number: int) -> Entry:
    """The entry of a line; raises QuizgenError, naming the line's number, where it is none."""
    told = _loaded(text, path, number)
    texts = {name: told.get(name, "") for name in _TEXTS}
    state, modified = told.get("state", "here"), told.get("modified")
    answers, lost = _answers(told.get("answers")), _answers(told.get("lost", {}))
    known = told.keys() >= _NEEDED and all(isinstance(text, str) for text in texts.values())
    if not known or answers is None or lost is None or state not in _STATES:
        raise _refused(path, number, "this line does not describe an item")
    if type(modified) is not int or not 0 <= modified < _LATEST:
        raise _refused(path, number, "this line does not describe an item")
    return Entry(**texts, answers=answers, lost=lost, modified=modified, state=cast("State", state))


def _numbered(answers: Mapping[int, str]) -> dict[str, str]:
    return {str(number): answers[number] for number in sorted(answers)}


def _check_head(text: str, path: str) -> None:
    head = _loaded(text, path, 1)
    if head.get("format") != FORMAT:
        raise _refused(path, 1, f'the first line should be {{"format": "{FORMAT}", "version": {VERSION}}}')
    if head.get("version") != VERSION:
        version = str(head.get("version"))[:30]
        raise QuizgenError(f"{path}: this lock has version {version}, not {VERSION}", "a newer quizgen may read it")


def _entries(lines: list[str], path: str) -> Iterator[Entry]:
    for number, text in enumerate(lines, 2):
        if text.startswith(_CONFLICT):
            raise QuizgenError(
                f"{path}:{number}: an unfinished merge of two versions",
                "delete the lines of its marks and keep all the others; of two lines for an item the newer counts",
            )
        if text.strip():
            yield entry(text, path, number)


def _answers(told: object) -> dict[int, str] | None:
    if not isinstance(told, dict):
        return None
    if not all(_GAP.fullmatch(number) and isinstance(answer, str) for number, answer in told.items()):
        return None
    return {int(number): answer for number, answer in told.items()}


def _loaded(text: str, path: str, number: int) -> dict[str, Any]:
    try:
        told = json.loads(text)
    except (ValueError, RecursionError) as problem:
        raise _refused(path, number, "this line is not JSON") from problem
    if not isinstance(told, dict):
        raise _refused(path, number, "this line is no JSON object")
    return told


def _refused(path: str, line: int, message: str) -> QuizgenError:
    hint = "take the last version of it that worked; without it every item would be new to learners"
    return QuizgenError(f"{path}:{line}: {message}", hint)
