"""XML as text: elements with what stands in them, an element a line."""

from __future__ import annotations

from typing import TYPE_CHECKING
from xml.sax.saxutils import escape, quoteattr

if TYPE_CHECKING:
    from collections.abc import Mapping

HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n'


def leaf(name: str, text: str = "", attributes: Mapping[str, str] | None = None) -> str:
    """An element that holds a text without line breaks; markup in it stands as text."""
    inner = f"<![CDATA[{text.replace(']]>', ']]]]><![CDATA[>')}]]>" if "<" in text else escape(text)
    return f"<{name}{_told(attributes)}>{inner}</{name}>"


def node(name: str, *children: str, attributes: Mapping[str, str] | None = None) -> str:
    """An element that holds elements; each of them gets its own lines, further in."""
    inner = "".join(f"  {line}\n" for child in children for line in child.splitlines())
    return f"<{name}{_told(attributes)}>\n{inner}</{name}>"


def empty(name: str, attributes: Mapping[str, str] | None = None) -> str:
    """An element that holds nothing."""
    return f"<{name}{_told(attributes)}/>"


def _told(attributes: Mapping[str, str] | None) -> str:
    return "".join(f" {name}={quoteattr(value)}" for name, value in (attributes or {}).items())
