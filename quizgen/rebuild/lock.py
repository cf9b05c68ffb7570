"""The form of a history on disk: `deck.lock`, text that is committed beside the pages.

Each entry is a line of JSON, sorted by id and without what is empty, so that a rebuild changes
only the lines of items that changed, and two people's rebuilds can be merged.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, cast, get_args

from quizgen.errors import QuizgenError
from quizgen.rebuild.history import Entry, History, State

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

FORMAT, VERSION = "quizgen-lock", 1
_TEXTS = ("id", "type", "fact", "page", "asks", "content", "native", "made")
_NEEDED = frozenset({"id", "type", "fact", "asks", "answers", "content", "modified"})
_CONFLICT = ("<<<<<<<", "=======", ">>>>>>>", "|||||||")


def render(history: History) -> bytes:
    """The UTF-8 text of a history."""
    entries = (history.entries[name] for name in sorted(history.entries))
    lines = ({"format": FORMAT, "version": VERSION}, *(_told(entry) for entry in entries))
    return "".join(json.dumps(line, ensure_ascii=False) + "\n" for line in lines).encode()


def parse(data: bytes, path: str) -> History:
    """The history that a text holds; raises QuizgenError, naming the line, where it is none."""
    try:
        head, *lines = data.decode("utf-8-sig").split("\n")
    except UnicodeError as problem:
        raise _refused(path, 1, "this is not UTF-8 text") from problem
    _check_head(head, path)
    return History.of(_entries(lines, path))


def _told(entry: Entry) -> dict[str, object]:
    told: dict[str, object] = {name: getattr(entry, name) for name in _TEXTS if getattr(entry, name)}
    told["answers"] = _numbered(entry.answers)
    told["modified"] = entry.modified
    told |= {"lost": _numbered(entry.lost)} if entry.lost else {}
    return told | ({} if entry.state == "here" else {"state": entry.state})


def _numbered(answers: Mapping[int, str]) -> dict[str, str]:
    return {str(number): answers[number] for number in sorted(answers)}


def _check_head(line: str, path: str) -> None:
    head = _loaded(line, path, 1)
    if head.get("format") != FORMAT:
        raise _refused(path, 1, f'the first line should be {{"format": "{FORMAT}", "version": {VERSION}}}')
    if head.get("version") != VERSION:
        version = str(head.get("version"))[:30]
        raise QuizgenError(f"{path}: this lock has version {version}, not {VERSION}", "a newer quizgen may read it")


def _entries(lines: list[str], path: str) -> Iterator[Entry]:
    for number, line in enumerate(lines, 2):
        if line.startswith(_CONFLICT):
            raise QuizgenError(
                f"{path}:{number}: an unfinished merge of two versions",
                "delete the lines of its marks and keep all the others; of two lines for an item the newer counts",
            )
        if line.strip():
            yield _entry(_loaded(line, path, number), path, number)


def _entry(told: dict[str, Any], path: str, line: int) -> Entry:
    texts = {name: told.get(name, "") for name in _TEXTS}
    state, modified = told.get("state", "here"), told.get("modified")
    answers, lost = _answers(told.get("answers")), _answers(told.get("lost", {}))
    known = told.keys() >= _NEEDED and all(isinstance(text, str) for text in texts.values())
    if not known or answers is None or lost is None or type(modified) is not int or state not in get_args(State):
        raise _refused(path, line, "this line does not describe an item")
    return Entry(**texts, answers=answers, lost=lost, modified=modified, state=cast("State", state))


def _answers(told: object) -> dict[int, str] | None:
    if not isinstance(told, dict):
        return None
    if not all(number.isdecimal() and isinstance(answer, str) for number, answer in told.items()):
        return None
    return {int(number): answer for number, answer in told.items()}


def _loaded(line: str, path: str, number: int) -> dict[str, Any]:
    try:
        told = json.loads(line)
    except (ValueError, RecursionError) as problem:
        raise _refused(path, number, "this line is not JSON") from problem
    if not isinstance(told, dict):
        raise _refused(path, number, "this line is no JSON object")
    return told


def _refused(path: str, line: int, message: str) -> QuizgenError:
    hint = "take the last version of it that worked; without it every item would be new to learners"
    return QuizgenError(f"{path}:{line}: {message}", hint)
