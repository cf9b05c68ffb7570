"""XML from strangers as a tree with line numbers.

A document type is refused, and with it every entity that could grow or reach for a file; what
stands before a place where the XML is broken is kept.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING
from xml.parsers import expat

if TYPE_CHECKING:
    from collections.abc import Iterator

DEEPEST = 200


@dataclass
class Element:
    """An element with its attributes, the text directly in it, and the line on which it begins."""

    name: str
    attributes: dict[str, str]
    line: int
    children: list[Element] = field(default_factory=list)
    text: str = ""
    closed: bool = False

    def all(self, name: str) -> Iterator[Element]:
        """The children of this name."""
        return (child for child in self.children if child.name == name)

    def find(self, *names: str) -> Element | None:
        """The first child of the first name, its first of the second, and so on."""
        found: Element | None = self
        for name in names:
            found = next(found.all(name), None) if found else None
        return found

    def words(self, *names: str) -> str:
        """The text of what `find` gives, without the space round it; empty where there is none."""
        found = self.find(*names)
        return found.text.strip() if found else ""


class BrokenXmlError(Exception):
    """XML that cannot be read any further than its line; `root` is what went before."""

    def __init__(self, message: str, line: int, root: Element | None) -> None:
        super().__init__(message)
        self.message, self.line, self.root = message, line, root


def read_xml(data: bytes) -> Element:
    """The root element of an XML file; raises BrokenXmlError."""
    parser = expat.ParserCreate()
    top = Element("", {}, 1)
    opened = [top]

    def start(name: str, attributes: dict[str, str]) -> None:
        if len(opened) > DEEPEST:
            raise _RefusedError("the elements are nested too deeply")
        opened.append(Element(name, attributes, parser.CurrentLineNumber))
        opened[-2].children.append(opened[-1])

    def end(_name: str) -> None:
        opened.pop().closed = True

    def text(data: str) -> None:
        opened[-1].text += data

    def refuse(*_declared: object) -> None:
        raise _RefusedError("a document type is not allowed in it")

    parser.StartElementHandler, parser.EndElementHandler, parser.CharacterDataHandler = start, end, text
    parser.StartDoctypeDeclHandler = refuse
    parser.buffer_text = True
    parser.buffer_size = 2**20
    root = None
    try:
        parser.Parse(data, True)  # noqa: FBT003 - expat takes it so
    except (expat.ExpatError, _RefusedError, ValueError, LookupError) as problem:
        root = top.children[0] if top.children else None
        message = expat.ErrorString(problem.code) if isinstance(problem, expat.ExpatError) else str(problem)
        raise BrokenXmlError(message, parser.CurrentLineNumber, root) from problem
    return top.children[0]


class _RefusedError(Exception):
    """What well-formed XML may hold and a file of questions need not."""
