"""Words that are verbs or nouns are verbs only where their clause wants one."""

from __future__ import annotations

import pytest

from quizgen.text.tokens import Part, tokenise


@pytest.mark.parametrize(
    "text",
    [
        "The river branches near the mill and floods.",
        "Have the potters mill the grain.",
        "They mill grain and ferry it.",
        "They mill grain and ferry them.",
        "The mill them.",
        "He sails with ships them.",
        "The mills processes the grain.",
        "The mill process the grain.",
        "The glacial processes the grain.",
        "The mill that processes grain is old.",
        "The mill which processes grain is old.",
        "The frost increases, and the mill is wet.",
        "The mill floods in spring.",
        "The mill floods of spring.",
        "The kiln, the mill, the house.",
        "The miller reports",
        "The mill is old, and the river floods the plain.",
        "The mill floods slowly.",
        "The plain between hills floods the mill.",
        "The frost cause cracks.",
    ],
)
def test_nouns_stay_nouns(text: str) -> None:
    assert not [token for token in tokenise(text) if token.part is Part.VERB]


@pytest.mark.parametrize(
    ("text", "verbs"),
    [
        ("The frost makes the wet timber pump water.", ["makes", "pump"]),
        ("The frost makes the wet timbers pump water.", ["makes", "pump"]),
        ("The frost lets timbers crack the wall.", ["crack"]),
        ("The miller helped the potters mill the grain.", ["helped"]),
        ("The frost makes the old kiln.", ["makes"]),
        ("They amend the old rules and repeal them.", ["amend", "repeal"]),
        ("The mills process the grain.", ["process"]),
        ("The mill processes the grain.", ["processes"]),
        ("The potter's mill processes the grain.", ["processes"]),
        ("The potter who models clay is old.", ["models"]),
        ("As the frost increases, the river is wide.", ["increases"]),
        ("As the frost increases, the mill stops.", ["increases", "stops"]),
        ("When the frost increases, the mill is wet.", ["increases"]),
        ("The mill floods the lane, as the frost is deep.", ["floods"]),
        ("The river, which floods the plain, is wide.", ["floods"]),
        ("The miller reports that the kiln is hot.", ["reports"]),
        ("The millers report that the kiln is hot.", ["report"]),
        ("If the mill is old, the river floods the plain.", ["floods"]),
        ("Drained by the river, the plain floods the mill.", ["Drained", "floods"]),
        ("The river is wide because the frost floods the plain.", ["floods"]),
        ("The mill floods it.", ["floods"]),
        ("The mill floods old timber.", ["floods"]),
        ("The plain as mill floods the lane.", ["floods"]),
        ("The kiln makes the potter and the miller press grain.", ["makes", "press"]),
        ("The kiln makes potter press grain.", ["makes"]),
        ("The kiln made the potter press the grain.", ["made", "press"]),
        ("Make the potter press the grain.", ["Make"]),
        ("The frost lets the moss cover rocks.", ["cover"]),
        ("The frost makes the moss cover", ["makes"]),
        ("The potters' mill floods the lane.", ["floods"]),
        ("The miller supplied the grain.", ["supplied"]),
        ("The mills supplied old grain.", ["supplied"]),
        ("The frosts cause cracks.", ["cause"]),
        ("The frost causes cracks.", ["causes"]),
    ],
)
def test_verbs(text: str, verbs: list[str]) -> None:
    assert [token.text for token in tokenise(text) if token.part is Part.VERB] == verbs
