"""Reading the unit that follows a number: "mV", "kJ/mol", "meters per second squared", "m s⁻²"."""

from __future__ import annotations

import re
from dataclasses import dataclass
from types import MappingProxyType

from quizgen.text.unit_fit import fits
from quizgen.text.units import SYMBOLS, WORDS, compose

_GAP = re.compile(r"[-‑](?=[A-Za-zµμ%°])|(?:\\[,;: ]|[ \u00a0\u2009\u202f~])*")
_DEGREE = re.compile(r"(?:°|º|˚|\^\{?\\?circ\}?|\\degree)(?: ?([CF])(?![A-Za-z])| ?([K])(?![\w+⁺-]))?")
_SIGN = re.compile(r"\\?%|‰|℃|℉|×(?!\s*[\d(])")
_RUN = re.compile(r"[€£](?! ?[.\d])|[A-Za-zµμΩΩÅåöø]+(?:\.[A-Za-z]\.)*")
_MORE = re.compile(r"[ \u00a0-]([A-Za-z0-9]+)")
_POWER = re.compile(
    r"\^\{?([-−–]?[1-4])\}?(?![\w.])|(⁻?[¹²³⁴])"
    r"|([-−][1-4])(?![\d.%]| ?[a-zA-Zµ°]{1,3}\b)|([23])(?![\w.])|( squared| cubed)\b"
)
_SHAPE = re.compile(r"(?i:(sq(?:uare|\.)?|cu(?:bic|\.)?)) ")
_OVER = re.compile(r" ?/ ?|[ -]per[ -](?:an? )?")
_BY = re.compile(r" ?(?:[·⋅•*]|\\cdot) ?")
_LENGTHS = frozenset(["m", "cm", "mm", "km", "µm", "nm", "dm", "ft", "in", "yd", "mi"])
_RAISED = MappingProxyType({"¹": 1, "²": 2, "³": 3, "⁴": 4})
_PHRASES = frozenset(word.split()[0] for word in WORDS if " " in word or "-" in word)
_MOST_WORDS = 4


@dataclass(frozen=True, slots=True)
class UnitMatch:
    """A unit where it stands: its canonical symbol and offsets; `gap` is what parts it from the number."""

    symbol: str
    start: int
    end: int
    gap: str


def canonical(text: str) -> str | None:
    """The canonical symbol of a written unit ("millivolts" gives "mV"); None where it is no unit."""
    text = text.strip()
    if text in SYMBOLS:
        return SYMBOLS[text]
    read = _expression(text, 0)
    return compose(read[0]) if read and read[1] == len(text) else None


def read_unit(text: str, start: int, number: str = "") -> UnitMatch | None:
    """The unit after a number that ends at `start`; `number` is how the number is written.

    A single letter is a unit only where nothing says that it is a label, an ion or a variable.
    """
    gap = _GAP.match(text, start)
    begin = gap.end() if gap else start
    read = _expression(text, begin)
    if not read:
        return None
    factors, end = read
    if len(factors) == 1 and not fits(text, start, begin, end, number):
        return None
    return UnitMatch(compose(factors), begin, end, text[start:begin])


def _expression(text: str, at: int) -> tuple[list[tuple[str, int]], int] | None:
    first = _factor(text, at)
    if not first:
        return None
    factors, end = [(first[0], first[1])], first[2]
    while True:
        more = _times(text, end) or _divided(text, end)
        if not more:
            return factors, end
        factors += more[0]
        end = more[1]


def _times(text: str, at: int) -> tuple[list[tuple[str, int]], int] | None:
    """A further factor: after a dot, or after a space where a power or a slash shows that it is one."""
    by = _BY.match(text, at)
    spaced = not by and text[at : at + 1] in {" ", "\u00a0", "\u2009"}
    if not by and not spaced:
        return None
    factor = _factor(text, by.end() if by else at + 1)
    if not factor:
        return None
    symbol, power, end = factor
    word = text[by.end() if by else at + 1 : end].isalpha()
    if spaced and (word or (power == 1 and text[end : end + 1] != "/")):
        return None
    return [(symbol, power)], end


def _divided(text: str, at: int) -> tuple[list[tuple[str, int]], int] | None:
    over = _OVER.match(text, at)
    if not over:
        return None
    if text[over.end() : over.end() + 1] == "(":
        inside = _expression(text, over.end() + 1)
        if inside and text[inside[1] : inside[1] + 1] == ")":
            return [(symbol, -power) for symbol, power in inside[0]], inside[1] + 1
        return None
    factor = _factor(text, over.end())
    return ([(factor[0], -factor[1])], factor[2]) if factor else None


def _factor(text: str, at: int) -> tuple[str, int, int] | None:
    """One unit with its power: symbol, power, end."""
    shape = _SHAPE.match(text, at)
    name = _name(text, shape.end() if shape else at)
    if not name:
        return None
    symbol, end = name
    if shape:
        return symbol, 2 if shape[1][0] in "sS" else 3, end
    match = _POWER.match(text, end)
    if not match or (match[4] and symbol not in _LENGTHS):
        return symbol, 1, end
    return symbol, _power(match), match.end()


def _power(match: re.Match[str]) -> int:
    if match[5]:
        return 2 if match[5] == " squared" else 3
    if match[2]:
        return (-1 if match[2][0] == "⁻" else 1) * _RAISED[match[2][-1]]
    return int((match[1] or match[3] or match[4]).replace("−", "-").replace("–", "-"))


def _name(text: str, at: int) -> tuple[str, int] | None:
    """A unit's symbol or words at an offset: canonical symbol, end."""
    degree = _DEGREE.match(text, at)
    if degree:
        letter = degree[1] or degree[2] or ""
        return (letter if letter == "K" else "°" + letter), degree.end()
    sign = _SIGN.match(text, at)
    if sign:
        return SYMBOLS[sign[0].lstrip("\\")], sign.end()
    run = _RUN.match(text, at)
    if not run:
        return None
    if run[0].lower() in _PHRASES:
        phrase = _phrase(text, run)
        if phrase:
            return phrase
    symbol = SYMBOLS.get(run[0]) or (WORDS.get(run[0].lower()) if len(run[0]) > 1 else None)
    return (symbol, run.end()) if symbol else None


def _phrase(text: str, run: re.Match[str]) -> tuple[str, int] | None:
    """The longest name of several words that begins with a word."""
    words, ends = [run[0].lower()], [run.end()]
    while len(words) < _MOST_WORDS and (more := _MORE.match(text, ends[-1])):
        words.append(more[1].lower())
        ends.append(more.end())
    for n in range(len(words), 1, -1):
        symbol = WORDS.get(" ".join(words[:n])) or WORDS.get("-".join(words[:n]))
        if symbol:
            return symbol, ends[n - 1]
    return None
