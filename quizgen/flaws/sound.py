"""Keeping flawed items out of a build."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from quizgen.flaws import inspect_item, question
from quizgen.flaws.ambiguous import ambiguous
from quizgen.flaws.between import gives_away, same_question
from quizgen.flaws.flaw import Remark
from quizgen.items.envelope import type_name
from quizgen.model import Choice, Cloze, Diagnostic

if TYPE_CHECKING:
    from collections.abc import Iterable

    from quizgen.model import Item

FEWEST = 2


def sound(items: Iterable[Item]) -> tuple[tuple[Item, ...], tuple[Diagnostic, ...]]:
    """The items without a flaw, in order, and a note at its sentence for each that was mended or left out."""
    looked = [inspected(item) for item in items]
    kept, said = apart(tuple(item for item, _ in looked if item is not None))
    return kept, (*(remark for _, remark in looked if remark is not None), *said)


def inspected(item: Item) -> tuple[Item | None, Diagnostic | None]:
    """An item without the flaws that it has by itself, None where it must be left out, and what there is to say.

    A choice is mended by leaving one distractor out where two are left. A cloze asks with a
    page's own sentence, which can be ambiguous and has no other flaw of the table.
    """
    remark = _flaw(item)
    if remark is None:
        return item, None
    better = _mended(item)
    return better, _told(item, remark, mended=better is not None)


def apart(items: tuple[Item, ...]) -> tuple[tuple[Item, ...], tuple[Diagnostic, ...]]:
    """The items that no other spoils, in order, and a note for each that was left out."""
    spoiled = _spoiled(items)
    said = tuple(_told(item, spoiled[item.id], mended=False) for item in items if item.id in spoiled)
    return tuple(item for item in items if item.id not in spoiled) if spoiled else items, said


def _spoiled(items: Iterable[Item]) -> dict[str, Remark]:
    """What other items of the set spoil: the same question twice, an answer that another stem gives away."""
    asked = [question(item) for item in items if not isinstance(item.body, Cloze)]
    spoiled: dict[str, Remark] = {}
    for code, find in (("same-question", same_question), ("gives-away", gives_away)):
        for place, told in find(asked):
            name = asked[place].item.id
            spoiled[name] = Remark(name, code, told)
    return spoiled


def _flaw(item: Item) -> Remark | None:
    if isinstance(item.body, Cloze):
        said = ambiguous(question(item))
        return Remark(item.id, "ambiguous", said) if said else None
    return next(inspect_item(question(item)), None)


def _mended(item: Item) -> Item | None:
    """The choice without the first distractor that takes all flaws with it."""
    body = item.body
    if not isinstance(body, Choice) or len(body.distractors) <= FEWEST:
        return None
    for place in range(len(body.distractors)):
        rest = (*body.distractors[:place], *body.distractors[place + 1 :])
        better = replace(item, body=replace(body, distractors=rest))
        if _flaw(better) is None:
            return better
    return None


def _told(item: Item, remark: Remark, *, mended: bool) -> Diagnostic:
    source = item.sources[0]
    done = "lost a distractor" if mended else "was left out"
    name = type_name(item.body)
    return Diagnostic(source.path, source.line, remark.code, f"a {name} item {done}, since {remark.message}", "note")
