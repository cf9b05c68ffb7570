"""Taking an answer out of a sentence."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from quizgen.model import Mark, Span
from quizgen.text import inline, terms

if TYPE_CHECKING:
    from collections.abc import Sequence

FEWEST_WORDS = 2
SHORTEST = 2
_TAIL = re.compile(r"(?:\s*\([^()]*\))?\s*(?:[.!]?$|[,;] |[—–] ?)")
_BRACKETED = re.compile(r"^\s\(([^()]{1,60})\)")
_SHORT = re.compile(r"[a-z][\w.+/-]{0,5}")  # mcg
_FORMULA = re.compile(r"\$[^$\s]{1,24}\$|[-–−≡=]?(?=[^\s]*[A-Z])[A-Za-z\d₀-₉⁰-⁹⁺⁻+\-–=≡−]{1,12}")  # $CO_2$, -CH₃, CAD
_PIECE = re.compile(r"\d+(?:[.,]\d+)*|[^\W\d_]+|%")
_ARTICLE = re.compile(r"\b([Aa])n? $")


def with_gap(text: str, marks: Sequence[Mark], answer: Span, gap: str, *, neutral: bool = False) -> str | None:
    """The text as inline CommonMark with every mention of the answer replaced by a gap.

    With `neutral`, an article before the gap does not tell the first letter of the answer.
    None where the answer would still be shown, where math or code would be cut, or where next
    to nothing is left to ask with.
    """
    return _with_gap(text, tuple(marks), answer, gap, neutral)


@lru_cache(maxsize=1024)  # a fact is tried before it is chosen, and then asked
def _with_gap(  # what `with_gap` says, for what can be looked up
    text: str,
    marks: tuple[Mark, ...],
    answer: Span,
    gap: str,
    neutral: bool,  # noqa: FBT001
) -> str | None:
    spans = mentions(text, answer)
    if any(m.start < s.end and s.start < m.end and not (s.start <= m.start and m.end <= s.end)
           for s in spans for m in marks if m.kind in ("math", "code")):  # fmt: skip
        return None
    pieces: list[str] = []
    at = 0
    for span in spans:
        pieces += (inline.render(text, marks, at, span.start), gap)
        at = span.end
    pieces.append(inline.render(text, marks, at))
    rest = " ".join(pieces[0::2])
    if gives_away(rest, answer.of(text)) or not terms.says(rest, FEWEST_WORDS):
        return None
    pieces[2::2] = [_BRACKETED.sub("", piece) if _renames(piece, answer.of(text)) else piece for piece in pieces[2::2]]
    if neutral:
        pieces[0] = _ARTICLE.sub(lambda m: f"{m[1]}(n) ", pieces[0])
    return "".join(pieces)


def _renames(after: str, answer: str) -> bool:
    """True where what follows an answer in brackets is the answer again: its letters, its formula, its long form."""
    found = _BRACKETED.match(after) if after[1:2] == "(" else None
    if not found:
        return False
    if _FORMULA.fullmatch(found[1]):
        return any(c.islower() for c in answer)
    if _SHORT.fullmatch(found[1]) and found[1][0] == answer[0].lower():
        return True
    letters = "".join(c.lower() for c in answer if c.isalpha())
    return answer.isupper() and "".join(word[0] for word in re.findall(r"[^\W\d_]+", found[1])).lower() == letters


def with_gaps(text: str, marks: Sequence[Mark], answers: Sequence[Span]) -> str | None:
    """The text with each answer replaced by its own numbered gap; None where the rest shows one of them."""
    pieces: list[str] = []
    at = 0
    for number, span in enumerate(answers, 1):
        pieces += (inline.render(text, marks, at, span.start), f"{{{{{number}}}}}")
        at = span.end
    pieces.append(inline.render(text, marks, at))
    rest = " ".join(pieces[0::2])
    return None if any(gives_away(rest, span.of(text)) for span in answers) else "".join(pieces)


def around(text: str, marks: Sequence[Mark], answer: Span) -> tuple[str, str] | None:
    """What stands before and after an answer, as inline CommonMark; None where it shows the answer."""
    before, after = inline.render(text, marks, 0, answer.start), inline.render(text, marks, answer.end)
    return None if gives_away(f"{before} {after}", answer.of(text)) else (before, after)


def mentions(text: str, answer: Span) -> list[Span]:
    """The answer's own span and every other place where its words stand, in order."""
    word = answer.of(text)
    if len(word) > SHORTEST and word[0].isalpha():
        low = terms.lower(text)
        found = _places(low, low[answer.start : answer.end])
    else:  # case counts for what is no word: `-r` is not `-R`
        found = _places(text, word)
    others = [span for span in found if not span.overlaps(answer)]
    return sorted([answer, *others])


def _places(text: str, word: str) -> list[Span]:
    """Where a word stands by itself; many times as fast as a pattern that is made for the word."""
    found: list[Span] = []
    at = text.find(word) if word else -1
    while at >= 0:
        end = at + len(word)
        if _joins(text[at - 1 : at]) or _joins(text[end : end + 1]) or _goes_on(text, end):
            end = at + 1
        else:
            found.append(Span(at, end))
        at = text.find(word, end)
    return found


def _goes_on(text: str, end: int) -> bool:
    """True where a number goes on after its point: "-3" is not in "-3.5"."""
    return text[end - 1].isdigit() and text[end : end + 1] in (".", ",") and text[end + 1 : end + 2].isdigit()


def _joins(sign: str) -> bool:
    return sign.isalnum() or sign in ("_", "-")


def gives_away(rest: str, answer: str) -> bool:
    """True where the words of the answer stand in the rest: singular or plural, or in parts of a formula."""
    if terms.stands_in(answer, rest):
        return True
    wanted, folded = _pieces(answer), terms.fold(rest)
    if not wanted or not all(piece in folded for piece in wanted.split(" ")):
        return False
    return f" {wanted} " in f" {_pieces(rest)} "


def _pieces(text: str) -> str:
    """The letters and the numbers of a text, each run by itself, little words left out: "H₂O" as h, 2, o."""
    found = _PIECE.findall(terms.fold(text))
    return " ".join(piece for piece in found if piece not in terms.SMALL)


def subject_question(text: str, gap: str) -> str | None:
    """A sentence that opens with its only gap as a question for it: "Which of these carries oxygen?"."""
    if text.count(gap) != 1:
        return None
    before, after = text.split(gap)
    if before.strip().lower() not in ("", "the", "a", "an", "a(n)"):
        return None
    return f"Which of these {after.strip().rstrip('.')}?"


def ending(text: str, gap: str) -> str | None:
    """The text up to its only gap, where what follows can be left out; else None."""
    if text.count(gap) != 1:
        return None
    before, after = text.split(gap)
    if not _TAIL.match(after) or len(before.split()) < 4:
        return None
    return f"{before}{gap}."
