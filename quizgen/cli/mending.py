"""What `quizgen check --fix` writes: the file with all sure mends, whole or not at all."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from quizgen import flaws
from quizgen.errors import QuizgenError
from quizgen.flaws.mends import mend
from quizgen.formats import quiz_each, quiz_schema

if TYPE_CHECKING:
    from quizgen.flaws import Question

INDENT = 2


def mend_quiz(content: bytes, path: str) -> tuple[bytes, tuple[tuple[str, str], ...]]:
    """The content of a quiz file after all sure mends, and what was done to which item; all else stays as it is.

    Raises QuizgenError where the file is no quiz, or rather than make a mended item break the contract.
    """
    each = quiz_each.parse(content, path)
    items = list(each.quiz.get("items", ()))
    done: list[tuple[str, str]] = []
    for entry in each.entries:
        if entry.item is None or entry.order is None:
            continue
        before = flaws.question(entry.item, entry.order)
        after, said = mend(before)
        if said and _no_worse(before, after):
            items[entry.place] = _rewritten(entry.told, after)
            done += ((entry.name, one) for one in said)
            if len(quiz_schema.item_faults(items[entry.place])) > len(entry.faults):
                raise QuizgenError(
                    f"{path}: mending {entry.name} would break it", "please report this fault in quizgen"
                )
    if not done:
        return content, ()
    return (json.dumps({**_own(content), "items": items}, ensure_ascii=False, indent=INDENT) + "\n").encode(), tuple(
        done
    )


def _own(content: bytes) -> dict[str, Any]:
    """The file's own object, with all its fields in their order."""
    quiz: dict[str, Any] = json.loads(content.decode("utf-8-sig"))
    return quiz


def _no_worse(before: Question, after: Question) -> bool:
    """True where a mend brings no flaw that was not there."""
    had = {remark.code for remark in flaws.inspect_item(before)}
    return all(remark.code in had for remark in flaws.inspect_item(after))


def _rewritten(told: dict[str, Any], after: Question) -> dict[str, Any]:
    options = [told["options"][answer.place] | {"text": answer.option.text} for answer in after.answers]
    return told | {"options": options}
