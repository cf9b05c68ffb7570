"""What a number counts: the first words of the noun phrase after it."""

from __future__ import annotations

import re

_TOKEN = re.compile(r"[ \u00a0]([A-Za-z][\w’'⁺⁻²³₀-₉-]*[+⁺⁻]*|[a-z]\.)|[ \u00a0](?=\()")
_STOP = frozenset(
    "a an the of in on at by to from for with and or but nor is are was were be been being has have had do does did"
    " can could will would may might must shall should that which who whose when where while as than then if so not"
    " because into onto out over under per up down through during between within without about after before since"
    " this these those it its they their them there here he she we you his her our your also each all both only more"
    " less fewer times such like upon until via against among across along around versus vs plus minus equals equal"
    " however therefore instead again ago later together long wide tall deep thick high old away apart right left"
    " too very even still yet indicates represents means becomes remains occurs makes gives".split()
)
_IRREGULAR = frozenset(
    "people children women men mice teeth feet geese data bacteria phyla nuclei alleles fungi criteria phenomena"
    " vertebrae axes indices vertices matrices radii species series genera media strata hypotheses theses bases analyses"
    " larvae offspring fish sheep deer aircraft personnel staff mitochondria chromatids ova atria septa ganglia cilia flagella algae ATP ADP NADH NADPH FADH2 GTP".split()
)
_NOT_PLURAL = re.compile(r"(?:ss|us|is|ous|’s|'s)$")
_NO_NOUN = re.compile(
    r"(?:ed|ing|ly|er)$(?<!number)(?<!ring)(?<!layer)(?<!monomer)(?<!polymer)(?<!member)(?<!player)(?<!parameter)"
)
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
        if word.lower() in _STOP:
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
    return word in _IRREGULAR or (len(word) > 2 and word.endswith("s") and not _NOT_PLURAL.search(word))  # noqa: PLR2004 - as, is, us


def _extended(words: list[str], text: str, at: int) -> tuple[str, int]:
    if _HEADS.fullmatch(words[-1].lower()) and text.startswith(" of ", at):
        token = _TOKEN.match(text, at + 3)
        following = _TOKEN.match(text, token.end()) if token and token[1] else None
        goes_on = bool(following and following[1] and following[1].lower() not in _STOP)
        if token and token[1] and token[1].lower() not in _STOP and not goes_on:
            return " ".join([*words, "of", token[1]]), token.end()
    return " ".join(words), at
