"""What a stem shows of a label: the roots that they share, which tell the right option from the others."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from quizgen.facts.questions import telling
from quizgen.text import terms

if TYPE_CHECKING:
    from quizgen.facts.labels.label_asked import Stem

_JOINED = re.compile(r"(?<=[a-z])(?=[A-Z])|-")  # "KeyError" and "X-linked" are two words each


def alike(key: str, other: str, stem: Stem) -> bool:
    """True where a stem shows no more of one label than of the other, but for what its kind is called.

    Half of the other may stand there: that attracts, and tells nothing of the key.
    """
    shown, told = _echoes(key, stem.text), _echoes(other, stem.text)
    kind = terms.content(f"{stem.kind.one} {stem.kind.head}") if stem.kind else frozenset()
    return shown <= told and 2 * len(told - kind - shown) <= len(terms.content(other) - kind)


def _echoes(label: str, stem: str) -> frozenset[str]:
    """The words of a stem that share a root with a word of a label: "directly" with "Direct Transmission"."""
    own = terms.content(_JOINED.sub(" ", label))
    return frozenset(other for other in terms.content(stem) if any(telling.kindred(one, other) for one in own))
