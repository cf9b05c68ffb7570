"""Choices among the labels of a list: asked by what the page says of one, the others wrong by what it says of them."""

from __future__ import annotations

import pytest
from pages_made import page_of

from quizgen.facts import view
from quizgen.facts.choosing import choose
from quizgen.facts.merge import merge
from quizgen.facts.together import ask, material
from quizgen.items.selection import Selection
from quizgen.model import Choice


def asked(text: str) -> dict[str, Choice]:
    """The choices among labels that a page gives, by key."""
    seen = view.of(page_of(text))
    merged = merge(choose.found(seen)).facts
    made = ask.items(merged, material.pool_of([seen], merged), Selection(frozenset({"choice"})), merged)
    return {item.body.key.text: item.body for item in made if isinstance(item.body, Choice)}


VESSELS = (
    "- **Arteries**: These vessels take fresh blood out of the heart.\n"
    "- **Veins**: These vessels return used blood to the atrium.\n"
    "- **Capillaries**: These vessels exchange nutrients and gases with the tissues.\n"
)


def test_asks_by_the_noun_that_the_page_itself_uses() -> None:
    made = asked(VESSELS)["Arteries"]
    assert made.stem == "Which vessels take fresh blood out of the heart?"
    assert {one.text for one in made.distractors} == {"Veins", "Capillaries"}


def test_each_wrong_one_brings_what_the_page_says_of_it() -> None:
    made = asked(VESSELS)["Arteries"]
    (veins,) = (one for one in made.distractors if one.text == "Veins")
    assert veins.why.startswith("The source says of this: “")
    assert "return used blood" in veins.why


ALL_FIT = (
    "- **Heat**: This factor has a big impact on the rate.\n"
    "- **Light**: This factor has an impact on the rate.\n"
    "- **Water**: This factor has a great impact on the rate.\n"
)
HEADINGS = (
    "- **Benefits**: Trade lowers the price of imported grain.\n"
    "- **Challenges**: Trade closes small local mills.\n"
    "- **Implications**: Trade moves people to harbour towns.\n"
)
TOO_FEW = "- **Mitosis**: This division yields equal cells.\n- **Meiosis**: This division yields unequal cells.\n"
ADVICE = (
    "- **Cut the rope**: Take a sharp knife for it.\n"
    "- **Tie the knot**: Wet the rope before.\n"
    "- **Hang the bell**: Use a strong hook.\n"
)


@pytest.mark.parametrize("text", [ALL_FIT, HEADINGS, TOO_FEW, ADVICE])
def test_leaves_alone_what_others_fit_too(text: str) -> None:
    assert not asked(text)


def test_names_of_either_number_are_asked_by_their_description() -> None:
    made = asked(
        "- **Depositions**: An oral questioning of a witness under oath, outside of the courtroom.\n"
        "- **Interrogatory**: A list of written questions sent to the other party.\n"
        "- **Subpoena**: An order that makes a third party hand over documents.\n"
    )["Depositions"]
    assert made.stem == (
        "Which of these fits this description: an oral questioning of a witness under oath, outside of the courtroom?"
    )
    assert len(made.distractors) == 2


def test_a_bracket_stays_away_where_only_some_labels_have_one() -> None:
    made = asked(
        "- **Phagocytosis (Cell Eating)**: The uptake of large particles such as bacteria.\n"
        "- **Exocytosis**: The release of vesicles to the outside.\n"
        "- **Transcytosis**: The passage of cargo through a whole layer.\n"
    )
    assert "Phagocytosis" in made
    assert not any("(" in one.text for body in made.values() for one in (body.key, *body.distractors))


SUGARS = (
    "- **Sucrose**: Composed of glucose and fructose, sucrose is known as table sugar in most shops.\n"
    "- **Lactose**: This sugar is built from galactose and is found in fresh milk.\n"
    "- **Maltose**: In sprouting barley, maltose feeds the seedling until its leaves are green.\n"
)


def test_an_opening_stays_in_front_or_beside_what_is_asked_for() -> None:
    made = asked(SUGARS)
    assert made["Sucrose"].stem == (
        "Which of these, composed of glucose and fructose, is known as table sugar in most shops?"
    )
    assert made["Maltose"].stem == (
        "In sprouting barley, which of these feeds the seedling until its leaves are green?"
    )


def test_others_told_alike_are_wrong_by_the_one_word_that_differs() -> None:
    made = asked(
        "- **Conjunction**: Conjunction joins two claims and is true only if both claims are true.\n"
        "- **Disjunction**: Disjunction joins two claims and is false only if both claims are false.\n"
        "- **Negation**: Negation reverses the truth of a single claim.\n"
    )["Disjunction"]
    assert {one.text for one in made.distractors} == {"Conjunction", "Negation"}


def test_a_short_form_in_the_stem_gives_its_label_away() -> None:
    made = asked(
        "- **Transfer RNA (tRNA)**: The tRNA brings amino acids to the growing chain.\n"
        "- **Messenger RNA (mRNA)**: A copy of one gene that leaves the nucleus.\n"
        "- **Ribosomal RNA (rRNA)**: A part of the ribosome that holds its shape.\n"
    )
    assert not any("Transfer RNA" in key for key in made)


def test_half_a_condition_is_no_description() -> None:
    made = asked(
        "- **Compression**: If the swelling grows, the windpipe is squeezed.\n"
        "- **Hoarseness**: The voice grows rough where a nerve is touched.\n"
        "- **Palpitation**: The heart beats fast where hormones are made.\n"
    )
    assert "Compression" not in made


def test_a_description_that_goes_on_with_a_pronoun_is_asked_as_one_sentence() -> None:
    made = asked(
        "- **Sodalite**: Found in old lava, it turns blue under strong light.\n"
        "- **Feldspar**: A pale mineral that makes up most of the crust.\n"
        "- **Olivine**: A green mineral that sinks in a melt.\n"
    )["Sodalite"]
    assert made.stem == "Which of these, found in old lava, turns blue under strong light?"


def test_what_may_be_said_of_every_item_is_not_asked() -> None:
    made = asked(
        "- **Warmth**: Warmth is a critical factor that shapes the fold of a chain.\n"
        "- **Salt**: Salt draws water out of the cell and dries it.\n"
        "- **Crowding**: Crowding pushes chains together in the cell.\n"
    )
    assert "Warmth" not in made


SYNDROMES = (
    "- **Turner Syndrome (Monosomy X)**: This syndrome occurs in girls who have only one X chromosome.\n"
    "- **Patau Syndrome (Trisomy 13)**: This is caused by an extra copy of chromosome 13 and affects the brain.\n"
    "- **Marfan Syndrome (Connective Tissue)**: This syndrome weakens the fibres that hold organs and bones.\n"
    "- **Cushing Syndrome (Hormones)**: This syndrome follows from too much cortisol over several months.\n"
)


def test_names_that_end_on_one_word_are_asked_by_it() -> None:
    made = asked(SYNDROMES)
    assert made["Turner Syndrome"].stem == "Which syndrome occurs in girls who have only one X chromosome?"
    assert made["Patau Syndrome"].stem.startswith("Which syndrome is caused by an extra copy of chromosome 13")


def test_the_explanation_shows_the_key_whatever_fact_it_is_asked_about() -> None:
    seen = view.of(page_of(SYNDROMES))
    merged = merge(choose.found(seen)).facts
    made = ask.items(merged, material.pool_of([seen], merged), Selection(frozenset({"choice"})), merged)
    shown = [item for item in made if isinstance(item.body, Choice) and "Syndrome" in item.body.key.text]
    assert shown
    assert all(f"**{item.body.key.text}" in item.explanation for item in shown if isinstance(item.body, Choice))


CLAUSES = (
    "- **Trauma**: Any blow to the kidney can cause bleeding into the bladder.\n"
    "- **Medication**: Some drugs thin the blood and cause bleeding.\n"
    "- **Infection**: Bacteria can rise into the kidney and inflame it.\n"
)
SHOWN = (
    "- **Direct Transport**: This occurs when cargo moves directly to the cell wall.\n"
    "- **Blood Transport**: This occurs when cargo drifts with plasma for hours.\n"
    "- **Nerve Transport**: This occurs when cargo slides along an axon.\n"
)
CUT_OFF = (
    "- **Discontent**: The laws of the port, such as the harbour law, which let all ships land, angered merchants.\n"
    "- **Debt**: The interest that grew with each loan in the colony.\n"
    "- **Drought**: The dry years that emptied every well in the hills.\n"
)
COMMON = (
    "- **Meter Scale**: A meter scale is commonly used in laboratories for measuring small lengths.\n"
    "- **Caliper**: A caliper grips a body between its two jaws.\n"
    "- **Gauge**: A gauge turns a fine screw against a body.\n"
)


ANY_FITS = (
    "- **Oceans**: Oceans absorb a significant portion of the carbon in the air.\n"
    "- **Forests**: Forests bind carbon in their wood for many years.\n"
    "- **Soils**: Soils hold carbon in the humus below the grass.\n"
)
STANDARD = (
    "- **Sieving**: This is a standard method used to sort grains by size.\n"
    "- **Weighing**: This compares a sample with a known mass on a scale.\n"
    "- **Drying**: This drives the water out of a sample in an oven.\n"
)


def test_counted_stages_are_asked_for_as_what_the_heading_counts() -> None:
    made = asked(
        "## Phases of Movement\n\n"
        "- **Phase 1**: The moment in which the eyes begin to roll.\n"
        "- **Phase 2**: The time when the heart slows and the body cools.\n"
        "- **Phase 3**: The span of slow waves from which nobody wakes with ease.\n"
    )
    assert made["Phase 1"].stem.startswith("Which phase of movement is the moment")


def test_counted_stages_are_asked_for_as_stages() -> None:
    made = asked(
        "## Pressure Injuries\n\n"
        "- **Stage I**: Intact skin with redness that does not fade.\n"
        "- **Stage II**: A shallow open ulcer with a pink bed.\n"
        "- **Stage III**: A crater that shows the fat below the dermis.\n"
        "- **Stage IV**: A deep wound with exposed bone or tendon.\n"
    )
    assert made["Stage II"].stem == "Which stage of pressure injury is a shallow open ulcer with a pink bed?"


@pytest.mark.parametrize(
    ("text", "key"),
    [
        (ANY_FITS, "Oceans"),
        (STANDARD, "Sieving"),
        (CLAUSES, "Trauma"),
        (SHOWN, "Direct Transport"),
        (CUT_OFF, "Discontent"),
        (COMMON, "Meter Scale"),
    ],
)
def test_what_does_not_tell_its_label_from_others_is_not_asked(text: str, key: str) -> None:
    assert key not in asked(text)
