"""The units: symbol, words and other symbols, SI prefixes.

Words stand in the singular; a plural in -s is understood, any other is listed. A unit without a
line in `unit_scales` is comparable only with itself.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Unit:
    """A unit: canonical symbol, words, other symbols, prefixes it takes."""

    symbol: str
    words: tuple[str, ...] = ()
    symbols: tuple[str, ...] = ()
    prefixes: str = ""


PREFIXES = (
    ("p", "pico", -12), ("n", "nano", -9), ("µ", "micro", -6), ("m", "milli", -3), ("c", "centi", -2),
    ("d", "deci", -1), ("h", "hecto", 2), ("k", "kilo", 3), ("M", "mega", 6), ("G", "giga", 9), ("T", "tera", 12),
    ("P", "peta", 15), ("E", "exa", 18),
)  # fmt: skip
"""Each prefix with its word and the power of ten that it stands for."""

_SMALL, _LARGE = "pnµm", "kMGT"
_BOTH = _SMALL + _LARGE


def _unit(symbol: str, words: str = "", symbols: str = "", prefixes: str = "") -> Unit:
    return Unit(symbol, tuple(filter(None, words.split("|"))), tuple(symbols.split()), prefixes)


UNITS = (
    # Shares and multiples
    _unit("%", "percent|per cent"),
    _unit("‰", "per mille"),
    _unit("pp", "percentage point"),
    _unit("ppm", "parts per million|part per million"),
    _unit("ppb", "parts per billion|part per billion"),
    _unit("×", "times|fold"),
    # Length, area, volume
    _unit("m", "meter|metre", prefixes="pnµmcdk"),
    _unit("Å", "angstrom|ångström", "Å"),
    _unit("in", "inch|inches"),
    _unit("ft", "foot|feet"),
    _unit("yd", "yard"),
    _unit("mi", "mile"),
    _unit("nmi", "nautical mile"),
    _unit("AU", "astronomical unit"),
    _unit("ly", "light year|lightyear|light-year"),
    _unit("pc", "parsec", prefixes="kMG"),
    _unit("ha", "hectare"),
    _unit("acre", "acre"),
    _unit("L", "liter|litre", "l", "pnµmcdhk"),
    _unit("gal", "gallon"),
    _unit("qt", "quart"),
    _unit("cup", "cup"),
    _unit("tbsp", "tablespoon"),
    _unit("tsp", "teaspoon"),
    _unit("fl oz", "fluid ounce"),
    # Mass
    _unit("g", "gram|gramme", "gm", "pnµmcdk"),
    _unit("t", "tonne|metric ton", prefixes="kMG"),
    _unit("ton", "ton", prefixes="kMG"),
    _unit("lb", "pound", "lbs"),
    _unit("oz", "ounce"),
    _unit("Da", "dalton", prefixes="kM"),
    _unit("u", "atomic mass unit", "amu AMU"),
    _unit("M☉", "solar mass|solar masses"),
    # Time
    _unit("s", "second|sec", prefixes=_SMALL),
    _unit("min", "minute", "mins"),
    _unit("h", "hour|hr"),
    _unit("d", "day"),
    _unit("wk", "week"),
    _unit("mo", "month"),
    _unit("yr", "year", "yrs", "kMG"),
    _unit("decade", "decade"),
    _unit("century", "century|centuries"),
    _unit("millennium", "millennium|millennia"),
    # Temperature, angle
    _unit("K", "kelvin|degree kelvin|degrees kelvin|degrees k", prefixes="mk"),
    _unit("°C", "degree celsius|degrees celsius|degrees centigrade|degrees c|celsius", "℃"),
    _unit("°F", "degree fahrenheit|degrees fahrenheit|degrees f|fahrenheit", "℉"),
    _unit("°", "degree"),
    _unit("rad", "radian", prefixes="m"),
    _unit("arcsec", "arcsecond|arc second"),
    _unit("arcmin", "arcminute|arc minute"),
    # Mechanics
    _unit("Hz", "hertz", prefixes="mkMGT"),
    _unit("rpm", "revolutions per minute"),
    _unit("N", "newton", prefixes="pnµmkM"),
    _unit("Pa", "pascal", prefixes="mhkMG"),
    _unit("bar", "bar", prefixes="m"),
    _unit("atm", "atmosphere"),
    _unit("Torr", "torr", prefixes="m"),
    _unit("mmHg", "mm hg|millimeters of mercury|millimetres of mercury"),
    _unit("cmH₂O", "cm h2o|centimeters of water", "cmH2O"),
    _unit("psi", "pounds per square inch", "PSI"),
    _unit("J", "joule", prefixes=_BOTH),
    _unit("cal", "calorie", prefixes="k"),
    _unit("eV", "electronvolt|electron volt|electron-volt", prefixes="mkMGT"),
    _unit("Wh", "watt hour|watt-hour", prefixes="mkMGT"),
    _unit("BTU", "british thermal unit", "Btu"),
    _unit("W", "watt", prefixes=_BOTH),
    _unit("hp", "horsepower"),
    # Electricity and magnetism
    _unit("V", "volt", prefixes="nµmkM"),
    _unit("A", "ampere|amp", prefixes="pnµmk"),
    _unit("Ah", "ampere hour|amp hour|amp-hour", prefixes="m"),
    _unit("Ω", "ohm", "Ω", "mkMG"),
    _unit("C", "coulomb", prefixes="pnµm"),
    _unit("F", "farad", prefixes="pnµm"),
    _unit("H", "henry|henries", prefixes="µm"),
    _unit("S", "siemens", prefixes="pnµm"),
    _unit("T", "tesla", prefixes="nµm"),
    _unit("Wb", "weber", prefixes="m"),
    _unit("gauss", "gauss", prefixes="k"),
    # Chemistry and biology
    _unit("mol", "mole", prefixes="pnµmk"),
    _unit("M", "molar", prefixes="pnµm"),
    _unit("Eq", "", prefixes="m"),
    _unit("osmol", "osmole", "Osm", prefixes="m"),
    _unit("IU", "international unit"),
    _unit("bp", "base pair"),
    _unit("kb", "kilobase"),
    _unit("cM", "centimorgan|map unit", "m.u."),
    _unit("beats/min", "beats per minute|beat per minute", "bpm BPM beats/minute"),
    # Light, sound, radiation
    _unit("cd", "candela"),
    _unit("lm", "lumen"),
    _unit("lx", "lux"),
    _unit("dB", "decibel"),
    _unit("Bq", "becquerel", prefixes="kMGT"),
    _unit("Ci", "curie", prefixes="pnµmk"),
    _unit("Gy", "", prefixes="µmc"),
    _unit("Sv", "sievert", prefixes="µm"),
    # Computing
    _unit("bit", "bit", prefixes="kMGT"),
    _unit("B", "byte", prefixes="kMGTPE"),
    _unit("KiB", "kibibyte"),
    _unit("MiB", "mebibyte"),
    _unit("GiB", "gibibyte"),
    _unit("bit/s", "", "bps"),
    _unit("kbit/s", "", "kbps Kbps kb/s"),
    _unit("Mbit/s", "", "Mbps Mb/s"),
    _unit("Gbit/s", "", "Gbps Gb/s"),
    _unit("Tbit/s", "", "Tbps"),
    _unit("px", "pixel"),
    _unit("fps", "frames per second"),
    _unit("dpi", "dots per inch"),
    # Speed
    _unit("mi/h", "", "mph MPH"),
    _unit("km/h", "", "kph kmph"),
    _unit("knot", "knot"),
    # Money
    _unit("$", "dollar|US dollar|U.S. dollar", "USD"),
    _unit("€", "euro", "EUR"),
    _unit("£", "pounds sterling|british pound", "GBP"),
    _unit("¥", "yen", "JPY"),
    _unit("₹", "rupee", "INR"),
    _unit("¢", "cent"),
)

MONEY = frozenset("$€£¥₹¢")
