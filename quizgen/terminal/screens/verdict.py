"""What stands below an item once it was answered: the verdict, the answer, and why."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.content import Content
from textual.widgets import Static

from quizgen.study.feedback import feedback
from quizgen.terminal.lines import visible, visible_lines
from quizgen.terminal.screens.content import content

if TYPE_CHECKING:
    from quizgen.study.session import Given


class Verdict(Static):
    """Empty and hidden until `tell`."""

    def tell(self, given: Given) -> None:
        """Show what came of an answer, and scroll to it."""
        self.update(told(given))
        self.set_class(given.marked.verdict == "right", "right")
        self.set_class(given.marked.verdict == "wrong", "wrong")
        self.call_after_refresh(lambda: self.scroll_visible(animate=False))


def told(given: Given) -> Content:
    """The verdict on an answer, what is right, and why."""
    said = feedback(given.item, given.marked)
    is_right = said.verdict == "right"
    parts: list[Content | str | tuple[str, str]] = [("✓ right" if is_right else "✗ wrong", "bold")]
    remark = [f"\n{visible(said.remark)}"] if said.remark else []
    if is_right:
        parts += remark
    elif len(said.answers) == 1:
        parts += [" – the answer is ", content(said.answers[0], given.item).stylize("bold"), *remark]
    else:
        lines = Content("\n").join(content(text, given.item) for text in said.answers)
        parts += [*remark, "\nThe answer is:\n", lines]
    for text in (said.why, said.explanation):
        parts += ["\n", content(text, given.item)] if text else []
    if said.quote:
        parts += [(f"\n{visible_lines(said.quote)}", "italic"), (f"\n{visible(said.source)}", "$foreground 80%")]
    return Content.assemble(*parts)
