"""Words before a number that say how exactly it is meant."""

from __future__ import annotations

import re

_HEDGE = re.compile(
    r"(?:(?<![\w])(?i:(?:approximately|approx\.?|about|around|roughly|nearly|almost|circa|ca?\.|exactly|precisely|only|just"
    r"|at least|at most|up to|as (?:many|much|little|few|low|high|long|early|late) as"
    r"|(?:no |not )?(?:more|less|fewer|greater|higher|lower|larger|smaller|longer|later|earlier) than"
    r"|no later than|over|under|above|below|exceeding|exceeds?|beyond|within|an estimated|estimated"
    r"|an average of|(?:a )?(?:maximum|minimum) of|upwards of|close to|early|late|mid)"
    r"(?: (?:about|around|approximately|an estimated|roughly))?)[ \u00a0-](?:the )?"
    r"|[~≈<>≤≥∼] ?|\\(?:approx|sim|leq?|geq?) ?)$"
)
_REACH = 40


_RANGE = re.compile(r"(?i:\b(between|from) )(?:about |around |approximately |roughly )?$")


def hedge_before(text: str, start: int, *, ends: bool = False) -> str:
    """The hedge that stands directly before an offset, as written; an empty string where none does.

    `ends` says that a range follows, so that "between" and "from" count too.
    """
    before = text[max(0, start - _REACH) : start]
    match = (_RANGE.search(before) if ends else None) or _HEDGE.search(before)
    return match[0].strip(" -\u00a0").removesuffix(" the") if match else ""
