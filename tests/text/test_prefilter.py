"""A pattern finds the same as without its prefilter."""

from __future__ import annotations

import re
from importlib import import_module
from pkgutil import walk_packages
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import quizgen.facts
import quizgen.items
import quizgen.text
from quizgen.facts.kinds.cues import Cue
from quizgen.text.prefilter import Prefiltered, words_of

if TYPE_CHECKING:
    from collections.abc import Iterator


@pytest.mark.parametrize(
    ("source", "needed"),
    [
        (r"\b(?:such as|like|e\.g\.)", {"such", "like", "e"}),
        (r"\b(?:a|an) (?:person|team) ", {"person", "team"}),
        (r"\bsynthesi[sz]ed?\b", {"synthesized", "synthesised", "synthesize", "synthesise"}),
        (r"\boriginat\w+", {"orig"}),
        (r"\b(?:often )*named\b", {"named"}),
        (r"(?<!\w)unlike(?!\w)", {"unlike"}),
        (r"(?<![\w-])unlike(?![\w-])", {"unlike"}),
        (r"^if\s+[^,]{8,90}", {"if"}),
        (r"\bthan(?: \w+){0,3} before\b", {"before"}),
        (r"(?i)\bIn Terms OF\b", {"terms"}),
    ],
)
def test_a_pattern_needs_its_rarest_words(source, needed):
    assert Prefiltered(source).needed == needed


@pytest.mark.parametrize(
    "source", [r"like", r"\blike|.", r"(?<![a-z])like", r"\b\w{2,}er\b", r"\blike?\w*", r"(?<!\d)is", r"\b(?:like)?\b"]
)
def test_no_word_is_needed_that_might_be_part_of_another(source):
    with pytest.raises(ValueError, match="no whole word"):
        assert Prefiltered(source).needed


def test_without_its_words_a_text_is_not_searched():
    sought = Prefiltered(r"\bmore (?P<what>\w+) than\b", re.IGNORECASE)
    assert [found["what"] for found in sought.finditer("More salt than sugar, MORE water than salt")] == [
        "salt",
        "water",
    ]
    assert not list(sought.finditer("More salt"))
    assert sought.search("A remote sea") is None


def known() -> Iterator[Prefiltered]:
    """Every pattern of the packages that is prefiltered."""
    for package in (quizgen.facts, quizgen.items, quizgen.text):
        for found in walk_packages(package.__path__, f"{package.__name__}."):
            for value in vars(import_module(found.name)).values():
                held = value if isinstance(value, tuple) else (value,)
                yield from (one for one in held if isinstance(one, Prefiltered))
                yield from (one.sought for one in held if isinstance(one, Cue))


EVERY = sorted(set(known()), key=lambda one: one.source)


def test_there_are_patterns():
    assert len(EVERY) > 40


@settings(max_examples=500, suppress_health_check=[HealthCheck.filter_too_much])
@given(st.data())
def test_every_match_holds_a_word_that_its_pattern_needs(data):
    sought = data.draw(st.sampled_from(EVERY))
    text = data.draw(st.from_regex(sought.pattern, alphabet=st.characters(codec="ascii")))
    assert sought.pattern.search(text)
    assert not sought.needed.isdisjoint(words_of(text))
