"""Pages as bytes, for tests."""

from __future__ import annotations

from quizgen.pages import read_page

FRONT = "id: 7\ntitle: A title\nquestion: >-\n    What is a cell?\n"


def page(answer="A cell is small.", front=FRONT, extra=""):
    """A file whose answer is one physical line, as on the site."""
    return f"---\n{front}answer: >-\n    {answer}\n{extra}---\n\n&nbsp;".encode()


def codes(data: bytes):
    """The page and the codes of the remarks about it."""
    found, remarks = read_page(data, "cell.md")
    return found, [remark.code for remark in remarks]
