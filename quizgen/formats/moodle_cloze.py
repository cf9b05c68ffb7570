r"""The gaps of a cloze in Moodle: `{1:SHORTANSWER:=answer~=other}` amid the text.

Source of the syntax: the patterns in Moodle's question/type/multianswer/questiontype.php.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from quizgen.formats.plain_text import words

if TYPE_CHECKING:
    from quizgen.model import Blank

_BRACE = re.compile(r"\{(?=[0-9]*:|#)")
_ESCAPES = re.compile(r"\\(?=[}#*])")
_SPECIAL = re.compile(r"[&<>~#{}=%*\\\"':@]")


def gap(blank: Blank) -> str:
    """What Moodle makes an input of."""
    answers = dict.fromkeys(words(text) for text in (blank.answer, *blank.accept))
    return f"{{1:SHORTANSWER:{'~'.join(f'={_escape(answer)}' for answer in answers)}}}"


def shield(markup: str) -> str:
    """HTML in which no brace begins a gap, or stands for one: Moodle looks at the HTML as it is written."""
    return _BRACE.sub("&#123;", markup)


def _escape(answer: str) -> str:
    r"""An answer in which no character has a meaning.

    A star would stand for any text, and a backslash before `}` or `#` goes even where it is an entity.
    """
    kept = _ESCAPES.sub(r"\\\\", answer).replace("*", r"\*")
    return _SPECIAL.sub(lambda found: f"&#{ord(found[0])};", kept)
