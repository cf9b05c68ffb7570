"""What can only be asked when other pages are known: distractors come from all pages of a subject."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from quizgen.facts.together import ask
from quizgen.items import gather
from quizgen.items.alone import Looked
from quizgen.items.gather import Material
from quizgen.leaves import alone, marks
from quizgen.leaves.leaf import Leaf, Outcome, sound
from quizgen.packed import unpacked

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from quizgen.items.selection import Selection
    from quizgen.leaves.leaf import Open, Ties


@dataclass(frozen=True, slots=True)
class Known:
    """What all pages know together: other names by the key of a name, and the keys of all terms."""

    names: Mapping[str, frozenset[str]]
    terms: frozenset[str]


@dataclass(frozen=True, slots=True)
class Subject:
    """The facts of a subject that are open, the packed material of its pages, and the numbers of the facts' leaves.

    `content` stands for the facts and the material.
    """

    facts: tuple[Open, ...]
    materials: tuple[bytes, ...]
    numbers: tuple[int, ...]
    content: bytes


@dataclass(frozen=True, slots=True)
class Answers:
    """What comes of the open facts of a subject, in their order, with the names and terms that it hangs on.

    The same comes of them for as long as each of `names` has these other names, and each of `terms` is one or is none.
    """

    outcomes: tuple[Outcome, ...]
    names: Mapping[str, frozenset[str]]
    terms: Mapping[str, bool]

    def hold(self, among: Known) -> bool:
        """True where they are the answers among such pages."""
        return all(among.names.get(name, frozenset()) == others for name, others in self.names.items()) and all(
            (term in among.terms) == there for term, there in self.terms.items()
        )


def known(leaves: Iterable[Leaf]) -> Known:
    """What pages know together."""
    names: dict[str, frozenset[str]] = {}
    terms: set[str] = set()
    for leaf in leaves:
        terms.update(leaf.lexicon)
        for name, others in leaf.names.items():
            names[name] = names.get(name, frozenset()) | others
    return Known(names, frozenset(terms))


def opened(leaf: Leaf, among: Known) -> Leaf:
    """The leaf, with facts open where names and terms that they hang on are others among all pages."""
    turned = [one.ties.fact for one in leaf.facts if one.ties and _is_turned(one.ties, leaf, among)]
    if not turned:
        return leaf
    numbers = {one.at for one in turned}
    return replace(leaf, facts=tuple(one for one in leaf.facts if one.at not in numbers), open=(*leaf.open, *turned))


def _is_turned(ties: Ties, leaf: Leaf, among: Known) -> bool:
    named = any(among.names.get(name) != leaf.names.get(name) for name in ties.names)
    return named or not among.terms.isdisjoint(ties.terms)


def subjects(leaves: Sequence[Leaf]) -> tuple[Subject, ...]:
    """The subjects with facts that are open; a fact belongs to that of the page which tells it best."""
    facts: dict[str, list[tuple[int, Open]]] = defaultdict(list)
    for number, leaf in enumerate(leaves):
        for one in leaf.open:
            facts[one.fact.discipline].append((number, one))
    pages: dict[str, list[Leaf]] = {name: [] for name in facts}
    for leaf in leaves:
        if leaf.head and leaf.head.subject in pages:
            pages[leaf.head.subject].append(leaf)
    return tuple(
        Subject(
            tuple(one for _, one in some),
            tuple(page.material for page in pages[name]),
            tuple(number for number, _ in some),
            marks.name(
                *(f"{one.first} {one.at}".encode() + leaves[number].name for number, one in some),
                *(page.name for page in pages[name]),
            ),
        )
        for name, some in facts.items()
    )


def asked(subject: Subject, among: Known, wanted: Selection) -> Answers:
    """What comes of asking about the open facts of a subject."""
    ground = [sound(unpacked(data, Material)) for data in subject.materials]
    book = Looked(gather.pool(ground), among.names, among.terms)
    made = ((one, alone.made(ask.about(one.fact, book.pool, wanted, one.group))) for one in subject.facts)
    outcomes = tuple(Outcome(one.first, one.at, items) for one, items in made)
    return Answers(outcomes, book.names, book.terms)


def closed(leaves: Sequence[Leaf], subjects: Sequence[Subject], answers: Iterable[Answers]) -> Iterator[Leaf]:
    """The leaves with what came of the facts that were open."""
    come: dict[int, list[Outcome]] = defaultdict(list)
    for subject, given in zip(subjects, answers, strict=True):
        for number, outcome in zip(subject.numbers, given.outcomes, strict=True):
            come[number].append(outcome)
    for number, leaf in enumerate(leaves):
        if number in come:
            facts = sorted((*leaf.facts, *come[number]), key=lambda one: (one.first, one.at))
            yield replace(leaf, facts=tuple(facts), open=())
        else:
            yield leaf
