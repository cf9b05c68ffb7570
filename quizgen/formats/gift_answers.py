"""From the text between the braces of a GIFT question to the body of an item."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from decimal import Decimal
from typing import TYPE_CHECKING

from quizgen.formats.gift_blocks import EDGES, meant
from quizgen.formats.gift_texts import formatted, named_format
from quizgen.formats.marked import WHOLE, Marked, choice, number
from quizgen.formats.moodle_texts import typed
from quizgen.formats.unreadable import Unreadable, Unsupported
from quizgen.model import Matching, Numeric, ShortAnswer, TrueFalse

if TYPE_CHECKING:
    from quizgen.model import Body

_WEIGHT = re.compile(r"%(-?[0-9]+(?:\.[0-9]*)?)%")
_TRUE, _FALSE = frozenset({"T", "TRUE"}), frozenset({"F", "FALSE"})


@dataclass
class Answers:
    """Reads answers; `form` is the format of the question's text, which they share unless they name another."""

    form: str
    dropped: list[str] = field(default_factory=list)
    lost: list[str] = field(default_factory=list)
    right: str = ""  # the feedback on the right answer

    def body(self, stem: str, told: str, unit: str = "") -> Body:
        """The body; raises Unreadable, or Unsupported for what no item type stands for."""
        if not told:
            raise Unsupported("an essay was left out: it has no key", "unsupported-type")
        if told.startswith("#"):
            return self._numeric(stem, told[1:], unit)
        if "~" in told:
            options = [self._marked(part) for part in re.split(r"~|(?==)", told) if part.strip()]
            kept = [option for option in options if option.text]
            return choice(stem, kept, self.lost, single="=" in told)
        if "=" in told and "->" in told:
            return self._matching(stem, told)
        statement = told.partition("#")[0].strip()
        if statement in _TRUE | _FALSE:
            return self._truefalse(stem, told, is_true=statement in _TRUE)
        return self._short(stem, told)

    def inline(self, text: str) -> str:
        """A text as inline CommonMark."""
        read, dropped = formatted(text, self.form)
        self.dropped += dropped
        return read

    def _marked(self, part: str) -> Marked:
        right = part.startswith("=")
        text, weight = _weighed(part.removeprefix("="))
        answer, _, why = text.partition("#")
        share = WHOLE if right and weight is None else weight or 0.0
        return Marked(self.inline(answer), self.inline(why), share)

    def _numeric(self, stem: str, told: str, unit: str) -> Numeric:
        told = told.partition("~")[0]
        given = [(*_weighed(part), part) for part in told.split("=") if part.strip()]
        whole = [text for text, weight, _ in given if weight is None or weight == WHOLE]
        if not whole:
            raise Unreadable("it has no right number", "no-right-answer")
        if len(given) > 1:
            self.lost.append("of several right numbers only the first is kept")
        answer, _, why = whole[0].partition("#")
        self.right = self.inline(why)
        if ".." in answer:
            low, high = (Decimal(repr(number(part))) for part in answer.split("..", 1))
            return Numeric(stem, float((low + high) / 2), unit, float(abs(high - low) / 2))
        value, _, tolerance = answer.partition(":")
        return Numeric(stem, number(value), unit, abs(number(tolerance)) if tolerance.strip() else 0.0)

    def _matching(self, stem: str, told: str) -> Matching:
        pairs = []
        for part in told.split("="):
            left, arrow, right = part.partition("->")
            if arrow and meant(right) and (text := self.inline(left)):
                pairs.append((text, typed(meant(right), star=False)))
            elif part.strip():
                self.lost.append("answers that belong to nothing are left out")
        if len(pairs) < 2:
            raise Unreadable("it has fewer than two pairs", "too-few-pairs")
        return Matching(stem, tuple(pairs))

    def _truefalse(self, stem: str, told: str, *, is_true: bool) -> TrueFalse:
        _, wrong, right = (*told.split("#", 2), "", "")[:3]
        self.right = self.inline(right)
        return TrueFalse(stem, is_true, self.inline(wrong))

    def _short(self, stem: str, told: str) -> ShortAnswer:
        right, why = [], []
        for part in told.split("="):
            text, weight = _weighed(part)
            answer, _, feedback = text.partition("#")
            plain = typed(meant(named_format(meant(answer))[1]))
            if plain and (weight is None or weight == WHOLE):
                right.append(plain)
                why.append(feedback)
            elif plain and weight:
                self.lost.append("answers worth a part of the mark are left out")
        if not right:
            raise Unreadable("it has no right answer", "no-right-answer")
        self.right = self.inline(why[0])
        return ShortAnswer(stem, right[0], tuple(dict.fromkeys(right[1:])))


def _weighed(part: str) -> tuple[str, float | None]:
    """An answer's text and its weight; none where it has no weight."""
    text = part.strip(EDGES)
    found = _WEIGHT.match(text)
    return (text[found.end() :].strip(EDGES), float(found[1])) if found else (text, None)
