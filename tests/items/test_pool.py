"""Distractors: like the key, never true, never a double."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizgen.items import gather
from quizgen.items.candidate import Candidate, Wanted
from quizgen.items.gather import Material

if TYPE_CHECKING:
    from quizgen.items.pool import Pool

TOLD = "The cerebellum coordinates the movements of the body."


def candidate(text: str, said: str = "Elsewhere.", page: str = "1") -> Candidate:
    return Candidate(text, page, "Biology", said, text, "term")


def made(
    *texts: str,
    statements: tuple[tuple[str, str], ...] = ((("1", TOLD)),),
    names: dict[str, frozenset[str]] | None = None,
) -> Pool:
    return gather.pool([Material(tuple(map(candidate, texts)), names=names or {}, statements=tuple(statements))])


def chosen(known: Pool, key: str = "cerebellum", told: str = TOLD, refused: tuple[str, ...] = ()) -> list[str]:
    wanted = Wanted("item", candidate(key), told, refused)
    return [option.text for option in known.distractors(wanted)]


def test_takes_what_looks_like_the_key() -> None:
    assert chosen(made("hippocampus", "all the long and winding nerves", "amygdala", "-70 mV")) == [
        "hippocampus",
        "amygdala",
    ]


def test_never_the_key_in_another_number_or_case() -> None:
    assert chosen(made("Cerebellums", "the cerebellum", "amygdala")) == ["amygdala"]


def test_never_what_the_sentence_shows() -> None:
    assert chosen(made("movements", "amygdala")) == ["amygdala"]


def test_never_an_accepted_spelling_or_another_name() -> None:
    assert chosen(made("little brain", "amygdala"), refused=("little brain",)) == ["amygdala"]
    known = made("metencephalon", "amygdala", names={"cerebellum": frozenset(["metencephalon"])})
    assert chosen(known) == ["amygdala"]


def test_never_what_another_statement_makes_true() -> None:
    statements = (
        ("1", TOLD),
        ("1", "The basal ganglia coordinate the movements of the body too, as does the thalamus."),
    )
    assert chosen(made("thalamus", "amygdala", statements=statements)) == ["amygdala"]


def test_gives_the_sentence_it_comes_from_as_the_reason() -> None:
    known = gather.pool([Material((candidate("amygdala", "The amygdala stores fear."),), statements=(("1", TOLD),))])
    (option,) = known.distractors(Wanted("item", candidate("cerebellum"), TOLD))
    assert option.why == "This belongs to another statement: “The amygdala stores fear.”"


def test_falls_back_to_other_pages_of_the_subject() -> None:
    known = gather.pool([Material((candidate("amygdala", page="2"),), statements=(("1", TOLD),))])
    assert chosen(known) == ["amygdala"]


def test_what_is_no_term_needs_a_shared_head_or_cue() -> None:
    def plain(text: str, cue: str = "") -> Candidate:
        return Candidate(text, "1", "Biology", "Elsewhere.", text, "cause" if cue else "term", cue)

    answers = [plain("ionic bonds"), plain("other things", "opens"), plain("heart failure", "leads-to")]
    known = gather.pool([Material(tuple(answers), statements=(("1", TOLD),))])
    by_head = known.distractors(Wanted("item", plain("covalent bonds"), TOLD))
    assert [option.text for option in by_head] == ["ionic bonds"]
    by_cue = known.distractors(Wanted("item", plain("kidney failure", "leads-to"), TOLD))
    assert [option.text for option in by_cue] == ["heart failure"]


def test_never_the_same_modifier_with_another_head() -> None:
    assert chosen(made("hydrophobic residues", "polar groups"), "hydrophobic groups") == ["polar groups"]


def test_never_what_repeats_a_word_of_the_statement_in_another_form() -> None:
    assert chosen(made("coordinator nucleus", "coordinated nucleus", "amygdala")) == ["amygdala"]
