"""What a question has to name before its statement."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from quizgen.items import gaps
from quizgen.text import abbreviations, inline, terms

if TYPE_CHECKING:
    from quizgen.facts.fact import Fact
    from quizgen.facts.statements.statement import Statement

_WHAT_IS = re.compile(
    r"^What (?:is|are) (?:an? |the )?(?!(?:it|this|that|they|these)\b)(?P<thing>[^?,]+)\?$", re.IGNORECASE
)


def context(fact: Fact) -> str | None:
    """What has to stand before the statement; None where that is needed but would show the answer."""
    return _context(fact.statement, fact.key)


@lru_cache(maxsize=1024)  # a fact is tried before it is chosen, and then asked in several ways
def _context(statement: Statement, key: str) -> str | None:
    if statement.formula:
        return None if gaps.gives_away(statement.formula, key) else f"In ${statement.formula}$, "
    full = statement.context
    named = next((one for one in (full, *full.split(", ")[:0:-1]) if one and not _tells(one, key)), "") if full else ""
    if not named:
        return None if statement.leans else ""
    if statement.text.lower().startswith(named.lower()):
        return ""
    return opened(inline.render(named))


def opened(heading: str) -> str:
    """A heading in front of what stands under it: "Nephron: ", also of "What is a nephron?"; "Why is it so? "."""
    asked = _WHAT_IS.match(heading)
    told = asked["thing"] if asked else heading
    shown = re.sub(r"[.:]+$", "", told[:1].upper() + told[1:])
    return f"{shown} " if shown.endswith("?") else f"{shown}: "


def headed(heading: str, told: str) -> str:
    """A question or a task behind its heading: "Nephron: match …", "Why is it so? Match …"."""
    before = opened(heading)
    return before + (told[:1].upper() + told[1:] if before.endswith("? ") else told)


def spelled(text: str, before: str, fact: Fact) -> str:
    """A stem with the long forms of its abbreviations, which the page has elsewhere, where they do not tell."""
    for short, long in fact.statement.short:
        if not (
            terms.stands_in(long, f"{before} {fact.statement.text}") or _tells(long, fact.key) or short in fact.key
        ):
            text = abbreviations.spelled(text, short, inline.render(long))
    return text


def _tells(named: str, key: str) -> bool:
    return gaps.gives_away(named, key) or _of_one_family(named, key)


def _of_one_family(named: str, key: str) -> bool:
    """True where a word of a label is derived from the answer, or the other way: "society", "social change"."""
    starts = {word[: terms.FAMILY] for word in terms.words(named) if len(word) >= terms.FAMILY}
    return any(word[: terms.FAMILY] in starts for word in terms.words(key))
