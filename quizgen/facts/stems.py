"""Stems: a statement turned into a question with options."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from quizgen.facts.context import context
from quizgen.items import gaps
from quizgen.text.tokens import Part, Token

if TYPE_CHECKING:
    from quizgen.facts.fact import Fact

GAP = "____"
LETTERS = "XYZ"


def gap_stem(fact: Fact) -> str | None:
    """A stem for a choice: the statement up to the gap where it can end there, or a question for its subject.

    None where the gap stands in the middle, which makes a reader hold two halves in mind.
    """
    statement = fact.statement
    text = gaps.with_gap(statement.text, statement.marks, fact.answer, GAP, neutral=True)
    before = context(fact)
    if text is None or before is None:
        return None
    ended = gaps.ending(text, GAP) if _says_enough(fact) else None
    if ended is not None:
        return f"Which of these completes the statement? {before}{ended}"
    asked = gaps.subject_question(text, GAP) if _is_subject(fact) else None
    return f"{before}{asked}" if asked else None


def middle_stem(fact: Fact, noun: str) -> str | None:
    """A stem for a choice that asks for the gap wherever it stands; `noun` says what is sought.

    Where the statement cannot end on the gap, a letter stands for what is sought: a blank in the
    middle would make a reader hold two halves in mind.
    """
    ended = gap_stem(fact)
    text = gaps.with_gap(fact.statement.text, fact.statement.marks, fact.answer, GAP, neutral=True)
    before = context(fact)
    if ended or text is None or before is None:
        return ended
    if text.rstrip().endswith(GAP):
        return f"Which {noun} belongs in the gap? {before}{text}"
    letter = next((one for one in LETTERS if not re.search(rf"\b{one}\b", f"{before}{text}")), None)
    return f"Which {noun} does {letter} stand for? {before}{text.replace(GAP, letter)}" if letter else None


def _is_subject(fact: Fact) -> bool:
    """True where the answer opens the sentence, but for an article, and its verb follows at once."""
    tokens = fact.statement.tokens
    before = [token for token in tokens if token.end <= fact.answer.start]
    after = [token for token in tokens if token.start >= fact.answer.end and token.part is not Part.ADVERB]
    text = fact.statement.text[fact.answer.end :]
    if bracket := re.match(r"\s*\([^()]*\)", text):
        after = [token for token in after if token.start >= fact.answer.end + bracket.end()]
    opens = len(before) <= 1 and all(token.part is Part.DETERMINER for token in before)
    return opens and bool(after) and after[0].part in (Part.VERB, Part.AUXILIARY)


def _says_enough(fact: Fact) -> bool:
    """True where the words before the answer hold the main verb, so that they can end on a gap."""
    before = [token for token in fact.statement.tokens if token.end <= fact.answer.start]
    if not before or before[-1].text == ",":
        return False
    if before[0].part in (Part.PREPOSITION, Part.CONJUNCTION):
        commas = [number for number, token in enumerate(before) if token.text == ","]
        before = before[commas[0] :] if commas else []
    return any(_finite(token, after) for token, after in zip(before, (*before[1:], None), strict=False))


def _finite(token: Token, after: Token | None) -> bool:
    """True for a verb that can carry a sentence, which "proposed by …" and "using …" cannot."""
    if token.part is Part.AUXILIARY:
        return True
    if token.part is not Part.VERB or token.text.lower().endswith("ing"):
        return False
    return not (token.text.lower().endswith("ed") and after is not None and after.part is Part.PREPOSITION)


def described(fact: Fact) -> str | None:
    """A stem that asks which name a description belongs to."""
    statement = fact.statement
    text = gaps.with_gap(statement.text, statement.marks, fact.answer, GAP, neutral=True)
    if text is None:
        return None
    if text.startswith(f"{GAP}: "):
        return f"To which of these does the description belong? {text.removeprefix(f'{GAP}: ')}"
    return gap_stem(fact)
