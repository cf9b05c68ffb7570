"""How a page's topic is named."""

from __future__ import annotations

import pytest
from pages_made import page_of

from quizgen.facts.statements import topic


@pytest.mark.parametrize(
    ("question", "keywords", "expected"),
    [
        ("How does the pump work?", "valve", "usual"),
        ("How do symmetric and asymmetric encryption differ?", "asymmetric encryption, symmetric encryption",
         "symmetric and asymmetric encryption"),
        ("What did tragedy and comedy do in Greece?", "comedy, tragedy", "tragedy and comedy"),
        ("What reproach did Ada Lovelace's friends hear?", "reproach, Ada Lovelace", "reproach"),
        ("What help did Ada Lovelace's friends give?", "help, Ada Lovelace", "Ada Lovelace"),
        ("What are the causes and symptoms of scurvy?", "symptoms of scurvy, sailors", "scurvy"),
        ("What are the symptoms of scurvy?", "symptoms, scurvy", "scurvy"),
        ("What is the principle of causality in physics?", "principle of causality", "principle of causality"),
        ("How is joint hypothesis testing done in econometrics?", "econometrics, joint hypothesis testing",
         "joint hypothesis testing"),
    ],
)  # fmt: skip
def test_named(question: str, keywords: str, expected: str) -> None:
    assert topic.named(page_of("Some text.", question, keywords), "usual") == expected
