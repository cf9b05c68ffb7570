"""Leaves: asked page by page, a build gives what it gives when all pages are held against each other."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pages_made import file_of
from shared import SHARED, needs_shared
from shipped import DECKS

from quizgen.build import build, built
from quizgen.facts.together import ask, material
from quizgen.flaws.sound import sound
from quizgen.items.selection import TYPES, USUAL, Selection
from quizgen.leaves import others
from quizgen.leaves.alone import leaf
from quizgen.leaves.leaf import Leaf
from quizgen.leaves.shared import shared
from quizgen.leaves.work import Here
from quizgen.packed import packed, unpacked
from quizgen.survey import survey

EVERY = Selection(frozenset(TYPES))
SENTENCES = [
    "The resting potential of a neuron is -70 mV.",
    "The resting potential of a neuron is -80 mV.",
    "The resting potential of a neuron is about 70 millivolts below zero.",
    "A capacitor is a device that stores electrical charge.",
    "An inductor is a component that stores energy in a magnetic field.",
    "A resistor is a component that limits the flow of current.",
    "The tricarboxylic acid cycle (TCA) is also known as the Krebs cycle.",
    "Magnetic resonance imaging (MRI) shows soft tissue.",
    "The sodium-potassium pump moves three sodium ions out of the cell and two potassium ions into it.",
    "Osmosis leads to the swelling of red blood cells in pure water.",
    "Insulin was discovered by Frederick Banting in 1921.",
    "Insulin was discovered by Frederick Banting in 1922.",
    "- **Hypotonic solution:** Few.\n- **Hypertonic solution:** Many solutes.\n- **Isotonic solution:** As many",
    "1. **Prophase:** Chromosomes condense.\n2. **Metaphase:** Chromosomes line up.\n3. **Anaphase:** Chromatids part.",
    "| Ion | Inside |\n| --- | --- |\n| Sodium | 12 mM |\n| Potassium | 140 mM |\n| Calcium | 0.1 mM |",
]
PAGES = sorted(DECKS.rglob("pages/*.md"))
ANSWERS = st.lists(st.sampled_from(SENTENCES), min_size=1, max_size=5, unique=True).map("\n\n".join)
SUBJECTS = st.sampled_from(["Biology", "Physics"])


def files_of(drawn):
    return [
        (
            f"{number}.md",
            file_of(answer.replace("\n", "\\n"), f"What is question {number}?", id=str(number), subject=subject),
        )
        for number, (answer, subject) in enumerate(drawn, 1)
    ]


def at_once(files, wanted=USUAL, decided=None):
    """What comes of pages that are merged and asked all together, with one pool."""
    known = survey(files, decided or {})
    pool = material.pool_of(known.views, known.merged.facts)
    items, said = sound(ask.items(known.asked, pool, wanted, known.merged.facts))
    return items, {*known.remarks, *known.merged.remarks, *said}, known.merged.contradictions


def check(files, wanted=USUAL, decided=None):
    one = build(files, "t", wanted, decided or {})
    items, said, contradictions = at_once(files, wanted, decided)
    assert one.deck.items == items
    assert {remark for remark in one.remarks if remark.code != "no-facts"} == said
    assert set(one.contradictions) == set(contradictions)


@settings(max_examples=60, deadline=None)
@given(
    st.lists(st.tuples(ANSWERS, SUBJECTS), min_size=1, max_size=5),
    st.sampled_from([USUAL, EVERY, Selection(per_fact=1)]),
)
def test_pages_asked_one_by_one_give_what_they_give_at_once(drawn, wanted):
    check(files_of(drawn), wanted)


@settings(max_examples=20, deadline=None)
@given(st.lists(st.tuples(ANSWERS, SUBJECTS), min_size=2, max_size=4), st.sampled_from(["-70 mV", "1921", ""]))
def test_what_somebody_decided_counts_for_pages_asked_one_by_one(drawn, right):
    files = files_of(drawn)
    known = survey(files).merged.contradictions
    check(files, decided={one.fact.id: right for one in known})


def test_the_shipped_pages_give_the_same_at_once():
    check([(path.name, path.read_bytes()) for path in PAGES], EVERY)


@needs_shared
def test_real_pages_give_the_same_at_once():
    check([(path.name, path.read_bytes()) for path in sorted((SHARED / "pages").glob("*.md"))])
    few = sorted((SHARED / "corpus" / "biology").glob("*.md"))[:25]
    check([(path.name, path.read_bytes()) for path in few])


class Keeping(Here):
    """Keeps what became of pages, and of the facts of subjects, by what it comes from."""

    def __init__(self):
        super().__init__(USUAL)
        self.became, self.answers, self.joined = {}, {}, 0

    def joined_before(self, name):
        return self.became.get(name)

    def join(self, tasks):
        for task, one in zip(tasks, super().join(tasks), strict=True):
            self.became[task.name] = one
            self.joined += 1
            yield one

    def ask(self, subjects, among):
        for subject in subjects:
            kept = self.answers.get(subject.content)
            if kept is None or not kept.hold(among):
                kept = self.answers[subject.content] = next(super().ask([subject], among))
            yield kept


@settings(max_examples=15, deadline=None)
@given(st.lists(st.tuples(ANSWERS, SUBJECTS), min_size=2, max_size=5), st.tuples(ANSWERS, SUBJECTS), st.data())
def test_after_any_edit_what_became_of_pages_together_gives_what_a_build_from_scratch_gives(drawn, new, data):
    work, before = Keeping(), files_of(drawn)
    assert built([leaf(*file, USUAL) for file in before], "t", work=work) == build(before, "t")
    assert built([leaf(*file, USUAL) for file in before], "t", work=work) == build(before, "t")
    drawn[data.draw(st.integers(0, len(drawn) - 1))] = new
    after = files_of(drawn)
    assert built([leaf(*file, USUAL) for file in after], "t", work=work) == build(after, "t")


def test_an_edit_concerns_only_the_pages_that_share_facts_with_it():
    texts = [SENTENCES[9], SENTENCES[9], SENTENCES[10], SENTENCES[10], SENTENCES[3]]
    work = Keeping()
    built([leaf(*file, USUAL) for file in files_of([(text, "Biology") for text in texts])], "t", work=work)
    assert work.joined == 4
    texts[0] = f"{SENTENCES[9]} {SENTENCES[4]}"
    built([leaf(*file, USUAL) for file in files_of([(text, "Biology") for text in texts])], "t", work=work)
    assert work.joined == 6


@settings(max_examples=15, deadline=None)
@given(st.lists(st.tuples(ANSWERS, SUBJECTS), min_size=2, max_size=4), st.tuples(ANSWERS, SUBJECTS), st.data())
def test_after_any_edit_what_was_kept_gives_what_a_build_from_scratch_gives(drawn, new, data):
    before = files_of(drawn)
    kept = {file: packed(leaf(*file, USUAL)) for file in before}
    drawn[data.draw(st.integers(0, len(drawn) - 1))] = new
    after = files_of(drawn)
    again = [unpacked(kept[file], Leaf) if file in kept else leaf(*file, USUAL) for file in after]
    assert built(again, "t") == build(after, "t")


def test_most_of_a_page_is_asked_alone():
    leaves = [leaf(path.name, path.read_bytes(), USUAL) for path in PAGES]
    assert sum(len(one.open) for one in leaves) < sum(len(one.facts) for one in leaves) / 5


def test_what_several_pages_state_is_one_fact_with_their_sources():
    files = files_of([(SENTENCES[9], "Biology"), (SENTENCES[9], "Physics")])
    before = [leaf(*file, USUAL) for file in files]
    (here, there), told = shared(before, {}, USUAL, Here(USUAL))
    assert {source.path for one in here.open for source in one.fact.sources} == {"1.md", "2.md"}
    assert len(here.open) == len(before[0].facts) + len(before[0].open)
    assert [here.facts, there.facts, there.open, told.remarks] == [()] * 4


def test_a_name_that_another_page_tells_opens_what_hangs_on_it():
    alias = leaf(*files_of([(SENTENCES[7], "Biology")])[0], EVERY)
    hung = [one.ties for one in alias.facts if one.ties and (one.ties.names or one.ties.terms)]
    among = others.Known(
        {name: frozenset({"x"}) for one in hung for name in one.names},
        frozenset(term for one in hung for term in one.terms),
    )
    assert len(others.opened(alias, among).open) == len(alias.open) + len(hung)
    assert others.opened(alias, others.known([alias])) is alias


@pytest.mark.parametrize("text", ["", "---\nid: 1\n", "no page"])
def test_a_file_that_is_no_page_is_a_leaf_without_a_head(text):
    one = leaf("a.md", text.encode(), USUAL)
    assert one.head is None
    assert one.remarks
    assert built([one]).refused == one.refused


def test_answers_hold_for_as_long_as_names_and_terms_are_what_they_were():
    answers = others.Answers((), {"atp": frozenset({"adenosine triphosphate"})}, {"adenosine diphosphate": False})
    names = {"atp": frozenset({"adenosine triphosphate"})}
    assert answers.hold(others.Known(names | {"adp": frozenset({"x"})}, frozenset({"other"})))
    assert not answers.hold(others.Known({}, frozenset()))
    assert not answers.hold(others.Known(names, frozenset({"adenosine diphosphate"})))
