"""Proof that an option is wrong: it is neither the key by another name, nor shown, nor stated anywhere."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from quizgen.items import likeness
from quizgen.text import commonness, terms

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from quizgen.items.candidate import Candidate, Wanted

MUCH_LONGER = 1.5
LONGER_NAME, LONGER_BY = 2.5, 8  # how long names of one list may be beside each other
WHOLE = 0.9
APART = 0.4  # so much of what is told must not be said of a rival
TELLING = 0.5  # a smaller weight is asked where descriptions are alike but for one word
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
    if any(likeness.kindred(one, other) for one in own - terms.content(key) for other in told - terms.content(key)):
        return False
    if terms.key(text) in names.get(terms.key(key), ()) or any(terms.same(text, o) for o in wanted.refused):
        return False
    if any(terms.same(text, c.plain) or likeness.nested(own, terms.content(c.plain)) for c in chosen):
        return False
    longer, shorter = max(len(text), len(key)), min(len(text), len(key))
    return longer <= MUCH_LONGER * shorter + 4 and not entailed(wanted, candidate, said)


def parted(  # noqa: PLR0913, PLR0917 -- the two sides, what is known, and how much is asked
    wanted: Wanted,
    candidate: Candidate,
    chosen: Sequence[Candidate],
    names: Mapping[str, frozenset[str]],
    said: Iterable[Said],
    least: float,
    known: str,
) -> bool:
    """True where an item of the key's own list is shown not to be what is told of the key.

    What is told must hold words that the candidate's own description lacks, and that weigh `least`
    (a rare word weighs 1, one of every subject a quarter), and but where little is asked a good part of what is told;
    the words of what is `known` of all items do not count.
    """
    text, key = candidate.plain, wanted.key.plain
    own, told = terms.content(text), terms.content(wanted.told)
    if not own or likeness.nested(own, terms.content(key)) or own <= told - terms.content(key):
        return False
    if terms.key(text) in names.get(terms.key(key), ()) or any(terms.same(text, o) for o in wanted.refused):
        return False
    if any(likeness.nested(own, terms.content(c.plain)) for c in chosen):
        return False
    if max(len(text), len(key)) > LONGER_NAME * min(len(text), len(key)) + LONGER_BY:
        return False
    asked = told - terms.content(f"{key} {known}")
    if weight(asked - terms.content(candidate.said)) < max(least, APART * weight(asked) * (least > TELLING)):
        return False
    whole = replace(wanted, share=WHOLE)  # the items of one list are told in like words, and often named together
    parts: dict[bool, list[Said]] = {True: [], False: []}
    for one in said:
        parts[terms.stands_in(key, one[1])].append(one)
    return not entailed(whole, candidate, parts[False]) and not entailed(whole, candidate, parts[True], WHOLE)


def weight(found: Iterable[str]) -> float:
    """How much some stems tell: each from a quarter, where every subject uses it, to 1, where few do."""
    return sum(1 - commonness.level(word) / (commonness.COMMONEST + 1) for word in found if word.isalpha())


def entailed(wanted: Wanted, candidate: Candidate, said: Iterable[Said], share: float = 0.5) -> bool:
    """True where some statement says of the candidate what the item says of its key.

    It does where it holds enough of the item's words, or a `share` of those that tell the key from the
    candidate: the words that the candidate's own sentence lacks.
    """
    asked = terms.content(wanted.told) - terms.content(wanted.key.plain)
    telling = asked - terms.content(candidate.said)
    if not telling:
        return True
    return any(
        (len(asked & known) >= wanted.share * len(asked) or len(telling & known) >= share * len(telling))
        and terms.stands_in(candidate.plain, full)
        for known, full in said
    )
