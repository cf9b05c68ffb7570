"""Digits that are names or parts of a formula: cesium-133, 172S, [3], July 4, x + 5."""

from __future__ import annotations

import re

from quizgen.text.number_labels import is_label, is_proper

_MONTH = (
    r"(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?"
    r"|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\b\.?"
)
_DAY_BEFORE = re.compile(rf"\b{_MONTH} (?:[0-9]{{1,2}}(?:[-–]| to | and ))?$")
_DAY_AFTER = re.compile(rf"(?:[-–][0-9]{{1,2}})? (?:of )?{_MONTH}(?:[ ,.;)]|$)")
_MOST_DAY = 31
_BEFORE = re.compile(
    "(?:"
    r"\{|\\(?:times|cdot|div|pm|circ) ?"  # inside a formula's LaTeX
    r"|[A-Za-z_'’)\]][-–−‑]"  # cesium-133
    r"|[A-Za-z0-9][.,:]|[/_^\\#§@&]|§ ?|[#№] ?|[A-Za-z]\("  # Fig.3, 1:5, #3, f(2)
    r"|[\w)\]²³] ?[+*×÷·⋅/^] ?|(?:^|\s)[+×÷·] ?|\b[xX] |[0-9] [xX] ?"  # x + 5, 3 × 4
    r"|(?:^|[\s(\[])[\w)\]²³][\w²³]? [-−–] |[0-9] ?[-–−—] ?"  # x - 5, 7-5
    r"|(?:[0-9] ?(?:times|minus|plus|over)|divided by|multiplied by|multiply|add|subtract|mod"
    r"|sqrt|log|ln|sin|cos|tan|lim|root of|remainder|digits?"
    r"|\bU\.S\.|U\.S\.C\.|\bv\.|John|Genesis|Psalms?|Luke|Matthew|Mark) "  # 347 U.S. 483, John 3
    ")$"
)
_WORTH_HYPHEN = re.compile(r"(?i:\b(?:mid|pre|post|early|late|circa|ca|sub|non|around|over|under|about)[-–‑])$")
_AFTER = re.compile(
    r"[}A-Za-z_²³¹⁰⁴-⁹⁺⁻₀-₉^'’′″\\({\[]|[-–‑][A-Za-z(]|-$|[,.:/][0-9]|[/|][A-Za-z]"  # 172S, 2-hydroxy
    r"|[+](?!\w)| ?[=×*÷]| ?\+ ?(?!\s*$)| [-−] [\w(]| [xX] ?[0-9]| mod\b"  # 2+, 3 = x, 5 x 5
    r"| ?(?:→|⇌|⟶|->|\\)| (?:times|plus|minus|divided by|multiplied by) [\w(]"
    r"| ?(?:[aApP]\.?[mM]\b\.?|o['’]clock)| ?(?:st|nd|rd|th)\b"  # 5 p.m., 15 th
    r"| (?:U\.S\.|U\.S\.C|F\.|S\. ?Ct)| (?:Kings|Samuel|Chronicles|Corinthians|Peter|John|Timothy)\b"
    r"| (?:lakh|crore)\b|, ?(?:[0-9]+(?:\.[0-9]+)?, ?)*[0-9.]+[)\]}]"  # (3, 5)
)
_IN_LIST_BEFORE = re.compile(r"[\[({][0-9,;\s–.+-]*$")
_IN_LIST_AFTER = re.compile(r"[0-9,;\s–.+-]*[\])}]")
_START = re.compile(r"\s*[(]?")
_ENUMERATOR = re.compile(r"[.)](?:\s|$)")


def is_name(before: str, after: str, number: str, *, year: bool = False) -> bool:
    """True where digits without a unit name something, or are part of a formula, between two texts.

    For a `year` neither brackets nor a proper name before it count.
    """
    if _AFTER.match(after) or follows_formula(before) or _is_day(before, after, number):
        return True
    if "," not in number and is_label(before, after, year=year):
        return True
    return not year and (_is_listed(before, after, number) or is_proper(before, after))


def follows_formula(before: str) -> bool:
    """True where what stands directly before digits makes them part of a name or a formula."""
    return bool(_BEFORE.search(before) and not _WORTH_HYPHEN.search(before))


def _is_day(before: str, after: str, number: str) -> bool:
    """True for the day of a date: July 4, 4 July 1776."""
    if not number.isdecimal() or int(number) > _MOST_DAY:
        return False
    return bool(_DAY_BEFORE.search(before) or _DAY_AFTER.match(after))


def _is_listed(before: str, after: str, number: str) -> bool:
    """True for a citation [3], a member of a tuple (3, 5) and an item's number: 1., 1), (2)."""
    if "." not in number and _IN_LIST_BEFORE.search(before) and _IN_LIST_AFTER.match(after):
        return True
    return bool(_START.fullmatch(before) and _ENUMERATOR.match(after) and number.isdecimal())
