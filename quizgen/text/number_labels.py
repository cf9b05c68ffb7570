"""Numbers that a word before them makes a name: type 2, Step 3, chapters 4 and 5, Windows 10."""

from __future__ import annotations

import re

from quizgen.text.counted import is_plural

_LABELS = """
act agent alpha amendment apollo appendix area art article assumption axiom beta bill bit book box branch bullet bus
call canto carbon case category cell channel chapter chart choice chromosome circuit class clause code cohort column
commandment complex condition convention cotransporter covid criterion css cycle day dial directive domain dose drug
edition element episode eq equation event example exercise exon experiment factor family fig figure flight floor
form gate gen generation goal grade group histamine house html hypothesis ieee index indices interleukin interstate
intron iso issue item iteration java key lab lane law layer lead lemma lesson level line list mark method mode
module month nerve no node note nr number objective omega option p page paragraph part patient pattern period person
phase photosystem pin plan player point port position pp principle problem process prop proposition protocol psalm
python quadrant question reaction receptor region regulation residue resistor resolution rfc ring room round route
row rule run sample scenario scene schedule season sec sect section sector series sheet site slide slot stage
standard state statute step strategy stratum subject table tank task team text theorem thread tier title topic track
transporter trial type unit uranium usc v ver verse version vertex vertices vessel vitamin vol volume war web week
windows year zone
"""
_LABEL = frozenset(_LABELS.split())
_LIST = r"(?:(?:[0-9]+|[IVX]+)[a-z]?(?:, ?(?:and |or )?| (?:and|or|to|&|through|versus|vs\.?) |[-–/]))*"
_WORD_AND_NUMBERS = re.compile(rf"\b([A-Za-z]+)(?:\. ?|[ \u00a0#]){_LIST}$")
_VERBS = "box branch call case form house lead list mark plan process run state"
_MAY_BE_VERB = frozenset(_VERBS.split())
_DATED_WORDS = "act amendment bill code convention directive edition issue protocol regulation season war year"
_DATED = frozenset(_DATED_WORDS.split())
_VALUED = re.compile(r"(?i:\b(?:atomic|mass|oxidation|coordination|quantum|reynolds|total|neutron|proton) numbers? $)")
_PROPER = re.compile(r"(?:^|[\s(])([A-Z][\w’'&.+-]*|[a-z]+[A-Z]\w*) $")
_ORDINARY_WORDS = """
A About Above Add After Aim All Almost An And Another Any Approximately Around As Assume At Average Before Below
Beyond Both But By Choose Consist Consists Contains Divide During Each Equals Every Exactly Fewer First For From Give
Given Had Has Have Her His If In Includes Including Is Are Its Just Last Lasts Least Less Let Limit Make Maximum Mean
Median Minimum More Most Multiply My Nearly Next Not Of On Only Or Our Over Past Perform Roughly Score Scores Select
Since So Some Subtract Suppose Take Takes Than That The Their Then These This Those Through To Top Total Typically
Under Until Up Use Usually Wait When Where While With Within Without Your
"""
_ORDINARY = frozenset(_ORDINARY_WORDS.split())
_VERB_ENDINGS = frozenset(["is", "was", "has", "does"])
_NOUN_REACH = 3


def is_label(before: str, after: str, *, year: bool = False) -> bool:
    """True where a label word ends the text before a number: type, step, chapter, section.

    A `year` may follow some of them: the Voting Rights Act 1965.
    """
    match = _WORD_AND_NUMBERS.search(before)
    word = _label(match[1].lower()) if match else ""
    if not word or _VALUED.search(before) or (year and word in _DATED):
        return False
    return word not in _MAY_BE_VERB or not _counts(after)


def _label(word: str) -> str:
    """A label word in the singular; an empty string for any other."""
    return next((form for form in (word, word.removesuffix("s"), word.removesuffix("es")) if form in _LABEL), "")


def is_proper(before: str, after: str) -> bool:
    """True for a name and its number, as in Windows 10, with nothing counted after it."""
    match = _PROPER.search(before)
    return match is not None and match[1].rstrip(".,") not in _ORDINARY and not _counts(after)


def _counts(after: str) -> bool:
    """True where a plural follows within three words."""
    words = [word.rstrip(".,;:)") for word in after.split()[:_NOUN_REACH]] if after.startswith(" ") else []
    return any(word.isalpha() and word.islower() and word not in _VERB_ENDINGS and is_plural(word) for word in words)
