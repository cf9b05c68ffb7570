"""What pages may share: identities of facts, sentences and claims, as numbers that are quickly compared."""

from __future__ import annotations

import hashlib
from array import array
from typing import TYPE_CHECKING

from quizgen.facts.material import CANDIDATE_WORTH
from quizgen.text import terms

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Sequence

    from quizgen.facts.fact import Fact
    from quizgen.leaves.leaf import Leaf

_SIZE = 8  # bytes
_TOGETHER = frozenset(("alias", "label", "cell"))  # kinds that count even where nobody asks for them


def mark(*parts: str) -> bytes:
    """Eight bytes that stand for the parts."""
    return hashlib.blake2b("\x1f".join(parts).encode("utf-8", "surrogatepass"), digest_size=_SIZE).digest()


def number(*parts: str) -> int:
    """The mark of the parts as `shared` gives it."""
    return array("Q", mark(*parts))[0]


def parts(fact: Fact) -> Iterator[tuple[str, ...]]:
    """The parts of the marks of a fact: its identity, its sentence, and its claim where it makes one."""
    yield ("fact", *fact.identity)
    yield ("sentence", terms.fold(fact.statement.text))
    if fact.claim:
        yield ("claim", fact.claim)


def of(facts: Iterable[Fact]) -> bytes:
    """The marks of some facts, each once, in one."""
    return b"".join(sorted({mark(*each) for each in {each for fact in facts for each in parts(fact)}}))


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
        own = array("Q", leaf.marks)
        again.update(seen.intersection(own))
        seen.update(own)
    return again.intersection(_weighty(leaves))


def _weighty(leaves: Iterable[Leaf]) -> set[int]:
    return {one for leaf in leaves for one in array("Q", leaf.weighty)}


def stands_on(leaf: Leaf, marks: set[int]) -> bool:
    """True where a page has one of some marks."""
    return not marks.isdisjoint(array("Q", leaf.marks))
