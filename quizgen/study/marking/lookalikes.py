"""Words that look alike and are not: opposites, and terms that differ in a prefix or an ending."""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import combinations

_OPPOSITE_PREFIXES = (
    ("hyper", "hypo"), ("intra", "extra"), ("endo", "exo"), ("in", "ex"), ("im", "ex"), ("in", "ef"), ("in", "out"),
    ("af", "ef"), ("ab", "ad"), ("ana", "cata"), ("up", "down"), ("over", "under"), ("pre", "post"),
    ("macro", "micro"), ("de", "in"), ("in", "de"), ("con", "di"), ("mono", "poly"), ("oligo", "poly"),
    ("homo", "hetero"), ("inter", "exter"), ("ascend", "descend"), ("eu", "dys"), ("cis", "trans"),
    ("max", "min"), ("as", "des"),
    ("de", "hyper"), ("de", "re"),
)  # fmt: skip
_NEGATIONS = ("un", "non", "in", "im", "ir", "il", "a", "an", "dis", "de", "anti", "para", "mis", "ab")
_OPPOSITE_WORDS = """
increase decrease|positive negative|left right|high low|higher lower|highest lowest|up down|in out|into out
more less|more fewer|most least|true false|open closed|open close|opening closing|stimulate inhibit
stimulation inhibition|activate inhibit|activation inhibition|excitatory inhibitory|gain loss|gain lose
acid base|acidic basic|acidic alkaline|oxidation reduction|oxidized reduced|anterior posterior|dorsal ventral
proximal distal|medial lateral|superior inferior|maximum minimum|maximal minimal|male female|north south
east west|cation anion|anode cathode|systolic diastolic|systole diastole|dilation constriction
vasodilation vasoconstriction|dilate constrict|diploid haploid|agonist antagonist|sensory motor|artery vein
arterial venous|start stop|begin end|before after|above below|convex concave|dominant recessive|always never
hot cold|warm cold|fast slow|faster slower|strong weak|stronger weaker|attract repel|expand contract|rise fall
raise lower|add remove|absorb release|supply demand|inside outside|interior exterior|internal external
inner outer|upper lower|flexion extension|inhale exhale|inspiration expiration|inhalation exhalation
anabolic catabolic|larger smaller|greater less|big small|long short|longer shorter|thick thin|heavy light
early late|first last|push pull|import export|include exclude|success failure|contraction relaxation
contract relax|solid liquid|parent child|client server|input output|read write|even odd
""".replace("\n", "|")
_WITH_OPPOSITE = frozenset(_OPPOSITE_WORDS.replace("|", " ").split())
_OPPOSITES = frozenset(frozenset(pair.split()) for pair in _OPPOSITE_WORDS.split("|") if pair)
_PREFIXES = (
    "hyper hypo iso", "inter intra intro infra", "endo exo ecto epi", "macro micro nano milli kilo mega giga pico",
    "ante anti", "pre pro per post peri para", "sub super supra", "homo hetero", "pro ana meta telo inter cyto",
    "mono di tri tetra penta hexa bi uni poly oligo", "ortho meta para", "de re hyper hypo", "in im en em ex",
    "photo chemo litho auto hetero", "gluco glyco galacto", "osteo myo neuro chondro", "af ef", "ab ad ob",
)  # fmt: skip
_ENDINGS = (
    "ase ose ate ite ide", "ine ide one ane ene yne ole", "ic ous", "ia ium", "yl ol al", "er ed ing", "or ed ing",
    "less ful", "ism ist", "cyte blast clast", "tomy ectomy stomy", "itis osis oma", "gen gon gin", "ion or",
    "us um", "ee or", "ee er", "ation ator",
)  # fmt: skip
_OF_THE_BLOOD = re.compile(
    r"(?:hyper|hypo|normo|eu)?(kal|calc|natr|glyc|lip|phosphat|magnes|chlor|ox|capn|vol)"
    r"(?:emia|uria|emic|em)"
)
_FAMILIES_MADE_BY = (tuple(line.split() for line in _PREFIXES), tuple(line.split() for line in _ENDINGS))
_LOOKALIKES = """
mitosis meiosis|glucagon glycogen|ureter urethra|ileum ilium|thymine thiamine|thymine thiamin
adenine adenosine|cytosine cysteine|guanine guanidine|perineal peroneal|peritoneal peroneal
peritoneal perineal|plural pleural|mucus mucous|vesicle vesical|facial fascial|dysphagia dysphasia|aural oral
affect effect|principle principal|medial median|medium median|interior inferior|anterior interior
posterior anterior|central ventral|synapsis synopsis|stationary stationery|complement compliment
discrete discreet|lactase lactate|peptic pelvic|lysine leucine|arginine alanine|valine alanine
prostate prostrate|palate palette|carotid parotid|cornea corona|bronchi brachial|malleus malleolus
sclera sclerosis|trophic tropic|tropic topic|ethanol methanol|ethane methane|mean median|variance variant
precision decision|momentum moment|velocity viscosity|weather whether|climate climax|erosion corrosion
fission fusion|meteor meteorite|capital capitol|council counsel|immigrate emigrate|immigration emigration
illusion allusion|elicit illicit|proton photon|neutron neuron|neutrino neutron|nucleus nucleolus
nucleotide nucleoside|chromatid chromatin|centromere centrosome|centriole centromere|operon operator
cilia celia|parameter perimeter|radius radian|radian radiant|tangent tangible|integer integral
dividend divisor|numerator denominator|silicon silicone
""".replace("\n", "|")
_DIFFERENT = frozenset(frozenset(pair.split()) for pair in _LOOKALIKES.split("|") if pair)
_FEWEST_SHARED = 3


@lru_cache(maxsize=16384)
def opposed(one: str, other: str) -> bool:
    """True for two folded words of which each means the contrary of the other: increase and decrease."""
    if one == other:
        return False
    if frozenset((one, other)) in _OPPOSITES:
        return True
    if _negates(one, other) or _negates(other, one):
        return True
    return any(_swaps(one, other, pair) for pair in _OPPOSITE_PREFIXES)


def has_opposite(word: str) -> bool:
    """True for a folded word that tells one of two from the other: left, upper, positive."""
    return word in _WITH_OPPOSITE


@lru_cache(maxsize=16384)
def differ(one: str, other: str) -> bool:
    """True for two folded words that are terms of their own, however near their letters: nitrate and nitrite."""
    if frozenset((one, other)) in _DIFFERENT:
        return True
    mine, theirs = _OF_THE_BLOOD.fullmatch(one), _OF_THE_BLOOD.fullmatch(other)
    if mine and theirs and mine[1] != theirs[1]:
        return True
    prefixes, endings = _FAMILIES_MADE_BY
    by_prefix = any(_swaps(one, other, pair) for family in prefixes for pair in combinations(family, 2))
    return by_prefix or any(_swaps(one[::-1], other[::-1], (a[::-1], b[::-1])) for family in endings
                            for a, b in combinations(family, 2))  # fmt: skip


def _negates(one: str, other: str) -> bool:
    return len(other) > _FEWEST_SHARED and any(one == prefix + other for prefix in _NEGATIONS)


def _swaps(one: str, other: str, pair: tuple[str, str]) -> bool:
    """True where the words are alike but for one of the pair at the beginning of each."""
    for a, b in (pair, pair[::-1]):
        rest = one.removeprefix(a)
        if one.startswith(a) and other.startswith(b) and rest == other.removeprefix(b) and len(rest) >= _FEWEST_SHARED:
            return True
    return False
