"""What a build knows, for choosing distractors and for proving that none of them is right."""

from __future__ import annotations

import hashlib
from collections import defaultdict
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from quizgen.items import shape
from quizgen.model import Option
from quizgen.text import terms

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from quizgen.items.shape import Shape

FEWEST = 2
MOST = 3
SIBLINGS_SHARE = 0.9  # the items of one list are told in like words
MUCH_LONGER = 1.5
LOOKED_AT = 48


@dataclass(frozen=True, slots=True)
class Candidate:
    """A possible distractor.

    `text` is inline CommonMark, `plain` the same without markup; `page` and `subject` say where it
    comes from; `said` is the sentence it stands in there, which is why it is no answer elsewhere.
    `kind` and `cue` say what it answers there.
    """

    text: str
    page: str
    subject: str
    said: str
    plain: str
    kind: str = ""
    cue: str = ""


@dataclass(frozen=True, slots=True)
class Wanted:
    """What distractors are sought for.

    `key` is the right answer as a candidate, `told` the whole statement with the answer in it;
    `refused` are texts that must not serve: accepted spellings of the key. `share` is how much of
    what is told another statement must say of a candidate to make it true.
    """

    item: str
    key: Candidate
    told: str
    refused: tuple[str, ...] = ()
    share: float = 0.5


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

    def distractors(self, wanted: Wanted, siblings: Sequence[Candidate] = ()) -> tuple[Option, ...]:
        """Up to three wrong options, best first by closeness to the key, none of which a statement makes true.

        `siblings` are of the key's class by nature; others must be shown to be.
        """
        key = wanted.key
        near = [c for c in self.by_page.get(key.page, ()) if _one_class(key, c)]
        chosen = self._pick(replace(wanted, share=SIBLINGS_SHARE), siblings, [])
        if len(chosen) < FEWEST:
            chosen = self._pick(wanted, near, chosen)
        if len(chosen) < FEWEST:
            far = [c for c in self._of_subject(wanted) if _one_class(key, c)]
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
            if self.may_serve(wanted, candidate, chosen):
                chosen.append(candidate)
        return chosen

    def may_serve(self, wanted: Wanted, candidate: Candidate, chosen: Sequence[Candidate]) -> bool:
        """True where a candidate is neither the key by another name, nor shown, nor true, nor a double."""
        text, key = candidate.plain, wanted.key.plain
        own, told = terms.content(text), terms.content(wanted.told)
        if not own or len(own & told - terms.content(key)) * 2 > len(own) or _synonymous(key, text):
            return False
        if terms.key(text) in self.names.get(terms.key(key), ()) or any(terms.same(text, o) for o in wanted.refused):
            return False
        if terms.same(text, key) or any(
            terms.same(text, c.plain) or _alike(own, terms.content(c.plain)) for c in chosen
        ):
            return False
        longer, shorter = max(len(text), len(key)), min(len(text), len(key))
        return longer <= MUCH_LONGER * shorter + 4 and not self.entailed(wanted, candidate)

    def entailed(self, wanted: Wanted, candidate: Candidate) -> bool:
        """True where some statement of either's page says of the candidate what the item says of its key."""
        said = terms.content(wanted.told) - terms.content(wanted.key.plain)
        if not said:
            return True
        return any(
            len(said & known) >= wanted.share * len(said) and terms.stands_in(candidate.plain, full)
            for page in {wanted.key.page, candidate.page}
            for known, full in self.stated.get(page, ())
        )


def _one_class(key: Candidate, other: Candidate) -> bool:
    """True where two answers are of a class: things that sentences define, names, kinds of one thing."""
    if key.kind != other.kind or key.cue != other.cue:
        return len(key.plain.split()) > 1 and _head(key.plain) == _head(other.plain)
    return key.kind != "alias" or key.plain[:1].lower() == other.plain[:1].lower() or key.cue == "called"


def _head(text: str) -> str:
    words = terms.words(text)
    return terms.stem(words[-1]) if words else ""


def _synonymous(key: str, text: str) -> bool:
    """True where one holds the other, or they share all but the head: "hydrophobic groups", "hydrophobic residues"."""
    one, other = terms.content(key), terms.content(text)
    if one <= other or other <= one:
        return True
    return bool(one & other) and _head(key) != _head(text)


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
