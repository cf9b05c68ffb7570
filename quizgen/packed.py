"""Values as bytes: for a cache, and from one process to another.

Bytes that somebody else wrote can do no harm: nothing is made of them but values of quizgen's own kinds,
and what was damaged is refused.
"""

from __future__ import annotations

import hashlib
import io
import pickle
import zlib
from dataclasses import fields, is_dataclass
from enum import Enum
from functools import cache
from operator import attrgetter
from types import MemberDescriptorType
from typing import TYPE_CHECKING, Any, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

QUICK = 1  # facts shrink to a quarter in a moment; trying harder takes longer than writing them
_CHECK = 16
_PLAIN = frozenset({("builtins", "frozenset"), ("datetime", "date"), ("decimal", "Decimal")})

T = TypeVar("T")


def packed(value: object, level: int = QUICK) -> bytes:
    """The bytes of a value, with a check in front; at `level` 0 as long as they are."""
    stream = io.BytesIO()
    _Packing(stream, protocol=5).dump(value)
    data = zlib.compress(stream.getvalue(), level)
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


class _Packing(pickle.Pickler):
    """Writes values by their fields alone, which takes a fraction of the time that dataclasses take by themselves."""

    def reducer_override(self, value: object) -> Any:
        """What a value is made of again."""
        kind: type = type(value)
        return (_made, (kind, *_fields_of(kind)[0](value))) if _has_fields(kind) else NotImplemented


def _made(kind: type, *values: object) -> object:
    """A value of a kind, with all its fields."""
    _, setters = _fields_of(kind)
    made: object = object.__new__(kind)
    for setter, value in zip(setters, values, strict=True):
        setter(made, value)
    return made


@cache
def _has_fields(kind: type) -> bool:
    return is_dataclass(kind)


@cache
def _fields_of(kind: type) -> tuple[Callable[[object], Iterable[object]], tuple[Callable[[object, object], None], ...]]:
    """What gives the fields of a kind of value, and what sets each of them."""
    names = [field.name for field in fields(kind)]
    setters = tuple(_setter(kind, name) for name in names)
    if len(names) > 1:
        return attrgetter(*names), setters
    return (lambda value: tuple(getattr(value, name) for name in names)), setters


def _setter(kind: type, name: str) -> Callable[[object, object], None]:
    """What sets a field, of a kind that is frozen too."""
    slot = getattr(kind, name, None)
    if isinstance(slot, MemberDescriptorType):
        return slot.__set__
    return lambda made, value: object.__setattr__(made, name, value)


class _Values(pickle.Unpickler):
    """Reads values of quizgen's own kinds and a few plain ones, and calls nothing else."""

    def find_class(self, module: str, name: str) -> Any:
        """The class of a value; raises UnpicklingError for anything that is none."""
        if (module, name) == (__name__, _made.__name__):
            return _made
        plain = (module, name) in _PLAIN
        found: object = super().find_class(module, name) if plain or module.startswith("quizgen.") else None
        if isinstance(found, type) and (plain or _is_own(found, module, name)):
            return found
        raise pickle.UnpicklingError(f"{module}.{name} is not a value of quizgen's")


def _is_own(found: type, module: str, name: str) -> bool:
    """True for a kind of value of a module's own; a module holds others' things too."""
    values = is_dataclass(found) or issubclass(found, tuple | Enum)
    return values and (found.__module__, found.__name__) == (module, name)
