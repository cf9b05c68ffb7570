"""Digits that are names: type 2, step 3, cesium-133, 172S, [3], section 1983, x + 5."""

from __future__ import annotations

import re

_LABELS = (
    "type|figure|fig|table|step|chapter|section|sect|sec|class|phase|stage|level|grade|part|act|article|art|title"
    "|version|ver|v|unit|lesson|page|p|pp|vol|volume|no|number|nr|question|example|problem|case|method|option|rule"
    "|law|group|period|factor|room|route|highway|interstate|layer|line|column|row|player|team|appendix|equation|eq"
    "|theorem|lemma|exercise|lab|axiom|tier|schedule|category|form|mark|day|week|month|year|clause|paragraph|item"
    "|point|node|vertex|process|thread|vitamin|omega|interleukin|chromosome|complex|photosystem|port|key|rfc|iso"
    "|ieee|channel|generation|gen|bullet|note|scenario|experiment|trial|condition|plan|strategy|objective|goal|state"
    "|stratum|zone|region|area|site|box|slide|module|topic|task|block|event|person|patient|subject|sample|bus|drug"
    "|quadrant|cohort|choice|element|call|dial|text|amendment|principle|commandment|verse|psalm|canto|book|scene"
    "|house|flight|apollo|windows|python|java|html|css|web|covid|carbon|uranium|sheet|cell|slot|bit|pin|world war"
    "|proposition|prop|bill|resolution|regulation|directive|convention|protocol|standard|code|chart|list|sector"
    "|ring|position|site|exon|intron|domain|residue|round|lane|track|episode|season|volume|issue|edition|series"
    "|criterion|hypothesis|assumption|reaction|run|iteration|branch|player|vessel|tank|circuit|resistor|receptor"
    "|cranial nerve|nerve|lead|schedule|statute|usc|agent orange|room|floor|gate|dose|cycle|pattern|family"
)
_TAIL = r"(?:[ \u00a0#]|(?<=\.) ?)(?:(?:[0-9]+|[IVX]+)[a-z]?(?:, ?(?:and |or )?| (?:and|or|to|&|through|versus|vs\.?) |[-–/]))*$"
_LABEL = re.compile(rf"(?i:\b(?:{_LABELS}|indices|vertices))(?:s|es)?\.?{_TAIL}")
_VALUED = re.compile(
    r"(?i:\b(?:atomic|mass|oxidation|coordination|quantum|reynolds|total|neutron|proton|electron|index) numbers? $)"
)
_BEFORE = re.compile(
    r"(?:\{|\\(?:times|cdot|div|pm|circ) ?|[A-Za-z_'’)\]][-–−‑]|[A-Za-z0-9][.,:]|[/_^\\#§@&]|§ ?|[#№] ?|[A-Za-z]\(|[\w)\]²³] ?[+*×÷·⋅/^] ?|\b[xX] |[0-9] [xX] ?"
    r"|(?:^|[\s(\[])[\w)\]²³][\w²³]? [-−–] |(?:^|\s)[+×÷·] ?|[0-9] ?[-–−—] ?|(?:[0-9] ?(?:times|minus|plus|over)|divided by"
    r"|multiplied by|multiply|add|subtract|mod|\bU\.S\.|U\.S\.C\.|\bv\.|John|Genesis|Psalms?|Luke|Matthew|Mark"
    r"|sqrt|log|ln|sin|cos|tan|lim|root of|remainder|digits?) )$"
)
_WORTH_HYPHEN = re.compile(r"(?i:\b(?:mid|pre|post|early|late|circa|ca|sub|non|around|over|under|about)[-–‑])$")
_AFTER = re.compile(
    r"[}A-Za-z_²³¹⁰⁴-⁹⁺⁻₀-₉^'’′″\\]|[-–‑][A-Za-z(]|[,.:/][0-9]|[/|][A-Za-z]|[+](?!\w)| ?[=×*÷]| ?\+ ?(?!\s*$)| [-−] [\w(]| [xX] ?[0-9]"
    r"| ?(?:→|⇌|⟶|->|\\)| ?(?:[aApP]\.?[mM]\b\.?|o['’]clock)| (?:U\.S\.|U\.S\.C|F\.|S\. ?Ct)| ?(?:st|nd|rd|th)\b| mod\b"
    r"| (?:lakh|crore|in [0-9]|Kings|Samuel|Chronicles|Corinthians|Peter|John|Timothy)\b|, ?(?:[0-9]+(?:\.[0-9]+)?, ?)*[0-9.]+[)\]}]| (?:times|plus|minus|divided by|multiplied by) [\w(]|-$|\(|\{|\["
)
_MONTH = (
    r"(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?"
    r"|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\b\.?"
)
_DAY_BEFORE = re.compile(rf"\b{_MONTH} (?:[0-9]{{1,2}}(?:[-–]| to | and ))?$")
_DAY_AFTER = re.compile(rf"(?:[-–][0-9]{{1,2}})? (?:of )?{_MONTH}(?:[ ,.;)]|$)")
_IN_LIST_BEFORE = re.compile(r"[\[({][0-9,;\s–.+-]*$")
_IN_LIST_AFTER = re.compile(r"[0-9,;\s–.+-]*[\])}]")
_ENUMERATED = re.compile(r"\s*[(]?$")
_ENUMERATOR = re.compile(r"[.)](?:\s|$)")
_PROPER = re.compile(r"(?:^|[\s(])([A-Z][\w’'&.+-]*|[a-z]+[A-Z]\w*) $")
_MOST_DAY = 31
_YEAR_DIGITS = 4


def is_day(before: str, after: str, number: str) -> bool:
    """True where the number is the day of a date: July 4, 4 July 1776."""
    if not number.isdecimal() or int(number) > _MOST_DAY:
        return False
    return bool(_DAY_BEFORE.search(before) or _DAY_AFTER.match(after))


def is_name(before: str, after: str, number: str, *, years: bool = False) -> bool:
    """True where digits without a unit name something, or are part of a formula, between two texts."""
    if _AFTER.match(after) or follows_formula(before):
        return True
    if is_day(before, after, number):
        return True
    if _LABEL.search(before) and not _VALUED.search(before) and "," not in number:
        return True
    return not years and (_listed(before, after, number) or _proper(before, after))


def follows_formula(before: str) -> bool:
    """True where what stands directly before digits makes them part of a name or a formula."""
    return bool(_BEFORE.search(before) and not _WORTH_HYPHEN.search(before))


def _listed(before: str, after: str, number: str) -> bool:
    """True for a citation [3], a member of a tuple (3, 5) and an item's number: 1., 1), (2)."""
    if "." not in number and _IN_LIST_BEFORE.search(before) and _IN_LIST_AFTER.match(after):
        return True
    return bool(_ENUMERATED.fullmatch(before) and _ENUMERATOR.match(after) and number.isdecimal())


_ORDINARY = frozenset(
    "In By At On Of With From To Under Over About Around Approximately Only Nearly Almost Between The These Those All"
    " For After Before Since Some Top Add Use Is Are Exactly Roughly Up Every Another Each Within Typically Usually Most"
    " First Last Next Past More Less Fewer Than Or And An A Any Both Least Maximum Minimum Total Average Mean Median"
    " Contains Has Have Had Choose Select Multiply Divide Subtract If When While Where Until Through During As Its"
    " Their His Her Our Your My This That Consists Consist Includes Including Just Without Beyond Above Below Given"
    " Score Scores Equals Take Takes Lasts Aim Limit Let Assume Suppose Perform Wait Give Make Not But Also Then So".split()
)


def _proper(before: str, after: str) -> bool:
    """True for a name and its number, as in Windows 10, with nothing counted after it."""
    match = _PROPER.search(before)
    if not match or match[1].rstrip(".,") in _ORDINARY:
        return False
    return not re.match(r" [a-z]{2,}s\b(?<!\bis)(?<!\bwas)(?<!\bhas)(?<!\bas)", after)
