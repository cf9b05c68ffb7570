"""Agreement of an option with the words before it: number, and the sound that an article goes by."""

from __future__ import annotations

import re

_PLURALS = frozenset(
    "mitochondria bacteria data criteria phenomena people men women children feet teeth mice geese fungi nuclei "
    "alveoli stimuli cacti algae "
    "larvae vertebrae antennae formulae ova strata media viruses matrices vertices indices axes analyses crises "
    "hypotheses theses oxen lice police".split()
)
_SINGULAR_S = frozenset(
    "mathematics physics economics politics genetics ethics statistics news species series gas lens bus class "
    "glass grass mass process stress loss "
    "diabetes measles mumps rabies tetanus mars venus texas paris chess kansas illinois rickets herpes osmosis "
    "mitosis meiosis analysis basis thesis "
    "hypothesis synthesis emphasis atlas canvas iris pancreas thermodynamics mechanics electronics kinetics "
    "optics acoustics dynamics lisp "
    "james charles thomas athens brussels".split()
)
_AND = re.compile(r"\w\s+(?:and|&)\s+\w", re.IGNORECASE)
_SILENT_H = re.compile(r"^(?:hour|honest|honou?r|heir|hors d)", re.IGNORECASE)
_LIKE_YOU = re.compile(
    r"^(?:uni(?!n|m)|un(?=i[tqvfs])|us(?:e|a|u)|eu|ew|one\b|once\b|ub(?:i)|ur(?:i|an)|ut(?:e|i|o)"
    r"|u[bcdfghjkmnpqrstvwxyz]?-|ufo)",
    re.IGNORECASE,
)
_LETTERS = "AEFHILMNORSX"
_CUT = re.compile(
    r"\s+(?:of|in|that|which|who|for|with|from|on|at|to|by|between|after|before|during|without|against|as|than|into"
    r"|near|over|under)\s.*$",
    re.IGNORECASE,
)


def is_plural(text: str) -> bool | None:
    """True for a plural or a list, False for a singular; None where nobody can tell."""
    head = _CUT.sub("", text.strip(" .,;"))
    if _AND.search(head):
        return True
    told = [word.lower() for word in re.findall(r"[^\W\d_]+(?:[-'’][^\W\d_]+)*", head)]
    if not told:
        return None
    last = told[-1]
    singular = told[0] in {"a", "an"} or last in _SINGULAR_S or last.endswith(("ss", "us", "is", "'s", "ics", "ous"))
    return not singular and (last in _PLURALS or last.endswith("s"))


def opens_with_vowel(text: str) -> bool | None:
    """True where "an" goes before a text, False where "a" does, None where nobody can tell."""
    stripped = re.sub(r"^[\W_]+", "", text.strip())
    if not stripped:
        return None
    if stripped[0].isdigit():
        return stripped.startswith("8") or re.match(r"1[18](?!\d)", stripped) is not None
    word = re.match(r"[^\W_]+", stripped)
    if word and 1 < len(word[0]) < 5 and word[0].isupper() and re.search(r"[AEIOU]", word[0][1:]):
        return None  # an MRI, but a NASA engineer
    if word and len(word[0]) > 1 and word[0].isupper() and not re.search(r"[AEIOU]", word[0][1:]):
        return word[0][0] in _LETTERS  # spelled out: an HTML page, a PDF
    if re.match(r"[A-Za-z](?:-|\s|$)", stripped):
        return stripped[0].upper() in _LETTERS
    vowel = stripped[0].lower() in "aeiouäöüàáâèéêíóôœæ" and not _LIKE_YOU.match(stripped)
    return vowel or _SILENT_H.match(stripped) is not None
