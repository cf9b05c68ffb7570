"""The elements of QTI 2.1 that several types of item share."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizgen.formats.plain_text import words
from quizgen.formats.qti_text import xhtml
from quizgen.formats.xml_write import empty, leaf, node

if TYPE_CHECKING:
    from collections.abc import Iterable

    from quizgen.model import Option


def response(cardinality: str, kind: str, right: Iterable[str], *more: str, name: str = "RESPONSE") -> str:
    """A response variable and its right value."""
    values = [leaf("value", value) for value in right]
    attributes = {"identifier": name, "cardinality": cardinality, "baseType": kind}
    return node("responseDeclaration", node("correctResponse", *values), *more, attributes=attributes)


def text_response(name: str, answers: Iterable[str]) -> str:
    """A response that is typed: each of the answers is worth the mark, capital letters or not."""
    texts = list(dict.fromkeys(words(answer) for answer in answers))
    keys = list({text.casefold(): text for text in texts}.values())
    one = {"mappedValue": "1", "caseSensitive": "false"}
    mapping = node(
        "mapping", *(empty("mapEntry", {"mapKey": key, **one}) for key in keys), attributes={"defaultValue": "0"}
    )
    return response("single", "string", texts[:1], mapping, name=name)


def entry(name: str) -> str:
    """An input amid a text."""
    return f'<textEntryInteraction responseIdentifier="{name}" expectedLength="15"/>'


def choices(stem: str, options: Iterable[tuple[str, Option]], *, most: int, shuffled: bool) -> str:
    """Options to pick from, each with its identifier; who picks one is told why it is right or wrong."""
    told = [
        f'<simpleChoice identifier="{name}">{xhtml(option.text)}{_why(name, option.why)}</simpleChoice>'
        for name, option in options
    ]
    attributes = {
        "responseIdentifier": "RESPONSE",
        "shuffle": "true" if shuffled else "false",
        "maxChoices": str(most),
    }
    return node("choiceInteraction", f"<prompt>{xhtml(stem)}</prompt>", *told, attributes=attributes)


def match_score() -> str:
    """The mark for a response that is right as a whole."""
    return condition(
        node("match", empty("variable", {"identifier": "RESPONSE"}), empty("correct", {"identifier": "RESPONSE"}))
    )


def condition(test: str) -> str:
    """A mark where a test holds, and none where not."""
    return node("responseCondition", node("responseIf", test, _score("1")), node("responseElse", _score("0")))


def mapped(*names: str) -> str:
    """The sum of what the responses are worth by their mappings.

    Where there is no response nothing is mapped, as in the template map_response.xml of the
    standard: there are players that break off otherwise, so that a gap left open costs all marks.
    """
    return _score("0") + "".join(map(_added, names))


def _added(name: str) -> str:
    given = node("not", node("isNull", empty("variable", {"identifier": name})))
    worth = node("sum", empty("variable", {"identifier": "SCORE"}), empty("mapResponse", {"identifier": name}))
    return node("responseCondition", node("responseIf", given, _put(worth)))


def _score(value: str) -> str:
    return _put(leaf("baseValue", value, {"baseType": "float"}))


def _put(worth: str) -> str:
    return node("setOutcomeValue", worth, attributes={"identifier": "SCORE"})


def _why(name: str, why: str) -> str:
    if not why.strip():
        return ""
    shown = f'outcomeIdentifier="FEEDBACK" identifier="{name}" showHide="show"'
    return f" <feedbackInline {shown}>{xhtml(why)}</feedbackInline>"
