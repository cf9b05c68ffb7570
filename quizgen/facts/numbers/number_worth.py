"""Whether a number is one that a teacher asks about: a constant, a threshold, a defining count, a date."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, assert_never

from quizgen.text import quantities
from quizgen.text.prefilter import Prefiltered

if TYPE_CHECKING:
    from quizgen.facts.fact import Fact
    from quizgen.text.quantities import Quantity

MANY = 100  # things beside a year are figures of that year
TRIVIAL = 2  # what comes in pairs is hardly ever asked for: "between two bodies"
_EXAMPLE = re.compile(
    r"(?:\W|\d+\.)*(?:[^.:]{2,60}: )?(?:For (?:example|instance)|e\.g\.|Consider|Imagine|Suppose|If you)\b"
    r"|\bfor (?:example|instance)\b|\bsuch as (?:a |an |the )?$"
)
_TOLD_OF_THE_DAY = Prefiltered(  # figures of a year and a place, which nobody learns
    r"\b(?:report(?:s|ed|ing)?|estimate[sd]?|survey(?:s|ed)?|stud(?:y|ies)|research|project(?:s|ed|ion|ions)|forecasts?"
    r"|data|statistics|markets?|sales|revenues?|GDP|economy|economic|currently|today|nowadays|worldwide|global(?:ly)?"
    r"|cases|populations?|users|customers|countries|households|respondents|participants|patients|companies|tourism"
    r"|industry|industries|exports?|imports?|trade|spending|annual(?:ly)?|daily|trends?|grew|declined|decline|dropped"
    r"|increas(?:e|es|ed|ing) by|decreas(?:e|es|ed|ing) by|mortality|deaths|incidence|prevalence|emissions|warming"
    r"|investments?|funding|budget|employees|jobs|workers|students|exam(?:ination)?s?|properties|score a"
    r"|aims? to|target of|goals?)\b",
    re.IGNORECASE,
)
_FIGURES = Prefiltered(
    r"\b(?:report(?:s|ed)|estimate[sd]?|survey(?:s|ed)?|data|statistics|cases|GDP|sales|revenues?|economy|industry|rates?"
    r"|projected|grew|rose|fell|dropped|declined|increased|decreased|accounted|emerging|trends?|record(?:s|ed)|index|share"
    r"|stud(?:y|ies)|exports?|imports?|exporting|tariffs?|levels?|percentage|proportion|average)\b",
    re.IGNORECASE,
)
_TIMES = ("year", "date")
_NORMAL = re.compile(
    r"\b(?:normal(?:ly)?|typical(?:ly)?|standard|resting|defined|considered|classified|abnormal(?:ly)?|healthy|recommended"
    r"|should|must|required?|reference|critical|threshold|limit|minimum|maximum|adults?|infants?|newborns?)\b",
    re.IGNORECASE,
)
_DECIDES = re.compile(
    r"\b(?:defined|considered|classified|diagnos\w+|threshold|limit|minimum|maximum|should|must|required?|requires|elevated"
    r"|abnormal\w*|normal\w*|form when|forms when|occurs? when|standard|critical)\b",
    re.IGNORECASE,
)
_DOUBTFUL = re.compile(r"\b(?:may|might|could|would|suggests?|often|sometimes|some|several|can overlook)\b")
_HOLDS = re.compile(
    r"\b(?:[Tt]here are|has|have|having|had|contains?|containing|consists? of|consisting of|compris(?:es?|ing)"
    r"|(?:is|are) composed of|(?:is|are) made up of|possess(?:es)?|includes?|with|requires?|needs?"
    r"|carr(?:y|ies)|forms?|organized into"
    r"|arranged in|divided into|classified into|each of|features?|of|produc(?:es?|ing)|generates?|yields?"
    r"|accommodates?)(?: (?:a total of|exactly|about|around|approximately|only|up to|roughly|usually|typically))? $"
)
_SORTS = re.compile(
    r"^\s*(?:(?:main|primary|key|major|basic|distinct|different|broad|general|fundamental|essential|core|critical|simple"
    r"|principal|important) )*(?:types?|categor(?:y|ies)|kinds?|groups?|classes|parts?|stages?|phases?|steps?"
    r"|components?|elements|aspects?|factors?|forms|ways|levels|process(?:es)?|methods?|principles?|approaches|areas?|sections?"
    r"|branches|functions?|features?|reasons?|roles?|divisions?|sources?|states?|sets?|sides|variables|points?|things|times"
    r"|people|dimensions|domains|pillars|regions|fields|tools|options|strategies|conditions|criteria)\b"
)
_NAMED = re.compile(r"(?:The|[A-Z]\w+[’']s) [A-Z]")  # what has a name has parts that are agreed on
_MAKES_UP = re.compile(
    r"\b(?:makes? up|making up|constitutes?|constituting|compris(?:es?|ing)|consists? of|composed of|contains?"
    r"|saturation|covers?|accounts? for|humidity|concentration|efficiency)\b"
)
_HAPPENED = re.compile(
    r"\b(?:was|were|did|had)\b|^(?:by|in|since|until|during|from) which \w+ (?:is|are|has|have|does|do)\b",
    re.IGNORECASE,
)
_LASTED = re.compile(
    r"\b(?:wars?|revolution|empire|dynasty|depression|reign(?:ed|s)?|era|period|age|republic|rule[ds]?|occupation|siege"
    r"|movement|renaissance|plague|pandemic|famine|expedition|voyage|presidency|lived|lasted)\b",
    re.IGNORECASE,
)
_NEGATED = re.compile(r"\b(?:not|other than|never|unlike|down to|as low as|as high as|up to)(?: [\w-]+){0,2} $")
_LIMIT = re.compile(
    r"^(?:over|more|less|fewer|greater|higher|lower|above|below|under|at |up |exceed|beyond|within|as |no |not |[<>≤≥]"
    r"|smaller|larger|a m|m|upwards|close)",
    re.IGNORECASE,
)


def is_worth_asking(fact: Fact, own: Quantity) -> bool:
    """True for a number that a teacher would ask about; other numbers of a page are for reading on."""
    text, quote = fact.statement.text, fact.sources[0].quote
    if _EXAMPLE.search(text) or _EXAMPLE.match(quote) or quote.rstrip().endswith(":"):
        return False
    before = text[: fact.answer.start]
    if _NEGATED.search(before) or (_LIMIT.match(own.hedge) and not is_threshold(fact, own)):
        return False
    match own.kind:
        case "year" | "date":
            return _is_event(fact, own)
        case "count":
            return _defines(fact, own)
        case "percent":
            return bool(_MAKES_UP.search(text) or _NORMAL.search(text)) and not _is_of_the_day(text)
        case "measure" | "number":
            return _is_fixed(text)
        case "money":
            return False
        case _:
            assert_never(own.kind)


def is_threshold(fact: Fact, own: Quantity) -> bool:
    """True for a limit that decides what something counts as, so that a lower or higher one would be wrong too."""
    return own.kind != "percent" and bool(_DECIDES.search(fact.statement.text))


def _is_of_the_day(text: str) -> bool:
    return next(iter(_TOLD_OF_THE_DAY.finditer(text)), None) is not None


def _is_fixed(text: str) -> bool:
    """True for a value that holds in general, or that something well known has."""
    return bool(_NORMAL.search(text)) or not (_DOUBTFUL.search(text) or _is_of_the_day(text))


def _defines(fact: Fact, own: Quantity) -> bool:
    """True for a count that tells what something is: "has three unequal axes"."""
    before, after = fact.statement.text[: fact.answer.start], fact.statement.text[fact.answer.end :]
    if own.low <= TRIVIAL or not _HOLDS.search(before) or (_SORTS.match(after) and not _NAMED.match(before)):
        return False
    return not (_is_of_the_day(fact.statement.text) or _DOUBTFUL.search(fact.statement.text))


def _is_event(fact: Fact, own: Quantity) -> bool:
    """True for the time of something that happened, rather than of figures."""
    text = fact.statement.text
    if own.is_range and not _LASTED.search(text):
        return False
    others = (other for other in quantities.find(text) if other.span != own.span)
    figures = any(
        other.kind in ("percent", "money") or other.low > MANY for other in others if other.kind not in _TIMES
    )
    return not figures and next(iter(_FIGURES.finditer(text)), None) is None
