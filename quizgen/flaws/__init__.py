"""Flaws of items and of whole sets, one function each, in the order of the published table.

The nineteen are those of Tarrant et al. 2006, Haladyna, Downing and Rodriguez 2002 and Moore et al. 2023 (SAQUET).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizgen.flaws.above import all_of_the_above, complex_options, none_of_the_above
from quizgen.flaws.ambiguous import ambiguous
from quizgen.flaws.between import gives_away, repeated_id, same_question
from quizgen.flaws.blank_in_middle import blank_in_middle
from quizgen.flaws.convergence import convergence
from quizgen.flaws.determiners import absolute_term, vague_term
from quizgen.flaws.flaw import Flaw, Remark, SetFlaw
from quizgen.flaws.full_stops import full_stops
from quizgen.flaws.grammar_cue import grammar_cue
from quizgen.flaws.gratuitous import gratuitous
from quizgen.flaws.implausible_distractor import implausible_distractor
from quizgen.flaws.logical_cue import logical_cue
from quizgen.flaws.longest_is_key import longest_is_key
from quizgen.flaws.lost_sequence import lost_sequence
from quizgen.flaws.more_than_one_right import more_than_one_right
from quizgen.flaws.negative_stem import negative_stem
from quizgen.flaws.question import Question, question
from quizgen.flaws.same_options import answer_shown, same_options
from quizgen.flaws.spread import key_length, key_place, key_wording
from quizgen.flaws.true_false_options import true_false_options
from quizgen.flaws.unfocused_stem import unfocused_stem
from quizgen.flaws.word_repeat import word_repeat

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from quizgen.model import Deck, Option

__all__ = [
    "FLAWS",
    "OWN_FLAWS",
    "SET_FLAWS",
    "Flaw",
    "Question",
    "Remark",
    "SetFlaw",
    "inspect",
    "inspect_item",
    "question",
]

FLAWS = (
    Flaw("ambiguous", "ambiguous", ambiguous),
    Flaw("implausible-distractor", "implausible distractor", implausible_distractor),
    Flaw("none-of-the-above", "none of the above", none_of_the_above),
    Flaw("longest-is-key", "longest option is the key", longest_is_key),
    Flaw("gratuitous", "gratuitous information", gratuitous),
    Flaw("true-false-options", "true/false options", true_false_options),
    Flaw("convergence", "convergence", convergence),
    Flaw("logical-cue", "logical cue", logical_cue),
    Flaw("all-of-the-above", "all of the above", all_of_the_above),
    Flaw("blank-in-middle", "blank in the middle", blank_in_middle),
    Flaw("absolute-term", "absolute terms", absolute_term),
    Flaw("word-repeat", "word repeat", word_repeat),
    Flaw("unfocused-stem", "unfocused stem", unfocused_stem),
    Flaw("complex-options", "complex (K-type)", complex_options),
    Flaw("grammar-cue", "grammatical cue", grammar_cue),
    Flaw("lost-sequence", "lost sequence", lost_sequence),
    Flaw("vague-term", "vague terms", vague_term),
    Flaw("more-than-one-right", "more than one right", more_than_one_right),
    Flaw("negative-stem", "negative stem", negative_stem),
)

OWN_FLAWS = (
    Flaw("same-options", "an option twice", same_options),
    Flaw("full-stops", "full stops behind some options", full_stops),
    Flaw("answer-shown", "answer in the stem", answer_shown),
)

SET_FLAWS = (
    SetFlaw("repeated-id", "an id twice", repeated_id),
    SetFlaw("same-question", "a question twice", same_question),
    SetFlaw("gives-away", "answer in another item", gives_away),
    SetFlaw("key-place", "key mostly in one place", key_place),
    SetFlaw("key-length", "key mostly the longest", key_length),
    SetFlaw("key-wording", "key told by hedges or absolutes", key_wording),
)


def inspect(deck: Deck, orders: Sequence[Sequence[Option] | None] | None = None) -> tuple[Remark, ...]:
    """What is wrong with a deck: its items in order, each with its flaws in the table's order, then the whole set.

    Args:
        deck: any deck, whoever made it.
        orders: for each item the options in the order its readers see, or None for the project's own order.
    """
    questions = [question(item, orders[place] if orders else None) for place, item in enumerate(deck.items)]
    of_items = [remark for place, one in enumerate(questions) for remark in inspect_item(one, place)]
    return (*of_items, *_of_set(questions))


def inspect_item(one: Question, place: int = -1) -> Iterator[Remark]:
    """What is wrong with a single item, in the order of the tables."""
    for flaw in (*FLAWS, *OWN_FLAWS):
        said = flaw.find(one)
        if said is not None:
            yield Remark(one.item.id, flaw.code, said, place)


def _of_set(questions: Sequence[Question]) -> Iterator[Remark]:
    for flaw in SET_FLAWS:
        for place, said in flaw.find(questions):
            yield Remark(questions[place].item.id if place >= 0 else "", flaw.code, said, place)
