"""What a learner is told after an answer."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from quizgen.model import Choice
from quizgen.study.showing import answer, answers, in_unicode, plain, reasons, shown
from quizgen.study.tables import quoted
from quizgen.text.terms import words

if TYPE_CHECKING:
    from quizgen.model import Item
    from quizgen.study.marking.judged import Marked, Verdict


_LETTERS = re.compile(r"\W+")
_LABEL = 40  # letters that a label before the quote has at most


@dataclass(frozen=True, slots=True)
class Feedback:
    """The verdict, the right answer, and why: empty where there is nothing to say.

    `answers`, the lines of the right answer, `why` and `explanation` are inline CommonMark, the others
    plain text. `why` is the reason of the option chosen; `source` names the page that `quote` stands on, which is in
    quotation marks, or a drawn table of several lines.
    """

    verdict: Verdict
    answers: tuple[str, ...]
    remark: str = ""
    why: str = ""
    explanation: str = ""
    quote: str = ""
    source: str = ""


def feedback(item: Item, marked: Marked) -> Feedback:
    """What to say about an answer; a reason or explanation that says little more than the rest is left out."""
    source = item.sources[0] if item.sources else None
    quote = in_unicode(source.quote) if source else ""
    why = _why(item, marked)
    return Feedback(
        verdict=marked.verdict,
        answers=answers(item),
        remark=marked.remark,
        why="" if _repeats(plain(why), quote) else why,
        explanation="" if _is_told(item, quote) else item.explanation,
        quote=quote and quoted(quote),
        source=" › ".join((source.title or source.page, *source.section)) if source else "",
    )


def _is_told(item: Item, quote: str) -> bool:
    """True where the explanation says what the quote says, or nothing but the answer to what was asked."""
    said = plain(item.explanation)
    there = {*words(plain(shown(item).stem)), *words(plain(answer(item)))}
    return _repeats(said, quote) or (bool(quote) and there.issuperset(words(said)))


def _repeats(explanation: str, quote: str) -> bool:
    """True where one is the other but for a label or a few words before it: "The source says: …"."""
    said, there = (_LETTERS.sub("", text).casefold() for text in (explanation, quote))
    return bool(there) and (said in there or (said.endswith(there) and len(said) - len(there) <= _LABEL))


def _why(item: Item, marked: Marked) -> str:
    """The reason of the option chosen in a choice item."""
    if not isinstance(item.body, Choice):
        return ""
    options = [plain(option) for option in shown(item).options]
    return reasons(item)[options.index(marked.given)] if marked.given in options else ""
