"""A QTI 2.1 package: an assessmentItem for each item, a test that holds them in order, a manifest.

Source of the rules: IMS Question and Test Interoperability 2.1.1 and IMS Content Packaging 1.1.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizgen.formats.gaps_inline import hides_math, repeats_gap
from quizgen.formats.html_text import clean
from quizgen.formats.loss import Change
from quizgen.formats.package import packed
from quizgen.formats.plain_text import marked_typing, one_line
from quizgen.formats.qti_item import identifier, item_xml
from quizgen.formats.xml_write import HEAD, empty, leaf, node

if TYPE_CHECKING:
    from quizgen.model import Deck, Item

_QTI = "http://www.imsglobal.org/xsd/imsqti_v2p1"
_PACKAGE = "http://www.imsglobal.org/xsd/imscp_v1p1"
_XSI = "http://www.w3.org/2001/XMLSchema-instance"
_SCHEMA = f"{_QTI} http://www.imsglobal.org/xsd/qti/qtiv2p1/imsqti_v2p1p1.xsd"

CHANGES = (
    Change("qti-plain", "what is typed is plain text there, math its LaTeX", marked_typing),
    Change("qti-gap-math", "a gap in a formula is asked for behind the text", hides_math),
    Change("qti-gap-twice", "a gap that stands twice is asked for twice", repeats_gap),
    Change("qti-tags", "the tags and the fact are left out", lambda _: True),
)


def render(deck: Deck) -> bytes:
    """The package of a deck."""
    names = _names(deck)
    title = one_line(deck.title) or "Questions"
    files = {"imsmanifest.xml": HEAD + _manifest(names) + "\n", "test.xml": HEAD + _test(names, title) + "\n"}
    for name, item in names.items():
        files[f"items/{name}.xml"] = HEAD + item_xml(item, name, clean(deck.language)) + "\n"
    return packed(files)


def _names(deck: Deck) -> dict[str, Item]:
    """The items by their identifiers, each of which stands once."""
    names: dict[str, Item] = {}
    for item in deck.items:
        name = identifier(item.id)
        number = 2
        while name in names:
            name, number = f"{identifier(item.id)}-{number}", number + 1
        names[name] = item
    return names


def _manifest(names: dict[str, Item]) -> str:
    items = [f"items/{name}.xml" for name in names]
    files = [_resource(name, "imsqti_item_xmlv2p1", path) for name, path in zip(names, items, strict=True)]
    needed = [empty("dependency", {"identifierref": f"resource-{name}"}) for name in names]
    return node(
        "manifest",
        node("metadata", leaf("schema", "QTIv2.1 Package"), leaf("schemaversion", "1.0.0")),
        empty("organizations"),
        node("resources", _resource("test", "imsqti_test_xmlv2p1", "test.xml", *needed), *files),
        attributes={
            "xmlns": _PACKAGE,
            "xmlns:xsi": _XSI,
            "xsi:schemaLocation": f"{_PACKAGE} http://www.imsglobal.org/xsd/qti/qtiv2p1/qtiv2p1_imscpv1p2_v1p0.xsd",
            "identifier": "manifest",
        },
    )


def _resource(name: str, kind: str, path: str, *needed: str) -> str:
    attributes = {"identifier": f"resource-{name}", "type": kind, "href": path}
    return node("resource", empty("file", {"href": path}), *needed, attributes=attributes)


def _test(names: dict[str, Item], title: str) -> str:
    items = [empty("assessmentItemRef", {"identifier": name, "href": f"items/{name}.xml"}) for name in names]
    section = {"identifier": "section", "title": title, "visible": "true"}
    part = {"identifier": "part", "navigationMode": "nonlinear", "submissionMode": "individual"}
    score = empty("testVariables", {"variableIdentifier": "SCORE"})
    return node(
        "assessmentTest",
        node("outcomeDeclaration", attributes={"identifier": "SCORE", "cardinality": "single", "baseType": "float"}),
        node("testPart", node("assessmentSection", *items, attributes=section), attributes=part),
        node("outcomeProcessing", node("setOutcomeValue", node("sum", score), attributes={"identifier": "SCORE"})),
        attributes={
            "xmlns": _QTI,
            "xmlns:xsi": _XSI,
            "xsi:schemaLocation": _SCHEMA,
            "identifier": "test",
            "title": title,
        },
    )
