"""Blocks as lines of text, for case files."""

from __future__ import annotations

from quizgen.model.page import Block, Code, Math, Passage, Sentence, Table

SIGNS = {"math": "$", "code": "`", "bold": "**", "italic": "*"}


def marked(text, marks):
    """The text with its marks shown; inner marks stand inside outer ones."""
    signs: dict[int, list[str]] = {}
    for mark in marks:
        signs.setdefault(mark.start, []).append(SIGNS[mark.kind])
    for mark in sorted(marks, key=lambda mark: mark.end - mark.start):
        signs.setdefault(mark.end, []).insert(0, SIGNS[mark.kind])
    return "".join("".join(signs.get(at, ())) + text[at : at + 1] for at in range(len(text) + 1))


def shown(sentence: Sentence) -> str:
    return marked(sentence.text, sentence.marks)


def render(block: Block) -> str:
    """One line: depth, list, number, label, sentences; then section and lead."""
    above = f" @ {' > '.join(block.section)}" if block.section else ""
    lead = f" <- {shown(block.lead)}" if block.lead else ""
    return body(block) + above + lead


def body(block: Block) -> str:
    match block:
        case Passage():
            number = f"{block.number}. " if block.number is not None else ""
            label = f"[{marked(block.label, block.label_marks)}] " if block.label else ""
            place = "-" * block.depth + (f"{block.lists} " if block.lists else "= " if block.depth else "")
            return f"{place}{number}{label}{' | '.join(map(shown, block.sentences))}".rstrip()
        case Table():
            rows = [block.header, *block.rows]
            return "table " + " / ".join(", ".join(map(shown, row)) for row in rows)
        case Math():
            return f"math {block.latex}"
        case Code():
            return f"code {block.language}: {block.text!r}"
