"""What a choice among equations asks: "Which equation gives the phase difference?"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from quizgen.facts.questions import unnamed
from quizgen.facts.questions.inversion import lowered, small
from quizgen.text import commonness, reference, terms, words

if TYPE_CHECKING:
    from quizgen.facts.fact import Fact

COMMON = 2  # a word that so many subjects use names no equation
_GIVEN = (
    "given|expressed|written|represented|described|defined|calculated|stated|formulated|modell?ed|summarized|determined"
    "|found|computed|obtained|estimated|denoted"
)
_AS = re.compile(
    r"^(?P<thing>[^,;:()]{3,90}?(?: \(\$[^$]+\$\))?),? (?:(?:is|are|can be|may be|is often|can also be) )?(?:\w+ly )?"
    rf"(?:{_GIVEN})(?: \w+ly)?(?: (?:as|by|with|using|through|from)\b[^,;:]*)?$"
)
_TO_FIND = re.compile(
    r"^To (?:calculate|find|determine|compute|express) (?P<thing>[^,;:()]{3,80}), (?:you|we|one|use|the)\b[^;:]*$"
)
_FORMULA_FOR = re.compile(
    r"^(?:[^,;:]* )?(?:formula|equation|expression) (?:for|of) (?P<thing>[^,;:()]{3,80}?)"
    r"(?: (?:is|reads|becomes)(?: given by)?)?$"
)
_IS = re.compile(r"^(?P<thing>[^,;:()]{3,90}?) (?:is|equals|is equal to|becomes|reads|as follows)$")
_LEADS = re.compile(r"^(?:In|For|According to|By|At|Under|Mathematically|With|Here|Then)\b[^,;:]*, ", re.IGNORECASE)
_NAMES_ONE = re.compile(
    r"^[\w’'– -]*\b(?:law|theorem|formula|equation|identity|rule|principle|rate|ratio|energy|force|density|difference"
    r"|acceleration|velocity|momentum|pressure|entropy|work|power|flux|intensity|distance|period|frequency|capacity|return"
    r"|margin|turnover|value|cost|probability|variance|deviation|error|function|resistance|field|potential|index|score)"
    r"(?: (?:of|on|for|in|due to) [\w’' -]+| \([A-Z]{2,6}\))?$",
    re.IGNORECASE,
)
_VAGUE = frozenset(
    "mathematical formula equation expression relationship form following general overall basic statement".split()
)
_SYMBOL = re.compile(r"\\?[^\W\d]{1,8}(?:_(?:\{[^{}]{1,14}\}|\w))?|\\Delta ?[A-Z]|[A-Za-z]{1,2}\([a-z]\)")


def stem(fact: Fact, lead: str, left: str) -> str | None:
    """A question for an equation by what it gives; None where neither the words before it nor its heading name that.

    `lead` are the words before the equation, as inline CommonMark; `left` is its left side, empty for a reaction.
    """
    told = lead.strip().rstrip(" :.,")
    heading = fact.statement.context or (fact.statement.passage.section or ("",))[-1]
    thing = _thing(told)
    if not thing and told and told in (heading, fact.sources[0].title) and _NAMES_ONE.match(told):
        thing = _headed(told)
    if not thing and _NAMES_ONE.match(heading) and (reference.dangles(told) or _AS.match(told) or _IS.match(told)):
        thing = _headed(heading)
    if not thing:
        return None
    if unnamed.speaks_of_what_is_at_hand(f"{thing}?"):
        return None
    symbol = f" ${left}$" if left and _SYMBOL.fullmatch(left) and "$" not in thing and not _names(thing) else ""
    shows = ("expresses" if _names(thing) else "gives") if left else "shows"
    return f"Which equation {shows} {thing}{symbol}?"


def _thing(told: str) -> str:
    """What an equation gives by the words before it: "the total resistance in a parallel circuit"; or nothing."""
    told = _LEADS.sub("", told)
    for pattern in (_TO_FIND, _AS, _FORMULA_FOR, _IS):
        if found := pattern.match(told):
            thing = found["thing"].strip()
            return lowered(thing) if _is_clear(thing) else ""
    return ""


def _is_clear(thing: str) -> bool:
    """True for what can be understood without its page: more than one word of its own, or a name."""
    if reference.dangles(thing) or re.match(
        r"(?:an?|each|every|our|your|his|if|when|where|let)\b", thing, re.IGNORECASE
    ):
        return False
    if words.BASE_FORMS.intersection(thing.lower().split()[:1]) or thing.split(maxsplit=1)[0].endswith("ing"):
        return False
    if re.search(
        r"\b(?:this|that|which|who|if|when|you|we|it|is|are|can|may|be|has|have|was|will)\b", thing, re.IGNORECASE
    ):
        return False
    own = terms.content(re.sub(r"\$[^$]*\$", " ", thing)) - _VAGUE
    return len(own) > 1 and any(commonness.level(word) <= COMMON for word in own)


def _headed(heading: str) -> str:
    """A heading as a thing inside a question: "the acceleration due to gravity", "Newton's law of gravitation"."""
    if not _is_clear(heading) or " and " in heading:
        return ""
    shown = small(heading)
    return shown if re.match(r"the\b|\w+[’']s? ", shown, re.IGNORECASE) else f"the {shown}"


def _names(thing: str) -> bool:
    return bool(
        re.search(
            r"\b(?:law|theorem|formula|equation|rule|form|identity|principle|relation(?:ship)?)\b", thing, re.IGNORECASE
        )
    )


def is_general(asked: str) -> bool:
    """True for the general form of something, whose constants may have either sign."""
    return bool(re.search(r"\b(?:form|general|standard|model|function)\b", asked))
