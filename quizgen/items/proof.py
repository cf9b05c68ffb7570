"""Proof that an option is wrong: it is neither the key by another name, nor shown, nor stated anywhere."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizgen.items import likeness
from quizgen.text import terms

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from quizgen.items.candidate import Candidate, Wanted

MUCH_LONGER = 1.5
Said = tuple[frozenset[str], str]


def may_serve(
    wanted: Wanted,
    candidate: Candidate,
    chosen: Sequence[Candidate],
    names: Mapping[str, frozenset[str]],
    said: Iterable[Said],
) -> bool:
    """True where a candidate is neither the key by another name, nor shown, nor true, nor a double.

    `names` maps the key of a name to the keys of its other names; `said` are the statements of the
    key's page and the candidate's, each with its words.
    """
    text, key = candidate.plain, wanted.key.plain
    own, told = terms.content(text), terms.content(wanted.told)
    if not own or own & told - terms.content(key) or likeness.synonymous(key, text):
        return False
    if terms.key(text) in names.get(terms.key(key), ()) or any(terms.same(text, o) for o in wanted.refused):
        return False
    if any(terms.same(text, c.plain) or likeness.nested(own, terms.content(c.plain)) for c in chosen):
        return False
    longer, shorter = max(len(text), len(key)), min(len(text), len(key))
    return longer <= MUCH_LONGER * shorter + 4 and not entailed(wanted, candidate, said)


def entailed(wanted: Wanted, candidate: Candidate, said: Iterable[Said]) -> bool:
    """True where some statement says of the candidate what the item says of its key.

    It does where it holds enough of the item's words, or half of those that tell the key from the
    candidate: the words that the candidate's own sentence lacks.
    """
    asked = terms.content(wanted.told) - terms.content(wanted.key.plain)
    telling = asked - terms.content(candidate.said)
    if not telling:
        return True
    return any(
        (len(asked & known) >= wanted.share * len(asked) or 2 * len(telling & known) >= len(telling))
        and terms.stands_in(candidate.plain, full)
        for known, full in said
    )
