r"""Reads Moodle's cloze questions: `{1:SHORTANSWER:=answer~=other#feedback}` amid HTML.

Source of the syntax: the patterns in Moodle's question/type/multianswer/questiontype.php.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from quizgen.formats.html_read import read_html
from quizgen.formats.html_text import clean, unescaped
from quizgen.formats.unreadable import Unreadable
from quizgen.model import Blank, Cloze
from quizgen.text.inline_render import render

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

_OPEN, _CLOSE = "\ufdd0", "\ufdd1"
_GAP = re.compile(
    r"\{[0-9]*:(?P<type>NUMERICAL|NM|MULTICHOICE(?:_[VHS]+)?|MC[VHS]*|SHORTANSWER(?:_C)?|SAC?|MWC?"
    r"|MULTIRESPONSE(?:_[HS]+)?|MR[HS]*):(?P<told>(?:\\.|[^}\\])*)\}"
    r'(?: <span class="quizgen-hint">\((?P<hint>.*?)\)</span>)?',
    re.DOTALL,
)
_NUMBERED = re.compile(r"\[\[([0-9]+)\]\]")
_ALTERNATIVE = re.compile(r"(?:\\.|[^~\\])+", re.DOTALL)
_ANSWER = re.compile(r"\s*(?:(?P<right>=)|%(?P<share>-?[0-9.,]+)%)?(?P<text>(?:\\.|&#|[^#\\])*)", re.DOTALL)
_ESCAPED = re.compile(r"\\([}#*])")
_MARK = re.compile(f"{_OPEN}([0-9]+){_CLOSE}")
_BOXED = re.compile(rf' <span class="quizgen-gap">\\\(\?_\{{([0-9]+)\}}\\\) = ({_OPEN}[0-9]+{_CLOSE})</span>')


@dataclass(frozen=True, slots=True)
class Read:
    """A cloze as it was read, what had to be dropped from its text, and what else it lost."""

    cloze: Cloze
    dropped: tuple[str, ...]
    lost: tuple[str, ...]


def read_cloze(source: str) -> Read:
    """The cloze of a question's HTML; raises Unreadable where it has no gap, or one without a right answer."""
    blanks: list[Blank] = []
    lost: list[str] = []

    def mark(found: re.Match[str]) -> str:
        blanks.append(_blank(found, lost))
        return f"{_OPEN}{len(blanks)}{_CLOSE}"

    marked = _GAP.sub(mark, clean(source))
    for boxed in _BOXED.finditer(marked):
        marked = marked.replace(rf"\boxed{{?_{{{boxed[1]}}}}}", boxed[2])
    return _read(_BOXED.sub("", marked), blanks, lost)


def read_numbered(source: str, words: Sequence[str]) -> Read:
    """The cloze of a text whose gaps `[[1]]` are filled from numbered words; raises Unreadable as `read_cloze` does."""
    blanks: list[Blank] = []
    used: set[int] = set()

    def mark(found: re.Match[str]) -> str:
        number = int(found[1])
        answer = read_html(clean(words[number - 1]))[0] if 0 < number <= len(words) else ""
        if not answer:
            raise Unreadable("a gap has no right answer", "no-right-answer")
        used.add(number)
        blanks.append(Blank(answer))
        return f"{_OPEN}{len(blanks)}{_CLOSE}"

    marked = _NUMBERED.sub(mark, clean(source))
    lost = ["the options of its gaps are left out"] if len(used) < len(words) else []
    return _read(marked, blanks, lost)


def _read(marked: str, blanks: Sequence[Blank], lost: Iterable[str]) -> Read:
    if not blanks:
        raise Unreadable("this cloze question has no gap", "no-gap")
    text, dropped = read_html(marked)
    order = list(dict.fromkeys(int(number) for number in _MARK.findall(text)))
    if len(order) < len(blanks):
        raise Unreadable("a gap stands where no text can hold it", "lost-gap")
    place = {number: str(index) for index, number in enumerate(order, 1)}
    gapped = _MARK.sub(lambda found: f"{{{{{place[int(found[1])]}}}}}", text)
    cloze = Cloze(gapped, {index: blanks[number - 1] for index, number in enumerate(order, 1)})
    return Read(cloze, dropped, tuple(dict.fromkeys(lost)))


def _blank(found: re.Match[str], lost: list[str]) -> Blank:
    kind, hint = found["type"], read_html(found["hint"] or "")[0]
    right, wrong = _answers(found["told"])
    right = [answer for answer in right if answer != "*"]
    if not right:
        raise Unreadable("a gap has no right answer", "no-right-answer")
    if kind.startswith(("MU", "MC", "MR")):
        if wrong:
            lost.append("the options of its gaps are left out")
        return Blank(read_html(right[0])[0] or render(right[0]), (), hint)
    if kind.startswith("N"):
        if any(":" in answer for answer in right):
            lost.append("the tolerance of a number in a gap is left out")
        right = [answer.partition(":")[0] for answer in right]
    first, *others = (render(" ".join(answer.split())) for answer in right)
    return Blank(first, tuple(others), hint)


def _answers(told: str) -> tuple[list[str], list[str]]:
    """The right answers and the others."""
    right: list[str] = []
    wrong: list[str] = []
    for alternative in _ALTERNATIVE.findall(told):
        found = _ANSWER.match(alternative)
        if not found:
            continue
        text = _ESCAPED.sub(r"\1", unescaped(found["text"].replace(r"\~", "~"))).strip()
        whole = found["right"] or (found["share"] or "").rstrip("0").rstrip(".,") == "1" or found["share"] == "100"
        if text:
            (right if whole else wrong).append(text)
    return right, wrong
