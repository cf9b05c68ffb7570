"""What a build knows, for choosing distractors and for proving that none of them is right."""

from __future__ import annotations

import hashlib
from collections import defaultdict
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from quizgen.items import shape
from quizgen.model import Option
from quizgen.text import inline, terms

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from quizgen.items.shape import Shape

MOST = 3
LOOKED_AT = 48


@dataclass(frozen=True, slots=True)
class Candidate:
    """A possible distractor.

    `text` is inline CommonMark, `plain` the same without markup; `page` and `subject` say where it
    comes from; `said` is the sentence it stands in there, which is why it is no answer elsewhere.
    """

    text: str
    page: str
    subject: str
    said: str
    plain: str
    kind: str = ""


@dataclass(frozen=True, slots=True)
class Wanted:
    """What distractors are sought for.

    `key` is the right answer, `told` the whole statement with the answer in it; `refused` are
    texts that must not serve: other names and accepted spellings of the key.
    """

    item: str
    key: str
    told: str
    page: str
    subject: str
    kind: str = ""
    refused: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Pool:
    """Candidates by page and by subject, siblings by fact, and every statement of a page by its words."""

    by_page: Mapping[str, Sequence[Candidate]]
    by_subject: Mapping[tuple[str, Shape], Sequence[Candidate]]
    groups: Mapping[str, Sequence[Candidate]]
    stated: Mapping[str, Sequence[tuple[frozenset[str], str]]]
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

    def distractors(self, wanted: Wanted, first: Sequence[Candidate] = ()) -> tuple[Option, ...]:
        """Up to three wrong options, best first by closeness to the key, none of which a statement makes true."""
        form = shape.of(inline.plain(wanted.key))
        near = [*first, *self.by_page.get(wanted.page, ())]
        chosen = self._pick(wanted, form, near, [])
        if len(chosen) < MOST:
            far = self.by_subject.get((wanted.subject, form), ())
            at = int(hashlib.blake2b(wanted.item.encode(), digest_size=4).hexdigest(), 16) % max(len(far), 1)
            chosen = self._pick(
                wanted, form, [*far[at : at + LOOKED_AT], *far[: max(0, at + LOOKED_AT - len(far))]], chosen
            )
        return tuple(Option(c.text, _reason(c)) for c in chosen)

    def _pick(
        self, wanted: Wanted, form: Shape, candidates: Iterable[Candidate], chosen: list[Candidate]
    ) -> list[Candidate]:
        plain = inline.plain(wanted.key)
        ranked = sorted(
            ((shape.distance(plain, form, c.plain), c.kind != wanted.kind, n, c) for n, c in enumerate(candidates)),
            key=lambda row: row[:3],
        )
        chosen = list(chosen)
        for distance, _, _, candidate in ranked:
            if distance >= shape.TOO_FAR or len(chosen) >= MOST:
                break
            if self.may_serve(wanted, candidate, chosen):
                chosen.append(candidate)
        return chosen

    def may_serve(self, wanted: Wanted, candidate: Candidate, chosen: Sequence[Candidate]) -> bool:
        """True where a candidate is neither the key by another name, nor shown, nor true, nor a double."""
        text = candidate.plain
        own = terms.content(text)
        told = terms.content(wanted.told)
        plain_key = inline.plain(wanted.key)
        key = terms.content(plain_key)
        if not own or own <= key or key <= own or len(own & told) * 2 > len(own):
            return False
        if terms.key(text) in self.names.get(terms.key(inline.plain(wanted.key)), ()):
            return False
        if any(terms.same(text, other) for other in wanted.refused):
            return False
        if any(_alike(own, terms.content(c.plain)) for c in chosen):
            return False
        if len(text) > 1.5 * len(plain_key) + 4 or len(plain_key) > 1.5 * len(text) + 4:
            return False
        return not self.entailed(wanted, text)

    def entailed(self, wanted: Wanted, text: str) -> bool:
        """True where some statement of the page says of `text` what the item says of its key."""
        said = terms.content(wanted.told) - terms.content(inline.plain(wanted.key))
        if not said:
            return True
        return any(
            len(said & known) * 2 >= len(said) and terms.stands_in(text, full)
            for known, full in self.stated.get(wanted.page, ())
        )


def _alike(one: frozenset[str], other: frozenset[str]) -> bool:
    return one <= other or other <= one


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
    stated: dict[str, list[tuple[frozenset[str], str]]] = defaultdict(list)
    for page, text in statements:
        stated[page].append((terms.content(text), text))
    return Pool(by_page, by_subject, groups, stated, names)
