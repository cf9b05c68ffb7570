"""Choosing among definitions: what a thing is, or which thing something is."""

from __future__ import annotations

from collections import Counter
from itertools import chain
from typing import TYPE_CHECKING

from quizgen.items import shape
from quizgen.items.pool import LOOKED_AT, window
from quizgen.items.sense import parted
from quizgen.model import Option

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from quizgen.items.pool import Pool
    from quizgen.items.sense import Sense

# Kinds of things by the stem of their noun, a class to a line.
_KINDS = tuple(
    frozenset(line.split())
    for line in """
process method technique procedure practice operation mechanism movement phenomenon reaction event sequence cycle
amount quantity rate ratio value concentration energy force charge voltage distance difference measure length
structure organ cell membrane molecule protein glycoprotein enzyme compound substance tissue layer region subunit
device machine instrument equipment apparatus sensor circuit valve wire
disease disorder condition syndrome infection inflammation malignancy cancer injury
theory law principle model framework rule theorem hypothesis
organization agency institution company body court
person individual professional
""".strip().splitlines()
)
# So general a noun that things of it may have nothing to do with each other.
_GENERAL = frozenset().union(*_KINDS[:2]) | frozenset(
    ("structure", "device", "condition", "system", "group", "form", "field")
)
MOST = 3
SHARED = 2
LONGER = 1.6  # an option that is so many times as long as another stands out


def definitions(pool: Pool, own: Sense) -> tuple[Option, ...]:
    """Up to three definitions of other things, none of which holds of the thing: options for "What is …?"."""
    chosen: list[Sense] = []
    others = list(_others(pool, own))
    if shape.stands_long(own.thing.plain, 2):
        others.sort(key=lambda other: len(other.plain) > len(own.plain))
    for other in others:
        if other.genus != own.genus and not _alike(own, other):
            continue
        lengths = sorted((len(own.plain), len(other.plain)))
        if lengths[1] <= LONGER * lengths[0] and _wrong(pool, own, other, chosen):
            chosen.append(other)
    return tuple(Option(other.text, f"This is what {other.named} {_be(other)}.") for other in chosen[:MOST])


def things(pool: Pool, own: Sense) -> tuple[Option, ...]:
    """Up to three other things, none of which is what the definition says: options for "Which of these is …?"."""
    chosen: list[Sense] = []
    for other in _others(pool, own):
        form = shape.of(own.thing.plain)
        near = shape.distance(own.thing.plain, form, other.thing.plain) < shape.TOO_FAR
        if near and other.genus == own.genus and _wrong(pool, other, own, chosen) and _wrong(pool, own, other, chosen):
            chosen.append(other)
    return tuple(Option(o.thing.text, f"{_capital(o.named)} {_be(o)} {o.text}.") for o in chosen[:MOST])


def _others(pool: Pool, own: Sense) -> Iterator[Sense]:
    """Senses of the page, then of pages that share terms with it, then those of the same kind of thing."""
    page, subject = own.thing.page, own.thing.subject
    shared = Counter(
        sense for key in pool.lexicon.get(page, ()) for sense in pool.topics.get((subject, key), ())[:LOOKED_AT]
    )
    related = sorted(shared, key=lambda sense: (-shared[sense], sense.thing.page, sense.thing.plain))
    kinds = window(pool.kinds.get((subject, own.genus), ()), own.thing.plain)
    for other in dict.fromkeys(chain(pool.senses.get(page, ()), related, kinds)):
        if own.genus in _GENERAL and not _related(pool, own, other):
            continue
        if other.plural == own.plural and other.thing.plain != own.thing.plain:
            yield other


def _alike(own: Sense, other: Sense) -> bool:
    """True for things of kinds that may be taken for each other: of one kind, or beside each other on a page."""
    mine, theirs = ({n for n, kinds in enumerate(_KINDS) if sense.genus in kinds} for sense in (own, other))
    if own.thing.page == other.thing.page:
        return not (mine and theirs) or bool(mine & theirs)
    return bool(mine & theirs)


def _related(pool: Pool, own: Sense, other: Sense) -> bool:
    """True for things of one page, or of pages that share terms enough to be about one matter."""
    mine, theirs = (frozenset(pool.lexicon.get(sense.thing.page, ())) for sense in (own, other))
    return own.thing.page == other.thing.page or len(mine & theirs) >= SHARED


def _wrong(pool: Pool, own: Sense, other: Sense, chosen: Sequence[Sense]) -> bool:
    """True where what the other is does not hold of the own thing, and is not chosen yet."""
    if any(not parted(other, one, ()) for one in chosen) or pool.one_name(own.thing.plain, other.thing.plain):
        return False
    said = chain(pool.stated.get(own.thing.page, ()), pool.stated.get(other.thing.page, ()))
    return parted(own, other, said)


def _be(sense: Sense) -> str:
    return "are" if sense.plural else "is"


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
