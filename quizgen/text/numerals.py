"""How numbers are written: one pattern for digits and words, and the value of what it matches."""

from __future__ import annotations

import re
from decimal import Decimal
from types import MappingProxyType

from quizgen.text.numberwords import DENOMINATORS, PARTS, SCALE, VALUES, WHOLE, read_whole

MINUS = "-−–"
GLYPHS = MappingProxyType(
    {"½": (1, 2), "⅓": (1, 3), "⅔": (2, 3), "¼": (1, 4), "¾": (3, 4), "⅕": (1, 5), "⅖": (2, 5)}
    | {"⅗": (3, 5), "⅘": (4, 5), "⅙": (1, 6), "⅚": (5, 6), "⅛": (1, 8), "⅜": (3, 8), "⅝": (5, 8), "⅞": (7, 8)}
)
_RAISED = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹⁻⁺−–", "0123456789-+--")
_EXPONENT_LIMIT = 400

_GAP = r"(?:[  ]|\\[,;: ])?"
_EXPONENT = r"(?:\^\{{?(?P<{0}>[-−–+]?[0-9]{{1,4}})\}}?|(?P<{0}_raised>[⁻⁺]?[⁰¹²³⁴-⁹]{{1,4}}))"
_TIMES = rf"{_GAP}(?:×|x|·|⋅|\*|\\times|\\cdot){_GAP}"
_PLAIN = (
    r"(?:[0-9]{1,3}(?P<comma>,|\{,\}|[\u00a0\u2009\u202f]|\\,)[0-9]{3}(?:(?P=comma)[0-9]{3})*(?![0-9])"
    r"|[0-9]{1,24}(?![0-9]))(?:\.[0-9]{1,24}(?![0-9]))?|\.[0-9]{1,24}(?![0-9])"
)
DIGITS = (
    rf"(?:10{_EXPONENT.format('ten')}"
    rf"|(?P<mixed>[0-9]{{1,3}})?(?: (?=[½⅓⅔¼¾]))?(?P<glyph>[{''.join(GLYPHS)}])"
    r"|(?:(?P<count>[0-9]{1,3}) )?(?P<top>[0-9]{1,2})/(?P<bottom>2|3|4|5|6|8|10|16)(?![0-9/])"
    rf"|(?P<plain>{_PLAIN})"
    rf"(?:{_TIMES}10{_EXPONENT.format('power')}|[eE](?P<e>[-+−]?[0-9]{{1,4}})(?!\w)|[  -](?P<scale>(?i:{SCALE})))?)"
)
WORDS = rf"(?i:(?P<parts>{WHOLE}[- ]{PARTS})|(?P<words>{WHOLE})(?P<half> and a half\b)?)"
NUMERAL = re.compile(
    rf"(?P<sign>(?<![\w)\]}}°%′″”'’²³⁺⁻])[{MINUS}+](?=[0-9.½])|(?i:minus|negative)\s(?=[\da-z]))?(?:{DIGITS}|\b{WORDS})"
)


def value_of(match: re.Match[str]) -> Decimal:
    """The value of a match of `NUMERAL`, or of a pattern that holds its groups, with its sign."""
    sign = match["sign"]
    size = _size(match)
    return -size if sign and sign != "+" and size else size


def _size(match: re.Match[str]) -> Decimal:
    if match["plain"]:
        return _plain(match)
    if match["words"]:
        return read_whole(match["words"]) + (Decimal("0.5") if match["half"] else 0)
    if match["parts"]:
        count, part = re.split(r"[- ](?=\w+$)", match["parts"])
        return read_whole(count) / DENOMINATORS[part.lower().removesuffix("s")]
    if match["glyph"]:
        top, bottom = GLYPHS[match["glyph"]]
        return int(match["mixed"] or 0) + Decimal(top) / bottom
    if match["bottom"]:
        return int(match["count"] or 0) + Decimal(match["top"]) / int(match["bottom"])
    return _raised(Decimal(1), match["ten"] or match["ten_raised"])


def _plain(match: re.Match[str]) -> Decimal:
    size = Decimal(re.sub(r"[^0-9.]", "", match["plain"]))
    if match["scale"]:
        return size * VALUES[match["scale"].lower()]
    return _raised(size, match["power"] or match["power_raised"] or match["e"])


def _raised(size: Decimal, exponent: str | None) -> Decimal:
    power = int((exponent or "0").translate(_RAISED))
    # Beyond this no page means a number, and decimals of such size are slow to compare.
    return size.scaleb(max(-_EXPONENT_LIMIT, min(power, _EXPONENT_LIMIT)))
