"""A pool of one page: what can be asked with it alone, and what that hangs on."""

from __future__ import annotations

from collections.abc import Container, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, NoReturn, TypeVar

if TYPE_CHECKING:
    from collections.abc import Iterator

    from quizgen.items.pool import Pool

K = TypeVar("K")
V = TypeVar("V")


class OthersNeededError(Exception):
    """What is asked for depends on other pages; raised by the pool of a page alone."""


class Alone:
    """The pool of a page alone, which keeps book of what is looked up in it.

    `beside` is True where something of the page's other facts was looked at, and `names` are the keys of names that
    were sought, and of terms that were not found: the same comes of it among other pages if these facts are the same
    there, and those names and terms are.
    """

    def __init__(self, pool: Pool) -> None:
        """The book of a pool whose material is one page's."""
        self.beside = False
        self.names: set[str] = set()
        self.terms: set[str] = set()
        self.pool = replace(
            pool,
            by_page=_Watched(pool.by_page, self),
            groups=_Watched(pool.groups, self),
            names=_Names(pool.names, self.names),
            known=_Terms(pool.known, self.terms),
            by_subject=_Elsewhere(),
            terms=_Elsewhere(),
            kinds=_Elsewhere(),
            topics=_Elsewhere(),
        )

    def forget(self) -> None:
        """Begin a new book, for the next fact."""
        self.beside = False
        self.names.clear()
        self.terms.clear()


class Looked:
    """A pool of several pages, which keeps book of what it was asked that yet others have a part in.

    `names` are the names that were sought, `terms` the keys of terms, each with what was found.
    """

    def __init__(self, pool: Pool, names: Mapping[str, frozenset[str]], known: Container[str]) -> None:
        """The book of a pool among pages that know such names and terms."""
        sought: set[str] = set()
        self._names, self._sought = names, sought
        self.terms: dict[str, bool] = {}
        self.pool = replace(pool, names=_Names(names, sought), known=_Asked(known, self.terms))

    @property
    def names(self) -> dict[str, frozenset[str]]:
        """The names that were sought, with their other names."""
        return {name: self._names.get(name, frozenset()) for name in sorted(self._sought)}


class _Lookup(Mapping[K, V]):
    """What is only looked things up in: who goes through it would depend on all of it."""

    def __iter__(self) -> Iterator[K]:
        raise OthersNeededError

    def __len__(self) -> int:
        raise OthersNeededError


class _Elsewhere(_Lookup[K, V]):
    """What other pages have a part in."""

    def __getitem__(self, key: K) -> NoReturn:
        raise OthersNeededError


class _Watched(_Lookup[K, V]):
    """What comes of the page's facts."""

    def __init__(self, known: Mapping[K, V], book: Alone) -> None:
        self._known, self._book = known, book

    def __getitem__(self, key: K) -> V:
        self._book.beside = True
        return self._known[key]


class _Names(_Lookup[str, V]):
    """Names, of which each page may tell some."""

    def __init__(self, known: Mapping[str, V], sought: set[str]) -> None:
        self._known, self._sought = known, sought

    def __getitem__(self, key: str) -> V:
        self._sought.add(key)
        return self._known[key]


class _Terms(Container[str]):
    """Terms, of which each page has some."""

    def __init__(self, known: Container[str], missed: set[str]) -> None:
        self._known, self._missed = known, missed

    def __contains__(self, key: object) -> bool:
        found = key in self._known
        if not found:
            self._missed.add(str(key))
        return found


class _Asked(Container[str]):
    """Terms, with a book of which there are."""

    def __init__(self, known: Container[str], asked: dict[str, bool]) -> None:
        self._known, self._asked = known, asked

    def __contains__(self, key: object) -> bool:
        found = key in self._known
        self._asked[str(key)] = found
        return found
