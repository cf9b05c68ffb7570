"""The fields of an item -> its body; what is wrong goes to the faults."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from quizgen.model import (
    Blank,
    Body,
    Choice,
    Cloze,
    Matching,
    MultipleResponse,
    Numeric,
    Option,
    Ordering,
    ShortAnswer,
    TrueFalse,
)
from quizgen.sets.nodes import Listing, Node, Table, Text
from quizgen.text.inline import gaps

if TYPE_CHECKING:
    from collections.abc import Callable

    from quizgen.sets.faults import Faults

_TRUTHS = {"true": True, "yes": True, "false": False, "no": False}
_FEWEST = 2


def body(told: Table, kind: str, faults: Faults) -> Body:
    """The body of an item of a type in `TYPES`; only fit for use where no fault was added."""
    return _READERS[kind](told, f"a {kind} item", faults)


def _cloze(told: Table, where: str, faults: Faults) -> Body:
    text, blanks = faults.needed_text(told, "text", where), faults.needed(told, "blanks", where)
    found: dict[int, Blank] = {}
    if isinstance(blanks, Table):
        for key, node in blanks.entries:
            if re.fullmatch("[0-9]{1,3}", key.value):
                found[int(key.value)] = _blank(node, faults)
            else:
                faults.add(
                    key.line, "wrong-value", f'"{key.value}" is no number of a gap; a gap is {{{{1}}}} in the text'
                )
    elif blanks is not None:
        faults.add(blanks.line, "wrong-value", '"blanks" must name each gap by its number, like "1: the answer"')
    if text and blanks is not None:
        _compare(set(gaps(text)), set(found), told, faults)
    return Cloze(text, found)


def _compare(in_text: set[int], in_blanks: set[int], told: Table, faults: Faults) -> None:
    line = next(key.line for key, _ in told.entries if key.value == "text")
    for number in sorted(in_text - in_blanks):
        faults.add(line, "gap", f'the text has the gap {{{{{number}}}}}, but "blanks" has no "{number}:"')
    for number in sorted(in_blanks - in_text):
        faults.add(line, "gap", f'"blanks" has "{number}:", but the text has no gap {{{{{number}}}}}')


def _blank(node: Node, faults: Faults) -> Blank:
    if not isinstance(node, Table):
        return Blank(_said(node, "a blank's answer", faults))
    faults.unknown(node, ("answer", "accept", "hint"), "a blank")
    answer = faults.needed_text(node, "answer", "a blank")
    return Blank(answer, faults.texts(node.get("accept"), "accept"), faults.text(node.get("hint"), "hint"))


def _choice(told: Table, where: str, faults: Faults) -> Body:
    key = faults.needed(told, "key", where)
    if isinstance(key, Listing):
        faults.add(key.line, "wrong-value", 'a choice item has one key; for several use "type: multiple" and "keys:"')
        key = None
    right = _option(key, faults) if key else Option("", "")
    return Choice(faults.needed_text(told, "stem", where), right, _options(told, "distractors", where, faults))


def _multiple(told: Table, where: str, faults: Faults) -> Body:
    wrong = tuple(_option(node, faults) for node in faults.entries(told.get("distractors")))
    right = _options(told, "keys", where, faults)
    if right and len(right) + len(wrong) < _FEWEST:
        faults.add(told.line, "wrong-value", '"keys" and "distractors" need two options or more together')
    return MultipleResponse(faults.needed_text(told, "stem", where), right, wrong)


def _options(told: Table, name: str, where: str, faults: Faults) -> tuple[Option, ...]:
    return tuple(_option(node, faults) for node in faults.entries(faults.needed(told, name, where)))


def _option(node: Node, faults: Faults) -> Option:
    if not isinstance(node, Table):
        return Option(_said(node, "an option", faults), "")
    faults.unknown(node, ("text", "why"), "an option")
    return Option(faults.needed_text(node, "text", "an option"), faults.text(node.get("why"), "why"))


def _numeric(told: Table, where: str, faults: Faults) -> Body:
    stem, value = faults.needed_text(told, "stem", where), faults.number(faults.needed(told, "value", where), "value")
    tolerance = faults.number(told.get("tolerance"), "tolerance")
    if tolerance < 0:
        faults.add(told.line, "wrong-value", '"tolerance" must not be negative')
    return Numeric(stem, value, faults.text(told.get("unit"), "unit"), tolerance)


def _order(told: Table, where: str, faults: Faults) -> Body:
    sequence = faults.needed(told, "sequence", where)
    steps = faults.texts(sequence, "sequence")
    if sequence and len(steps) < _FEWEST:
        faults.add(sequence.line, "wrong-value", '"sequence" needs two steps or more, each after a dash')
    return Ordering(faults.needed_text(told, "stem", where), steps)


def _match(told: Table, where: str, faults: Faults) -> Body:
    nodes = faults.entries(faults.needed(told, "pairs", where))
    pairs = tuple(_pair(node, faults) for node in nodes)
    if nodes and len(pairs) < _FEWEST:
        faults.add(nodes[0].line, "wrong-value", '"pairs" needs two pairs or more')
    return Matching(faults.needed_text(told, "stem", where), pairs)


def _pair(node: Node, faults: Faults) -> tuple[str, str]:
    if isinstance(node, Table):
        faults.unknown(node, ("left", "right"), "a pair")
        return faults.needed_text(node, "left", "a pair"), faults.needed_text(node, "right", "a pair")
    if isinstance(node, Listing) and len(node.items) == _FEWEST:
        left, right = node.items
        return _said(left, "a pair", faults), _said(right, "a pair", faults)
    faults.add(node.line, "wrong-value", 'a pair needs "left:" and "right:"')
    return "", ""


def _short(told: Table, where: str, faults: Faults) -> Body:
    accept = faults.texts(told.get("accept"), "accept")
    return ShortAnswer(faults.needed_text(told, "stem", where), faults.needed_text(told, "answer", where), accept)


def _truefalse(told: Table, where: str, faults: Faults) -> Body:
    answer = faults.needed(told, "answer", where)
    truth = _TRUTHS.get(faults.text(answer, "answer").strip().lower())
    if answer and truth is None:
        faults.add(answer.line, "wrong-value", '"answer" must be true or false')
    correction = faults.text(told.get("correction"), "correction")
    return TrueFalse(faults.needed_text(told, "stem", where), bool(truth), correction)


def _said(node: Node, name: str, faults: Faults) -> str:
    if isinstance(node, Text) and not node.value.strip():
        faults.add(node.line, "empty-field", f"{name} is empty")
    return faults.text(node, name)


_READERS: dict[str, Callable[[Table, str, Faults], Body]] = {
    "cloze": _cloze,
    "choice": _choice,
    "multiple": _multiple,
    "numeric": _numeric,
    "order": _order,
    "match": _match,
    "short": _short,
    "truefalse": _truefalse,
}
TYPES: dict[str, tuple[str, ...]] = {
    "cloze": ("text", "blanks"),
    "choice": ("stem", "key", "distractors"),
    "multiple": ("stem", "keys", "distractors"),
    "numeric": ("stem", "value", "unit", "tolerance"),
    "order": ("stem", "sequence"),
    "match": ("stem", "pairs"),
    "short": ("stem", "answer", "accept"),
    "truefalse": ("stem", "answer", "correction"),
}
"""The types of items with the fields of their own."""
