"""What a build knows: the distractors that its other facts offer, best first."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, TypeVar

from quizgen.items import likeness, proof, shape
from quizgen.items.envelope import digest
from quizgen.model import Option
from quizgen.text import terms

if TYPE_CHECKING:
    from collections.abc import Callable, Container, Iterable, Iterator, Mapping, Sequence

    from quizgen.items.candidate import Candidate, Wanted
    from quizgen.items.proof import Said
    from quizgen.items.sense import Sense
    from quizgen.items.shape import Shape

FEWEST = 2
MOST = 3
SIBLINGS_SHARE = 0.9  # the items of one list are told in like words
LOOKED_AT = 48
C = TypeVar("C")


@dataclass(frozen=True, slots=True)
class Pool:
    """What distractors are taken from and held against.

    Candidates by page, and by subject and shape; siblings by fact; every statement of a page with
    its words; other names by name; the terms of a subject and of a page by their last word; the keys of
    all terms; definitions by page, by subject and the kind of thing that they name, and by subject and any term
    of their pages; the keys of each page's terms.
    """

    by_page: Mapping[str, Sequence[Candidate]]
    by_subject: Mapping[tuple[str, Shape], Sequence[Candidate]]
    groups: Mapping[str, Sequence[Candidate]]
    stated: Mapping[str, Sequence[Said]]
    names: Mapping[str, frozenset[str]] = field(default_factory=dict)
    terms: Mapping[tuple[str, str], Sequence[Candidate]] = field(default_factory=dict)
    page_terms: Mapping[tuple[str, str], Sequence[Candidate]] = field(default_factory=dict)
    known: Container[str] = frozenset()
    senses: Mapping[str, Sequence[Sense]] = field(default_factory=dict)
    kinds: Mapping[tuple[str, str], Sequence[Sense]] = field(default_factory=dict)
    topics: Mapping[tuple[str, str], Sequence[Sense]] = field(default_factory=dict)
    lexicon: Mapping[str, Sequence[str]] = field(default_factory=dict)

    def siblings(self, fact_id: str) -> Sequence[Candidate]:
        """The answers of the facts beside a fact: the other labels of its list."""
        return self.groups.get(fact_id, ())

    def said(self, page: str) -> tuple[str, ...]:
        """The statements of a page, in order."""
        return tuple(text for _, text in self.stated.get(page, ()))

    def of_kind(self, page: str, kind: str) -> tuple[Candidate, ...]:
        """The candidates of a page that answer facts of a kind."""
        return tuple(c for c in self.by_page.get(page, ()) if c.kind == kind)

    def speaks_of(self, page: str, text: str) -> bool:
        """True for what a term of the build is, or what a sentence of the page speaks of."""
        return terms.key(text) in self.known or any(terms.stands_in(text, told) for told in self.said(page))

    def one_name(self, one: str, other: str) -> bool:
        """True where two names are known to be names of one thing."""
        return terms.same(one, other) or terms.key(other) in self.names.get(terms.key(one), ())

    def distractors(
        self, wanted: Wanted, siblings: Sequence[Candidate] = (), *, near: bool = False
    ) -> tuple[Option, ...]:
        """Up to three wrong options, best first by closeness to the key, none of which a statement makes true.

        `siblings` are of the key's class by nature; others must be shown to be: by the noun that
        they end on, or by the part that they play in their own sentences. Only those of the key's
        page are taken where they must be `near`.
        """
        key = wanted.key
        chosen = self._pick(replace(wanted, share=SIBLINGS_SHARE), siblings, [])
        sources: tuple[Callable[[], Iterable[Candidate]], ...] = (
            lambda: (c for c in self.by_page.get(key.page, ()) if likeness.one_class(key, c)),
            lambda: self._alike(wanted, near=near),
            lambda: () if near else (c for c in self._of_subject(wanted) if likeness.one_class(key, c)),
        )
        for candidates in sources:
            if len(chosen) < FEWEST:
                chosen = self._pick(wanted, candidates(), chosen)
        return tuple(Option(c.text, f"This belongs to another statement: “{c.said}”") for c in chosen)

    def rivals(
        self, wanted: Wanted, siblings: Sequence[Candidate], least: Callable[[Candidate], float], known: str = ""
    ) -> tuple[Option, ...]:
        """Up to three of the items of one list, the likest first, of which what is told is shown not to hold.

        They are of the key's class by their list, whatever their form; what is told must tell them from the
        key by words that weigh `least` for it, those of what is `known` of them all not counted.
        """
        key = wanted.key.plain
        form = shape.of(key)
        short = shape.stands_long(wanted.item, 3)
        ranked = sorted(
            (short and len(c.plain) > len(key), shape.distance(key, form, c.plain), n, c)
            for n, c in enumerate(siblings)
        )
        chosen: list[Candidate] = []
        for _, _, _, candidate in ranked:
            if short and len(chosen) >= FEWEST:
                break
            said = (one for page in {wanted.key.page, candidate.page} for one in self.stated.get(page, ()))
            if len(chosen) < MOST and proof.parted(
                wanted, candidate, chosen, self.names, said, least(candidate), known
            ):
                chosen.append(candidate)
        return tuple(Option(c.text, f"The source says of this: “{c.said}”") for c in chosen)

    def is_wrong(self, wanted: Wanted, text: str) -> bool:
        """True for a text of which no statement of the key's page says what is told of the key."""
        said = self.stated.get(wanted.key.page, ())
        other = replace(wanted.key, text=text, plain=text, said="")
        return not proof.entailed(wanted, other, said)

    def _alike(self, wanted: Wanted, *, near: bool) -> Iterator[Candidate]:
        """Terms that end on the key's last word, those of its page first; no others where they must be `near`."""
        key = wanted.key
        if len(key.plain.split()) < 2:
            return
        found = () if near else self.terms.get((key.subject, likeness.head(key.plain)), ())
        beside = self.page_terms.get((key.page, likeness.head(key.plain)), ())
        own = (candidate for candidate in beside if candidate.subject == key.subject)
        for candidate in (*own, *window(found, wanted.item)):
            said = next((t for t in self.said(candidate.page) if terms.stands_in(candidate.plain, t)), "")
            if said:
                yield replace(candidate, said=said)

    def _of_subject(self, wanted: Wanted) -> Iterator[Candidate]:
        """Some candidates of the key's shape from other pages of its subject, which ones depending on the item."""
        far = self.by_subject.get((wanted.key.subject, shape.of(wanted.key.plain)), ())
        yield from window(far, wanted.item)

    def _pick(self, wanted: Wanted, candidates: Iterable[Candidate], chosen: list[Candidate]) -> list[Candidate]:
        plain = wanted.key.plain
        form = shape.of(plain)
        ranked = sorted((shape.distance(plain, form, c.plain), n, c) for n, c in enumerate(candidates))
        chosen = list(chosen)
        for distance, _, candidate in ranked:
            if distance >= shape.TOO_FAR or len(chosen) >= MOST:
                break
            shown = likeness.cased(candidate.text, wanted.key.text)
            if shown and self._may_serve(wanted, candidate, chosen):
                chosen.append(replace(candidate, text=shown))
        return chosen

    def _may_serve(self, wanted: Wanted, candidate: Candidate, chosen: Sequence[Candidate]) -> bool:
        said = (one for page in {wanted.key.page, candidate.page} for one in self.stated.get(page, ()))
        return proof.may_serve(wanted, candidate, chosen, self.names, said)


def window(found: Sequence[C], seed: str) -> Iterator[C]:
    """Some of many, which ones depending on the seed."""
    at = int(digest(seed), 16) % max(len(found), 1)
    yield from found[at : at + LOOKED_AT]
    yield from found[: max(0, min(at, at + LOOKED_AT - len(found)))]
