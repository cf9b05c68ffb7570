"""What stems that ask for a label are made of: what is asked for, its number, the opening of its sentence."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from quizgen.facts.inversion import lowered
from quizgen.items import shape
from quizgen.text import words
from quizgen.text.tokens import Part, tokenise

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from quizgen.facts.fact import Fact
    from quizgen.facts.label_class import ListClass
    from quizgen.text.tokens import Token

_AFTER = re.compile(r"^[\s:]*(?:\([^()]*\))?[\s:]*")
_OPENING = re.compile(r"^(?P<opening>[A-Z][^,;:]{6,90}), (?:the |an? )?$")
_NO_OPENING = re.compile(
    r"(?:In (?:addition|contrast|fact|general|particular|summary|essence|turn|this|these|such|conclusion|other words"
    r"|some cases|many cases)|For (?:example|instance|this)|As an?|On the|By \w+ing|At (?:this|the same)"
    r"|With (?:this|these)|Like|Unlike|Because|Since|Until|Despite|Among|Besides|Given|Based|Compared|Combined)\b"
    r"|.*\b(?:this|these|it|its|their|they|such)\b",
    re.IGNORECASE,
)
_PARTICIPLES = frozenset("found made known built born grown seen given taken driven drawn written held".split())
_CARRIED = re.compile(
    r"^: (?P<opening>(?:Also |Often |Commonly )?(?:[A-Za-z]+(?:ing|ed)|[Kk]nown|[Ff]ound|[Mm]ade|[Bb]uilt) [^,;:]+), "
    r"(?:it|they|th(?:is|ese) [a-z]+) (?P<rest>[a-z].+)$"
)
SHORTEST_LED = 3
_PLURAL_BE = frozenset(("are", "were", "have", "do"))


@dataclass(frozen=True, slots=True)
class Stem:
    """A stem, the grammatical number that its options must have, and how it tells of the label.

    It tells but loosely, or is `about` the label: what it asks is said of that alone.
    """

    text: str
    plural: bool | None
    loose: bool = False
    about: bool = False

    def fits(self, label: str) -> bool:
        """True for a label of the number that the stem asks for, where it asks for one."""
        return self.plural is None or self.plural == shape.of(label).plural


def led(fact: Fact, before: str, told: str, classes: Iterable[ListClass | None]) -> Iterator[Stem]:
    """Stems of a sentence whose subject is the label behind an opening: "During replication, the enzyme unwinds …"."""
    found = _OPENING.match(before)
    if not found or not acts(fact) or len(told.split()) < SHORTEST_LED or _NO_OPENING.match(found["opening"]):
        return
    opening, plural = found["opening"], number(told)
    first = tokenise(opening)[0]
    for noun in classes:
        asked = which(noun, plural=plural)
        if first.text.lower() in _PARTICIPLES or first.text.endswith("ed"):
            yield Stem(f"{asked}, {lowered(opening)}, {told}?", plural, about=True)
        elif first.part is Part.PREPOSITION:
            yield Stem(f"{opening}, {asked[:1].lower()}{asked[1:]} {told}?", plural, about=True)


def carried_on(after: str, noun: ListClass | None) -> Iterator[Stem]:
    """The stem of a description that opens with a participle and goes on with a pronoun: "Found here, it feeds …"."""
    if found := _CARRIED.match(after.strip().rstrip(".")):
        plural = number(found["rest"])
        yield Stem(f"{which(noun, plural=plural)}, {lowered(found['opening'])}, {found['rest']}?", plural)


def which(noun: ListClass | None, *, plural: bool | None) -> str:
    """What opens a question for a label: "Which type of cell", "Which of these" where no class is known."""
    if noun is None:
        return "Which of these"
    return f"Which {noun.many if plural else noun.one}"


def acts(fact: Fact) -> bool:
    """True where a verb follows the label, whatever adverbs stand between."""
    after = next((token for token in after_label(fact) if token.part is not Part.ADVERB), None)
    if after is None:
        return False
    return after.part in (Part.VERB, Part.AUXILIARY) or after.text in words.THIRD_PERSON


def after_label(fact: Fact) -> Sequence[Token]:
    """The tokens after the label, its bracket and colon."""
    rest = fact.statement.text[fact.answer.end :]
    skipped = fact.answer.end + len(rest) - len(_AFTER.sub("", rest))
    return [token for token in fact.statement.tokens if token.start >= skipped]


def number(told: str) -> bool | None:
    """True where a predicate speaks of several things, None where it speaks of one or of several."""
    verb = next((word for word in told.split() if not word.endswith("ly")), "")
    if verb in words.AUXILIARIES:
        return verb in _PLURAL_BE if verb in _PLURAL_BE | {"is", "was", "has", "does"} else None
    return None if verb.endswith("ed") else verb not in words.THIRD_PERSON
