"""Reads Moodle XML, whoever wrote it: what can be read becomes items, what cannot is told with its line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizgen.errors import QuizgenError
from quizgen.formats.feedback import read_feedback
from quizgen.formats.html_text import clean
from quizgen.formats.imported import Import, Question
from quizgen.formats.moodle_bodies import Told, body
from quizgen.formats.moodle_category import read_category
from quizgen.formats.moodle_texts import Texts
from quizgen.formats.unreadable import Unreadable, Unsupported
from quizgen.formats.xml_tree import BrokenXmlError, read_xml

if TYPE_CHECKING:
    from quizgen.formats.xml_tree import Element
    from quizgen.model import Deck, Diagnostic


def parse(data: bytes, path: str) -> tuple[Deck, tuple[Diagnostic, ...]]:
    """The deck of a Moodle XML file and the remarks on it; raises QuizgenError where it is none."""
    known = Import(path)
    try:
        root = read_xml(data)
    except BrokenXmlError as problem:
        if problem.root is None or problem.root.name != "quiz":
            hint = "export the questions again as Moodle XML"
            raise QuizgenError(f"{path}:{problem.line}: this is not XML: {problem.message}", hint) from problem
        root = problem.root
        known.refuse(problem.line, f"the XML is broken here, what follows is lost: {problem.message}", "broken-xml")
    if root.name != "quiz":
        raise QuizgenError(f"{path}: this is not Moodle XML, its root is <{root.name}>", "is it another file?")
    known.language = clean(root.attributes.get("xml:lang", "")) or "en"
    for question in root.all("question"):
        if question.closed:
            _take(question, known)
    return known.deck()


def _take(question: Element, known: Import) -> None:
    if question.attributes.get("type") == "category":
        known.enter(read_category(question.words("category", "text")))
        return
    texts, told = Texts(), Told()
    try:
        asked = body(question, texts, told)
    except Unsupported as problem:
        known.drop(question.line, problem.message, problem.code)
        return
    except Unreadable as problem:
        known.refuse(question.line, f"this question cannot be read: {problem.message}", problem.code)
        return
    said = read_feedback(clean(texts.raw(question.find("generalfeedback"))))
    texts.dropped += said.dropped
    id_, tags = " ".join(clean(question.words("idnumber")).split()), _tags(question)
    known.add(Question(asked, question.line, id_, said.explanation or told.right, tags, said.sources, said.fact))
    known.drop_media(question.line, texts.dropped)
    if any(texts.inline(hint) for hint in question.all("hint")):
        told.lost.append("hints for a second try are left out")
    for lost in told.lost:
        known.drop(question.line, lost, "not-kept")


def _tags(question: Element) -> tuple[str, ...]:
    holders = [*question.all("tags"), *question.all("coursetags")]
    return tuple(text for holder in holders for tag in holder.all("tag") if (text := clean(tag.words("text"))))
