"""Questions for a number that open with what is sought: "How many bones does the skull have?"."""

from __future__ import annotations

import re

from quizgen.facts.questions.inversion import inverted, lowered
from quizgen.items import shape
from quizgen.text.tokens import Part, tokenise

_ABOUT = "about|around|approximately|roughly|nearly|almost"
_HEDGED = re.compile(rf"\b(?P<hedge>{_ABOUT}|exactly|only|just|precisely|a total of|at least) $", re.IGNORECASE)
_ALSO = re.compile(r", (?:also |often |commonly )*(?:known as|called|or|termed|abbreviated as) [^,]{2,50},")
_DEEP = re.compile(r"\b(?:that|which|who|where|when|if|because|while|whether|since|although|than|and|but)\b|,")
_CLAUSE = re.compile(r"^,? (?:that|which|who|whose|where|when|each|all)\b")
_PREPOSITION = re.compile(r" (?P<prep>at|to|by|with|within|after|below|above|until|from) $")
_STRANDED = re.compile(r" (?:of|into|in|with|to|for|by|from|on) $")
_CONSIDERED = re.compile(
    r"^(?P<subject>[^,;:()]{6,90}?) (?P<be>is|are) (?P<how>(?:(?:typically|usually|generally|often|commonly) )?"
    r"(?:considered|defined|taken|set|assumed) (?:to be|as|at)) $"
)
_HAS = re.compile(
    r"^(?:An? [^,;:()]{3,40}, )?(?P<subject>.{3,80}?) (?:(?P<how>typically|usually|generally|normally) )?"
    r"(?P<have>has|have|had) (?:an?|the) "
    r"(?:(?:(?:very|remarkably|relatively|extremely|fairly|quite) )?(?:high|low|large|small|long|short|big|wide) )?"
    r"(?P<what>(?:[\w-]+ ){0,4}?[\w-]+) (?P<near>of|around|near|close to|about) $"
)
HAVING = re.compile(r"(?:The|Its) [^,;:()]{3,60}, with ")
_WITH = re.compile(rf"^{HAVING.pattern}(?:an? |the )?(?P<what>(?:[\w-]+ ){{0,3}}?[\w-]+) of $")
_RANGES = re.compile(
    r"^(?P<subject>[^,;:()]{3,90}?)(?<! can)(?<! may) (?:(?P<how>typically|usually|generally|normally) )?"
    r"(?P<verb>ranges?|varies|vary|lies?) (?:(?P<late>typically|usually|generally|normally)"
    r" )?(?:from|between) (?:about |around |approximately )?$"
)
_TIMED = re.compile(r"^ (?P<side>after|before|into) (?P<event>[^,;:]{3,60})$")
_LEAD = re.compile(r"^(?P<lead>(?:In|At|For|Under|During|On|Within|Among) [^,;:]{2,60}, )(?P<rest>\S.*)$", re.DOTALL)
_HOW = re.compile(r"^how (?:deep|wide|long|tall|high|thick|old|far \w+|large|heavy)$")


def fronted(asks: str, opening: str, rest: str) -> str | None:
    """The question with `asks` in front for the gap between `opening` and `rest`; None where it does not come out well.

    `asks` is what asks for the number ("how many", "what temperature").
    """
    lead = _LEAD.match(opening)
    opening = _ALSO.sub("", lead["rest"] if lead else opening)
    if lead:
        opening = lowered(opening)
    made = _made(asks, opening, rest)
    if made is None:
        return None
    return f"{lead['lead']}{made}" if lead else made


def _made(asks: str, opening: str, rest: str) -> str | None:
    hedged = _HEDGED.search(opening)
    hedge = hedged["hedge"].lower() + " " if hedged else ""
    hedge = "" if hedge in ("exactly ", "only ", "just ", "precisely ", "a total of ") else hedge
    before = opening[: hedged.start()] if hedged else opening
    if asks.startswith("how many") or asks == "what percentage":
        return _counted(f"{hedge}{asks}", before, rest)
    if asks == "what values" and (found := _RANGES.match(before)) and not rest:
        how = found["how"] or found["late"]
        do = "do" if found["verb"] in ("range", "vary", "lie") else "does"
        return f"in what range {do} {lowered(found['subject'])}{' ' + how if how else ''} lie"
    if _HOW.match(asks) and before.endswith(("is ", "are ", "be ", "was ", "were ")):
        return _joined(f"{hedge}{asks}", _turned(before, rest))
    if asks == "what length of time":
        return _timed(hedge, before, rest)
    if (found := _CONSIDERED.match(before)) and not rest:
        return f"what {found['be']} {found['how']} {lowered(found['subject'])}"
    if (found := _WITH.match(before)) and not rest:
        be = "are" if shape.of(found["what"]).plural else "is"
        return f"what{', approximately,' if hedge else ''} {be} the {found['what']}"
    if found := _HAS.match(before) or _HAS.match(opening):
        return _owned(found, hedge, rest)
    if (found := _PREPOSITION.search(before)) and asks.startswith("what "):
        return _joined(f"{found['prep']} {hedge}{asks}", _turned(before[: found.start()], rest))
    return None


def _counted(asks: str, before: str, rest: str) -> str | None:
    """How many of what: the noun stands behind the number."""
    noun, tail = ("", rest)
    if asks.endswith("how many"):
        noun, tail = _noun(rest)
        if not noun:
            return None
    elif asks.endswith("what percentage"):
        noun, tail = rest, ""
        if not rest.startswith(" of ") or _DEEP.search(rest):
            return None
    tail = "" if _CLAUSE.match(tail) else tail
    if tail and _STRANDED.search(before):  # "consist of in adults"
        return None
    return _joined(f"{asks}{noun}", _turned(before, tail))


def _noun(rest: str) -> tuple[str, str]:
    """The noun that is counted, with what describes it, and what follows: " large bones", " in the skull".

    Both are empty where a word may be a part of the noun or a verb behind it.
    """
    end = 0
    for token in tokenise(rest, ()):
        if token.part is Part.VERB and not token.text.endswith(("ing", "ed")):
            return "", ""
        if token.part is not Part.CONTENT or not token.text[0].isalpha():
            break
        end = token.end
    return rest[:end], rest[end:]


def _timed(hedge: str, before: str, rest: str) -> str | None:
    """How long before or after something: "how long after conception does it begin"."""
    if found := _TIMED.match(rest):
        return _joined(f"{hedge}how long {found['side']} {found['event']}", _turned(before, ""))
    if found := re.search(r" (?P<prep>for|within|after) $", before):
        return _joined(f"{found['prep']} {hedge}how long", _turned(before[: found.start()], rest))
    if re.search(r" (?:lasts?|takes?|lasted|took) $", before):
        return _joined(f"{hedge}how long", _turned(before, rest))
    return None


def _owned(found: re.Match[str], hedge: str, rest: str) -> str | None:
    """What something has: "what is the diameter of the dome"."""
    subject, what = found["subject"], found["what"]
    if _DEEP.search(subject) or (rest and not re.match(r" (?:at|in|when|for|on) ", rest)):
        return None
    owner = lowered(subject)
    be = "was" if found["have"] == "had" else "is"
    middle = ", approximately," if hedge or found["near"] != "of" else ""
    if shape.of(what).plural:
        return None
    how = f"{found['how']} " if found["how"] and not middle else ""
    return f"what{middle} {be} {how}the {what} of {owner}{rest}"


def _turned(before: str, rest: str) -> str | None:
    """The sentence without its number as the rest of a question."""
    before = before.rstrip()
    return None if _DEEP.search(before) or _DEEP.search(rest) else inverted(f"{before}{rest}")


def _joined(asks: str, asked: str | None) -> str | None:
    return f"{asks} {asked}" if asked else None
