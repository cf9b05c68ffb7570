"""Writing a value in the manner of another: its sign, separators, decimals and form."""

from __future__ import annotations

import re
from decimal import Decimal
from types import MappingProxyType

from quizgen.text.numberwords import DENOMINATORS, VALUES, spell
from quizgen.text.numerals import GLYPHS, NUMERAL

_RAISE = str.maketrans("-0123456789", "⁻⁰¹²³⁴⁵⁶⁷⁸⁹")
_MONEY_SCALES = MappingProxyType({"k": 3, "K": 3, "M": 6, "mn": 6, "B": 9, "bn": 9, "T": 12})
_SEPARATED = 10_000
_UNSEPARATED_DIGITS = 4
_SPELLED = 1000
_FEW_DIGITS = 8
_LARGEST = 30
_FEWEST_PLACES = 3


def restyle(value: Decimal, like: str) -> str:
    """A value in the form of a text that begins with a number; every digit of the value is kept."""
    model = NUMERAL.match(like)
    if not model:
        return f"{value:f}"
    tail = like[model.end() :].strip()
    body = _scaled(abs(value), model, tail) if tail in _MONEY_SCALES else _body(abs(value), model)
    sign = model["sign"] or ""
    if value < 0:
        return (sign if sign and sign != "+" else "-") + body
    return ("+" if sign == "+" and value else "") + body


def _body(size: Decimal, model: re.Match[str]) -> str:
    if model["words"] or model["parts"]:
        return _in_words(size, model)
    if model["glyph"] or model["bottom"]:
        return _fraction(size, model)
    if model["ten"] or model["ten_raised"] or model["power"] or model["power_raised"] or model["e"]:
        return _scientific(size, model)
    if model["scale"]:
        shown = size / VALUES[model["scale"].lower()]
        if len(shown.normalize().as_tuple().digits) <= _FEW_DIGITS and shown.adjusted() > -_UNSEPARATED_DIGITS:
            return _decimal(shown, model["plain"]) + model[0][model.end("plain") - model.start() :]
    return _decimal(size, model["plain"])


def _scaled(size: Decimal, model: re.Match[str], letter: str) -> str:
    scaled = size.scaleb(-_MONEY_SCALES[letter])
    if scaled.adjusted() < -_FEWEST_PLACES:
        return _decimal(size, "0")
    return _decimal(scaled, model["plain"] or "0") + letter


def _in_words(size: Decimal, model: re.Match[str]) -> str:
    words = ""
    if size == size.to_integral_value() and size < _SPELLED:
        words = spell(int(size))
    elif model["parts"]:
        part = re.split(r"[- ]", model["parts"])[-1].lower().removesuffix("s")
        count = size * DENOMINATORS[part]
        if abs(count - round(count)) < Decimal("1e-20") and count < _SPELLED:
            words = spell(round(count)) + "-" + part + ("" if round(count) == 1 else "s")
    if not words:
        return _decimal(size, "0")
    return words.capitalize() if model[0][0].isupper() else words


def _fraction(size: Decimal, model: re.Match[str]) -> str:
    bottom = int(model["bottom"] or GLYPHS[model["glyph"]][1])
    top = size * bottom
    nearest = round(top) if size < _SPELLED else 0
    if not nearest or abs(top - nearest) > Decimal("1e-20") or nearest % bottom == 0 or nearest > size.max(99):
        return _decimal(size, "0")
    return f"{nearest}/{bottom}"


def _scientific(size: Decimal, model: re.Match[str]) -> str:
    """Mantissa and power in the model's marks; zero and what needs no power stay plain."""
    if not size:
        return "0"
    exponent = size.adjusted()
    mantissa = _decimal(size.scaleb(-exponent), model["plain"] or "1")
    written = model[0][len(model["sign"] or "") :]
    if model["e"]:
        return f"{mantissa}{'E' if 'E' in written else 'e'}{exponent}"
    times = written[len(model["plain"]) : written.rindex("10")] if model["plain"] else " × "
    if not model["plain"] and Decimal(mantissa) == 1:
        mantissa = times = ""
    if model["ten_raised"] or model["power_raised"]:
        return f"{mantissa}{times}10{str(exponent).translate(_RAISE)}"
    return f"{mantissa}{times}10^{{{exponent}}}" if "{" in written else f"{mantissa}{times}10^{exponent}"


def _decimal(size: Decimal, like: str) -> str:
    """Digits with as many decimals as the model has, or more where the value needs them."""
    whole, _, fraction = like.partition(".")
    size = size.normalize()
    exponent = size.as_tuple().exponent
    needed = max(0, -exponent) if isinstance(exponent, int) else 0
    if needed < len(fraction) and size.adjusted() < _LARGEST - len(fraction):
        size = size.quantize(Decimal(1).scaleb(-len(fraction)))
    digits = sum(letter.isdigit() for letter in whole)
    separator = re.search(r"[^0-9]+", whole)
    if separator or (digits < _UNSEPARATED_DIGITS and size >= _SEPARATED):
        return f"{size:,f}".replace(",", separator[0] if separator else ",")
    plain = f"{size:f}"
    return plain[1:] if like.startswith(".") and plain.startswith("0.") else plain
