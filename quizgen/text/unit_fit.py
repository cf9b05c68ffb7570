"""Whether letters after a number are a unit there, or a label, an ion, a variable or a word."""

from __future__ import annotations

import re

_NOT_AFTER = re.compile(r"[\w+⁺⁻^'’_(\[{}=]|[-−–](?![\d\s])|[-−]\s|\s?[+=](?!\s?\d)|\s(?i:and K\b)")
_MATTER = re.compile(
    r"[\s-](?:ions?|atoms?|nucle\w+|channels?|bonds?|molecules?|cells?|proteins?|residues?|termin\w+|cations?|anions?"
    r"|electrons?|isotopes?|orbitals?|subshells?|shells?|students?|grades?|genes?|alleles?|rings?|phase|levels?)\b"
)
_CLOSED = re.compile(
    r"\s*(?:$|[.,;:)\]!?|–—/]|\\|(?:and|or|to|in|at|is|was|are|for|with|on|from|by|but|through|while|when|of|as|if|than"
    r"|would|will|can|flows?|because|so|that|which|during|per|under|over|between|above|below|due)\b)"
)
_FORCE = re.compile(
    r"\s(?:force|weight|load|current|fuse|circuit|charge|MRI|magnet\w*|field|of|capacitor|scanner|NaCl|HCl)\b"
)
_CLOCK = re.compile(r"(?:1[0-2]|[1-9])")
_STRICT = frozenset("A C F H N S T K B u t d s c U".split())
_NEVER_BARE = frozenset("C F H B u t c".split())
_WARM = re.compile(
    r"(?i:temperatures?|kelvin|cool\w*|heat\w*|below|above|at|near|about|around|than|=|≈) (?:of |is |to )?$"
)
_ATTACHED = frozenset("V W J N L g m h % °".split())
_ALWAYS = frozenset("%‰°℃℉×")
_LEAST_KELVIN = 2
_WORDS_TOO = frozenset(["in", "pc", "mo", "ha"])


def fits(text: str, start: int, begin: int, end: int, number: str) -> bool:
    """True where text[begin:end], a unit's symbol after a number that ends at `start`, is meant as one."""
    written = text[begin:end]
    if written[-1] in "%‰×°℃℉":
        return True
    if text[end : end + 1].isalnum() or text[end : end + 1] == "_":
        return False
    if written in _WORDS_TOO:
        return False
    if written == "pm" and _CLOCK.fullmatch(number):
        return False
    if written.lower() in {"degrees", "degree"}:
        return not text.startswith((" of", " in "), end)
    if written.lower() == "times":
        return not re.match(r"\s+(?:\d|as\s+\d|table|new|roman|square)", text[end:].lower())
    letter = re.split(r"[^A-Za-zΩ]", written)[0]
    if len(letter) == 1 and len(written) > 1 and begin == start:
        return letter == "m"
    return len(written) > 1 or _letter_fits(written, text, start, begin, end, number)


def _letter_fits(letter: str, text: str, start: int, begin: int, end: int, number: str) -> bool:  # noqa: PLR0913 - one place, one number
    if _NOT_AFTER.match(text, end) or _MATTER.match(text, end):
        return False
    exact = "." in number or "10" in number[2:] or "," in number
    if letter in _NEVER_BARE and not exact:
        return False
    if begin == start and not exact:
        return letter in _ATTACHED or (letter == "K" and len(number.lstrip("-−–+")) > _LEAST_KELVIN)
    if letter == "K" and len(number.lstrip("-−–+")) > 1:
        return True
    if letter == "K":
        return bool(_WARM.search(text[:start])) or (start == len(number) and end == len(text))
    if letter in _STRICT:
        return bool(_CLOSED.match(text, end) or _FORCE.match(text, end))
    return True
