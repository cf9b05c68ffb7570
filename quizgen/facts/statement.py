"""Statements: a page's sentences, made to stand without their page."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from quizgen.model import Mark, Page, Passage, Sentence, Span
from quizgen.text import inline, phrases, reference, terms, words
from quizgen.text.tokens import Part, Token, tokenise

MAX_WORDS = 60
BLOCK_PLACES = 10_000  # places of statements made of tables and equations begin here
MAX_BEFORE = 28
MAX_JOINED = 46


@dataclass(frozen=True, slots=True)
class Statement:
    """A sentence that can be read alone.

    `text` is plain, with `marks` and `tokens`; `quote` is the page's own wording as inline
    CommonMark, with the label or the sentence before where the statement took something from
    there. `context` is what a question has to name where the statement does not name it, and
    `label` the span of `text` that stands for the item's label. `lead` is the length of the
    list's lead-in at the start of the text, and `own` the quote without it; `leans` tells that it is clear only with its
    context in front, `weak` that it is not even so.
    """

    text: str
    marks: tuple[Mark, ...]
    tokens: tuple[Token, ...]
    quote: str
    passage: Passage
    number: int
    line: int
    context: str = ""
    label: Span | None = None
    weak: bool = False
    fragment: bool = False
    plain: bool = True
    joined: bool = False
    leans: bool = False
    lead: int = 0
    own: str = ""
    place: int = 0
    folded: str = ""

    @property
    def first(self) -> bool:
        """True for the first sentence of its passage."""
        return self.number == 0


@dataclass(frozen=True, slots=True)
class _Draft:
    """A text on its way to a statement."""

    text: str
    marks: tuple[Mark, ...]
    label: Span | None = None
    changed: bool = False

    def cut(self, count: int) -> _Draft:
        """Without the first `count` characters, the rest beginning with a capital."""
        rest = self.text[count:]
        marks = tuple(_moved(m, -count) for m in self.marks if m.start >= count)
        return _Draft(_capital(rest, marks), marks, changed=True)

    def lead_by(self, before: str, marks: Sequence[Mark] = (), label: Span | None = None) -> _Draft:
        """With `before` put in front."""
        moved = (_moved(m, len(before)) for m in self.marks)
        return _Draft(before + self.text, (*marks, *moved), label, changed=True)


def _moved(mark: Mark, by: int) -> Mark:
    return Mark(mark.start + by, mark.end + by, mark.kind)


def _capital(text: str, marks: Sequence[Mark]) -> str:
    if any(m.start == 0 and m.kind in ("math", "code") for m in marks):
        return text
    return text[:1].upper() + text[1:] if text[:2].islower() or text[1:2] in " '" else text


def of_page(page: Page, topic: str) -> Iterator[Statement]:
    """The statements of a page, in order; lead-ins, headings and questions are none."""
    place = 0
    for passage in page.passages:
        before: Statement | None = None
        for number, sentence in enumerate(passage.sentences):
            statement = _of(passage, number, sentence, before, topic)
            if statement is not None:
                place += 1
                statement = replace(statement, place=place, folded=terms.fold(sentence.text))
                yield statement
            before = statement


def _of(passage: Passage, number: int, sentence: Sentence, before: Statement | None, topic: str) -> Statement | None:
    text = sentence.text.strip()
    if not text or text.endswith((":", "?")) or len(text.split()) > MAX_WORDS:
        return None
    draft = _Draft(sentence.text, sentence.marks)
    tokens = tokenise(draft.text, draft.marks)
    quote = _quote(passage, number, sentence)
    own, lead = quote, 0
    fragment = not any(t.part in (Part.VERB, Part.AUXILIARY) for t in tokens)
    if fragment and passage.lead is not None and not passage.label and number == 0:
        joined = _after_lead(passage.lead, draft)
        if joined is not None:
            (draft, lead), fragment = joined, False
            quote = f"{inline.render(passage.lead.text, passage.lead.marks)} {quote}"
    if opened := reference.opener(draft.text):
        draft, lead = draft.cut(opened), max(lead - opened, 0)
    leans = joined = False
    if reference.dangles(draft.text):
        resolved, weak = _resolve(draft, passage, number, before)
    else:
        resolved, weak = _labelled(draft, passage, number), reference.points_back(draft.text)
    if weak and before is not None and not before.weak and _joinable(before, resolved):
        resolved = resolved.lead_by(before.text + " ", before.marks, before.label)
        quote, weak, joined, leans = f"{before.quote} {quote}", False, True, before.leans
    context = _context(passage, resolved, topic)
    if weak and _clear_after_context(resolved.text, passage, number):
        context = passage.label or topic
        weak, leans = not context, True
    tokens = tokenise(resolved.text, resolved.marks)
    return Statement(
        resolved.text, resolved.marks, tokens, quote, passage, number, sentence.line,
        context, resolved.label, weak, fragment, not resolved.changed, joined, leans, lead, own,
    )  # fmt: skip


def _clear_after_context(text: str, passage: Passage, number: int) -> bool:
    """True where naming the item's label first makes clear what "this" is, or nothing has to be made clear."""
    first = text.split(" ", 1)[0].lower()
    return first == "there" or (number == 0 and bool(passage.label) and first in ("this", "these"))


def _joinable(before: Statement, draft: _Draft) -> bool:
    before_words, own = len(before.text.split()), len(draft.text.split())
    return not before.joined and before_words <= MAX_BEFORE and before_words + own <= MAX_JOINED


def _quote(passage: Passage, number: int, sentence: Sentence) -> str:
    own = inline.render(sentence.text, sentence.marks)
    if number or not passage.label:
        return own
    count = f"{passage.number}. " if passage.number is not None else ""
    return f"{count}{inline.render(passage.label, passage.label_marks)}: {own}"


def _after_lead(lead: Sentence, draft: _Draft) -> tuple[_Draft, int] | None:
    """The item as the end of the sentence that introduces its list, where that ends in a verb, and where it begins."""
    opening = lead.text.rstrip().rstrip(":").rstrip()
    tokens = tokenise(opening, lead.marks)
    if not tokens or len(tokens) > MAX_BEFORE or reference.dangles(opening[reference.opener(opening) :]):
        return None
    if tokens[-1].part is not Part.VERB and tokens[-1].text.lower() not in ("to", "by", "of", "is", "are", "for"):
        return None
    marks = tuple(m for m in lead.marks if m.end <= len(opening))
    stop = "" if draft.text.rstrip().endswith((".", "!")) else "."
    rest = _Draft(draft.text.rstrip(";, ") + stop, draft.marks)
    return rest.lead_by(opening + " ", marks), len(opening) + 1


def _labelled(draft: _Draft, passage: Passage, number: int) -> _Draft:
    """The draft with the span of its item's label, where it names it."""
    if number or not passage.label:
        return draft
    at = draft.text.lower().find(passage.label.lower())
    return _Draft(draft.text, draft.marks, Span(at, at + len(passage.label)) if at >= 0 else None, draft.changed)


def _resolve(
    draft: _Draft, passage: Passage, number: int, before: Statement | None
) -> tuple[_Draft, bool]:
    """The draft with its first words replaced by what they stand for, and whether it still leans."""
    tokens = tokenise(draft.text, draft.marks)
    refers = reference.read(tokens)
    if refers is None:
        return draft, True
    label = passage.label
    if number == 0 and label:
        if not refers.possessive and _agrees(label, refers) and reference.names_a_thing(label, tokenise(label)):
            return _replaced(draft, refers, label, passage.label_marks), False
        return draft, True
    name = _antecedent(refers, before) or _named_before(refers, before)
    if not name:
        return draft, True
    return _replaced(draft, refers, name, ()), False


def _replaced(draft: _Draft, refers: reference.Reference, name: str, marks: Sequence[Mark]) -> _Draft:
    name = name.rstrip()
    own = f"{name}'" if name.endswith("s") else f"{name}'s"
    rest = draft.text[refers.end :]
    moved = tuple(_moved(m, -refers.end) for m in draft.marks if m.start >= refers.end)
    put = own if refers.possessive else name
    return _Draft(rest, moved).lead_by(put, marks, Span(0, len(name)))


def _agrees(name: str, refers: reference.Reference) -> bool:
    """True where a name is of the number that a reference asks for."""
    return _plural(name) == refers.plural


def _plural(name: str) -> bool:
    head = name.split("(")[0].split(" of ")[0].split()[-1].strip(",").lower()
    return terms.stem(head) != head or " and " in name


def _named_before(refers: reference.Reference, before: Statement | None) -> str:
    """The longer name that the sentence before gives to the noun of a reference ("this potential")."""
    if before is None or before.weak or not refers.noun:
        return ""
    found = [
        before.text[before.tokens[first].start : before.tokens[end - 1].end]
        for first, end in phrases.runs(before.tokens)
        if end - first > 1 and terms.stem(before.tokens[end - 1].text.lower()) == terms.stem(refers.noun)
    ]
    names = {terms.key(name): name for name in found}
    return f"The {found[-1]}" if len(names) == 1 and not found[-1][0].isupper() else ""


def _antecedent(refers: reference.Reference, before: Statement | None) -> str:
    """The noun phrase that a pronoun stands for, where number and noun leave no doubt; else nothing."""
    if before is None or before.weak or refers.bare:
        return ""
    end = phrases.subject_end(before.tokens)
    subject = before.text[:end].strip() if end else ""
    if not subject or len(subject.split()) > 7 or not _plain_subject(before.tokens, end or 0):
        return ""
    head = subject.split("(")[0].split(" of ")[0].split()[-1].strip(",").lower()
    if refers.noun:
        return subject if terms.stem(refers.noun) == terms.stem(head) else ""
    return subject if _plural(subject) == refers.plural else ""


def _plain_subject(tokens: Sequence[Token], end: int) -> bool:
    """True where a subject is one noun phrase: no clause, no introductory phrase before it."""
    inside = [t for t in tokens if t.start < end]
    first = inside[0]
    if first.part is Part.PREPOSITION or first.part is Part.CONJUNCTION or first.part is Part.VERB:
        return False
    return all(t.text != "," and t.part is not Part.VERB for t in inside)


def _context(passage: Passage, draft: _Draft, topic: str) -> str:
    """What the statement is about, where it does not say so itself."""
    label = passage.label or (passage.section[-1] if passage.depth and passage.section else "")
    known = terms.content(draft.text)
    if draft.label is not None or (topic and terms.content(topic) <= known):
        return ""
    if label:
        return "" if _mostly(label, known) else label
    return topic if topic and not (_core(topic) & known) else ""


def _mostly(label: str, known: frozenset[str]) -> bool:
    wanted = _core(label)
    return bool(wanted) and len(wanted & known) * 2 >= len(wanted)


def _core(text: str) -> frozenset[str]:
    wanted = terms.content(text)
    return frozenset(w for w in wanted if w not in words.VAGUE) or wanted
