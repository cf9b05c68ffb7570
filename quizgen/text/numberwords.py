"""Number words and the whole numbers they stand for."""

from __future__ import annotations

from decimal import Decimal
from types import MappingProxyType

_ONES_WORDS = """
zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen
fifteen sixteen seventeen eighteen nineteen
"""
_TENS_WORDS = "twenty thirty forty fifty sixty seventy eighty ninety"
_ONES = _ONES_WORDS.split()
_TENS = _TENS_WORDS.split()
_SCALES = {"thousand": 10**3, "million": 10**6, "billion": 10**9, "trillion": 10**12}
_SPELLED_BELOW = 10**15

VALUES = MappingProxyType(
    {word: n for n, word in enumerate(_ONES)}
    | {word: 10 * n for n, word in enumerate(_TENS, 2)}
    | {"a": 1, "an": 1, "hundred": 100, "dozen": 12}
    | _SCALES
)
DENOMINATORS = MappingProxyType(
    {"half": 2, "halve": 2, "third": 3, "quarter": 4, "fourth": 4}
    | {"fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8, "ninth": 9, "tenth": 10}
)

_SMALL = (
    rf"(?:(?:{'|'.join(_TENS)})(?:[- ](?:{'|'.join(_ONES[1:10])}))?"
    rf"|{'|'.join(sorted(_ONES, key=len, reverse=True))})\b"
)
_BELOW_THOUSAND = rf"(?:{_SMALL}|a(?= hundred\b))(?: hundred\b(?: (?:and )?{_SMALL})?)?"
SCALE = r"(?:hundred|thousand|million|billion|trillion)\b"
WHOLE = (
    rf"(?:an? (?:dozen|thousand|million|billion|trillion)\b"
    rf"|{_BELOW_THOUSAND}(?: (?:{'|'.join(_SCALES)})\b(?:,? (?:and )?{_BELOW_THOUSAND})?)*)"
)
PARTS = rf"(?:{'|'.join(DENOMINATORS)})s?\b"


def read_whole(text: str) -> Decimal:
    """The value of words that match `WHOLE`, in any case."""
    total = group = 0
    for word in text.lower().replace("-", " ").replace(",", "").split():
        if word == "and":
            continue
        if word in _SCALES:
            total += group * _SCALES[word]
            group = 0
        elif word in {"hundred", "dozen"}:
            group *= VALUES[word]
        else:
            group += VALUES[word]
    return Decimal(total + group)


def spell(value: int) -> str:
    """A whole number in words ("twenty-one"); an empty string where it is negative or very large."""
    if not 0 <= value < _SPELLED_BELOW:
        return ""
    for name, scale in reversed(_SCALES.items()):
        if value >= scale:
            rest = value % scale
            return f"{spell(value // scale)} {name}" + (f" {spell(rest)}" if rest else "")
    return _spell_below_thousand(value)


def _spell_below_thousand(value: int) -> str:
    hundreds, rest = divmod(value, 100)
    words = [f"{_ONES[hundreds]} hundred"] if hundreds else []
    if rest >= len(_ONES):
        tens, ones = divmod(rest, 10)
        words.append(_TENS[tens - 2] + (f"-{_ONES[ones]}" if ones else ""))
    elif rest or not hundreds:
        words.append(_ONES[rest])
    return " ".join(words)
