"""Questions for which way something goes, and for which of a few things it is: "What happens to the pressure?"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from quizgen.facts.questions import stems, unnamed
from quizgen.items import contrasts, gaps, shape
from quizgen.model import Option
from quizgen.text import inline, reference
from quizgen.text.tokens import Part, tokenise

if TYPE_CHECKING:
    from collections.abc import Iterable

    from quizgen.facts.fact import Fact

LONGEST = 24  # words of a question that asks at its end
_WAYS = {"increased": "increase", "decreased": "decrease", "reduced": "decrease", "unchanged": "not change"}
_WAY = re.compile(rf"^(?P<way>{'|'.join(_WAYS)}) (?P<what>(?!or\b|and\b)[^,;:()]+)$", re.IGNORECASE)
_THEN = re.compile(
    r"^(?P<told>[^;:]{12,140}), (?:which (?:can |may )?)?(?:leading|resulting|leads?|results?) (?:to|in) $"
)
_BY = re.compile(
    r"^(?P<told>[^,;:]{8,90}?) (?:can |may |often )?"
    r"(?:leads?|results?|led|resulted|contributes?) (?:to|in) (?:an? |a\(n\) )?$"
)
_LISTED = re.compile(r"\b(?:and|or|as|like|including|than|between|not|both) (?:the |an? |a\(n\) )?$|, $")
_ARTICLE = re.compile(r"\b(?:the|an?|a\(n\)) $")
_CALLED = re.compile(
    r"^(?P<told>[^;:]*? (?P<noun>[a-z][a-z-]{2,})(?: that is| which is)?),? (?:also )?(?:known as|called|termed"
    r"|referred to as) (?:its |the |an? |a\(n\) )?$"
)


class Asked(NamedTuple):
    """A question, the option that answers it, and the wrong ones."""

    stem: str
    key: str
    wrong: tuple[Option, ...]


def question(fact: Fact, wrong: Iterable[Option]) -> Asked | None:
    """A question whose options are the ways that something goes, or the things that the answer is one of.

    `wrong` are the phrases that stand for the others. None where the statement makes no such question.
    """
    opening = _opening(fact)
    if opening is None:
        return None
    others = tuple(wrong)
    if found := _WAY.match(fact.key):
        return _way(found, opening, others)
    kind = contrasts.kind_of(fact.key)
    if kind is None or _LISTED.search(opening) or len(opening.split()) > LONGEST:
        return None
    return Asked(f"{_ARTICLE.sub('', opening)}which {kind}?", fact.shown, others)


def called(fact: Fact) -> str | None:
    """A question for a name at the end of a sentence: "… a protein coat. What is this coat called?"."""
    opening = _opening(fact)
    found = _CALLED.match(opening) if opening else None
    if (
        found is None
        or len(found["told"].split()) > LONGEST
        or shape.of(found["noun"]).plural
        or tokenise(found["told"], ())[-1].part is not Part.CONTENT
        or not _is_told(found["told"])
    ):
        return None
    return f"{found['told']}. What is this {found['noun']} called?"


def _opening(fact: Fact) -> str | None:
    """What stands before an answer that may end its sentence, where that can be understood alone."""
    text = gaps.with_gap(fact.statement.text, fact.statement.marks, fact.answer, stems.GAP, neutral=True)
    if text is None or stems.named(fact) or not stems.says_enough(fact) or reference.dangles(text):
        return None
    ended = gaps.ending(text, stems.GAP)
    if ended is None or unnamed.speaks_of_what_is_at_hand(ended):
        return None
    return ended.removesuffix(f"{stems.GAP}.")


def _way(found: re.Match[str], opening: str, wrong: tuple[Option, ...]) -> Asked | None:
    what = found["what"]
    if " and " in what or " or " in what:
        return None
    if (then := _THEN.match(opening)) and _is_told(then["told"]):
        stem = f"{then['told']}. What happens to {_of(what)} as a result?"
    elif (by := _BY.match(opening)) and not _is_told(by["told"]):
        stem = f"What happens to {_of(what)} as a result of {by['told'][:1].lower()}{by['told'][1:]}?"
    else:
        return None
    many = shape.of(what).plural
    options = [(_says(_WAYS[found["way"].lower()], many=many), "")]
    for option in wrong:
        other = _WAY.match(inline.plain(option.text))
        if other:
            options.append((_says(_WAYS[other["way"].lower()], many=many), option.why))
    (key, _), *others = options
    return Asked(stem, key, tuple(Option(text, why) for text, why in others if text != key))


def _of(what: str) -> str:
    return what if what.startswith("the ") else f"the {what}" if " of " in what else what


def _says(verb: str, *, many: bool) -> str:
    if verb == "not change":
        return "They do not change" if many else "It does not change"
    return f"They {verb}" if many else f"It {verb}s"


def _is_told(text: str) -> bool:
    """True for a sentence, with a verb of its own."""
    tokens = tokenise(text, ())
    return any(map(stems.finite, tokens[1:], (*tokens[2:], None)))
