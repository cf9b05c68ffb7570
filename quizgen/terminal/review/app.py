"""The review on a screen: what is looked at can be accepted, rejected, edited and decided."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, ClassVar

from quizgen.errors import QuizgenError
from quizgen.sets import blocks
from quizgen.sets.decisions import with_decision
from quizgen.sets.scalars import scalar
from quizgen.terminal.lines import visible
from quizgen.terminal.review.edit import EditScreen
from quizgen.terminal.review.editor import edited, editor
from quizgen.terminal.review.looking import LookingApp

if TYPE_CHECKING:
    from collections.abc import Callable

    from textual.binding import BindingType

    from quizgen.model import Diagnostic
    from quizgen.sets.deck_file import DeckFile
    from quizgen.sets.read_item import Status
    from quizgen.sets.review import Review


class ReviewApp(LookingApp):
    """Goes through a set; `save` writes the file's new text and gives what it now is, or raises QuizgenError."""

    BINDINGS: ClassVar[list[BindingType]] = [
        ("a", "judge('accepted')"),
        ("r", "judge('rejected')"),
        ("u", "undo"),
        ("e", "edit"),
        ("i", "edit_here"),
        ("w", "write"),
        *((str(digit), f"decide({digit})") for digit in range(10)),
    ]

    def __init__(self, review: Review, save: Callable[[str], DeckFile]) -> None:
        super().__init__(review)
        self.save = save
        self.past: list[tuple[str, Review]] = []

    def action_judge(self, status: Status) -> None:
        """Accept or reject the item, and go on to the next that nobody judged."""
        if self.aside is None and self.review.here is not None and self._store(self.review.judged(status)):
            done = f"{status} item {self.review.at + 1}"
            self.review = self.review.next("open") or self.review.moved(1)
            self.show(done if self.review.count("open") else f"{done}; every item was looked at")

    def action_decide(self, number: int) -> None:
        """Decide a contradiction."""
        if not self.aside or self.aside[0] != "contradiction":
            return
        found = self.review.contradictions[self.aside[1]]
        if number > len(found.sides):
            return
        take = found.sides[number - 1].says if number else ""
        about = found.sides[0].sources[0].quote
        try:
            text = with_decision(self.review.file.text, found.fact.id, take, about)
        except QuizgenError as problem:
            self.show(str(problem))
            return
        if self._store(text):
            left = tuple(each for each in self.review.contradictions if each != found)
            self.review = replace(self.review, contradictions=left)
            self.aside = ("contradiction", 0) if left else None
            self.show("decided; the next build follows it")

    def action_undo(self) -> None:
        """Take the last step back."""
        if not self.past:
            self.show("there is nothing to undo")
            return
        text, review = self.past.pop()
        if self._store(text, again=True):
            self.review = replace(review, file=self.review.file)
            self.show("taken back")

    def action_edit(self) -> None:
        """Edit the item in the user's editor, or here where there is none."""
        here, command = self.review.here, editor()
        if here is None or self.aside:
            return
        if not command:
            self.action_edit_here()
            return
        text = blocks.block(self.review.file, here)
        try:
            with self.suspend():
                new = edited(text, command)
        except QuizgenError as problem:
            self.show(str(problem))
            return
        if new != text and (wrong := self._replace(new)):
            self.push_screen(EditScreen(new, self._replace, wrong), self._edited)
        else:
            self.show("" if new == text else "saved")

    def action_edit_here(self) -> None:
        """Edit the item on the screen."""
        if self.review.here is not None and not self.aside:
            self.push_screen(EditScreen(blocks.block(self.review.file, self.review.here), self._replace), self._edited)

    def action_write(self) -> None:
        """Write an item of one's own, from the page that is looked at."""
        here, title = self.review.here, self.review.file.title
        if self.aside and self.aside[0] == "page":
            title = self.review.silent[self.aside[1]].title
        elif here is not None:
            title = here.item.sources[0].title
        self.push_screen(EditScreen(blocks.NEW.format(source=scalar(title, 4)), self._add), self._edited)

    def _edited(self, stored: bool | None) -> None:  # noqa: FBT001 - the editor's result
        self.show("saved" if stored else "left as it was")

    def _replace(self, text: str) -> str:
        if self.review.here is None:
            return ""
        return self._tried(*blocks.replaced(self.review.file, self.review.here, text))

    def _add(self, text: str) -> str:
        known = {entry.item.id for entry in self.review.file.entries}
        wrong = self._tried(*blocks.added(self.review.file, self.review.here, text))
        if not wrong:
            places = (at for at, entry in enumerate(self.review.file.entries) if entry.item.id not in known)
            self.review, self.aside = replace(self.review, at=next(places, self.review.at)), None
        return wrong

    def _tried(self, file: DeckFile | None, remarks: tuple[Diagnostic, ...]) -> str:
        """Store a file that could be read; otherwise give what is wrong with it."""
        if file is None:
            return "\n".join(f"line {remark.line}: {visible(remark.message)}" for remark in remarks)
        return "" if self._store(file.text) else self.said

    def _store(self, text: str, *, again: bool = False) -> bool:
        """Save the file's new text; says so and gives False where that fails."""
        try:
            file = self.save(text)
        except QuizgenError as problem:
            self.show(str(problem))
            return False
        if not again:
            self.past.append((self.review.file.text, self.review))
        self.review = self.review.reread(file)
        return True
