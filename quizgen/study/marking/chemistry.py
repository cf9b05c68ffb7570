"""Chemical formulas: one writing of each, and the names of those that everybody names."""

from __future__ import annotations

import re
from types import MappingProxyType

FLAT = str.maketrans("₀₁₂₃₄₅₆₇₈₉⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻₊₋−–", "01234567890123456789+-+---")
_RAISED = str.maketrans("0123456789+-", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻")
_CATIONS = {"Na+": "sodium", "K+": "potassium", "Ca2+": "calcium", "Mg2+": "magnesium", "Li+": "lithium",
            "Zn2+": "zinc", "Ag+": "silver"}  # fmt: skip
_NAMES = MappingProxyType(
    _CATIONS
    | {"Cl-": "chloride", "F-": "fluoride", "Br-": "bromide", "I-": "iodide", "H+": "proton", "H3O+": "hydronium",
       "HCO3-": "bicarbonate", "CO32-": "carbonate", "PO43-": "phosphate", "SO42-": "sulfate", "NO3-": "nitrate",
       "NO2-": "nitrite", "NH4+": "ammonium", "OH-": "hydroxide", "H2O": "water", "CO2": "carbon dioxide",
       "NH3": "ammonia", "CH4": "methane", "C6H12O6": "glucose", "NaCl": "sodium chloride",
       "HCl": "hydrochloric acid", "H2SO4": "sulfuric acid", "HNO3": "nitric acid", "H2O2": "hydrogen peroxide",
       "N2O": "nitrous oxide", "NaOH": "sodium hydroxide", "CaCO3": "calcium carbonate", "O3": "ozone"}
)  # fmt: skip
_ALONE = MappingProxyType({"CO": "carbon monoxide", "NO": "nitric oxide", "O2": "oxygen", "N2": "nitrogen"})
_ELEMENT_NAMES = """
H hydrogen|He helium|Li lithium|Be beryllium|B boron|C carbon|N nitrogen|O oxygen|F fluorine|Ne neon|Na sodium
Mg magnesium|Al aluminum|Si silicon|P phosphorus|S sulfur|Cl chlorine|Ar argon|K potassium|Ca calcium|Sc scandium
Ti titanium|V vanadium|Cr chromium|Mn manganese|Fe iron|Co cobalt|Ni nickel|Cu copper|Zn zinc|Ga gallium|Ge germanium
As arsenic|Se selenium|Br bromine|Kr krypton|Rb rubidium|Sr strontium|Ag silver|Cd cadmium|Sn tin|Sb antimony|I iodine
Xe xenon|Cs cesium|Ba barium|W tungsten|Pt platinum|Au gold|Hg mercury|Pb lead|Bi bismuth|Rn radon|Ra radium|Th thorium
U uranium|Pu plutonium|Mo molybdenum|Zr zirconium|Pd palladium|Te tellurium|Po polonium|Ir iridium|Os osmium|No nobelium
""".replace("\n", "|")
_ELEMENTS = MappingProxyType(dict(pair.split() for pair in _ELEMENT_NAMES.split("|") if pair))
_ISOTOPE = re.compile(r"(?P<mass>\d{1,3})(?P<symbol>[A-Z][a-z]?)|(?P<name>[A-Za-z]+)[- ](?P<after>\d{1,3})")
_GROUP = r"(?:[A-Z][a-z]?[0-9]*|\([A-Z][A-Za-z0-9]*\)[0-9]*)+"
_FORMULA = re.compile(rf"{_GROUP}(?:[0-9]?[+-])?")
_SYMBOL = re.compile(r"[A-Z][a-z]?")
_STATED = re.compile(r" (?:ions?|atoms?|molecules?)$", re.IGNORECASE)
_CHARGE_APART = re.compile(r"(?<=[A-Za-z0-9)]) (?=[0-9]?[+-]$)")
_CARET = re.compile(r"\^\{?([0-9]?)([+-])\}?")
_DOUBLED = re.compile(r"(?<=[A-Za-z])([+-])\1+(?!\w)")
_SHIFTED = re.compile(r"(?<=[A-Za-z)\]])[₀-₉⁰¹²³⁴-⁹⁺⁻₊₋]+|(?<=[0-9₀-₉])[⁺⁻](?!\w)")  # not the power in 10⁻⁷
_IN_TEXT = re.compile(r"(?<![\w+-])[A-Za-z][A-Za-z0-9]*(?:(?<=\w)[+-](?![\w+]))?")
_BY_FOLDED = MappingProxyType({formula.lower(): name for formula, name in _NAMES.items()})


def flat(text: str) -> str:
    """The text with raised and lowered signs on the line, charges as "2+": Ca²⁺, Ca^2+ and Ca++ give Ca2+."""
    text = _CARET.sub(r"\1\2", re.sub(r"(?<=[A-Za-z)\d₀-₉²³])[−–⁻](?!\w)", "-", text))
    text = _SHIFTED.sub(lambda found: found[0].translate(FLAT), text)
    return _DOUBLED.sub(lambda found: f"{len(found[0])}{found[1]}", text)


def formula(text: str) -> str:
    """The formula that a text is, flat, with "ions" after it left out; empty where it is none."""
    written = _CHARGE_APART.sub("", flat(_STATED.sub("", text.strip())))
    found = _FORMULA.fullmatch(written)
    if not found or not all(symbol in _ELEMENTS for symbol in _SYMBOL.findall(written)):
        return ""
    return written


def named(text: str) -> str:
    """The text with its well-known formulas by their names, and no "ions" after those: "3 Na⁺" gives "3 sodium"."""
    text = _IN_TEXT.sub(lambda found: _name(found[0]), flat(text))
    names = "|".join(_NAMES.values())
    text = re.sub(r"\bhydrogen ions?\b", "proton", text, flags=re.IGNORECASE)
    return re.sub(rf"\b({names}) ions?\b", r"\1", text, flags=re.IGNORECASE)


def _name(written: str) -> str:
    if written in _NAMES:
        return _NAMES[written]
    if written[-1] in "+-" or any(char.isdigit() for char in written):
        return _BY_FOLDED.get(written.lower(), written)
    return written


def names(text: str) -> frozenset[str]:
    """The names of what a formula stands for by itself; none where it has no common name."""
    written = formula(text)
    told = {_NAMES.get(written), _ALONE.get(written), _ELEMENTS.get(written)}
    return frozenset(name for name in told if name)


def ion(text: str) -> str:
    """A known ion that a text names, with its charge raised ("K⁺"); empty for anything else."""
    name = named(text.strip()).lower().removesuffix("s")
    written = next((f for f, known in _NAMES.items() if known == name and f[-1] in "+-"), "")
    head = re.fullmatch(r"(.*?)([2-4]?[+-])", written)
    return head[1] + head[2].translate(_RAISED) if head else ""


def isotope(text: str) -> tuple[str, str] | None:
    """The symbol and mass number of an isotope in any of its writings: ¹⁴C, 14C, C-14, carbon-14; else None."""
    found = _ISOTOPE.fullmatch(text.strip().translate(FLAT))
    if not found:
        return None
    name, mass = found["symbol"] or found["name"], found["mass"] or found["after"]
    symbol = name if name in _ELEMENTS else next((s for s, told in _ELEMENTS.items() if told == name.lower()), "")
    return (symbol, mass) if symbol else None


def same_formula(typed: str, wanted: str) -> bool:
    """True where a text is the flat formula `wanted`, in its own case or in one case throughout.

    "h2o" is H₂O written in haste; "Co" is not CO, since it is a formula itself.
    """
    written = _CHARGE_APART.sub("", flat(_STATED.sub("", typed.strip())))
    if written == wanted:
        return True
    return written.lower() == wanted.lower() and not formula(typed) and written in {wanted.lower(), wanted.upper()}
