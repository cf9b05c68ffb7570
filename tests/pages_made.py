"""Pages made for tests, in the real file format."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from quizgen.pages import read_page

if TYPE_CHECKING:
    from quizgen.model import Page


def file_of(answer: str, question: str = "What is tested here?", keywords: str = "", **more: str) -> bytes:
    """A page file whose answer is the given Markdown."""
    front = {
        "id": "1",
        "title": question,
        "question": question,
        "subject": "Testing",
        "url": "/t",
        "date": "2026-01-02",
    }
    lines = [f"{key}: {json.dumps(value)}" for key, value in (front | more).items()]
    lines.append("seo:\n  page_keywords: " + json.dumps(keywords))
    lines.append("answer: " + json.dumps(answer))
    return ("---\n" + "\n".join(lines) + "\n---\n\n&nbsp;").encode()


def page_of(answer: str, question: str = "What is tested here?", keywords: str = "", **more: str) -> Page:
    """The page of such a file."""
    page, remarks = read_page(file_of(answer, question, keywords, **more), "page.md")
    assert page is not None, remarks
    return page
