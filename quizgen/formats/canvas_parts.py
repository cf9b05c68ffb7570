"""The elements of QTI 1.2 that several types of question share."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizgen.formats.xml_write import empty, leaf, node

if TYPE_CHECKING:
    from collections.abc import Iterable


def material(text: str, kind: str = "text/html") -> str:
    """A text: HTML, which stands in the XML as text."""
    return node("material", leaf("mattext", text, {"texttype": kind}))


def label(identifier: str, text: str, kind: str = "text/html") -> str:
    """An option with its identifier."""
    return node("response_label", material(text, kind), attributes={"ident": identifier})


def options(name: str, labels: Iterable[str], *before: str, cardinality: str = "Single") -> str:
    """A response that is picked from options; `before` stands in front of them."""
    attributes = {"ident": name, "rcardinality": cardinality}
    return node("response_lid", *before, node("render_choice", *labels), attributes=attributes)


def entry(fibtype: str = "") -> str:
    """A response that is typed."""
    attributes = {"fibtype": fibtype} if fibtype else {}
    fib = node("render_fib", empty("response_label", {"ident": "answer1", "rshuffle": "No"}), attributes=attributes)
    return node("response_str", fib, attributes={"ident": "response1", "rcardinality": "Single"})


def equal(value: str, name: str = "response1") -> str:
    """Says whether a response has a value."""
    return leaf("varequal", value, {"respident": name})


def condition(*tests: str, score: str = "", action: str = "Set", shows: str = "") -> str:
    """Where the tests hold, a mark in percent or a feedback; a whole mark ends the marking."""
    told = [leaf("setvar", score, {"action": action, "varname": "SCORE"})] if score else []
    said = [empty("displayfeedback", {"feedbacktype": "Response", "linkrefid": shows})] if shows else []
    going_on = "No" if score and action == "Set" else "Yes"
    return node("respcondition", node("conditionvar", *tests), *told, *said, attributes={"continue": going_on})
