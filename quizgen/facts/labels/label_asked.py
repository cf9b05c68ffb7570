"""What stems that ask for a label are made of: what is asked for, its number, the opening of its sentence."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from quizgen.facts.questions.inversion import lowered
from quizgen.items import likeness, shape
from quizgen.text import terms, words
from quizgen.text.tokens import Part, tokenise

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from quizgen.facts.fact import Fact
    from quizgen.facts.labels.label_class import ListClass
    from quizgen.text.tokens import Token

BRACKET = re.compile(r"\s*\([^()]*\)$")
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
_ONCE = frozenset("developed founded introduced invented discovered created released launched proposed written".split())
_MADE = _ONCE | frozenset("found composed made located derived based built".split())
_PLURAL_BE = frozenset(("are", "were", "have", "do"))


@dataclass(frozen=True, slots=True)
class Stem:
    """A stem, the grammatical number that its options must have, and how it tells of the label.

    It tells but loosely, or is `about` the label: what it asks is said of that alone. It asks for a thing of a `kind`.
    """

    text: str
    plural: bool | None
    loose: bool = False
    about: bool = False
    kind: ListClass | None = None

    def fits(self, label: str) -> bool:
        """True for a label of the number and the name that the stem asks for, where it asks for one."""
        if self.kind is not None and self.kind.head and likeness.head(BRACKET.sub("", label)) != self.kind.head:
            return False
        any_number = self.plural is None or (self.kind is not None and not self.plural)
        return any_number or self.plural == shape.of(label).plural


def led(
    fact: Fact, before: str, told: str, classes: Iterable[ListClass | None], *, praised: bool = False
) -> Iterator[Stem]:
    """Stems of a sentence whose subject is the label behind an opening: "During replication, the enzyme unwinds …".

    Of one that goes on with praise only the opening is asked: "Developed in Kyiv, it is one of the best …".
    """
    found = _OPENING.match(before)
    if not found or not acts(fact) or len(told.split()) < SHORTEST_LED or _NO_OPENING.match(found["opening"]):
        return
    opening, plural = found["opening"], number(told)
    first = tokenise(opening)[0]
    low = first.text.lower()
    for noun in classes:
        asked = which(noun, plural=plural)
        if (praised or (noun and terms.stem(noun.noun) in terms.content(told))) and low in _MADE:
            verb = ("is", "was", "are", "were")[2 * bool(plural) + (low in _ONCE)]
            yield Stem(f"{asked} {verb} {lowered(opening)}?", plural, about=True, kind=noun)
        elif praised:
            continue
        elif low in _PARTICIPLES or low.endswith("ed"):
            yield Stem(f"{asked}, {lowered(opening)}, {told}?", plural, about=True, kind=noun)
        elif first.part is Part.PREPOSITION:
            yield Stem(f"{opening}, {asked[:1].lower()}{asked[1:]} {told}?", plural, about=True, kind=noun)


def carried_on(after: str, noun: ListClass | None) -> Iterator[Stem]:
    """The stem of a description that opens with a participle and goes on with a pronoun: "Found here, it feeds …"."""
    if found := _CARRIED.match(after.strip().rstrip(".")):
        plural = number(found["rest"])
        asked = f"{which(noun, plural=plural)}, {lowered(found['opening'])}, {found['rest']}?"
        yield Stem(asked, plural, kind=noun)


def which(noun: ListClass | None, *, plural: bool | None) -> str:
    """What opens a question for a label: "Which type of cell", "Which of these" where no class is known."""
    if noun is None:
        return "Which of these"
    return f"Which {noun.many if plural else noun.one}"


def acts(fact: Fact) -> bool:
    """True where a verb follows the label, whatever adverbs stand between."""
    told = [token for token in after_label(fact) if token.part is not Part.ADVERB]
    if not told:
        return False
    after = told[0]
    if after.text.endswith("ed") and _is_aside(told):
        return False
    return after.part in (Part.VERB, Part.AUXILIARY) or after.text in words.THIRD_PERSON


def _is_aside(told: Sequence[Token]) -> bool:
    """True for a participle that tells more of the label, whose verb comes later: "distance | traveled by … can"."""
    verbs = (
        token.part is Part.AUXILIARY or (token.text in words.THIRD_PERSON and before.text not in (",", "and", "or"))
        for before, token in pairwise(told[1:-1])
    )
    return len(told) > 1 and told[1].part is Part.PREPOSITION and any(verbs)


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
