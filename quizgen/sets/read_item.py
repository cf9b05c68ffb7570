"""An entry of a `deck.yaml`'s items -> an item; what is wrong goes to the faults."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import TYPE_CHECKING, Literal, cast, get_args

from quizgen.items.envelope import digest
from quizgen.model import FactRef, Item, Source
from quizgen.sets.faults import listed
from quizgen.sets.fields import own_fact, shown
from quizgen.sets.nodes import Node, Table, Text
from quizgen.sets.read_body import TYPES, body

if TYPE_CHECKING:
    from collections.abc import Mapping

    from quizgen.sets.faults import Faults
    from quizgen.sets.fields import Fields

Status = Literal["", "accepted", "rejected"]
"""What a reviewer said about an item; a rejected one stays in the file and out of every deck."""

ENVELOPE = ("id", "type", "status", "explanation", "tags", "source", "fact", "extra")
_MATH = re.compile(r"\$[^$]*\$")
_ODD = re.compile(r"[\x07\x08\x0b\x0c\x1b]")
_CUT = re.compile(r"[\t\n\r](?=[A-Za-z])")
"""What is left of a command of LaTeX: of `\times` a tab and `imes`."""


@dataclass(frozen=True, slots=True)
class Entry:
    """An item as it stands in a `deck.yaml`.

    `told` are its sources where they are mere titles, which may stand for sources that the lock
    knows; `cited` says that it names any source; `node` is where it stands, None for an item that
    does not stand there yet.
    """

    item: Item
    status: Status = ""
    told: tuple[str, ...] = ()
    cited: bool = True
    node: Table | None = field(default=None, compare=False)

    def fields(self) -> Fields:
        """What is written of it."""
        return shown(self.item, self.status, self.told, cited=self.cited)


def read_entry(node: Node, title: str, faults: Faults) -> Entry | None:
    """The item, or None where faults were added; `title` names the source of items that have none."""
    if not isinstance(node, Table):
        faults.add(node.line, "wrong-value", 'an item has fields, such as "type: short"; a text stands here')
        return None
    before = len(faults.found)
    kind = _kind(node, faults)
    if not kind:
        return None
    faults.unknown(node, (*ENVELOPE, *TYPES[kind]), f"a {kind} item")
    asked = body(node, kind, faults)
    explanation = faults.text(node.get("explanation"), "explanation")
    status = _status(node, faults)
    tags = faults.texts(node.get("tags"), "tags")
    sources, told = _sources(node.get("source"), faults)
    own = faults.text(node.get("id"), "id")
    fact, extra = _fact(node.get("fact"), faults), _extra(node.get("extra"), faults)
    if any(fault.severity == "error" for fault in faults.found[before:]):
        return None
    _warn_of_escapes(node, faults)
    name = own if own.strip() else digest("own item", kind, _asked(node))
    item = Item(
        name, fact or own_fact(name), asked, sources or _own(title, explanation, node), explanation, tags, extra
    )
    return Entry(item, status, told, bool(sources), node)


def _kind(told: Table, faults: Faults) -> str:
    kind = faults.needed_text(told, "type", "an item").strip()
    if kind and kind not in TYPES:
        line = next(key.line for key, _ in told.entries if key.value == "type")
        faults.add(line, "unknown-type", f'there is no type "{kind}"; the types are {listed(TYPES)}')
        return ""
    return kind


def _asked(told: Table) -> str:
    return next(
        (node.value for key, node in told.entries if key.value in ("stem", "text") and isinstance(node, Text)), ""
    )


def _status(told: Table, faults: Faults) -> Status:
    node = told.get("status")
    text = faults.text(node, "status").strip()
    if text in get_args(Status):
        return cast("Status", text)
    if node is not None:
        faults.add(node.line, "wrong-value", '"status" must be accepted or rejected, or left out')
    return ""


def _sources(node: Node | None, faults: Faults) -> tuple[tuple[Source, ...], tuple[str, ...]]:
    """The sources, and their titles where there is nothing but titles."""
    entries = faults.entries(node)
    sources = tuple(_source(entry, faults) for entry in entries)
    told = tuple(entry.value for entry in entries if isinstance(entry, Text))
    return sources, told if len(told) == len(entries) else ()


def _source(node: Node, faults: Faults) -> Source:
    if not isinstance(node, Table):
        text = faults.text(node, "source")
        if not text.strip():
            faults.add(node.line, "empty-field", "a source is empty; name a page or a book, or take it out")
        return Source(text, text, "", (), text)
    faults.unknown(node, ("page", "title", "url", "section", "quote"), "a source")
    return Source(
        page=faults.needed_text(node, "page", "a source"),
        title=faults.text(node.get("title"), "title"),
        url=faults.text(node.get("url"), "url"),
        section=faults.texts(node.get("section"), "section"),
        quote=faults.needed_text(node, "quote", "a source"),
    )


def _own(title: str, explanation: str, told: Table) -> tuple[Source, ...]:
    """The source of an item that names none: the set itself, which says what the item says."""
    said = explanation if explanation.strip() else _asked(told)
    return (Source("own", title, "", (), said),)


def _fact(node: Node | None, faults: Faults) -> FactRef | None:
    if node is None:
        return None
    if not isinstance(node, Table):
        faults.add(node.line, "wrong-value", '"fact" needs "id:" and "kind:", or can be left out')
        return None
    faults.unknown(node, ("id", "kind"), "a fact")
    return FactRef(faults.needed_text(node, "id", "a fact"), faults.needed_text(node, "kind", "a fact"))


def _extra(node: Node | None, faults: Faults) -> Mapping[str, object]:
    if node is None:
        return MappingProxyType({})
    try:
        value = json.loads(faults.text(node, "extra"))
    except ValueError:
        value = None
    if isinstance(value, dict):
        return MappingProxyType(value)
    faults.add(node.line, "wrong-value", '"extra" must be an object of JSON in single quotes')
    return MappingProxyType({})


def _warn_of_escapes(told: Node, faults: Faults) -> None:
    """Warns of LaTeX between double quotes, where the first letters of a command may make one sign."""
    match told:
        case Text():
            if told.style == '"' and _lost_a_backslash(told.value):
                message = "a backslash between double quotes made an invisible sign; use single quotes: '…'"
                faults.warn(told.line, "backslash", message)
        case Table():
            for _, node in told.entries:
                _warn_of_escapes(node, faults)
        case _:
            for node in told.items:
                _warn_of_escapes(node, faults)


def _lost_a_backslash(text: str) -> bool:
    return _ODD.search(text) is not None or any(map(_CUT.search, _MATH.findall(text)))
