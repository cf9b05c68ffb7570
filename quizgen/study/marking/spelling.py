"""Words: which spellings are one word, and which are a slip of the keys."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from typing import TYPE_CHECKING

from quizgen.study.marking.english import is_word
from quizgen.study.marking.lookalikes import differ, opposed
from quizgen.text import terms

if TYPE_CHECKING:
    from quizgen.study.marking.judged import Known

_RULES = (
    (re.compile(r"sulph"), "sulf"),
    (re.compile(r"ae|oe"), "e"),
    (re.compile(r"(?<=..)our(?=$|[a-z])"), "or"),
    (re.compile(r"(?<=[^aeiou]..|ion)is(?=(?:e|ed|er|es|ing|able|ation)$)"), "iz"),
    (re.compile(r"ys(?=(?:e|ed|er|es|ing)$)"), "yz"),
    (re.compile(r"(?<=[bt])re(?=d?$)"), "er"),
    (re.compile(r"ogue(?=$)"), "og"),
    (re.compile(r"ence(?=$)"), "ense"),
    (re.compile(r"ll(?=(?:ed|er|ing|or|est)$)"), "l"),
    (re.compile(r"(?<=m)me$"), ""),
    (re.compile(r"([aeiou])([pt])\2(?=(?:ed|er|ing)$)"), r"\1\2"),
)
_WORDS = {
    "aluminium": "aluminum", "grey": "gray", "tyre": "tire", "cheque": "check", "plough": "plow", "mould": "mold",
    "sceptic": "skeptic", "disc": "disk", "storey": "story", "moult": "molt",
    "artefact": "artifact", "ageing": "aging", "whisky": "whiskey", "practise": "practice",
    "manoeuvre": "maneuver", "skilful": "skillful",
    "men": "man", "fulfil": "fulfill", "enrol": "enroll", "kerb": "curb",
}  # fmt: skip
_FEWEST_FOR_RULES = 4
_PLURALS = (("chondria", "chondrion"), ("nuclei", "nucleus"), ("stimuli", "stimulus"),
            ("indices", "index"), ("vertices", "vertex"), ("cortices", "cortex"),
            ("ices", "ix"), ("axes", "axis"), ("yses", "ysis"), ("theses", "thesis"), ("neses", "nesis"),
            ("toses", "tosis"), ("gnoses", "gnosis"), ("crises", "crisis"),
            ("fungi", "fungus"), ("alveoli", "alveolus"),
            ("glomeruli", "glomerulus"), ("bronchi", "bronchus"), ("thrombi", "thrombus"), ("vertebrae", "vertebra"),
            ("women", "woman"), ("feet", "foot"), ("teeth", "tooth"), ("ganglia", "ganglion"),
            ("phenomena", "phenomenon"),
            ("criteria", "criterion"), ("ova", "ovum"), ("sera", "serum"), ("data", "datum"),
            ("villi", "villus"), ("loci", "locus"), ("radii", "radius"),
            ("ria", "rium"))  # fmt: skip
_UMLAUTS = (str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue"}), str.maketrans({"ø": "oe", "å": "aa", "æ": "ae"}))
_ENDING = 2
_BESIDE_OTHERS, _EXCHANGED = 3, 4
_ONE_SLIP, _TWO_SLIPS, _ANY_LETTER = 5, 9, 6


@lru_cache(maxsize=16384)
def fold(word: str) -> str:
    """A word in lower case, without accents and inner marks, singular, in American spelling."""
    word = "".join(c for c in unicodedata.normalize("NFD", word.casefold()) if not unicodedata.combining(c))
    for plural, singular in _PLURALS:
        if word.endswith(plural) and len(word) >= len(plural):
            word = word[: -len(plural)] + singular
            break
    else:
        word = terms.stem(word)
    if word in _WORDS:
        return _WORDS[word]
    if len(word) > _FEWEST_FOR_RULES:
        for pattern, american in _RULES:
            word = pattern.sub(american, word)
    return word


def same(one: str, other: str) -> bool:
    """True where two written words are one word: Haemoglobin and hemoglobin, ion and ions."""
    return fold(one) == fold(other) or fold(one) in (fold(other.casefold().translate(way)) for way in _UMLAUTS)


def misspelt(typed: str, wanted: str, known: Known = lambda _: False, *, in_phrase: bool = False) -> bool:
    """True where `typed` is a slip in writing `wanted`, and no word of its own.

    A short word, an abbreviation and what holds digits are never misspelt; one slip is let pass
    from five letters on, two from nine. Two letters that changed places are let pass from four
    letters on, and beside other words a letter too many or too few from three on.
    """
    one, other = fold(typed), fold(wanted)
    if not other.isalpha() or not one.isalpha() or _is_abbreviation(wanted):
        return False
    if one[0] != other[0] or differ(one, other) or opposed(one, other) or known(typed):
        return False
    if not (
        _is_short_slip(typed.casefold(), wanted.casefold(), in_phrase=in_phrase)
        if len(wanted) < _ONE_SLIP
        else _is_slip(one, other) or _is_slip(typed.casefold(), wanted.casefold())
    ):
        return False
    longer, shorter = sorted((one, other), key=len, reverse=True)
    if len(shorter) >= len(longer) - _ENDING and longer.startswith(shorter):
        return True  # another form of the wanted word: intramuscular, intramuscularly
    exchanged = sorted(one) == sorted(other)
    return not is_word(typed, known=in_phrase or exchanged)  # else that word is what was meant


def _is_slip(one: str, other: str) -> bool:
    if len(other) < _ONE_SLIP:
        return False
    allowed = 2 if len(other) >= _TWO_SLIPS else 1
    slips = distance(one, other, allowed)
    if slips and len(other) < _ANY_LETTER and len(one) == len(other) and sorted(one) != sorted(other):
        return False  # in a short word another letter makes another word: liver, lever
    return slips <= allowed


def _is_short_slip(one: str, other: str, *, in_phrase: bool) -> bool:
    if len(one) == len(other) >= _EXCHANGED:
        return sorted(one) == sorted(other) and distance(one, other, 1) == 1
    return in_phrase and len(other) >= _BESIDE_OTHERS and distance(one, other, 1) == 1


def _is_abbreviation(word: str) -> bool:
    return sum(letter.isupper() for letter in word) > 1


def distance(one: str, other: str, most: int) -> int:
    """How many letters were added, left out, changed or exchanged with their neighbour; `most` + 1 for more."""
    if abs(len(one) - len(other)) > most:
        return most + 1
    before: list[int] = []
    row = list(range(len(other) + 1))
    for i, a in enumerate(one, 1):
        above, row = row, [i] + [0] * len(other)
        for j, b in enumerate(other, 1):
            row[j] = min(above[j] + 1, row[j - 1] + 1, above[j - 1] + (a != b))
            if i > 1 and j > 1 and a == other[j - 2] and one[i - 2] == b:
                row[j] = min(row[j], before[j - 2] + 1)
        before = above
    return min(row[-1], most + 1)
