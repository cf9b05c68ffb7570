"""What a learner is told after an answer."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from quizgen.model import Choice
from quizgen.study.showing import answer, plain, reasons, shown

if TYPE_CHECKING:
    from quizgen.model import Item
    from quizgen.study.marking.judged import Marked, Verdict


@dataclass(frozen=True, slots=True)
class Feedback:
    """The verdict, the right answer, and why: empty where there is nothing to say.

    `answer`, `why` and `explanation` are inline CommonMark, the others plain text. `why` is the
    reason of the option chosen; `source` names the page that `quote` stands on.
    """

    verdict: Verdict
    answer: str
    remark: str = ""
    why: str = ""
    explanation: str = ""
    quote: str = ""
    source: str = ""


def feedback(item: Item, marked: Marked) -> Feedback:
    """What to say about an answer; an explanation that only repeats the quote is left out."""
    source = item.sources[0] if item.sources else None
    quote = source.quote if source else ""
    said = item.explanation if plain(item.explanation).strip() != quote.strip() else ""
    return Feedback(
        verdict=marked.verdict,
        answer=answer(item),
        remark=marked.remark,
        why=_why(item, marked),
        explanation=said,
        quote=quote,
        source=" › ".join((source.title or source.page, *source.section)) if source else "",
    )


def _why(item: Item, marked: Marked) -> str:
    """The reason of the option chosen in a choice item."""
    if not isinstance(item.body, Choice):
        return ""
    options = [plain(option) for option in shown(item).options]
    return reasons(item)[options.index(marked.given)] if marked.given in options else ""
