"""What a build knows: the distractors that its other facts offer, best first."""

from __future__ import annotations

import hashlib
from collections import defaultdict
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from quizgen.items import likeness, proof, shape
from quizgen.model import Option
from quizgen.text import terms

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from quizgen.items.candidate import Candidate, Wanted
    from quizgen.items.proof import Said
    from quizgen.items.shape import Shape

FEWEST = 2
MOST = 3
SIBLINGS_SHARE = 0.9  # the items of one list are told in like words
LOOKED_AT = 48


@dataclass(frozen=True, slots=True)
class Pool:
    """Candidates by page and by subject, siblings by fact, and every statement of a page by its words."""

    by_page: Mapping[str, Sequence[Candidate]]
    by_subject: Mapping[tuple[str, Shape], Sequence[Candidate]]
    groups: Mapping[str, Sequence[Candidate]]
    stated: Mapping[str, Sequence[Said]]
    names: Mapping[str, frozenset[str]] = field(default_factory=dict)

    def siblings(self, fact_id: str) -> Sequence[Candidate]:
        """The answers of the facts beside a fact: the other labels of its list."""
        return self.groups.get(fact_id, ())

    def said(self, page: str) -> tuple[str, ...]:
        """The statements of a page, in order."""
        return tuple(text for _, text in self.stated.get(page, ()))

    def of_kind(self, page: str, kind: str) -> tuple[Candidate, ...]:
        """The candidates of a page that answer facts of a kind."""
        return tuple(c for c in self.by_page.get(page, ()) if c.kind == kind)

    def distractors(self, wanted: Wanted, siblings: Sequence[Candidate] = ()) -> tuple[Option, ...]:
        """Up to three wrong options, best first by closeness to the key, none of which a statement makes true.

        `siblings` are of the key's class by nature; others must be shown to be.
        """
        key = wanted.key
        near = [c for c in self.by_page.get(key.page, ()) if likeness.one_class(key, c)]
        chosen = self._pick(replace(wanted, share=SIBLINGS_SHARE), siblings, [])
        if len(chosen) < FEWEST:
            chosen = self._pick(wanted, near, chosen)
        if len(chosen) < FEWEST:
            far = [c for c in self._of_subject(wanted) if likeness.one_class(key, c)]
            chosen = self._pick(wanted, far, chosen)
        return tuple(Option(c.text, _reason(c)) for c in chosen)

    def _of_subject(self, wanted: Wanted) -> Iterator[Candidate]:
        """Some candidates of the key's shape from other pages of its subject, which ones depending on the item."""
        far = self.by_subject.get((wanted.key.subject, shape.of(wanted.key.plain)), ())
        at = int(hashlib.blake2b(wanted.item.encode(), digest_size=4).hexdigest(), 16) % max(len(far), 1)
        yield from far[at : at + LOOKED_AT]
        yield from far[: max(0, min(at, at + LOOKED_AT - len(far)))]

    def _pick(self, wanted: Wanted, candidates: Iterable[Candidate], chosen: list[Candidate]) -> list[Candidate]:
        plain = wanted.key.plain
        form = shape.of(plain)
        ranked = sorted((shape.distance(plain, form, c.plain), n, c) for n, c in enumerate(candidates))
        chosen = list(chosen)
        for distance, _, candidate in ranked:
            if distance >= shape.TOO_FAR or len(chosen) >= MOST:
                break
            if self._may_serve(wanted, candidate, chosen):
                chosen.append(candidate)
        return chosen

    def _may_serve(self, wanted: Wanted, candidate: Candidate, chosen: Sequence[Candidate]) -> bool:
        said = (one for page in {wanted.key.page, candidate.page} for one in self.stated.get(page, ()))
        return proof.may_serve(wanted, candidate, chosen, self.names, said)


def _reason(candidate: Candidate) -> str:
    return f"This belongs to another statement: “{candidate.said}”"


def build(
    candidates: Iterable[Candidate],
    groups: Mapping[str, Sequence[Candidate]],
    statements: Iterable[tuple[str, str]],
    names: Mapping[str, frozenset[str]],
) -> Pool:
    """A pool of candidates; `statements` are pairs of a page's id and a sentence of it."""
    by_page: dict[str, list[Candidate]] = defaultdict(list)
    by_subject: dict[tuple[str, Shape], list[Candidate]] = defaultdict(list)
    for candidate in candidates:
        by_page[candidate.page].append(candidate)
        by_subject[candidate.subject, shape.of(candidate.plain)].append(candidate)
    stated: dict[str, list[Said]] = defaultdict(list)
    for page, text in statements:
        stated[page].append((terms.content(text), text))
    return Pool(by_page, by_subject, groups, stated, names)
