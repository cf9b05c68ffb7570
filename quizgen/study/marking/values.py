"""Reading a typed text that is a value and nothing else: number or pair, unit, what is counted."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from decimal import Decimal
from typing import Literal

from quizgen.study.marking.typed_units import unit_of
from quizgen.text.numerals import NUMERAL, value_of

Bound = Literal["", "≥", "≤", ">", "<"]
Joiner = Literal["", ":", "to", "/"]

_VAGUE = re.compile(
    r"(?i:(?:about|approximately|approx\.?|around|roughly|circa|ca?\.|nearly|almost|exactly|precisely|only|just|some"
    r"|between|from|an average of|a ratio of|the year|in|it is|it's|the answer is|it was|they are|they were) |[~≈≃∼] ?)"
)
_BEFORE: tuple[tuple[Bound, re.Pattern[str]], ...] = (
    ("≥", re.compile(r"(?i:at least |no less than |not less than |no fewer than |(?:a )?minimum of )|(?:≥|>=) ?")),
    ("≤", re.compile(r"(?i:at most |up to |no more than |not more than |(?:a )?maximum of )|(?:≤|<=) ?")),
    (">", re.compile(r"(?i:(?:more|greater|higher|larger) than |over |above |exceeding )|> ?")),
    ("<", re.compile(r"(?i:(?:less|fewer|lower|smaller) than |under |below )|< ?")),
)
_AFTER: tuple[tuple[Bound, re.Pattern[str]], ...] = (
    ("≥", re.compile(r"(?i:,? (?:or|and) (?:more|above|over|greater|higher)$)")),
    ("≤", re.compile(r"(?i:,? (?:or|and) (?:less|fewer|under|below|lower)$)")),
)
_NUMBER = re.compile(NUMERAL.pattern)
_MONEY = re.compile(r"([-−–]?) ?(?:US)?([$€£¥₹]) ?(?=[\d.])")
_POUNDS = re.compile(r"\bpounds?\b|\bquid\b", re.IGNORECASE)
_MONEY_SCALES = {"k": 3, "m": 6, "mn": 6, "b": 9, "bn": 9, "t": 12}
_SCALE = re.compile(r" ?(k|mn?|bn?|t)(?![\w])", re.IGNORECASE)
_JOINERS: tuple[tuple[Joiner, re.Pattern[str]], ...] = (
    (":", re.compile(r" ?: ?")),
    ("/", re.compile(r" ?/ ?(?=\d)| over (?=\d)")),
    ("to", re.compile(r" ?[-–—−] ?(?:to ?[-–—−] ?)?| to | through | and | for every | per | out of | in (?=\d)")),
)
_POWER = re.compile(r"([0-9]{1,3})(?:\^([0-9]{1,2})|([⁰¹²³⁴-⁹]{1,2}))")
_WHOLE_TEXT_FRACTION = re.compile(r"\s*([0-9]{1,6}) ?/ ?([0-9]{1,6})\s*")
_MENDED = (
    (re.compile(r"[‐‑‒﹣－]"), "-"),
    (re.compile(r"\*\*"), "^"),
    (re.compile(r"\^ ?\(?([-−–+]?\d+)\)?"), r"^\1"),
    (re.compile(r"(?<=\d) ?[xX] ?(?=10)"), " × "),
    (re.compile(r"(?<=\d) ?([kcm]?m)s\^?[-−](?=[1-3]$)"), r" \1·s^-"),  # 9.81 ms-2, which is no range
    (re.compile(r"^([-−–]) (?=[\d.$])"), r"\1"),
    (re.compile(r"^(\d+)([-−–+])$"), r"\2\1"),
    (re.compile(r"(?<![\d.,])(\d{1,3})((?: \d{3})+)(?![\d,])"), lambda m: m[1] + m[2].replace(" ", "")),
    (re.compile(r"(?<![\d.,])(0,\d+|\d+,(?:\d{1,2}|\d{4,}))(?![\d,.])"), lambda m: m[1].replace(",", ".")),
    (re.compile(r"(?i:\b(?:a|an)[ -](?=(?:half|third|quarter|fourth|fifth|sixth|eighth|ninth|tenth)\b))"), "one "),
    (re.compile(r"(?i:^half\b)"), "one half"),
    (re.compile(r"(?i:^plus )(?=[\w.])"), ""),
    (re.compile(r"^\+(?=[\d.])"), ""),
)


@dataclass(frozen=True, slots=True)
class Value:
    """A value: one number or two in the order given, what joins them, unit, counted noun, bound."""

    first: Decimal
    second: Decimal
    joiner: Joiner = ""
    unit: str = ""
    noun: str = ""
    bound: Bound = ""

    @property
    def low(self) -> Decimal:
        """The lower end."""
        return min(self.first, self.second)

    @property
    def high(self) -> Decimal:
        """The upper end."""
        return max(self.first, self.second)


def mended(text: str) -> str:
    """A typed text with its numbers as `NUMERAL` reads them: 5 000, 7,4 and 10**8 as 5000, 7.4 and 10^8."""
    text = " ".join(text.split()).rstrip(" .;,!")
    for pattern, replacement in _MENDED:
        text = pattern.sub(replacement, text)
    return text


def read_value(text: str) -> Value | None:
    """The value that a text is; None where it holds none, or more than one that a pair would join."""
    rest, bound = _bound(mended(text))
    fraction = _WHOLE_TEXT_FRACTION.fullmatch(rest)
    if fraction and Decimal(fraction[2]):
        return Value(Decimal(fraction[1]), Decimal(fraction[2]), "/", bound=bound)
    read = _amount(rest)
    if not read:
        return None
    first, unit, rest = read
    joined = _joined(rest) if not (unit and rest.startswith(" and ")) else None
    if not joined:
        return _with_noun(Value(first, first, unit=unit, bound=bound), rest)
    joiner, second, second_unit, rest = joined
    if unit and not second_unit:  # the unit of a last number stands in what follows it
        second_unit, rest = unit_of(rest)
    if unit and second_unit and unit != second_unit:
        return None
    return _with_noun(Value(first, second, joiner, second_unit or unit, bound=bound), rest)


def read_bound(text: str) -> Bound:
    """The bound that words or a sign without a number are: "less than", "below", <."""
    return next((bound for bound, pattern in _BEFORE if pattern.fullmatch(f"{text.strip()} ")), "")


def read_money(text: str, wanted: str) -> Value | None:
    """The value that a text is, where pounds are money if money is wanted."""
    return read_value(_POUNDS.sub("£", text) if wanted == "£" else text)


def read_power(text: str) -> Value | None:
    """The value of a whole number raised to another, 2^10 or 2¹⁰, that a text is."""
    found = _POWER.fullmatch(mended(text))
    if not found:
        return None
    value = Decimal(found[1]) ** int(unicodedata.normalize("NFKC", found[2] or found[3]))
    return Value(value, value)


def _with_noun(value: Value, rest: str) -> Value | None:
    noun, bound = rest, value.bound
    for after, pattern in _AFTER:
        if pattern.search(noun):
            noun, bound = pattern.sub("", noun), after
    unit = value.unit
    if not unit:
        unit, noun = unit_of(noun)
    if _holds_number(noun):
        return None
    return Value(value.first, value.second, value.joiner, unit, noun.strip(" -"), bound)


def _bound(text: str) -> tuple[str, Bound]:
    bound: Bound = ""
    while True:
        vague = _VAGUE.match(text)
        found = next(((b, m) for b, p in _BEFORE if (m := p.match(text))), None)
        if vague:
            text = text[vague.end() :]
        elif found:
            bound, text = found[0], text[found[1].end() :]
        else:
            return text, bound


def _amount(text: str) -> tuple[Decimal, str, str] | None:
    """A number with the money sign before it, and a unit glued to it or before a second number."""
    money = _MONEY.match(text)
    number = _NUMBER.match(text, money.end() if money else 0)
    if not number:
        return None
    value, end = value_of(number), number.end()
    if money:
        scale = _SCALE.match(text, end)
        if scale:
            value, end = value.scaleb(_MONEY_SCALES[scale[1].lower()]), scale.end()
        return (-value if money[1] else value), money[2], text[end:]
    if text[end : end + 1].isdigit() or text[end : end + 2] in (".", ":"):
        return None
    parted = re.match(r" ?([^\s\d:]+)(?= ?(?:to|-|–|and) ?[\d-])", text[end:])
    if parted and unit_of(parted[1])[0] and not unit_of(parted[1])[1]:
        return value, unit_of(parted[1])[0], text[end + parted.end() :]
    return value, "", text[end:]


def _joined(rest: str) -> tuple[Joiner, Decimal, str, str] | None:
    for joiner, pattern in _JOINERS:
        found = pattern.match(rest)
        second = _amount(rest[found.end() :]) if found else None
        if second:
            return joiner, second[0], second[1], second[2]
    return None


def _holds_number(text: str) -> bool:
    return any(
        not _is_article(found[0]) for found in re.finditer(rf"(?<![\w⁺+])(?<![A-Za-z]\^){NUMERAL.pattern}(?!\w)", text)
    )


def _is_article(text: str) -> bool:
    return text.lower() == "one"
