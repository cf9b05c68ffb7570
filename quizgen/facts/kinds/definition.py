"""Definitions: what something is."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from quizgen.facts.kind import Kind
from quizgen.facts.kinds import cues
from quizgen.facts.labels import label_choice
from quizgen.facts.questions import asking, hints
from quizgen.facts.questions.context import context
from quizgen.facts.statements import senses, symbols
from quizgen.items import likeness
from quizgen.model import Option
from quizgen.text import inline, terms

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from quizgen.facts.fact import Fact
    from quizgen.facts.statements.symbols import Symbol
    from quizgen.facts.view import View
    from quizgen.items.pool import Pool
    from quizgen.items.worked import Worked
    from quizgen.model import Body

_HOW = r"(?:(?:typically|usually|often|generally|commonly|also|essentially|primarily) )?"
_OF_SEVERAL = re.compile(r"\bare\b|\band\b")
_GENERAL = frozenset("positive negative real integer number constant variable value function vector parameter".split())
_ACCENTED = re.compile(r"\\(?:hat|vec|bar|dot|tilde|mathbf|boldsymbol)\{[^{}]*\}")
CUES = (
    cues.cue("defined", rf"(?:is|are) {_HOW}(?:defined|described|regarded|considered|characterized|seen|viewed) "
             r"(?:as|by)(?: being)?"),
    cues.cue("refers", r"refers? to|referring to|means(?: that)?|meaning|denotes?|stands? for|represents?|representing|"
             r"focus(?:es)? on|deals? with|concern(?:s|ed with)|describes?"),
    cues.cue("which-is", rf"(?:which|that) (?:is|are) {_HOW}(?:a|an|the)?"),
    cues.cue("is-a", rf"(?:is|are) {_HOW}(?:a|an|the|one of the)"),
    cues.cue("is", rf"(?:is|are|was|were) {_HOW}"),
)  # fmt: skip


def find(view: View) -> Iterable[Fact]:
    """What the page says that something is."""
    return cues.find(view, "definition", CUES)


def ask(fact: Fact, pool: Pool) -> Iterable[Body | Worked]:
    """A cloze that asks what the thing is, and a choice among definitions, or among things that are defined."""
    yield from asking.cloze(fact, hints.initials(fact.key))
    symbol = next((one for one in symbols.of(fact.statement) if one.meaning.overlaps(fact.answer)), None)
    if symbol is not None:
        yield from _stands_for(fact, symbol, pool)
        return
    sense = senses.stated(fact.statement, fact.sources[0].page, fact.discipline)
    about = sense is not None and terms.stands_in(fact.key, sense.plain)
    made = list(asking.defined(fact, sense, pool) if sense is not None and about else asking.way(fact, pool))
    yield from made
    if about and not made:
        yield from label_choice.beside(fact, pool)


def _stands_for(fact: Fact, symbol: Symbol, pool: Pool) -> Iterable[Body]:
    """A choice among what the symbols of a page stand for, those of the same equation first."""
    text, marks = fact.statement.text, fact.statement.marks
    name = text[symbol.math.start : symbol.math.end]
    mine = terms.content(symbol.meaning.of(text))
    others = {
        other.cue.lower(): other
        for other in reversed(pool.of_kind(fact.sources[0].page, "symbol"))
        if other.cue.lower() != name.lower() and not likeness.nested(terms.content(other.plain), mine)
    }
    beside = [other.cue for other in others.values() if other.said == fact.statement.quote]
    equation = _equation(fact, name, beside, pool)
    near = [one for one in others.values() if one.cue in beside or _holds(equation, one.cue)]
    wrong = [Option(other.text, f"This is what ${other.cue}$ stands for.") for other in near]
    named = context(fact) or ""
    before = f"In {equation}, what" if equation else f"{named}{'what' if named.startswith('In ') else 'What'}"
    shown = inline.render(text, marks, symbol.math.start, symbol.math.end)
    key = inline.render(text, marks, symbol.meaning.start, symbol.meaning.end)
    general = mine <= _GENERAL
    if (equation or named) and not general and not _OF_SEVERAL.search(text[symbol.math.end : symbol.meaning.start]):
        yield from asking.chosen(fact, f"{before} does {shown} stand for?", wrong, key)


def _equation(fact: Fact, name: str, beside: Sequence[str], pool: Pool) -> str:
    """The equation of the page that a symbol stands in with most of those explained beside it; "" for none."""
    found = [c.text for c in pool.of_kind(fact.sources[0].page, "equation") if _holds(c.plain, name)]
    whole = [text for text in found if text.startswith("$") and text.count("$") == 2]
    best = max(whole, key=lambda text: sum(_holds(text, other) for other in beside), default="")
    return best if not beside or any(_holds(best, other) for other in beside) else ""


def _holds(equation: str, name: str) -> bool:
    """True where a symbol stands in an equation by itself, not under a hat or an arrow."""
    bare = equation if "{" in name else _ACCENTED.sub("", equation)
    return bool(re.search(rf"(?<![A-Za-z\\_]){re.escape(name)}(?![A-Za-z_])", bare))


KIND = Kind("definition", find, ask)
