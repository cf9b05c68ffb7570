"""Candidates: what might serve as a distractor, and what it is wanted for."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Candidate:
    """A possible distractor.

    `text` is inline CommonMark, `plain` the same without markup; `page` and `subject` say where it
    comes from; `said` is the sentence it stands in there, which is why it is no answer elsewhere.
    `kind` and `cue` say what it answers there.
    """

    text: str
    page: str
    subject: str
    said: str
    plain: str
    kind: str = ""
    cue: str = ""


@dataclass(frozen=True, slots=True)
class Wanted:
    """What distractors are sought for.

    `key` is the right answer as a candidate, `told` the whole statement with the answer in it;
    `refused` are texts that must not serve: accepted spellings of the key. `share` is how much of
    what is told another statement must say of a candidate to make it true.
    """

    item: str
    key: Candidate
    told: str
    refused: tuple[str, ...] = ()
    share: float = 0.5
