"""Words that come in opposite pairs: what a comparison can turn on."""

from __future__ import annotations

# One way, the other way, neither: general English that any subject uses.
SCALES = (
    ("increase", "decrease", "no change"),
    ("increased", "decreased", "unchanged"),
    ("increasing", "decreasing", "constant"),
    ("higher", "lower", "equal"),
    ("larger", "smaller", "equal"),
    ("greater", "smaller", "equal"),
    ("stronger", "weaker", "equally strong"),
    ("faster", "slower", "equally fast"),
    ("longer", "shorter", "equally long"),
    ("positive", "negative", "neutral"),
    ("acidic", "basic", "neutral"),
    ("acidic", "alkaline", "neutral"),
    ("hypertonic", "hypotonic", "isotonic"),
    ("upward", "downward", "sideways"),
    ("clockwise", "counterclockwise", "straight"),
    ("inward", "outward", "sideways"),
    ("maximum", "minimum", "average"),
)
_PAIRS = (
    "greater less, bigger smaller, more less, more fewer, quicker slower, thicker thinner, heavier lighter, "
    "denser thinner, deeper shallower, wider narrower, broader narrower, warmer cooler, hotter colder, earlier "
    "later, older younger, closer farther, nearer further, harder softer, safer riskier, brighter dimmer, richer "
    "poorer, steeper flatter, elevated reduced, high low, inside outside, intracellular extracellular, internal "
    "external, upper lower, anterior posterior, superior inferior, medial lateral, proximal distal, left right, "
    "active passive, fast slow, hydrophilic hydrophobic, polar nonpolar, endothermic exothermic, aerobic "
    "anaerobic, voluntary involuntary, invasive non-invasive, increases decreases, rises falls, expands "
    "contracts, expand contract, gains loses, dominant recessive, reversible irreversible"
)
# The first partner that a word is given with is its opposite in a question.
OPPOSITES: dict[str, str] = {}
for _one, _other in (*((scale[0], scale[1]) for scale in SCALES), *(pair.split() for pair in _PAIRS.split(","))):
    OPPOSITES.setdefault(_one, _other)
    OPPOSITES.setdefault(_other, _one)


def opposite(word: str) -> str:
    """The opposite of a word, in lower case; "" where none is known."""
    return OPPOSITES.get(word.lower(), "")
