"""What people type and lists show: texts without markup."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizgen.formats.fractions import MOST_KEYS
from quizgen.formats.html_text import clean
from quizgen.model import Cloze, Matching, MultipleResponse, ShortAnswer
from quizgen.text.inline import parse, plain, replace_gaps

if TYPE_CHECKING:
    from quizgen.model import Body, Item


def one_line(text: str) -> str:
    """A plain text in one line, without spaces at its ends or in a row."""
    return " ".join(clean(text).split())


def words(source: str) -> str:
    r"""An inline CommonMark text without its markup, in one line; math stands as its LaTeX."""
    return one_line(plain(source)) or one_line(source)


def is_plain(source: str) -> bool:
    """True where nothing of a text is lost without markup."""
    return all(run.kind == "text" and not run.strong and not run.emphasis for run in parse(source))


def number_text(value: float) -> str:
    """A number in its shortest spelling, whole ones without decimals."""
    return str(int(value)) if value == value // 1 and abs(value) < 2**53 else repr(value)


def name(body: Body, longest: int = 60) -> str:
    """The first words of what a body asks, to name a question by; a gap is a line."""
    source = replace_gaps(body.text, lambda _number, _place: "…") if isinstance(body, Cloze) else body.stem
    text = words(source)
    if len(text) <= longest:
        return text
    return f"{text[:longest].rpartition(' ')[0] or text[:longest]}…"


def marked_answers(item: Item) -> bool:
    """True where an answer that is typed or picked from a list has markup."""
    match item.body:
        case Cloze(_, blanks):
            return not all(is_plain(text) for blank in blanks.values() for text in (blank.answer, *blank.accept))
        case ShortAnswer(_, answer, accept):
            return not all(map(is_plain, (answer, *accept)))
        case Matching(_, pairs):
            return not all(is_plain(right) for _, right in pairs)
        case _:
            return False


def marked_typing(item: Item) -> bool:
    """True where an answer that is typed has markup."""
    return marked_answers(item) and not isinstance(item.body, Matching)


def too_many_keys(item: Item) -> bool:
    """True where Moodle has no share of the mark for each right option."""
    return isinstance(item.body, MultipleResponse) and len(item.body.keys) > MOST_KEYS
