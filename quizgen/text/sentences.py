"""Where sentences end.

A stop ends a sentence unless it belongs to an abbreviation, an initial or a number, stands in
math or code, or what follows does not look like a beginning. A colon never ends a sentence.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from typing import TYPE_CHECKING

from quizgen.model.page import Mark, Span

if TYPE_CHECKING:
    from collections.abc import Sequence

_STOP = re.compile(r"""(?<![.!?…])([.!?…]++)["'”’»)\]*]*+(?:\[\d+\])*+(\s+)|([。！？]++)[」』”]*+()""")
_WORD_BREAK = re.compile(r"[(\[{\"“‘'/—–]")
_OPENERS = "\"'“‘«([{*_¿¡"
_REACH = 40
_LONGEST_BRACKET = 1_000
_INITIALS = re.compile(r"(?:[A-Z]\.-?)*[A-Z]")

# Something always follows these, so their dot never ends a sentence.
_INSIDE = frozenset({
    "dr", "mr", "mrs", "ms", "mx", "prof", "st", "mt", "gen", "sen", "rep", "gov", "capt", "lt", "col", "sgt",
    "rev", "hon", "pres", "messrs", "v", "vs", "cf", "e.g", "eg", "i.e", "ie", "viz", "ca", "approx", "resp",
    "incl",
})  # fmt: skip
# Their dot is inside a sentence where a number (or a sign in a list of numbers) follows.
_BEFORE_NUMBER = frozenset({
    "no", "nos", "fig", "figs", "eq", "eqs", "ref", "refs", "sec", "secs", "ch", "chap", "vol", "vols", "p",
    "pp", "art", "arts", "para", "sect", "tab", "ex", "op", "approx", "abt", "jan", "feb", "mar", "apr", "jun",
    "jul", "aug", "sep", "sept", "oct", "nov", "dec",
})  # fmt: skip
# These end a sentence only where an unmistakable beginning follows.
_EITHER = frozenset({
    "al", "inc", "ltd", "co", "corp", "jr", "sr", "bros", "dept", "est", "ph.d", "m.d", "b.a", "m.a", "b.sc",
    "m.sc", "a.m", "p.m", "b.c", "a.d", "c.e", "b.c.e",
})  # fmt: skip
_BEGINNINGS = frozenset({
    "A", "An", "The", "This", "That", "These", "Those", "It", "Its", "He", "She", "They", "We", "You", "I",
    "In", "On", "At", "By", "For", "From", "To", "With", "When", "While", "Where", "Why", "How", "What",
    "Which", "Who", "If", "As", "After", "Before", "Although", "Because", "Since", "However", "Therefore",
    "Thus", "Hence", "Moreover", "Furthermore", "Additionally", "Here", "There", "Each", "Both", "All", "Some",
    "Many", "Most", "Such", "Then", "Also", "But", "And", "Or", "So", "Once", "During", "Unlike", "Their",
    "His", "Her", "Our", "Your", "Not", "No", "One", "Two", "Other", "Another", "Under", "Over",
    "Through", "Despite", "Instead", "Overall", "Finally", "First", "Second", "Consequently", "Similarly",
})  # fmt: skip
# "vitamin C." ends with a name of one letter, not with an initial.
_NAMED_BY_LETTER = frozenset({
    "vitamin", "vitamins", "type", "types", "group", "groups", "hepatitis", "class", "grade", "point", "factor",
    "step", "option", "figure", "phase", "plan", "part", "section", "appendix", "schedule", "influenza",
    "protein", "case", "set", "vector", "matrix",
})  # fmt: skip


def split(text: str, marks: Sequence[Mark] = ()) -> list[Span]:
    """The sentences of a text, in order, without the space round them.

    Args:
        text: one paragraph; line breaks count as space.
        marks: those of kind math or code are never cut, and may begin a sentence.
    """
    fixed = _Fixed([mark for mark in marks if mark.kind in {"math", "code"}])
    spans: list[Span] = []
    start = _skip_space(text, 0)
    for found in _STOP.finditer(text):
        gap, after = (found.start(2), found.end(2)) if found[1] else (found.end(), found.end())
        if after < len(text) and start < gap and (found[3] or _ends(text, start, found, fixed)):
            spans.append(Span(start, gap))
            start = _skip_space(text, after)
    end = len(text.rstrip())
    return [*spans, Span(start, end)] if start < end else spans


class _Fixed:
    """Math and code: they stand in order and do not overlap."""

    def __init__(self, marks: Sequence[Mark]) -> None:
        self._marks = marks
        self._order = [mark.start for mark in marks]
        self.starts = frozenset(self._order)
        self.ends = frozenset(mark.end for mark in marks)

    def hold(self, gap: int) -> bool:
        """True where the stop before `gap` stands in one of them; math may end with a full stop."""
        index = bisect_left(self._order, gap) - 1
        if index < 0:
            return False
        mark = self._marks[index]
        return gap < mark.end or (gap == mark.end and mark.kind == "code")


def _skip_space(text: str, at: int) -> int:
    while at < len(text) and text[at].isspace():
        at += 1
    return at


def _ends(text: str, start: int, found: re.Match[str], fixed: _Fixed) -> bool:
    """True where the stop that was found ends the sentence that starts at `start`."""
    gap, after = found.span(2)
    if fixed.hold(gap) or not (after in fixed.starts or _may_begin(text, after)):
        return False
    dot = found.start(1)
    # The dot behind a formula belongs to no abbreviation.
    if found[1] == "." and dot not in fixed.ends and not _dot_ends(text, start, dot, after):
        return False
    return not _in_brackets(text, start, gap)


def _may_begin(text: str, at: int) -> bool:
    """True unless what follows goes on in lower case or with a mark of punctuation."""
    rest = text[at : at + 8].lstrip(_OPENERS)
    # mRNA, pH and iPhone begin sentences too.
    low = rest[:1].islower() and not rest[1:2].isupper()
    return bool(rest) and not low and rest[0] not in ",;:)]}=<>+*/%"


def _dot_ends(text: str, start: int, dot: int, after: int) -> bool:
    """True where a single dot after a word is a full stop."""
    words = text[max(start, dot - _REACH) : dot].split()
    word = _WORD_BREAK.split(words[-1])[-1] if words else ""
    following = text[after : after + 24].lstrip(_OPENERS)
    if _INITIALS.fullmatch(word):
        return _letter_ends(text, start, dot - len(word), word, following)
    low = word.lower()
    if low in _INSIDE:  # a title has a capital: "10 ms." ends on a unit
        return word == "ms" and len(words) > 1 and words[-2][-1].isdigit()
    if low in _BEFORE_NUMBER:
        return not following[:1].isdigit() and (low in {"no", "art", "mar", "op", "ref"} or _begins_plainly(following))
    if low in _EITHER:
        return _begins_plainly(following)
    # "1. Write the equation": the number counts, it is not a sentence.
    return not (word.isdigit() and len(word) < 3 and start == dot - len(word))


def _letter_ends(text: str, start: int, at: int, word: str, following: str) -> bool:
    """True where a capital (C., U.S., J.J.) before a dot is a name of its own."""
    before = text[max(start, at - _REACH) : at].split()[-1:]
    named = bool(before) and before[0].lower() in _NAMED_BY_LETTER and len(word) == 1
    return named or _begins_plainly(following)


def _begins_plainly(following: str) -> bool:
    words = re.split(r"[\s,]", following, maxsplit=1)
    return words[0] in _BEGINNINGS


def _in_brackets(text: str, start: int, end: int) -> bool:
    """True inside brackets that are closed further on."""
    start = max(start, end - _LONGEST_BRACKET)
    if text.count("(", start, end) <= text.count(")", start, end):
        return False
    closing, opening = (text.find(sign, end, end + _LONGEST_BRACKET) for sign in ")(")
    return closing >= 0 and (opening < 0 or closing < opening)
