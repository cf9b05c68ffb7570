"""Words that come in opposite pairs: what a comparison can turn on."""

from __future__ import annotations

_PAIRS = (
    "higher lower, greater smaller, greater less, larger smaller, bigger smaller, more less, more fewer, "
    "faster slower, quicker slower, stronger weaker, longer shorter, thicker thinner, heavier lighter, denser thinner, "
    "deeper shallower, wider narrower, broader narrower, warmer cooler, hotter colder, earlier later, older younger, "
    "closer farther, nearer further, harder softer, safer riskier, brighter dimmer, "
    "richer poorer, steeper flatter, increased decreased, elevated reduced, "
    "high low, positive negative, inside outside, intracellular extracellular, internal external, upper lower, "
    "anterior posterior, superior inferior, medial lateral, proximal distal, left right, inward outward, "
    "active passive, fast slow, acidic basic, acidic alkaline, hydrophilic hydrophobic, polar nonpolar, "
    "endothermic exothermic, aerobic anaerobic, voluntary involuntary, invasive non-invasive, increases decreases, "
    "increase decrease, rises falls, expands contracts, expand contract, gains loses, maximum minimum, "
    "upward downward, clockwise counterclockwise, dominant recessive, reversible irreversible"
)
# The first partner that a word is given with is its opposite in a question.
OPPOSITES: dict[str, str] = {}
for _pair in _PAIRS.split(","):
    _one, _other = _pair.split()
    OPPOSITES.setdefault(_one, _other)
    OPPOSITES.setdefault(_other, _one)


def opposite(word: str) -> str:
    """The opposite of a word, in lower case; "" where none is known."""
    return OPPOSITES.get(word.lower(), "")
