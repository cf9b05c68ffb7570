"""The envelope round a body: its id, its type's name, its tags."""

from __future__ import annotations

import hashlib
import re
from functools import lru_cache
from typing import assert_never

from quizgen.model import (
    Body,
    Choice,
    Cloze,
    Matching,
    MultipleResponse,
    Numeric,
    Ordering,
    ShortAnswer,
    TrueFalse,
)

_NOT_IN_TAGS = re.compile(r"[^\w.+-]+")


def type_name(body: Body) -> str:
    """The name of a body's type in a quiz file."""
    match body:
        case Cloze():
            return "cloze"
        case Choice():
            return "choice"
        case MultipleResponse():
            return "multiple"
        case Numeric():
            return "numeric"
        case Ordering():
            return "order"
        case Matching():
            return "match"
        case ShortAnswer():
            return "short"
        case TrueFalse():
            return "truefalse"
        case _:
            assert_never(body)


def digest(*parts: str) -> str:
    """Sixteen hexadecimal digits that stand for the parts: the same on every run and machine."""
    return hashlib.blake2b("\x1f".join(parts).encode(), digest_size=8).hexdigest()


@lru_cache(maxsize=1024)  # a build has few of them, and each item three
def tag(name: str, value: str) -> str:
    """A tag of two levels, "subject::computer-science": lower case, no spaces or quotes."""
    plain = _NOT_IN_TAGS.sub("-", value.casefold()).strip("-")
    return f"{name}::{plain or 'none'}"
