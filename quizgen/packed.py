"""Values as bytes: for a cache, and from one process to another.

Bytes that somebody else wrote can do no harm: nothing is made of them but values of quizgen's own kinds,
and what was damaged is refused.
"""

from __future__ import annotations

import hashlib
import io
import pickle
import zlib
from dataclasses import is_dataclass
from enum import Enum
from typing import Any, TypeVar

QUICK = 1  # facts shrink to a quarter in a moment; trying harder takes longer than writing them
_CHECK = 16
_PLAIN = frozenset({("builtins", "frozenset"), ("datetime", "date"), ("decimal", "Decimal")})

T = TypeVar("T")


def packed(value: object, level: int = QUICK) -> bytes:
    """The bytes of a value, with a check in front; at `level` 0 as long as they are."""
    data = zlib.compress(pickle.dumps(value, protocol=5), level)
    return _check(data) + data


def unpacked(data: bytes, kind: type[T]) -> T | None:
    """The value of a kind that bytes hold; None where they are not as they were written."""
    if _check(data[_CHECK:]) != data[:_CHECK]:
        return None
    try:
        value = _Values(io.BytesIO(zlib.decompress(data[_CHECK:]))).load()
    except (
        pickle.UnpicklingError,
        zlib.error,
        AttributeError,
        ImportError,
        IndexError,
        TypeError,
        ValueError,
        EOFError,
    ):
        return None
    return value if isinstance(value, kind) else None


def _check(data: bytes) -> bytes:
    return hashlib.blake2b(data, digest_size=_CHECK).digest()


class _Values(pickle.Unpickler):
    """Reads values of quizgen's own kinds and a few plain ones, and calls nothing else."""

    def find_class(self, module: str, name: str) -> Any:
        """The class of a value; raises UnpicklingError for anything that is none."""
        plain = (module, name) in _PLAIN
        found: object = super().find_class(module, name) if plain or module.startswith("quizgen.") else None
        if isinstance(found, type) and (plain or _is_own(found, module, name)):
            return found
        raise pickle.UnpicklingError(f"{module}.{name} is not a value of quizgen's")


def _is_own(found: type, module: str, name: str) -> bool:
    """True for a kind of value of a module's own; a module holds others' things too."""
    values = is_dataclass(found) or issubclass(found, tuple | Enum)
    return values and (found.__module__, found.__name__) == (module, name)
