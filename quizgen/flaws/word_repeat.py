"""A word of the stem that only the key repeats."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizgen.flaws import amounts
from quizgen.flaws.wording import content, root
from quizgen.text import terms

if TYPE_CHECKING:
    from quizgen.flaws.question import Question

LONG_ROOT = 6
LEARNED = ("ograph", "ometer", "ology", "ologist", "oscop", "ogram", "omet")  # seismograph and seismic


def word_repeat(question: Question) -> str | None:
    """The key alone must not repeat a word of the stem of four letters or more, by its root.

    Where most distractors repeat words of the stem too, such as options taken from a quoted
    sentence, a repeat tells nothing.
    """
    if not question.single or _is_amount(question.key.text):
        return None
    if 2 * sum(terms.stands_in(one.text, question.stem) for one in question.answers) > len(question.answers):
        return None
    stem = {root(word): word for word in content(question.stem)}
    others = [_roots(one.text) for one in question.distractors]
    key = _roots(question.key.text)
    telling = sum(any(_shared(word, stem) and word not in key for word in other) for other in others)
    if 2 * telling > len(others):
        return None
    for word in content(question.key.text):
        same = _shared(root(word), stem)
        if same and not any(_alike(root(word), known) or root(word) in known for other in others for known in other):
            shown = stem[same]
            said = f"“{word}” of the stem" if shown == word else f"“{word}”, and the stem has “{shown}”"
            return f"only the key repeats {said}: reword one of them, or let a distractor repeat it too"
    return None


def _is_amount(text: str) -> bool:
    """True for a number with no more than a noun or unit; "Act of 1935" has words of its own."""
    amount = amounts.read(text)
    return amount is not None and len(amount.frame.split()) < 2


def _roots(text: str) -> set[str]:
    return {root(word) for word in content(text)}


def _shared(word: str, stem: dict[str, str]) -> str | None:
    return next((known for known in stem if _alike(word, known)), None)


def _alike(one: str, other: str) -> bool:
    """True for one root, or for long ones of which one begins the other: "restructur" and "restructuring"."""
    short, long = sorted((one, other), key=len)
    begins = len(short) >= LONG_ROOT and len(long) - len(short) <= 4
    return one == other or (long.startswith(short) and (begins or long[len(short) :].startswith(LEARNED)))
