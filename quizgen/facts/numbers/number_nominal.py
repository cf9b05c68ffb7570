"""Questions for the time of what a sentence only names: "the founding of the League in 1920", "the Act of 1842"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from quizgen.facts.numbers import interrogatives
from quizgen.facts.questions.inversion import lowered
from quizgen.items import shape

if TYPE_CHECKING:
    from quizgen.facts.fact import Fact
    from quizgen.text.quantities import Quantity

_DONE = {
    "establishment": "established", "founding": "founded", "foundation": "founded", "creation": "created",
    "formation": "formed", "introduction": "introduced", "publication": "published", "discovery": "discovered",
    "invention": "invented", "launch": "launched", "adoption": "adopted", "passage": "passed", "enactment": "enacted",
    "signing": "signed", "ratification": "ratified", "abolition": "abolished", "opening": "opened",
}  # fmt: skip
_NAME = r"(?:the )?[A-Z“\"][^,;:]{2,90}?"
_NOUN = re.compile(rf"\b(?P<noun>{'|'.join(_DONE)}) of (?P<thing>{_NAME}) in (?:the )?$")
_HELD = "Mutiny|Uprising|Revolution|Rebellion|Revolt|Battle|Siege|Massacre|Earthquake|Olympics|Crash|Famine|Coup"
_MADE = "Act|Treaty|Convention|Declaration|Charter|Agreement|Accords?|Edict|Constitution|Statute|Law|Bill"
_OF = re.compile(
    rf"\b(?P<thing>[Tt]he (?:[A-Z][\w’'-]+ (?:(?:of|and|for|on) (?:the )?)?){{1,7}}?"
    rf"(?:(?P<held>{_HELD})|(?:{_MADE}))) of $"
)
_IS = re.compile(
    r"^(?P<thing>[^,;:()]{4,90}) (?P<be>is|are|was|were) (?:an?|the|one|two|three|four|five|six) [^,;:()]{3,60}? "
    r"(?P<done>(?:first |originally |initially )?(?:developed|formulated|proposed|introduced|invented|founded"
    r"|discovered|designed|created|published|established|built|written|launched|devised|coined)(?: by [^,;:()]{3,60})?)"
    r" in (?:the )?$"
)


def question(fact: Fact, own: Quantity, opening: str) -> str | None:
    """A question for a year, a decade or a century, of the words before it; None where they name no such thing."""
    noun = interrogatives.time_noun(fact, own) if own.kind in ("year", "date") and not own.is_range else None
    if noun is None:
        return None
    if found := _NOUN.search(opening):
        return f"in which {noun} {_was(found['thing'])} {found['thing']} {_DONE[found['noun']]}"
    if found := _OF.search(opening):
        thing = lowered(found["thing"])
        return f"in which {noun} did {thing} take place" if found["held"] else f"from which {noun} does {thing} date"
    if found := _IS.match(opening):
        be = "were" if found["be"] in ("are", "were") else "was"
        return f"in which {noun} {be} {lowered(found['thing'])} {found['done']}"
    return None


def _was(thing: str) -> str:
    return "were" if shape.of(thing.split(" (", maxsplit=1)[0]).plural else "was"
