"""Reading pages: each once, for as long as it and the code stay the same, on as many cores as are wanted."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from quizgen.cli.workers import Workers
from quizgen.items.selection import USUAL
from quizgen.leaves import tasks
from quizgen.leaves.leaf import Leaf, items_of, outcomes_of, sound
from quizgen.leaves.rendered import Renderings
from quizgen.leaves.tasks import Answered, Became, Need, PageTask, PartTask, Sheet, SubjectTask
from quizgen.packed import unpacked

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

    from quizgen.cli.shelf import Shelf
    from quizgen.leaves.joined import Joined, JoinTask
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
        sheets: deque[Sheet] = deque()
        missing: list[tuple[int, PageTask]] = []
        for number, (path, content) in enumerate(files):
            sheet = self.shelf.find(path, content, self.need.wanted, Sheet) if self.shelf else None
            if sheet is None or not self.need.forms <= sheet.forms.keys():
                missing.append((number, PageTask(path, content, self.need, sheet)))
            else:
                advance()
            sheets.append(sheet or _NONE)
        for (number, _), sheet in zip(missing, self._made([task for _, task in missing]), strict=True):
            sheets[number] = sheet
            advance()
        if self.shelf:
            self.shelf.tidy()
        # They stay packed until all are there: what stands between what is thrown away makes holes in the memory.
        return [self._known(sheets.popleft()) for _ in range(len(sheets))]

    def _made(self, missing: Sequence[PageTask]) -> Iterator[Sheet]:
        """The sheet of each page that is not known, or not in all forms; they are kept."""
        if not self.shelf and self.workers.stay(len(missing), _AT_ONCE):
            yield from map(tasks.sheet, missing)
            return
        for task, data in zip(missing, self.workers.each(tasks.page, missing, _AT_ONCE), strict=True):
            if self.shelf:
                self.shelf.keep(task.path, task.content, self.need.wanted, data)
            yield sound(unpacked(data, Sheet))

    def joined_before(self, name: bytes) -> Joined | None:
        """What became of a page before, if that was kept in all forms that are needed."""
        kept = self.shelf.find("", name, self.need.wanted, Became) if self.shelf else None
        return self._became(kept) if kept and self.need.forms <= kept.forms.keys() else None

    def join(self, tasks_: Sequence[JoinTask]) -> Iterator[Joined]:
        """What becomes of pages whose facts others state too, in their order."""
        made = self.workers.each(tasks.part, [PartTask(one, self.need) for one in tasks_], _AT_ONCE)
        for task, data in zip(tasks_, made, strict=True):
            if self.shelf:
                self.shelf.keep("", task.name, self.need.wanted, data)
            yield self._became(sound(unpacked(data, Became)))

    def ask(self, subjects: Sequence[Subject], among: Known) -> Iterator[Answers]:
        """What comes of the open facts of some subjects, in their order."""
        known = [self._kept(subject, among) for subject in subjects]
        missing = [
            SubjectTask(one, among, self.need) for one, kept in zip(subjects, known, strict=True) if kept is None
        ]
        made = self.workers.each(tasks.subject, missing)
        for subject, kept in zip(subjects, known, strict=True):
            answered = kept
            if answered is None:
                data = next(made)
                answered = sound(unpacked(data, Answered))
                if self.shelf:
                    self.shelf.keep("", subject.content, self.need.wanted, data)
            self.renderings.add(items_of(answered.answers.outcomes), self._needed(answered.forms))
            yield answered.answers

    def _kept(self, subject: Subject, among: Known) -> Answered | None:
        kept = self.shelf.find("", subject.content, self.need.wanted, Answered) if self.shelf else None
        return kept if kept and kept.answers.hold(among) and self.need.forms <= kept.forms.keys() else None

    def _became(self, one: Became) -> Joined:
        self.renderings.add(items_of(one.joined.outcomes), self._needed(one.forms))
        return one.joined

    def _known(self, sheet: Sheet) -> Leaf:
        leaf = sound(unpacked(sheet.leaf, Leaf))
        self.renderings.add(items_of(outcomes_of(leaf)), self._needed(sheet.forms))
        return leaf

    def _needed(self, forms: Mapping[str, bytes]) -> dict[str, bytes]:
        return {form: forms[form] for form in self.need.forms}


_NONE = Sheet(b"", {})
