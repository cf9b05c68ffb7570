"""Reading pages: each once, for as long as it and the code stay the same, on as many cores as are wanted."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from quizgen.cli.workers import Workers
from quizgen.items.selection import USUAL
from quizgen.leaves import tasks
from quizgen.leaves.leaf import Leaf, items_of, outcomes_of, sound
from quizgen.leaves.rendered import Renderings
from quizgen.leaves.tasks import Answered, Need, PageTask, Sheet, SubjectTask
from quizgen.packed import packed, unpacked

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

    from quizgen.cli.shelf import Shelf
    from quizgen.leaves.others import Answers, Known, Subject

_AT_ONCE = 8
USUALLY = Need(USUAL)

File = tuple[str, bytes]


@dataclass(frozen=True, slots=True)
class Readers:
    """How pages are read: by whom, for what, and what is kept; items that were rendered go into `renderings`."""

    workers: Workers = field(default_factory=Workers)
    shelf: Shelf | None = None
    need: Need = USUALLY
    renderings: Renderings = field(default_factory=Renderings)

    def read(self, files: Iterable[File], advance: Callable[[], object]) -> list[Leaf]:
        """The leaf of each file, in their order; `advance` is called for each that is done."""
        leaves: list[Leaf | None] = []
        missing: list[tuple[int, PageTask]] = []
        for number, (path, content) in enumerate(files):
            sheet = self.shelf.find(path, content, self.need.wanted, Sheet) if self.shelf else None
            if sheet is not None and self.need.forms <= sheet.forms.keys():
                leaves.append(self._known(sound(unpacked(sheet.leaf, Leaf)), sheet.forms))
                advance()
            else:
                leaves.append(None)
                missing.append((number, PageTask(path, content, self.need, sheet)))
        for (number, _), leaf in zip(missing, self._made([task for _, task in missing]), strict=True):
            leaves[number] = leaf
            advance()
        if self.shelf:
            self.shelf.tidy()
        return [leaf for leaf in leaves if leaf is not None]

    def _made(self, missing: Sequence[PageTask]) -> Iterator[Leaf]:
        """The leaf of each page that is not known, or not in all forms; they are kept."""
        if self.workers.stay(len(missing), _AT_ONCE):
            for task in missing:
                leaf, forms = tasks.made(task)
                if self.shelf:
                    self.shelf.keep(task.path, task.content, task.need.wanted, tasks.sheet(task, leaf, forms))
                yield self._known(leaf, forms)
            return
        for task, data in zip(missing, self.workers.each(tasks.page, missing, _AT_ONCE), strict=True):
            sheet = sound(unpacked(data, Sheet))
            if self.shelf:
                self.shelf.keep(task.path, task.content, task.need.wanted, data)
            yield self._known(sound(unpacked(sheet.leaf, Leaf)), sheet.forms)

    def ask(self, subjects: Sequence[Subject], among: Known) -> Iterator[Answers]:
        """What comes of the open facts of some subjects, in their order."""
        contents = [self._content(subject) for subject in subjects]
        known = [self._kept(content, among) for content in contents]
        missing = [
            SubjectTask(one, among, self.need) for one, kept in zip(subjects, known, strict=True) if kept is None
        ]
        made = self.workers.each(tasks.subject, missing)
        for content, kept in zip(contents, known, strict=True):
            answered = kept
            if answered is None:
                data = next(made)
                answered = sound(unpacked(data, Answered))
                if self.shelf:
                    self.shelf.keep("", content, self.need.wanted, data)
            self.renderings.add(items_of(answered.answers.outcomes), answered.forms)
            yield answered.answers

    def _content(self, subject: Subject) -> bytes:
        """All that the answers to the facts of a subject hang on, but for what all pages know."""
        return b"".join((packed((subject.facts, sorted(self.need.forms))), *subject.materials)) if self.shelf else b""

    def _kept(self, content: bytes, among: Known) -> Answered | None:
        kept = self.shelf.find("", content, self.need.wanted, Answered) if self.shelf else None
        return kept if kept is not None and kept.answers.hold(among) else None

    def _known(self, leaf: Leaf, forms: Mapping[str, bytes]) -> Leaf:
        self.renderings.add(items_of(outcomes_of(leaf)), {form: forms[form] for form in self.need.forms})
        return leaf
