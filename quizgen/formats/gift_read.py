"""Reads GIFT, whoever wrote it: what can be read becomes items, what cannot is told with its line."""

from __future__ import annotations

import re
from dataclasses import dataclass

from quizgen.errors import QuizgenError
from quizgen.formats.decoded import decoded
from quizgen.formats.feedback import read_feedback
from quizgen.formats.gift_answers import Answers
from quizgen.formats.gift_blocks import EDGES, Block, blocks, meant
from quizgen.formats.gift_texts import formatted, named_format
from quizgen.formats.html_read import read_html
from quizgen.formats.imported import Import, Question
from quizgen.formats.moodle_category import read_category
from quizgen.formats.unreadable import Unreadable, Unsupported
from quizgen.model import Blank, Body, Cloze, Deck, Diagnostic, ShortAnswer
from quizgen.text.inline_write import canonical

_LANGUAGE = re.compile(r"\A\s*//\s*language: ([A-Za-z0-9-]+)[ \t]*$", re.MULTILINE)
_UNIT = re.compile(r' ?<span class="quizgen-unit">\((.*?)\)</span>', re.DOTALL)
_HINT = re.compile(r'\A ?<span class="quizgen-hint">\((.*?)\)</span>', re.DOTALL)
_GAP = "\ufdd0"


@dataclass(frozen=True, slots=True)
class _Asked:
    """A question in its parts: the text round its answers, its format, the answers, the general feedback."""

    before: str
    answers: str
    after: str
    form: str
    feedback: str


def parse(data: bytes, path: str) -> tuple[Deck, tuple[Diagnostic, ...]]:
    """The deck of a GIFT file and the remarks on it; raises QuizgenError where it has no question."""
    known = Import(path)
    source = decoded(data, known)
    if found := _LANGUAGE.match(source):
        known.language = found[1]
    for block in blocks(source):
        _take(block, known)
    if not known.items and known.remarks and all(remark.severity == "error" for remark in known.remarks):
        first = known.remarks[0]
        told = f"{path}:{first.line}: this is not GIFT, or no question of it can be read: {first.message}"
        raise QuizgenError(told, "a question looks like: 2 + 2 is {=4 ~5}")
    return known.deck()


def _take(block: Block, known: Import) -> None:
    if block.text.startswith("$CATEGORY:"):
        known.enter(read_category(block.text.removeprefix("$CATEGORY:").strip()))
        return
    try:
        asked = _parted(block.text)
        answers = Answers(asked.form)
        body = _body(asked, answers)
    except Unsupported as problem:
        known.drop(block.line, problem.message, problem.code)
        return
    except Unreadable as problem:
        known.refuse(block.line, f"this question cannot be read: {problem.message}", problem.code)
        return
    said = read_feedback(meant(asked.feedback)) if asked.form == "html" else None
    explanation = said.explanation if said else answers.inline(asked.feedback)
    sources, fact = (said.sources, said.fact) if said else ((), None)
    known.add(Question(body, block.line, block.id, explanation or answers.right, block.tags, sources, fact))
    known.drop_media(block.line, [*answers.dropped, *(said.dropped if said else ())])
    for lost in dict.fromkeys(answers.lost):
        known.drop(block.line, lost, "not-kept")


def _parted(text: str) -> _Asked:
    """The parts of a question; raises Unsupported for a text that asks nothing."""
    if text.startswith("::") and (end := text.find("::", 2)) > 0:
        text = text[end + 2 :].strip(EDGES)
    start, end = text.find("{"), text.find("}")
    if start < 0 and end < 0:
        raise Unsupported("a text without a question was left out", "unsupported-type")
    if start < 0 or end < start:
        raise Unreadable("a brace has no partner; write \\{ for one that means itself", "lonely-brace")
    form, before = named_format(text[:start])
    inside, feedback = text[start + 1 : end], ""
    if "####" in inside:
        inside, _, feedback = inside.rpartition("####")
    return _Asked(before, inside.strip(EDGES), text[end + 1 :], form, feedback)


def _body(asked: _Asked, answers: Answers) -> Body:
    if not asked.after.strip():
        stem, unit = asked.before, ""
        if found := _UNIT.search(meant(stem)):
            stem, unit = _UNIT.sub("", meant(stem)), read_html(found[1])[0]
        return answers.body(_stem(stem, answers), asked.answers, unit)
    text, hint = asked.after, ""
    if found := _HINT.search(meant(text)):
        text, hint = meant(text)[found.end() :], read_html(found[1])[0]
    stem = _stem(f"{asked.before}{_GAP}{text}", answers)
    # Signs alone behind the answers end the sentence, and are no text with a gap.
    ends = not any(char.isalnum() for char in text) and stem.split(_GAP)[0].strip()
    shown = stem.split(_GAP)[0].rstrip(EDGES) if ends else stem.replace(_GAP, r"\_\_\_\_\_")
    body = answers.body(canonical(shown), asked.answers)
    if isinstance(body, ShortAnswer) and stem.count(_GAP) == 1:
        return Cloze(stem.replace(_GAP, "{{1}}"), {1: Blank(body.answer, body.accept, hint)})
    return body


def _stem(text: str, answers: Answers) -> str:
    stem, dropped = formatted(text, answers.form)
    answers.dropped += dropped
    if not stem:
        raise Unreadable("it has no text", "no-text")
    return stem
