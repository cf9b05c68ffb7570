"""From a Moodle question to the body of an item."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from quizgen.formats.marked import Marked, choice, number
from quizgen.formats.moodle_gaps import Read, read_cloze, read_numbered
from quizgen.formats.moodle_texts import Texts, typed
from quizgen.formats.unreadable import Unreadable, Unsupported
from quizgen.model import Matching, Ordering, ShortAnswer, TrueFalse

if TYPE_CHECKING:
    from quizgen.formats.xml_tree import Element
    from quizgen.model import Body, Numeric

_WITHOUT = {
    "essay": "an essay has no key",
    "description": "a description asks nothing",
    "calculated": "its numbers are drawn anew for each learner",
}


@dataclass
class Told:
    """What a question says besides its body."""

    right: str = ""  # the feedback on the right answer
    lost: list[str] = field(default_factory=list)


def body(question: Element, texts: Texts, told: Told) -> Body:
    """The body of a question; raises Unreadable, or Unsupported for types that no item stands for."""
    match question.attributes.get("type", ""):
        case "multichoice" | "multichoiceset":
            return _choice(question, texts, told)
        case "truefalse":
            return _truefalse(question, texts, told)
        case "shortanswer":
            return _short(question, texts, told)
        case "numerical":
            return _numeric(question, texts, told)
        case "matching" | "match":
            return _matching(question, texts, told)
        case "ordering":
            return _ordering(question, texts)
        case "cloze" | "multianswer" | "ddwtos" | "gapselect":
            read = _cloze(question, texts)
            texts.dropped += read.dropped
            told.lost += read.lost
            return read.cloze
        case kind:
            why = next((why for name, why in _WITHOUT.items() if kind.startswith(name)), "no item type stands for it")
            raise Unsupported(
                f"a question of the type {kind or 'without a name'} was left out: {why}", "unsupported-type"
            )


def _cloze(question: Element, texts: Texts) -> Read:
    """A text with inputs in it, or one whose gaps `[[1]]` are filled from numbered words."""
    source = texts.raw(question.find("questiontext"))
    words = [texts.raw(each) for name in ("dragbox", "selectoption") for each in question.all(name)]
    return read_numbered(source, words) if words else read_cloze(source)


def _choice(question: Element, texts: Texts, told: Told) -> Body:
    options = [_marked(answer, texts) for answer in question.all("answer")]
    single = question.words("single") not in {"false", "0"} and question.attributes["type"] == "multichoice"
    return choice(texts.stem(question), [option for option in options if option.text], told.lost, single=single)


def _marked(answer: Element, texts: Texts) -> Marked:
    return Marked(texts.inline(answer), texts.inline(answer.find("feedback")), _share(answer))


def _share(answer: Element) -> float:
    return number(answer.attributes.get("fraction", "") or answer.words("fraction") or "0")


def _truefalse(question: Element, texts: Texts, told: Told) -> TrueFalse:
    answers = list(question.all("answer"))
    right = [answer for answer in answers if _share(answer) > 0]
    if len(right) != 1:
        raise Unreadable("it does not say whether the statement is true", "no-right-answer")
    # Old exports name the answers in the site's language; the true one comes first there.
    name = right[0].words("text")
    is_true = name == "true" if name in {"true", "false"} else right[0] is answers[0]
    wrong = [answer for answer in answers if answer is not right[0]]
    correction = texts.inline(wrong[0].find("feedback")) if wrong else ""
    told.right = texts.inline(right[0].find("feedback"))
    return TrueFalse(texts.stem(question), is_true, correction)


def _short(question: Element, texts: Texts, told: Told) -> ShortAnswer:
    answers = [(typed(answer.words("text")), answer) for answer in question.all("answer")]
    right = [(text, answer) for text, answer in answers if _share(answer) == 100 and text]
    if not right:
        raise Unreadable("it has no right answer", "no-right-answer")
    if any(0 < _share(answer) < 100 for _, answer in answers):
        told.lost.append("answers worth a part of the mark are left out")
    if question.words("usecase") == "1":
        told.lost.append("capital letters count no longer")
    told.right = texts.inline(right[0][1].find("feedback"))
    first, *others = (text for text, _ in right)
    return ShortAnswer(texts.stem(question), first, tuple(dict.fromkeys(others)))


def _numeric(question: Element, texts: Texts, told: Told) -> Numeric:
    right = [answer for answer in question.all("answer") if _share(answer) == 100 and answer.words("text") != "*"]
    if not right:
        raise Unreadable("it has no right number", "no-right-answer")
    if len(right) > 1:
        told.lost.append("of several right numbers only the first is kept")
    told.right = texts.inline(right[0].find("feedback"))
    return texts.numeric(question, right[0])


def _matching(question: Element, texts: Texts, told: Told) -> Matching:
    given = [(texts.inline(sub), typed(sub.words("answer", "text"), star=False)) for sub in question.all("subquestion")]
    pairs = tuple((left, right) for left, right in given if left and right)
    if len(pairs) < len(given):
        told.lost.append("answers that belong to nothing are left out")
    if len(pairs) < 2:
        raise Unreadable("it has fewer than two pairs", "too-few-pairs")
    return Matching(texts.stem(question), pairs)


def _ordering(question: Element, texts: Texts) -> Ordering:
    steps = tuple(text for answer in question.all("answer") if (text := texts.inline(answer)))
    if len(steps) < 2:
        raise Unreadable("it has fewer than two steps", "too-few-steps")
    return Ordering(texts.stem(question), steps)
