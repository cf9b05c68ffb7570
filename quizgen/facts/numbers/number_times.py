"""Questions that open with a time: "In which year was the treaty signed?"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from quizgen.facts.numbers import interrogatives
from quizgen.facts.questions.inversion import PARTICIPLES, inverted, main_verb
from quizgen.text.tokens import Part, tokenise

if TYPE_CHECKING:
    from quizgen.facts.fact import Fact
    from quizgen.text.quantities import Quantity

_PRESENT = ("is ", "are ", "has ", "have ", "can ", "does ", "do ", "may ", "will ")
_DEEP = re.compile(r"\b(?:that|which|who|where|when|if|because|while|particularly|especially|and(?! [A-Z]))\b|,")
_LEADING = re.compile(r"^(?:In|After|Following|With|During|Under|To|For|By|Despite|Due to|On) [^,;:]{3,80}, (?=[A-Z])")
_NEXT = re.compile(r"[,;]| (?:and|but) (?=\w+(?:ed|en) )| (?:and|but) (?:was|were|had|is|are|has)\b")
_EXPLAINED = re.compile(r", (?:the|an?) [^,;]*$|[,;] (?:which|who|where|with|making|leading)\b.*$", re.DOTALL)
_DONE_TWICE = re.compile(r"\b(was|were) \w+(?:ed|en) in \d{4} and (?=\w+(?:ed|en)$)")
_PRAISED = re.compile(  # what is only said to matter, and happened over many years
    r"\b(?:plays?|serves?|exemplify|highlight|underscore|amplify|deepen|come with|pivotal|emphasi[sz]e)\b"
)
_WHEN = re.compile(r"\b(?:when|where|if)\b")
_SHORT_FORM = re.compile(r" \([A-Z][\w.&-]{1,9}\)")
_WAS = re.compile(r"^.*? (?:was|were) (?:(?:\w+ly|first|finally|also) )?(?P<done>\w+)")
_PARTICIPLES = (*PARTICIPLES, "rn", "ilt", "id", "ut", "et", "ung")  # after "was" a few more are sure


def question(fact: Fact, own: Quantity, opening: str, rest: str) -> str | None:
    """A question without its mark that begins with "In which year", where the rest can be turned into one."""
    found = interrogatives.PREPOSITION.search(opening)
    if own.kind not in ("year", "date") or found is None or (own.kind == "year" and own.low != own.high):
        return None
    noun = interrogatives.time_noun(fact, own)
    before = _LEADING.sub("", opening[: found.start()].rstrip())
    after = _EXPLAINED.sub("", rest.lstrip(" ,")) if found.start() == 0 else _NEXT.split(rest, maxsplit=1)[0]
    before = _DONE_TWICE.sub(r"\1 ", _SHORT_FORM.sub("", before))
    if (is_so := _WAS.match(before or after)) and not is_so["done"].endswith(_PARTICIPLES):
        return None
    if noun is None or found["prep"].lower() in ("of", "from") or _DEEP.search(before) or before.endswith(","):
        return None
    if _WHEN.search(after) or _tells_of_another(before):
        return None
    asked = inverted(f"{before}{after}")
    if asked is None or _PRAISED.search(asked) or (asked.startswith(_PRESENT) and found["prep"].lower() != "since"):
        return None
    return f"{found['prep'].lower()} which {noun} {asked}"


def _tells_of_another(before: str) -> bool:
    """True where a participle ends what stands before a time, which then is not that of the main verb."""
    tokens = tokenise(before, ())
    verbs = [token.part for token in tokens[main_verb(tokens) :] if token.part in (Part.VERB, Part.AUXILIARY)]
    return len(verbs) > 1 and Part.AUXILIARY not in verbs and tokens[-1].text.endswith("ed")
