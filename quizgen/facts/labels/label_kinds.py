"""What the label of a list can be asked for as: by its own sentence, by its name, by the heading above it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from quizgen.facts.labels import label_class
from quizgen.facts.labels.label_asked import BRACKET
from quizgen.facts.labels.label_class import ListClass
from quizgen.items import likeness, shape
from quizgen.text import reference, terms, words
from quizgen.text.tokens import tokenise

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from quizgen.facts.fact import Fact
    from quizgen.items.candidate import Candidate

ENOUGH = 2  # siblings that end on the same word
_CLASSES = frozenset(
    "process method technique approach strategy mechanism condition stage phase step principle concept theory "
    "tool system structure component level property practice model rule test theorem law".split()
)
_BARE = frozenset(("type", "kind", "form", "process", "method", "concept", "technique"))
_OFFICES = frozenset(("role", "position", "job"))
_NUMBERED = re.compile(r"(?P<word>Stage|Type|Phase|Grade|Level|Class) (?:[IVX]+|\d+|[A-Z])(?: \(.*\))?")
_KIND_OF = re.compile(r"^Th(?:is|ese) (type|kind|form)s? of ")
_NO_HEADS = words.PLAIN_ADJECTIVES | frozenset(
    "importance significance implications implication impact impacts effect effects role roles benefits use uses "
    "challenges applications considerations outcomes goals influence factors aspects features".split()
)


def classes(fact: Fact, siblings: Sequence[Candidate]) -> Iterator[ListClass | None]:
    """What the label can be asked for as, best first; None for "which of these"."""
    named, own = label_class.named(fact), _own(fact)
    if own and (full := label_class.naming(fact, own.noun)):
        yield full
    if own and own.noun in _OFFICES:  # of which is told what it involves, not of whoever holds it
        yield own
    elif shared := _counted(fact, siblings, named) or _shared(fact, siblings, own):
        yield shared
    elif own and _fits(own.noun, fact, siblings) and (own.noun not in _BARE or named is None):
        yield own
    if named is not None:
        yield named
    yield None


def under(fact: Fact) -> str:
    """What the list stands under: its headings and the sentence that leads to it."""
    passage = fact.statement.passage
    return " ".join((*passage.section, passage.lead.text if passage.lead else ""))


def _own(fact: Fact) -> ListClass | None:
    """The class by which the page's sentence speaks of the label: "This enzyme …", "This type of cell …"."""
    own = fact.statement.passage.sentences[fact.statement.number].text
    found = reference.read(tokenise(own))
    if found is None or found.bare or not found.noun or own[:4].lower() not in ("this", "thes"):
        return None
    one = label_class.singular(found.noun) if found.plural else found.noun
    if kinds := _KIND_OF.match(own):
        return ListClass(f"{kinds[1]} of {one}", f"{kinds[1]}s of {found.noun}")
    return ListClass(one, found.noun if found.plural else label_class.several(one))


def _fits(noun: str, fact: Fact, siblings: Sequence[Candidate]) -> bool:
    """True for a noun that fits the other labels too, and stands in none."""
    stem = terms.stem(noun)
    known = f"{fact.sources[0].title} {under(fact)}"
    told = stem in terms.content(known) or any(stem in terms.content(other.said) for other in siblings)
    named = any(stem in terms.content(label) for label in (fact.key, *(other.plain for other in siblings)))
    return not named and (told or stem in _CLASSES)


def _counted(fact: Fact, siblings: Sequence[Candidate], named: ListClass | None) -> ListClass | None:
    """The class by the word that labels are counted with: "Stage II"."""
    found = _NUMBERED.fullmatch(fact.key)
    if not found or not all(other.plain.startswith(f"{found['word']} ") for other in siblings):
        return None
    if named is not None and named.noun == found["word"].lower():
        return named
    word, of = found["word"].lower(), f" of {named.one}" if named is not None else ""
    return ListClass(f"{word}{of}", f"{word}s{of}")


def _shared(fact: Fact, siblings: Sequence[Candidate], own: ListClass | None) -> ListClass | None:
    """The class by the last word that the label shares with others of its list: "Which syndrome …"."""
    name = BRACKET.sub("", fact.key)
    head = likeness.head(name)
    *before, word = name.lower().split()
    alike = [one for one in siblings if " " in (other := BRACKET.sub("", one.plain)) and likeness.head(other) == head]
    if not before or len(alike) < ENOUGH or terms.stem(word) != head or word in _NO_HEADS or not word.isalpha():
        return None
    if shape.of(name).plural:
        return ListClass(label_class.singular(word), word, head)
    many = label_class.several(word)
    counted = (own is not None and own.one == word) or many in terms.words(f"{fact.sources[0].title} {under(fact)}")
    counted = counted or any(re.search(rf"\b(?:[Tt]his|an?) {word}\b", one.said) for one in alike)
    return ListClass(word, many, head) if counted else ListClass(f"type of {word}", f"types of {word}", head)
