"""A QTI 1.2 package as Canvas imports it: one assessment, its settings, a manifest.

Source of the rules: what Canvas exports itself, and its importer (gems/plugins/qti_exporter in
instructure/canvas-lms); the types of question stand in the items' metadata.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizgen.formats.canvas_item import item_xml
from quizgen.formats.gaps_inline import hides_math, repeats_gap
from quizgen.formats.loss import Change, of_type
from quizgen.formats.package import packed
from quizgen.formats.plain_text import marked_answers, one_line
from quizgen.formats.xml_write import HEAD, empty, leaf, node
from quizgen.items.envelope import digest

if TYPE_CHECKING:
    from quizgen.model import Deck

_QTI = "http://www.imsglobal.org/xsd/ims_qtiasiv1p2"
_PACKAGE = "http://www.imsglobal.org/xsd/imsccv1p1/imscp_v1p1"
_CANVAS = "http://canvas.instructure.com/xsd/cccv1p0"
_XSI = "http://www.w3.org/2001/XMLSchema-instance"

CHANGES = (
    Change("canvas-order", "steps to order become pairs of step and place", of_type("order")),
    Change("canvas-plain", "what is typed or picked from a list is plain text there, math its LaTeX", marked_answers),
    Change("canvas-gap-math", "a gap in a formula is asked for behind the text", hides_math),
    Change("canvas-gap-twice", "a gap that stands twice is asked for twice", repeats_gap),
    Change("canvas-tags", "the tags, the fact and the set's language are left out", lambda _: True),
)


def render(deck: Deck) -> bytes:
    """The package of a deck; Canvas takes a second one of the same title for the same quiz."""
    title = one_line(deck.title) or "Questions"
    quiz = f"quizgen-{digest('canvas', title)}"
    return packed(
        {
            "imsmanifest.xml": HEAD + _manifest(quiz) + "\n",
            f"{quiz}/{quiz}.xml": HEAD + _assessment(deck, quiz, title) + "\n",
            f"{quiz}/assessment_meta.xml": HEAD + _settings(deck, quiz, title) + "\n",
        }
    )


def _manifest(quiz: str) -> str:
    path, settings = f"{quiz}/{quiz}.xml", f"{quiz}/assessment_meta.xml"
    questions = node(
        "resource",
        empty("file", {"href": path}),
        empty("dependency", {"identifierref": f"{quiz}-meta"}),
        attributes={"identifier": quiz, "type": "imsqti_xmlv1p2"},
    )
    kind = "associatedcontent/imscc_xmlv1p1/learning-application-resource"
    meta = node(
        "resource",
        empty("file", {"href": settings}),
        attributes={"identifier": f"{quiz}-meta", "type": kind, "href": settings},
    )
    return node(
        "manifest",
        node("metadata", leaf("schema", "IMS Content"), leaf("schemaversion", "1.1.3")),
        empty("organizations"),
        node("resources", questions, meta),
        attributes={
            "identifier": f"{quiz}-manifest",
            "xmlns": _PACKAGE,
            "xmlns:xsi": _XSI,
            "xsi:schemaLocation": f"{_PACKAGE} http://www.imsglobal.org/xsd/imscp_v1p1.xsd",
        },
    )


def _assessment(deck: Deck, quiz: str, title: str) -> str:
    attempts = node("qtimetadatafield", leaf("fieldlabel", "cc_maxattempts"), leaf("fieldentry", "1"))
    seen: dict[str, int] = {}
    items = []
    for item in deck.items:
        seen[item.id] = seen.get(item.id, 0) + 1
        again = f"-{seen[item.id]}" if seen[item.id] > 1 else ""
        items.append(item_xml(item, f"quizgen-{digest('canvas', item.id)}{again}"))
    section = node("section", *items, attributes={"ident": "root_section"})
    assessment = node("assessment", node("qtimetadata", attempts), section, attributes={"ident": quiz, "title": title})
    return node(
        "questestinterop",
        assessment,
        attributes={
            "xmlns": _QTI,
            "xmlns:xsi": _XSI,
            "xsi:schemaLocation": f"{_QTI} http://www.imsglobal.org/xsd/ims_qtiasiv1p2p1.xsd",
        },
    )


def _settings(deck: Deck, quiz: str, title: str) -> str:
    return node(
        "quiz",
        leaf("title", title),
        leaf("description"),
        leaf("shuffle_answers", "true"),
        leaf("scoring_policy", "keep_highest"),
        leaf("quiz_type", "assignment"),
        leaf("points_possible", f"{len(deck.items)}.0"),
        leaf("show_correct_answers", "true"),
        leaf("allowed_attempts", "1"),
        attributes={
            "identifier": quiz,
            "xmlns": _CANVAS,
            "xmlns:xsi": _XSI,
            "xsi:schemaLocation": f"{_CANVAS} https://canvas.instructure.com/xsd/cccv1p0.xsd",
        },
    )
