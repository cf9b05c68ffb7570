"""Whether letters after a number are a unit there, or a label, an ion, a variable or a word."""

from __future__ import annotations

import re
from dataclasses import dataclass

_NOT_AFTER = re.compile(r"[\w+⁺⁻^'’_(\[{}=]|[-−–](?![\d\s])|[-−]\s|\s?[+=](?!\s?\d)|\sand K\b")
_MATTER = re.compile(
    r"[\s-](?:ions?|atoms?|nucle\w+|channels?|bonds?|molecules?|cells?|proteins?|residues?|termin\w+|cations?|anions?"
    r"|electrons?|isotopes?|orbitals?|subshells?|shells?|students?|grades?|genes?|alleles?|rings?|phase|levels?)\b"
)
_CLOSED = re.compile(
    r"\s*(?:$|[.,;:)\]!?|–—/]|\\|(?:and|or|to|in|at|is|was|are|for|with|on|from|by|but|through|while|when|of|as|if|than"
    r"|would|will|can|flows?|because|so|that|which|during|per|under|over|between|above|below|due)\b)"
)
_BORNE_BY = re.compile(
    r"\s(?:force|weight|load|current|fuse|circuit|charge|MRI|magnet\w*|field|of|capacitor|scanner|NaCl|HCl)\b"
)
_WARM = re.compile(
    r"(?i:temperatures?|kelvin|cool\w*|heat\w*|below|above|at|near|about|around|than|=|≈) (?:of |is |to )?$"
)
_CLOCK = re.compile(r"1[0-2]|[1-9]")
_MULTIPLICATION = re.compile(r"\s+(?:\d|as\s+\d|table|new|roman|square)", re.IGNORECASE)
_BASE = re.compile(r"[A-Za-zΩ]+")
_STRICT = frozenset("ACFHNSTKButdscU")
_NEVER_BARE = frozenset("CFHButc")
_ATTACHED = frozenset("VWJNLgmh")
_ORDINARY_WORDS = frozenset(["in", "pc", "mo", "ha"])
_KELVIN_REACH = 30


@dataclass(frozen=True, slots=True)
class _Letter:
    """A single letter after a number: where both stand, and how the number is written."""

    letter: str
    text: str
    start: int
    end: int
    number: str
    attached: bool

    @property
    def exact(self) -> bool:
        """True for a number that nobody gives a label or an atom: 1.5, 5,000, 3 × 10⁸."""
        return "." in self.number or "," in self.number or "10" in self.number[2:]

    @property
    def digits(self) -> int:
        return len(self.number.lstrip("-−–+"))


def fits(text: str, start: int, begin: int, end: int, number: str) -> bool:
    """True where text[begin:end], a unit's symbol after a number that ends at `start`, is meant as one."""
    written = text[begin:end]
    if written[-1] in "%‰×°℃℉":
        return True
    if text[end : end + 1].isalnum() or text[end : end + 1] == "_" or written in _ORDINARY_WORDS:
        return False
    base = _BASE.match(written)
    if base and len(base[0]) == 1:
        if len(written) > 1:
            return begin > start or base[0] == "m"
        return _letter_fits(_Letter(written, text, start, end, number, begin == start))
    return _word_fits(written.lower(), text[end:], number)


def _word_fits(written: str, after: str, number: str) -> bool:
    if written == "pm":
        return not _CLOCK.fullmatch(number)
    if written in {"degrees", "degree"}:
        return not after.startswith(" of ")
    return written != "times" or not _MULTIPLICATION.match(after)


def _letter_fits(it: _Letter) -> bool:
    if _NOT_AFTER.match(it.text, it.end) or _MATTER.match(it.text, it.end):
        return False
    if it.letter == "K":
        return _kelvin_fits(it)
    if it.letter in _NEVER_BARE and not it.exact:
        return False
    if it.attached and not it.exact:
        return it.letter in _ATTACHED
    return it.letter not in _STRICT or bool(_CLOSED.match(it.text, it.end) or _BORNE_BY.match(it.text, it.end))


def _kelvin_fits(it: _Letter) -> bool:
    """Potassium comes in small whole numbers, temperatures seldom do."""
    if it.exact or it.digits > (2 if it.attached else 1):
        return True
    alone = it.start == len(it.number) and it.end == len(it.text)
    return alone or bool(
        _WARM.search(it.text[max(0, it.start - it.digits - _KELVIN_REACH) : it.start - len(it.number)])
    )
