"""An item of QTI 1.2 in Canvas's way: its type in the metadata, then what is shown, marked and said."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizgen.formats.after import after_html
from quizgen.formats.canvas_bodies import parts
from quizgen.formats.canvas_parts import condition, material
from quizgen.formats.plain_text import name
from quizgen.formats.xml_write import empty, leaf, node

if TYPE_CHECKING:
    from quizgen.model import Item


def item_xml(item: Item, identifier: str) -> str:
    """The XML of an item."""
    told = parts(item.id, item.body)
    after = after_html(item)
    said = {"general_fb": after} if after else {}
    said |= told.said
    general = [condition(empty("other"), shows="general_fb")] if after else []
    score = {"maxvalue": "100", "minvalue": "0", "varname": "SCORE", "vartype": "Decimal"}
    return node(
        "item",
        node("itemmetadata", node("qtimetadata", *_metadata(told.kind, told.answers, identifier))),
        node("presentation", material(told.stem), *told.shown),
        node("resprocessing", node("outcomes", empty("decvar", score)), *general, *told.marked),
        *(_feedback(ident, text) for ident, text in said.items()),
        attributes={"ident": identifier, "title": name(item.body)},
    )


def _metadata(kind: str, answers: tuple[str, ...], identifier: str) -> list[str]:
    fields = {
        "question_type": kind,
        "points_possible": "1.0",
        "original_answer_ids": ",".join(answers),
        "assessment_question_identifierref": f"{identifier}-question",
    }
    return [
        node("qtimetadatafield", leaf("fieldlabel", label), leaf("fieldentry", text)) for label, text in fields.items()
    ]


def _feedback(identifier: str, text: str) -> str:
    return node("itemfeedback", node("flow_mat", material(text)), attributes={"ident": identifier})
