"""An item as a reader meets it: a stem, and options in the order in which they are shown."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING, assert_never

from quizgen.flaws.wording import sentences_of
from quizgen.items.envelope import type_name
from quizgen.items.order import shown
from quizgen.model import (
    Choice,
    Cloze,
    Matching,
    MultipleResponse,
    Numeric,
    Ordering,
    ShortAnswer,
    TrueFalse,
)
from quizgen.text import inline

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from quizgen.model import Body, Item, Option

HIDDEN = "¤"
BLANK = "____"
_HOLE = "\ufdd0"  # no character of any text; underscores would be read as markup
_QUOTES = "\"“'‘"
LONGEST = 2000  # characters of a stem or an option that are read; no reader reads more
MOST = 100  # options that are read: flaws hold them against each other, and no reader weighs so many
_GAP = re.compile(r"\{\{\d+\}\}")
_QUOTED = re.compile(
    r"“[^”\s]*\s[^”]*”|\"[^\"\s]*\s[^\"]*\"|(?<!\w)‘[^’\s]*\s[^’]*’(?!\w)|(?<!\w)'[^'\s]+\s[^']*'(?!\w)"
)


@dataclass(frozen=True, slots=True)
class Answer:
    """An option: its text without markup, its prose (code, math, quotations hidden), its source, its place as given."""

    text: str
    prose: str
    right: bool
    option: Option
    place: int


@dataclass(frozen=True, slots=True)
class Question:
    """An item taken apart once, so that every flaw need not do it again.

    `stem` is without markup, gaps of a cloze as `____`; in `prose` code, math and quotations are
    hidden. `answers` are the options of a choice or multiple response in the order shown, MOST of them at most,
    else there are none; `whole` says whether these are all.
    """

    item: Item
    kind: str
    stem: str
    prose: str
    answers: tuple[Answer, ...]
    whole: bool = True

    @property
    def before(self) -> tuple[str, ...]:
        """The sentences of the prose before the one that asks."""
        return sentences_of(self.prose)[0]

    @property
    def asking(self) -> str:
        """The sentence of the prose that asks."""
        return sentences_of(self.prose)[1]

    @property
    def key(self) -> Answer:
        """The right option; the first of several."""
        return next(answer for answer in self.answers if answer.right)

    @property
    def distractors(self) -> tuple[Answer, ...]:
        """The wrong options, in the order shown."""
        return tuple(answer for answer in self.answers if not answer.right)

    @property
    def single(self) -> bool:
        """True where one of several options is to be picked."""
        return self.kind == "choice" and sum(answer.right for answer in self.answers) == 1 and len(self.answers) > 1

    @property
    def has_truth_options(self) -> bool:
        """True where the options are true and false, or yes and no."""
        texts = [answer.prose.strip() for answer in self.answers]
        return sum(_TRUTH.match(text) is not None or _VERDICT.search(text) is not None for text in texts) > 1 or (
            sorted(text.strip(".").upper() for text in texts) == ["F", "T"]
        )


_VERDICT = re.compile(
    r"\b(?:statements? (?:\w+ )?(?:is|are)|(?:both|neither)(?: \w+){0,2} (?:is|are)|[A-D12I]{1,2} is) (?:true|false)\b"
    r"|\([1-4a-dI]{1,3}\)(?: is)? (?:true|false)\b",
    re.IGNORECASE,
)
_TRUTH = re.compile(
    r"(?:(?:always|mostly|partly|sometimes|not|definitely) )?"
    r"(?:true|false|yes|no|correct|incorrect|agree|disagree)\b"
    r"(?=[\s.,;:–—-]*(?:$|[.,;:–—-]|because|since|as\b|it\b|he\b|she\b|they\b|but\b))",
    re.IGNORECASE,
)


def question(item: Item, order: Iterable[Option] | None = None) -> Question:
    """The item taken apart; `order` is the order of its options where it is not the project's own."""
    source = _stem(item.body)
    stem, prose = inline.plain(source)[:LONGEST], _prose(source)
    if _HOLE in source:
        stem, prose = stem.replace(_HOLE, BLANK), prose.replace(_HOLE, BLANK)
    options = _options(item, order)
    return Question(item, type_name(item.body), stem, prose, _answers(item.body, options), len(options) <= MOST)


def _options(item: Item, order: Iterable[Option] | None) -> tuple[Option, ...]:
    if not isinstance(item.body, Choice | MultipleResponse):
        return ()
    return tuple(order) if order is not None else tuple(option for option, _ in shown(item.id, item.body))


def _answers(body: Body, options: Sequence[Option]) -> tuple[Answer, ...]:
    if not isinstance(body, Choice | MultipleResponse):
        return ()
    keys = (body.key,) if isinstance(body, Choice) else body.keys
    left = Counter(keys)
    rights = []
    for one in options:
        rights.append(left[one] > 0)
        left[one] -= 1
    return tuple(
        Answer(inline.plain(one.text)[:LONGEST], _prose(one.text), right, one, place)
        for place, (one, right) in _read(tuple(zip(options, rights, strict=True)))
    )


def _read(options: Sequence[tuple[Option, bool]]) -> list[tuple[int, tuple[Option, bool]]]:
    """The options that are read, with their places: the first MOST, and a right one among them where there is any."""
    numbered = list(enumerate(options))
    read = numbered[:MOST]
    if len(options) > MOST and not any(right for _, (_, right) in read):
        read[-1:] = [one for one in numbered if one[1][1]][:1]
    return read


def _prose(source: str) -> str:
    text = "".join(run.text if run.kind == "text" else HIDDEN for run in inline.parse(source))[:LONGEST]
    return _QUOTED.sub(HIDDEN, text) if any(sign in text for sign in _QUOTES) else text


def _stem(body: Body) -> str:
    match body:
        case Cloze(text, _):
            return _GAP.sub(_HOLE, text)
        case Choice() | MultipleResponse() | Numeric() | Ordering() | Matching() | ShortAnswer() | TrueFalse():
            return body.stem
        case _:
            assert_never(body)
