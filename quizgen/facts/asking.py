"""Asking about a fact: what most kinds share."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from quizgen.items import choice, gaps
from quizgen.items.pool import Candidate, Pool, Wanted
from quizgen.model import Blank, Body, Choice, Cloze, Option
from quizgen.text import inline, reference, terms
from quizgen.text.tokens import Part, Token

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from quizgen.facts.fact import Fact

GAP = "____"
_ALSO = re.compile(r"^(\{\{1\}\} )(?:also|then) ")
MOST_INITIALS = 8
FEWEST_LETTERS = 3
DERIVED = 5  # words that share so many letters at their start are of one family


def gap(fact: Fact, _pool: Pool) -> Iterator[Body]:
    """A cloze of the statement, and no choice: nothing proves that another phrase would be wrong.

    The cloze shows the first letters of the answer, since other words might fit a sentence too.
    """
    yield from cloze(fact, initials(fact.key))


def initials(answer: str) -> str:
    """The first letter of each word of an answer, little words whole: "r… of c…"; nothing for more than words."""
    words = answer.split()
    if not all(word[0].isalpha() for word in words) or len(words) > MOST_INITIALS or len(answer) < FEWEST_LETTERS:
        return ""
    return " ".join(word if word in terms.SMALL else f"{word[0]}…" for word in words)


def can_be_asked(fact: Fact) -> bool:
    """True where a cloze of the fact's statement neither shows the answer nor leaves too little."""
    return bool(fact.also) or fact.kind == "equation" or any(True for _ in cloze(fact))


def chosen(fact: Fact, stem: str | None, distractors: Iterable[Option], key: str = "") -> Iterator[Choice]:
    """The choice item with this stem and these distractors, where a good one comes of them."""
    made = choice.make(stem, Option(key or fact.shown, why_right(fact)), distractors) if stem else None
    if made is not None:
        yield made


def cloze(fact: Fact, hint: str = "") -> Iterator[Cloze]:
    """The statement with every mention of the answer taken out; nothing where the rest gives it away."""
    statement = fact.statement
    text = gaps.with_gap(statement.text, statement.marks, fact.answer, "{{1}}")
    before = context(fact)
    if text is None or before is None:
        return
    text = text if before else _ALSO.sub(r"\1", text)
    if before or not reference.dangles(text.removeprefix("{{1}}").lstrip()):
        yield Cloze(f"{before}{text}", {1: Blank(fact.shown, fact.accept, hint)})


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
    """A stem for a choice that asks for the gap wherever it stands; `noun` says what is sought."""
    text = gaps.with_gap(fact.statement.text, fact.statement.marks, fact.answer, GAP, neutral=True)
    before = context(fact)
    if text is None or before is None:
        return None
    return gap_stem(fact) or f"Which {noun} belongs in the gap? {before}{text}"


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


def candidate(fact: Fact) -> Candidate:
    """The fact's answer as a possible distractor for other facts."""
    source = fact.sources[0]
    return Candidate(fact.shown, source.page, fact.discipline, source.quote, fact.key, fact.kind, fact.cue)


def wanted(fact: Fact) -> Wanted:
    """What distractors for the fact must be like and must not be."""
    return Wanted(fact.id, candidate(fact), fact.statement.text, fact.accept)


def explanation(fact: Fact) -> str:
    """The whole statement with what was asked for in bold."""
    text, marks = fact.statement.text, fact.statement.marks
    pieces: list[str] = [context(fact) or ""]
    at = 0
    for span in sorted((fact.answer, *fact.also)):
        pieces += (
            inline.render(text, marks, at, span.start),
            inline.strong(inline.render(text, marks, span.start, span.end)),
        )
        at = span.end
    return "".join((*pieces, inline.render(text, marks, at)))


def why_right(fact: Fact) -> str:
    """Why the key is right: the page's own words."""
    return f"The source says: “{fact.sources[0].quote}”"


def context(fact: Fact) -> str | None:
    """What has to stand before the statement; None where that is needed but would show the answer."""
    named = fact.statement.context
    if not named or gaps.gives_away(named, fact.key) or _of_one_family(named, fact.key):
        return None if fact.statement.leans else ""
    shown = inline.render(named)
    return f"{re.sub(r'[.:]+$', '', shown[:1].upper() + shown[1:])}: "


def _of_one_family(named: str, key: str) -> bool:
    """True where a word of a label is derived from the answer, or the other way: "society", "social change"."""
    starts = {word[:DERIVED] for word in terms.words(named) if len(word) >= DERIVED}
    return any(word[:DERIVED] in starts for word in terms.words(key))
