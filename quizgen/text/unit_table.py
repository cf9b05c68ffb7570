"""The units: symbol, pint's name, words and other symbols, SI prefixes.

Words stand in the singular; a plural in -s is understood, any other is listed. A unit that pint
does not know has no name there and is comparable only with itself. Pint's own decade is a ratio, and
its gauss a unit of another system: see `units` for the one that is meant.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Unit:
    """A unit: canonical symbol, pint's name ("" where it has none), words, other symbols, prefixes it takes."""

    symbol: str
    pint: str = ""
    words: tuple[str, ...] = ()
    symbols: tuple[str, ...] = ()
    prefixes: str = ""


PREFIXES = (
    ("p", "pico"), ("n", "nano"), ("µ", "micro"), ("m", "milli"), ("c", "centi"), ("d", "deci"),
    ("h", "hecto"), ("k", "kilo"), ("M", "mega"), ("G", "giga"), ("T", "tera"), ("P", "peta"), ("E", "exa"),
)  # fmt: skip
"""Each prefix with its word."""

_SMALL, _LARGE = "pnµm", "kMGT"
_BOTH = _SMALL + _LARGE


def _unit(symbol: str, pint: str = "", words: str = "", symbols: str = "", prefixes: str = "") -> Unit:
    return Unit(symbol, pint, tuple(filter(None, words.split("|"))), tuple(symbols.split()), prefixes)


UNITS = (
    # Shares and multiples
    _unit("%", "", "percent|per cent"),
    _unit("‰", "", "per mille"),
    _unit("pp", "", "percentage point"),
    _unit("ppm", "ppm", "parts per million|part per million"),
    _unit("ppb", "", "parts per billion|part per billion"),
    _unit("×", "", "times|fold"),
    # Length, area, volume
    _unit("m", "meter", "meter|metre", prefixes="pnµmcdk"),
    _unit("Å", "angstrom", "angstrom|ångström", "Å"),
    _unit("in", "inch", "inch|inches"),
    _unit("ft", "foot", "foot|feet"),
    _unit("yd", "yard", "yard"),
    _unit("mi", "mile", "mile"),
    _unit("nmi", "nautical_mile", "nautical mile"),
    _unit("AU", "astronomical_unit", "astronomical unit"),
    _unit("ly", "light_year", "light year|lightyear|light-year"),
    _unit("pc", "parsec", "parsec", prefixes="kMG"),
    _unit("ha", "hectare", "hectare"),
    _unit("acre", "acre", "acre"),
    _unit("L", "liter", "liter|litre", "l", "pnµmcdhk"),
    _unit("gal", "gallon", "gallon"),
    _unit("qt", "quart", "quart"),
    _unit("cup", "cup", "cup"),
    _unit("tbsp", "tablespoon", "tablespoon"),
    _unit("tsp", "teaspoon", "teaspoon"),
    _unit("fl oz", "fluid_ounce", "fluid ounce"),
    # Mass
    _unit("g", "gram", "gram|gramme", "gm", "pnµmcdk"),
    _unit("t", "tonne", "tonne|metric ton", prefixes="kMG"),
    _unit("ton", "ton", "ton", prefixes="kMG"),
    _unit("lb", "pound", "pound", "lbs"),
    _unit("oz", "ounce", "ounce"),
    _unit("Da", "dalton", "dalton", prefixes="kM"),
    _unit("u", "unified_atomic_mass_unit", "atomic mass unit", "amu AMU"),
    _unit("M☉", "", "solar mass|solar masses"),
    # Time
    _unit("s", "second", "second|sec", prefixes=_SMALL),
    _unit("min", "minute", "minute", "mins"),
    _unit("h", "hour", "hour|hr"),
    _unit("d", "day", "day"),
    _unit("wk", "week", "week"),
    _unit("mo", "month", "month"),
    _unit("yr", "year", "year", "yrs", "kMG"),
    _unit("decade", "decayear", "decade"),
    _unit("century", "century", "century|centuries"),
    _unit("millennium", "millennium", "millennium|millennia"),
    # Temperature, angle
    _unit("K", "kelvin", "kelvin|degree kelvin|degrees kelvin|degrees k", prefixes="mk"),
    _unit("°C", "degC", "degree celsius|degrees celsius|degrees centigrade|degrees c|celsius", "℃"),
    _unit("°F", "degF", "degree fahrenheit|degrees fahrenheit|degrees f|fahrenheit", "℉"),
    _unit("°", "degree", "degree"),
    _unit("rad", "radian", "radian", prefixes="m"),
    _unit("arcsec", "arcsecond", "arcsecond|arc second"),
    _unit("arcmin", "arcminute", "arcminute|arc minute"),
    # Mechanics
    _unit("Hz", "hertz", "hertz", prefixes="mkMGT"),
    _unit("rpm", "revolutions_per_minute", "revolutions per minute"),
    _unit("N", "newton", "newton", prefixes="pnµmkM"),
    _unit("Pa", "pascal", "pascal", prefixes="mhkMG"),
    _unit("bar", "bar", "bar", prefixes="m"),
    _unit("atm", "atmosphere", "atmosphere"),
    _unit("Torr", "torr", "torr", prefixes="m"),
    _unit("mmHg", "mmHg", "mm hg|millimeters of mercury|millimetres of mercury"),
    _unit("cmH₂O", "cmH2O", "cm h2o|centimeters of water", "cmH2O"),
    _unit("psi", "psi", "pounds per square inch", "PSI"),
    _unit("J", "joule", "joule", prefixes=_BOTH),
    _unit("cal", "calorie", "calorie", prefixes="k"),
    _unit("eV", "electron_volt", "electronvolt|electron volt|electron-volt", prefixes="mkMGT"),
    _unit("Wh", "watt_hour", "watt hour|watt-hour", prefixes="mkMGT"),
    _unit("BTU", "Btu", "british thermal unit", "Btu"),
    _unit("W", "watt", "watt", prefixes=_BOTH),
    _unit("hp", "horsepower", "horsepower"),
    # Electricity and magnetism
    _unit("V", "volt", "volt", prefixes="nµmkM"),
    _unit("A", "ampere", "ampere|amp", prefixes="pnµmk"),
    _unit("Ah", "ampere_hour", "ampere hour|amp hour|amp-hour", prefixes="m"),
    _unit("Ω", "ohm", "ohm", "Ω", "mkMG"),
    _unit("C", "coulomb", "coulomb", prefixes="pnµm"),
    _unit("F", "farad", "farad", prefixes="pnµm"),
    _unit("H", "henry", "henry|henries", prefixes="µm"),
    _unit("S", "siemens", "siemens", prefixes="pnµm"),
    _unit("T", "tesla", "tesla", prefixes="nµm"),
    _unit("Wb", "weber", "weber", prefixes="m"),
    _unit("gauss", "field_gauss", "gauss", prefixes="k"),
    # Chemistry and biology
    _unit("mol", "mole", "mole", prefixes="pnµmk"),
    _unit("M", "molar", "molar", prefixes="pnµm"),
    _unit("Eq", "", "", prefixes="m"),
    _unit("osmol", "", "osmole", "Osm", prefixes="m"),
    _unit("IU", "", "international unit"),
    _unit("bp", "", "base pair"),
    _unit("kb", "", "kilobase"),
    _unit("cM", "", "centimorgan|map unit", "m.u."),
    _unit("beats/min", "", "beats per minute|beat per minute", "bpm BPM beats/minute"),
    # Light, sound, radiation
    _unit("cd", "candela", "candela"),
    _unit("lm", "lumen", "lumen"),
    _unit("lx", "lux", "lux"),
    _unit("dB", "", "decibel"),
    _unit("Bq", "becquerel", "becquerel", prefixes="kMGT"),
    _unit("Ci", "curie", "curie", prefixes="pnµmk"),
    _unit("Gy", "gray", "", prefixes="µmc"),
    _unit("Sv", "sievert", "sievert", prefixes="µm"),
    # Computing
    _unit("bit", "bit", "bit", prefixes="kMGT"),
    _unit("B", "byte", "byte", prefixes="kMGTPE"),
    _unit("KiB", "kibibyte", "kibibyte"),
    _unit("MiB", "mebibyte", "mebibyte"),
    _unit("GiB", "gibibyte", "gibibyte"),
    _unit("bit/s", "bit/second", "", "bps"),
    _unit("kbit/s", "kilobit/second", "", "kbps Kbps kb/s"),
    _unit("Mbit/s", "megabit/second", "", "Mbps Mb/s"),
    _unit("Gbit/s", "gigabit/second", "", "Gbps Gb/s"),
    _unit("Tbit/s", "terabit/second", "", "Tbps"),
    _unit("px", "", "pixel"),
    _unit("fps", "", "frames per second"),
    _unit("dpi", "", "dots per inch"),
    # Speed
    _unit("mi/h", "mile/hour", "", "mph MPH"),
    _unit("km/h", "kilometer/hour", "", "kph kmph"),
    _unit("knot", "knot", "knot"),
    # Money
    _unit("$", "", "dollar|US dollar|U.S. dollar", "USD"),
    _unit("€", "", "euro", "EUR"),
    _unit("£", "", "pounds sterling|british pound", "GBP"),
    _unit("¥", "", "yen", "JPY"),
    _unit("₹", "", "rupee", "INR"),
    _unit("¢", "", "cent"),
)

MONEY = frozenset("$€£¥₹¢")
