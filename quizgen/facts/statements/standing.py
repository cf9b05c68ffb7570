"""Making the sentences of a page stand without their page."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from quizgen.facts.statements import antecedent, fragments, front, joined, leads, persons, subjects, where
from quizgen.facts.statements import topic as topics
from quizgen.facts.statements.draft import Draft
from quizgen.facts.statements.statement import A_BLOCK, Statement
from quizgen.model import Mark, Math, Page, Passage, Sentence, Span
from quizgen.text import abbreviations, inline, links, reference, terms
from quizgen.text.tokens import Part, tokenise

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from quizgen.facts.statements.persons import People

MAX_WORDS = 60
_AFTER_LABELS = frozenset(("this", "these", "it", "they", "such", "including", "like"))


@dataclass(frozen=True, slots=True)
class About:
    """A passage, what its page is about and how to name that, and whether its label stands at several places.

    `asked` are the stems of the words of the page's question.
    `formula` is the equation that stands right before, or before other passages that explain its symbols.
    """

    passage: Passage
    topic: str
    shown: str
    repeated: bool
    people: People
    short: Mapping[str, str]
    asked: frozenset[str]
    formula: str = ""


def statements(page: Page, topic: str) -> Iterator[Statement]:
    """The statements of a page, in order; lead-ins, headings and questions are none."""
    shown, people = topics.named(page, topic), persons.of(page)
    short, asked = abbreviations.of(_texts(page)), terms.content(page.question)
    labels = Counter(terms.key(passage.label) for passage in page.passages)
    before: Statement | None = None
    formula = ""
    for index, passage in enumerate(page.blocks):
        if not isinstance(passage, Passage):
            before = None
            formula = where.formula(passage) if isinstance(passage, Math) else ""
            continue
        if passage.label or passage.depth or (before is not None and not _continues(passage, before.passage)):
            before = None
        repeated = bool(passage.label) and labels[terms.key(passage.label)] > 1
        about = About(passage, topic, shown, repeated, people, short, asked, formula)
        explains = any(where.opening(one.text, one.marks) is not None for one in passage.sentences)
        formula = formula if explains or passage.depth or where.leads(passage) else ""
        for number, sentence in enumerate(passage.sentences):
            before = _statement(about, number, sentence, before, A_BLOCK * index + number)
            if before is not None:
                yield before


def _texts(page: Page) -> Iterator[str]:
    """Where a page may spell out an abbreviation: its question, its labels and its sentences."""
    yield page.question
    for passage in page.passages:
        yield from (passage.label, *passage.section[-1:], *(sentence.text for sentence in passage.sentences))


def _statement(about: About, number: int, sentence: Sentence, before: Statement | None, place: int) -> Statement | None:
    passage = about.passage
    text = sentence.text.strip()
    if not text or text.endswith("?") or len(text) > leads.MAX_LENGTH or len(text.split()) > MAX_WORDS:
        return None
    if text.endswith(":") and not leads.says_something(sentence):
        return None
    own = quote = _quote(passage, number, sentence)
    draft = leads.whole(passage, number, sentence)
    if draft.lead and passage.lead is not None:
        quote = f"{quoted(passage.lead.text, passage.lead.marks)}\n{own}"
    opened = reference.opener(draft.text)
    draft = draft.cut(opened) if opened else draft
    for start, end in reversed(links.inside(draft.text)):
        draft = draft.without(start, end)
    symbol = where.opening(draft.text, draft.marks)
    draft = draft.cut(symbol) if symbol else draft
    formula = about.formula if symbol is not None else ""
    draft = persons.named(draft, about.people, passage, before.text if before is not None else "")
    draft, weak = _resolved(draft, about, number, before if number else None)
    draft = draft if number else subjects.given(draft, passage)
    leans, borrowed = False, 0
    if (
        weak
        and before is not None
        and not reference.elsewhere(draft.text)
        and (led := joined.joined(draft, before)) is not None
    ):
        draft, borrowed = led
        quote, weak, leans = f"{before.quote} {quote}", False, before.leans
        formula = before.formula
    tokens = tokenise(draft.text, draft.marks)
    context = front.context(draft, passage, (about.topic, about.shown), about.asked, repeated=about.repeated)
    subjectless = subjects.missing(tokens) and draft.label is None
    leans = leans or (not number and bool(passage.label) and draft.label is None and fragments.only_describes(draft))
    if (weak and _clear_after_context(draft.text, passage, number)) or subjectless:
        context = front.label(passage, repeated=about.repeated) or about.shown
        weak, leans = not context, True
    return Statement(
        text=draft.text, marks=draft.marks, quote=quote, own=own, passage=passage, number=number,
        line=sentence.line, place=place, folded=terms.fold(sentence.text), label=draft.label, lead=draft.lead,
        borrowed=borrowed, context=context, formula=formula, leans=leans, weak=weak,
        short=tuple(pair for pair in about.short.items() if any(form in draft.text for form in pair)),
        joined=borrowed > 0, plain=not draft.changed,
        fragment=not any(token.part in (Part.VERB, Part.AUXILIARY) for token in tokens),
    )  # fmt: skip


def _continues(passage: Passage, before: Passage) -> bool:
    """True where a paragraph stands under the headings and items that the passage before it stands under, or fewer."""
    return passage.section == before.section[: len(passage.section)]


def quoted(text: str, marks: Sequence[Mark]) -> str:
    """A text of the page without its Markdown marks; math stays math, or it could not be read."""
    return inline.render(text, [mark for mark in marks if mark.kind == "math"])


def _quote(passage: Passage, number: int, sentence: Sentence) -> str:
    own = quoted(sentence.text, sentence.marks)
    if number or not passage.label:
        return own
    count = f"{passage.number}. " if passage.number is not None else ""
    return f"{count}{quoted(passage.label, passage.label_marks)}: {own}"


def _resolved(draft: Draft, about: About, number: int, before: Statement | None) -> tuple[Draft, bool]:
    """The draft with what it refers to put in, and whether it still leans on its page."""
    passage = about.passage
    if reference.dangles(draft.text):
        found = antecedent.resolve(draft, about, number, before)
        return found or draft, found is None or reference.points_back(found.text)
    label = passage.label
    named = _mention(label, draft.text) if label and number == 0 else None
    leans = reference.points_back(draft.text) or reference.unnamed(tokenise(draft.text, draft.marks))
    leans = leans or persons.missing(draft.text)
    return Draft(draft.text, draft.marks, named, draft.lead, draft.changed), leans


def _mention(label: str, text: str) -> Span | None:
    """Where a label or its plural stands in a text, case ignored."""
    low, sought = terms.lower(text), terms.lower(label)
    start = low.find(sought)
    while start >= 0:
        for ending in ("es", "s", ""):
            end = start + len(sought) + len(ending)
            if low.startswith(ending, end - len(ending)) and _edge(low, start) and _edge(low, end):
                return Span(start, end)
        start = low.find(sought, start + 1)
    return None


def _edge(text: str, at: int) -> bool:
    """True where a word begins or ends; to look takes a fraction of what it takes to make a pattern for a label."""
    before, after = text[at - 1 : at], text[at : at + 1]
    return (before.isalnum() or before == "_") != (after.isalnum() or after == "_")


def _clear_after_context(text: str, passage: Passage, number: int) -> bool:
    """True where naming the item's label first makes clear what "this" is, or nothing has to be made clear."""
    first = text.split(" ", 1)[0].lower()
    refers = reference.read(tokenise(text))
    quality = refers is not None and refers.noun and front.quality(passage.label)  # "Security: This method …"
    return first == "there" or (number == 0 and bool(passage.label) and first in _AFTER_LABELS and not quality)
