"""The language that code is written in, as Pygments calls it: by what the page says of itself, or by the code."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from quizgen.model import Item

_NAMES = {
    "python": r"Python|Tkinter|NumPy|SciPy|pandas|scikit-learn|Django|Jupyter", "java": r"Java",
    "javascript": r"JavaScript|Node\.js|React", "typescript": r"TypeScript", "cpp": r"C\+\+", "csharp": r"C#",
    "c": r"C(?= (?:programming|language|code|program|compiler))|(?<=\bin )C(?![\w+#-])",
    "go": r"Golang|(?<=\bin )Go(?!\w)",
    "rust": r"Rust", "ruby": r"Ruby", "php": r"PHP", "swift": r"Swift", "kotlin": r"Kotlin", "scala": r"Scala",
    "haskell": r"Haskell", "scheme": r"Scheme|Lisp", "sql": r"SQL|MySQL|PostgreSQL|SQLite", "html": r"HTML",
    "css": r"CSS", "matlab": r"MATLAB|Octave", "r": r"R(?= (?:programming|language|code|package))|(?<=\bin )R(?![\w&])",
    "bash": r"Bash|[Ss]hell|Linux|Unix|CentOS|Ubuntu|command[- ]line|Git|Docker", "yaml": r"YAML", "json": r"JSON",
}  # fmt: skip
_NAMED = tuple((language, re.compile(rf"(?<![\w+#])(?:{names})(?![\w+#])")) for language, names in _NAMES.items())
_SIGNS = (
    ("bash", re.compile(r"\$ |(?:sudo|git|ls|cd|grep|cat|chmod|docker|pip|npm|ssh|apt|awk|sed)\b|--?\w[\w-]*\s*$")),
    ("sql", re.compile(r"(?:SELECT|INSERT INTO|UPDATE|DELETE FROM|CREATE TABLE)\b")),
    ("html", re.compile(r"</?[a-z]\w*[ />]")),
    ("python", re.compile(r"(?:def|import|from|elif) \w|print\(|for \w+ in ")),
    ("cpp", re.compile(r"#include|std::|int main\(")),
)


def language_of(item: Item) -> str:
    """The language that an item's source names: in the title, the headings, or its quote; empty where it names none."""
    for source in item.sources:
        for text in (source.title, *source.section, source.quote):
            found = [(match.start(), language) for language, names in _NAMED if (match := names.search(text))]
            if found:
                return min(found)[1]
    return ""


def language_by_signs(code: str) -> str:
    """The language that code shows of itself; empty where it might be any."""
    return next((language for language, signs in _SIGNS if signs.match(code)), "")
