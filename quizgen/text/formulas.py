"""Ions, formulas and powers in a plain text: which of its signs stand raised, and which lowered.

What looks like a formula but is not known to be one stays on the line: H5N1, HCN4 and B12 are names.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from collections.abc import Iterator

Level = Literal["line", "raised", "lowered"]

_RAISED = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿⁱ", "0123456789+−=()ni")
_LOWERED = str.maketrans("₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎", "0123456789+−=()")
_ELEMENT_CATIONS = "Na|K|Li|Rb|Cs|Ag|H|Ca|Mg|Zn|Fe|Cu|Ba|Sr|Al|Mn|Co|Ni|Pb|Cd|Hg|Sn|Cr"
_GROUP_CATIONS = "NH4|H3O"
_ANIONS = "Cl|Br|OH|HCO3|NO3|NO2|HSO4|HSO3|H2PO4|CN|MnO4|ClO4|ClO3|CH3COO"
_DOUBLE_ANIONS = "CO3|SO4|SO3|HPO4|CrO4|Cr2O7"
_MOLECULES = (
    "H2O2|H2O|D2O|CO2|SO2|SO3|NO2|N2O|O2|O3|N2|H2|Cl2|Br2|F2|NH3|CH4|C2H4|C2H6|C3H8|C6H6|C6H12O6|C12H22O11|C2H5OH|CH3OH"
    "|H2SO4|HNO3|H3PO4|H2CO3|CaCO3|Na2CO3|NaHCO3|CaCl2|MgCl2|FeCl3|AgNO3|KMnO4|K2Cr2O7|CuSO4|Na2SO4|Fe2O3|Fe3O4|Al2O3|SiO2"
    "|TiO2|MnO2|Li2O|MgSO4|BaSO4|NH4Cl|NH4NO3|FADH2|PO2|PCO2|VO2"
)
_FOUND = re.compile(
    r"(?P<raised>[⁰¹²³⁴-⁹⁺⁻⁼⁽⁾ⁿⁱ]+)|(?P<lowered>[₀-₉₊₋₌₍₎]+)"
    r"|(?<=[\w)])\^(?P<power>[-−+]?\d{1,3}(?![\w.])|\((?P<inner>[-−+]?\d{1,3})\)|\{(?P<braced>[-−+]?\d{1,3})\})"
    rf"|(?<![\w^_])(?:(?P<cation>{_ELEMENT_CATIONS})(?P<charge>[1-4]?\+)|(?P<group>{_GROUP_CATIONS})(?P<plus>\+)"
    rf"|(?P<anion>{_ANIONS})(?P<minus>[-−])|(?P<double>{_DOUBLE_ANIONS})(?P<twice>2[-−])|(?P<phosphate>PO4)(?P<thrice>3[-−])"
    r")(?![\w+])"
    rf"|(?<![\w^_])(?P<molecule>{_MOLECULES})(?![\w+])"
)
_DIGITS = re.compile(r"(\d+)")


@dataclass(frozen=True, slots=True)
class Part:
    """A stretch of a text, and whether it stands on the line, raised or lowered."""

    text: str
    level: Level = "line"


def parts(text: str) -> tuple[Part, ...]:
    """The parts of a plain text, in order; none of them is empty."""
    return tuple(part for part in _parts(text) if part.text)


def _parts(text: str) -> Iterator[Part]:
    at = 0
    for found in _FOUND.finditer(text):
        yield Part(text[at : found.start()])
        yield from _told(found)
        at = found.end()
    yield Part(text[at:])


def _told(found: re.Match[str]) -> Iterator[Part]:
    if found["raised"]:
        yield Part(found["raised"].translate(_RAISED), "raised")
    elif found["lowered"]:
        yield Part(found["lowered"].translate(_LOWERED), "lowered")
    elif found["power"]:
        yield Part(_minus(found["inner"] or found["braced"] or found["power"]), "raised")
    elif found["molecule"]:
        yield from _lowered_digits(found["molecule"])
    else:
        base = found["cation"] or found["group"] or found["anion"] or found["double"] or found["phosphate"]
        yield from _lowered_digits(base)
        yield Part(_minus(found[0].removeprefix(base)), "raised")


def _lowered_digits(formula: str) -> Iterator[Part]:
    for place, piece in enumerate(_DIGITS.split(formula)):
        yield Part(piece, "lowered" if place % 2 else "line")


def _minus(text: str) -> str:
    return text.replace("-", "−")
