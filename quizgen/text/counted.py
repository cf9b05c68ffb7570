"""What a number counts: the first words of the noun phrase after it."""

from __future__ import annotations

import re

_TOKEN = re.compile(r"[ \u00a0]([A-Za-z][\w’'⁺⁻²³₀-₉-]*[+⁺⁻]*|[a-z]\.)|[ \u00a0](?=\()")
_STOP_WORDS = """
a about across after again against ago all along also among an and apart are around as at away be because becomes
been before being between both but by can could deep did do does down during each equal equals even fewer for from
gives had has have he her here high his however if in indicates instead into is it its later left less like long
makes may means might minus more must nor not occurs of old on only onto or our out over per plus remains represents
right shall she should since so still such tall than that the their them then there therefore these they thick this
those through times to together too under until up upon versus very via vs was we were when where which while who
whose wide will with within without would yet you your
"""
_STOP = frozenset(_STOP_WORDS.split())
_IRREGULAR_WORDS = """
ADP aircraft algae alleles analyses ATP atria axes bacteria bases children chromatids cilia criteria data deer FADH2
feet fish flagella fungi ganglia geese genera GTP hypotheses indices larvae matrices media men mice mitochondria
NADH NADPH nuclei offspring ova people personnel phenomena phyla radii septa series sheep species staff strata teeth
theses vertebrae vertices women
"""
_IRREGULAR = frozenset(_IRREGULAR_WORDS.split())
_NOT_PLURAL = re.compile(r"(?:ss|us|is|ous|’s|'s)$|^(?:was|has|does|gas)$")
_NO_NOUN = re.compile(
    r"(?:ed|ing|ly|er)$(?<!number)(?<!ring)(?<!layer)(?<!monomer)(?<!polymer)(?<!member)(?<!player)(?<!parameter)"
)
_LETTERS = frozenset(["A", "I"])
_MOST_WORDS = 5
_HEADS = re.compile(
    r"(?:pairs?|sets?|types?|kinds?|groups?|layers?|copies|molecules?|atoms?|cups?|glasses|servings?|units?|classes|forms?"
    r"|categories|pieces?|rounds?|forms|degrees|lines?|levels|stages|parts?|sources?|rows?|courses|bits|ways|means|cases"
    r"|members?|percent|sides?|branches|fields?|areas?|aspects?|orders?|stands?|strands?|chains?|doses?|drops?|bars?)"
)


def counted(text: str, end: int, *, single: bool = False) -> tuple[str, int]:
    """The counted noun phrase after a number that ends at `end`, and where it ends; ("", end) for none.

    It runs to the first plural, or for a single thing to the first two words; "pairs of chromosomes" is one phrase.
    """
    words: list[str] = []
    at = end
    while len(words) < _MOST_WORDS and (token := _TOKEN.match(text, at)) and token[1]:
        word = token[1].rstrip("-")
        if word.lower() in _STOP and word not in _LETTERS:
            break
        words.append(word)
        at = token.end()
        if is_plural(word):
            return _extended(words, text, at)
    if single and words:
        kept = words[:1] if len(words) == 1 or _NO_NOUN.search(words[1]) else words[:2]
        if _NO_NOUN.search(kept[-1]):
            return "", end
        return " ".join(kept), end + len(" ".join(kept)) + 1
    return "", end


def is_plural(word: str) -> bool:
    """True where a word looks like a plural noun."""
    return word in _IRREGULAR or (len(word) > 2 and word.endswith("s") and not _NOT_PLURAL.search(word))


def _extended(words: list[str], text: str, at: int) -> tuple[str, int]:
    if _HEADS.fullmatch(words[-1].lower()) and text.startswith(" of ", at):
        token = _TOKEN.match(text, at + 3)
        following = _TOKEN.match(text, token.end()) if token and token[1] else None
        goes_on = bool(following and following[1] and following[1].lower() not in _STOP)
        if token and token[1] and token[1].lower() not in _STOP and not goes_on:
            return " ".join([*words, "of", token[1]]), token.end()
    return " ".join(words), at
