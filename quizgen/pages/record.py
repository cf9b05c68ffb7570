"""The keys of the front matter that a page needs, with their types checked."""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from quizgen.pages.mend import read_mending
from quizgen.pages.yamltree import BELOW, Scalar, Tree

if TYPE_CHECKING:
    from collections.abc import Mapping

    from quizgen.pages.fences import FrontMatter
    from quizgen.pages.remarks import Remarks

_NOT_TEXT = re.compile(r"[-+]?[\d_]+(?:\.\d*)?|true|false|yes|no|on|off|\d{4}-\d\d-\d\d", re.IGNORECASE)
_NULLS = frozenset({"", "~", "null", "Null", "NULL"})
_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*")


@dataclass(frozen=True, slots=True)
class Record:
    """What the front matter says; `question` knows its lines in it, from 0, and `answer` those in `home`."""

    id: str
    title: str
    question: Scalar
    answer: Scalar
    home: FrontMatter
    subject: str = ""
    url: str = ""
    keywords: str = ""
    date: dt.date | None = None
    language: str = "en"
    no_index: bool = False


def read_record(front: FrontMatter, remarks: Remarks) -> Record:
    """The record; raises UnusableError, with a remark, without a question or an answer."""
    tree = read_mending(front, remarks)
    fields = _Fields(tree, front, remarks)
    question, (answer, home) = fields.needed("question"), fields.answer()
    seo = tree.get("seo")
    language = fields.optional("language") or fields.optional("lang")
    return Record(
        id=fields.id(),
        title=fields.optional("title") or fields.optional("article_title") or " ".join(question.value.split()),
        question=question,
        answer=answer,
        home=home,
        subject=fields.optional("subject"),
        url=fields.optional("url"),
        keywords=_text(seo.get("page_keywords")) if isinstance(seo, dict) else "",
        date=fields.date(),
        language=language if _LANGUAGE.fullmatch(language) else "en",
        no_index=fields.optional("no_index").lower() in {"true", "yes", "on"},
    )


@dataclass(frozen=True, slots=True)
class _Fields:
    tree: Mapping[str, Tree]
    front: FrontMatter
    remarks: Remarks

    def line(self, value: Tree | None) -> int:
        return self.front.first_line + (value.first if isinstance(value, Scalar) else 0)

    def answer(self) -> tuple[Scalar, FrontMatter]:
        """The answer and the text that its lines are of: what stands below the front matter, where that has none."""
        below = self.front.below
        if below is not None and self.lacks("answer"):
            return Scalar(below.text, 0, below.text.count("\n"), BELOW), below
        if below is not None:
            told = 'text below the front matter is not read where there is an "answer:"; move it in there, or delete it'
            self.remarks.warn(below.first_line, "ignored", told)
        return self.needed("answer", "; or write it below the front matter"), self.front

    def lacks(self, key: str) -> bool:
        value = self.tree.get(key)
        return value is None or (isinstance(value, Scalar) and not _text(value).strip())

    def needed(self, key: str, or_else: str = "") -> Scalar:
        value = self.tree.get(key)
        if self.lacks(key):
            what = f"the {key} is missing" if value is None else f"the {key} is empty"
            raise self.remarks.refuse(self.line(value), f"no-{key}", f'{what}; add "{key}:" with its text{or_else}')
        if not isinstance(value, Scalar) or (not value.style and _NOT_TEXT.fullmatch(value.value)):
            advice = "write it as text, in quotes"
            raise self.remarks.refuse(self.line(value), "wrong-type", f"the {key} is not text; {advice}")
        return value

    def optional(self, key: str) -> str:
        value = self.tree.get(key)
        if value is not None and not isinstance(value, Scalar):
            self.remarks.warn(self.front.first_line, "wrong-type", f"{key} should be text; it was left out")
        return " ".join(_text(value).split())

    def id(self) -> str:
        found = self.optional("id")
        if found:
            return found
        stem = re.sub(r"\.\w+\Z", "", re.split(r"[/\\]", self.remarks.path)[-1])
        self.remarks.warn(self.front.first_line, "no-id", 'the id is missing; the file\'s name was used; add "id:"')
        return stem.encode("utf-8", "replace").decode() or "page"

    def date(self) -> dt.date | None:
        text = self.optional("date")
        if not text:
            return None
        try:
            return dt.date.fromisoformat(text[:10])
        except ValueError:
            line = self.line(self.tree.get("date"))
            self.remarks.warn(line, "bad-date", "the date is not of the form 2025-01-31; it was left out")
            return None


def _text(value: Tree | None) -> str:
    if not isinstance(value, Scalar) or (not value.style and value.value in _NULLS):
        return ""
    return value.value
