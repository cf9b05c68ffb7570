"""Reading pages: each once, for as long as it and the code stay the same, on as many cores as are wanted."""

from __future__ import annotations

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

    def joined_before(self, name: bytes) -> Joined | None:
        """What became of a page before, if that was kept in all forms that are needed."""
        kept = self.shelf.find("", name, self.need.wanted, Became) if self.shelf else None
        return self._became(kept) if kept and self.need.forms <= kept.forms.keys() else None

    def join(self, tasks_: Sequence[JoinTask]) -> Iterator[Joined]:
        """What becomes of pages whose facts others state too, in their order."""
        parts = [PartTask(one, self.need) for one in tasks_]
        if not self.shelf and self.workers.stay(len(parts), _AT_ONCE):
            yield from map(self._became, map(tasks.became, parts))
            return
        for task, data in zip(tasks_, self.workers.each(tasks.part, parts, _AT_ONCE), strict=True):
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

    def _known(self, leaf: Leaf, forms: Mapping[str, bytes]) -> Leaf:
        self.renderings.add(items_of(outcomes_of(leaf)), self._needed(forms))
        return leaf

    def _needed(self, forms: Mapping[str, bytes]) -> dict[str, bytes]:
        return {form: forms[form] for form in self.need.forms}
