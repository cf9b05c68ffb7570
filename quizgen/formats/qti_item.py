"""An assessmentItem of QTI 2.1: what is declared, what is shown, how it is marked, what is said after it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from quizgen.formats.after import after_html
from quizgen.formats.plain_text import name
from quizgen.formats.qti_bodies import parts
from quizgen.formats.qti_text import math
from quizgen.formats.xml_write import leaf, node
from quizgen.items.envelope import digest

if TYPE_CHECKING:
    from quizgen.model import Item

_NAME = re.compile(r"[A-Za-z_][A-Za-z0-9_-]{0,31}")
_ATTRIBUTES = {
    "xmlns": "http://www.imsglobal.org/xsd/imsqti_v2p1",
    "xmlns:xsi": "http://www.w3.org/2001/XMLSchema-instance",
    "xsi:schemaLocation": "http://www.imsglobal.org/xsd/imsqti_v2p1 "
    "http://www.imsglobal.org/xsd/qti/qtiv2p1/imsqti_v2p1p1.xsd",
}


def identifier(item_id: str) -> str:
    """An identifier as XML knows it, of at most 32 characters: the item's id, where it is one or can follow a word."""
    names = (item_id, f"item-{item_id}")
    return next((name for name in names if _NAME.fullmatch(name)), f"item-{digest(item_id)}")


def item_xml(item: Item, identifier: str, language: str) -> str:
    """The XML of an item."""
    told = parts(item.id, item.body)
    said = after_html(item, math)
    modal = {"outcomeIdentifier": "FEEDBACK", "identifier": "EXPLANATION", "showHide": "show"}
    return node(
        "assessmentItem",
        *told.declared,
        _outcome("SCORE", "float", "0"),
        _outcome("MAXSCORE", "float", str(told.most)),
        node(
            "outcomeDeclaration",
            attributes={"identifier": "FEEDBACK", "cardinality": "multiple", "baseType": "identifier"},
        ),
        node("itemBody", *told.shown),
        node("responseProcessing", *told.marked, _feedback(told.chosen)),
        *([f"<modalFeedback{_told(modal)}>{said}</modalFeedback>"] if said else []),
        attributes={
            **_ATTRIBUTES,
            "identifier": identifier,
            "title": name(item.body),
            "adaptive": "false",
            "timeDependent": "false",
            "xml:lang": language,
        },
    )


def _outcome(identifier: str, kind: str, value: str) -> str:
    default = node("defaultValue", leaf("value", value))
    return node(
        "outcomeDeclaration",
        default,
        attributes={"identifier": identifier, "cardinality": "single", "baseType": kind},
    )


def _feedback(chosen: tuple[str, ...]) -> str:
    """Says the explanation, and what the options that were picked have to say."""
    always = leaf("baseValue", "EXPLANATION", {"baseType": "identifier"})
    return node("setOutcomeValue", node("multiple", *chosen, always), attributes={"identifier": "FEEDBACK"})


def _told(attributes: dict[str, str]) -> str:
    return "".join(f' {name}="{value}"' for name, value in attributes.items())
