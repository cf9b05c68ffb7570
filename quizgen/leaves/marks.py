"""What pages may share: identities of facts, sentences and claims, as numbers that are quickly compared."""

from __future__ import annotations

import hashlib
from array import array
from itertools import chain
from typing import TYPE_CHECKING

from quizgen.facts.together.material import CANDIDATE_WORTH
from quizgen.text import terms

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Sequence

    from quizgen.facts.fact import Fact
    from quizgen.leaves.leaf import Leaf

EACH = 3  # marks of a fact
_SIZE = 8  # bytes
_TOGETHER = frozenset(("alias", "label", "cell"))  # kinds that count even where nobody asks for them


def mark(*parts: str) -> bytes:
    """Eight bytes that stand for the parts."""
    return hashlib.blake2b("\x1f".join(parts).encode("utf-8", "surrogatepass"), digest_size=_SIZE).digest()


def name(*parts: bytes) -> bytes:
    """Sixteen bytes that stand for the parts."""
    digest = hashlib.blake2b(digest_size=2 * _SIZE)
    for part in parts:
        digest.update(len(part).to_bytes(_SIZE, "big") + part)
    return digest.digest()


def of(facts: Iterable[Fact]) -> bytes:
    """The marks of some facts, `EACH` of each in their order: its identity, its sentence, its claim if it has one."""
    return b"".join(chain.from_iterable(map(_of, facts)))


def numbers(packed: bytes) -> Sequence[int]:
    """Marks as numbers."""
    return array("Q", packed)


def _of(fact: Fact) -> tuple[bytes, bytes, bytes]:
    identity = mark("fact", *fact.identity)
    claim = mark("claim", fact.claim) if fact.claim else identity
    return identity, mark("sentence", terms.fold(fact.statement.text)), claim


def weighty(facts: Iterable[Fact], chosen: Collection[Fact]) -> list[Fact]:
    """The facts of a page of which a build would tell if others stated them too."""
    asked = {id(fact) for fact in chosen}
    return [
        fact
        for fact in facts
        if fact.worth >= CANDIDATE_WORTH or fact.exclusive or fact.claim or fact.kind in _TOGETHER or id(fact) in asked
    ]


def shared(leaves: Sequence[Leaf]) -> set[int]:
    """The marks that several pages have, one of them for a fact that counts."""
    seen: set[int] = set()
    again: set[int] = set()
    for leaf in leaves:
        own = numbers(leaf.marks)
        again.update(seen.intersection(own))
        seen.update(own)
    return again.intersection(_weighty(leaves))


def _weighty(leaves: Iterable[Leaf]) -> set[int]:
    return {one for leaf in leaves for one in numbers(leaf.weighty)}
