"""Words in the stem that nobody needs to answer it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from quizgen.flaws import amounts
from quizgen.flaws.above import speaks_of_others
from quizgen.flaws.wording import GAP, content, root, roots, words_of
from quizgen.model import ShortAnswer

if TYPE_CHECKING:
    from quizgen.flaws.question import Question

LONGEST = 60
CLAUSE_WORDS = 5
ASIDE_WORDS = 7
LONG_ASIDE = 9
_CHAT = re.compile(
    r"\b(?:as (?:we|you|everyone|everybody) (?:all )?(?:may |might |probably |surely )?knows?"
    r"|it is (?:very )?(?:interesting|worth|important|fun) (?:to note|to know|noting|that)|interestingly"
    r"|by the way|fun fact|believe it or not|needless to say|of course|don't forget|you may (?:remember|recall|know)"
    r"|as you (?:remember|recall)|everyone knows|everybody knows|let us|let's"
    r"|one of the (?:most|best|greatest|largest|oldest) [\w-]+ (?:\w+ )?(?:processes|people|things|places|events"
    r"|drinks|buildings|cities|scientists|inventions|discoveries|animals|sports|foods|books|films|works|subjects"
    r"|topics))\b",
    re.IGNORECASE,
)
_CHARM = re.compile(
    r"\b(?:beautiful|fascinating|amazing|wonderful|exciting|lovely|gorgeous|delicious|luxurious|stunning|charming"
    r"|incredible|remarkable|impressive|favou?rite|loves?|loved|enjoys?|enjoyed|"
    r"popular|famous|well-known|beloved|handsome|friendly|fun|tourists|holidays?|vacation|hobby|hobbies"
    r"|spectacular|striking|breathtaking|majestic|iconic|renowned|admired?|attracts?|visitors|(?:nearly "
    r"|almost )?every(?:one|body)"
    r"|nowadays|these days|changed a lot|my (?:\w+ )?(?:mother|father|brother|sister|uncle|aunt|friend|teacher"
    r"|neighbou?r"
    r"|grandmother|grandfather)|all over the world|around the world|for centuries|for many years|throughout history"
    r"|since ancient times)\b",
    re.IGNORECASE,
)
_BACK = re.compile(
    r"\b(?:it|its|they|them|their|he|him|his|she|her|hers|this|these|those|such|there|now|then|still|left|remaining"
    r"|altogether|in total|total|new|final|first|next|both|each|other|same|most likely|likely|best|should|would"
    r"|most appropriate|"
    r"diagnosis|treatment|conclusion|explains?|following)\b",
    re.IGNORECASE,
)
_ASIDE = re.compile(r",\s(?:who|which|whose|where)\s([^,?]+),(?=\s)", re.IGNORECASE)
_APPOSITION = re.compile(r",\s((?:an?|the|one of)\s[^,?]+),(?=\s[a-z])", re.IGNORECASE)
_PADDING = re.compile(
    r",\s((?:who|which|whose|where|an?|the|one of|run|owned|born|built|made|led|known)\s[^,?]+),(?=\s[a-z])"
)
_AGE = re.compile(r"\b(?:1[5-9]|20)\d\d\b|\bturned \d+\b|\b\d+ years old\b|\baged? \d+\b|\d+-year-old", re.IGNORECASE)
_DATA = re.compile(
    r"\d|¤|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|hundred|half|twice|double|third"
    r"|quarter)\b",
    re.IGNORECASE,
)
_LISTS = re.compile(r"(?:^|\s)\(?(?:[a-e]|[ivx]{1,3}|[A-E]|[IVX]{1,3}|[1-5])[).:]\s|:\s*¤")
_INSTRUCTS = re.compile(
    r"^\W*(?:give|write|type|enter|name|find|fill|complete|choose|pick|select|what|which)\b"
    r"[^.?!:]*\b(?:gaps?|blanks?|(?:statement|sentence|equation)s?)\b",
    re.IGNORECASE,
)
_SETS_UP = re.compile(
    r"^\W*(?:an?|two|three|suppose|assume|consider|let|given|if|you|imagine|when|look|read|the following|during an? "
    r"|in an? (?:experiment|study|trial|survey)|after|for an?|which|complete|use|on)\b",
    re.IGNORECASE,
)


def gratuitous(question: Question) -> str | None:
    """The stem must hold what is needed to answer it and no more: no chat, no asides, no idle background."""
    if question.kind in ("cloze", "truefalse", "order", "match") or question.has_truth_options:
        return None
    if found := _CHAT.search(question.prose):
        return f"“{found[0]}” and what goes with it are not needed: leave them out"
    idle = next((sentence for sentence in question.before if _is_idle(question, sentence)), None)
    if idle:
        return f"“{_short(idle)}” is not needed to answer: leave it out"
    aside = _aside(question)
    if aside:
        return f"“{_short(aside)}” is not needed to answer: leave it out"
    if len(words_of(question.asking)) > LONGEST and not _DATA.search(question.asking):
        return "the question is very long: leave out what is not needed to answer it"
    return None


def _sought(question: Question) -> list[str]:
    """The options, or the answer that is to be typed."""
    match question.item.body:
        case ShortAnswer(_, answer, accept):
            return [answer, *accept]
        case _:
            return [one.text for one in question.answers]


def _is_idle(question: Question, sentence: str) -> bool:
    """True for a sentence that the question does not build on."""
    told = words_of(sentence)
    if (
        len(told) < CLAUSE_WORDS
        or _LISTS.search(sentence)
        or _INSTRUCTS.match(sentence)
        or any(speaks_of_others(one.text) for one in question.answers)
    ):
        return False
    numeric = _counts(question)
    asked = roots(question.asking)
    options = frozenset(root(word) for text in _sought(question) for word in content(text))
    shared = roots(sentence) & (asked | options)
    if question.kind == "numeric" and _CHARM.search(sentence):
        return True
    if numeric and _DATA.search(sentence) and _DATA.search(re.sub(r"\b1[5-9]\d\d\b|\b20\d\d\b", "", sentence)):
        return False
    back = _BACK.search(question.asking) is not None
    if _CHARM.search(sentence) and not (_SETS_UP.match(sentence) and back):
        return True
    if shared & options or back:
        return False
    return not shared or (len(shared) < 2 and len(asked) > 2 and len(told) > 11 and not _SETS_UP.match(sentence))


def _aside(question: Question) -> str | None:
    """A clause between commas that bears on no option."""
    options = frozenset(root(word) for one in question.answers for word in content(one.text))
    for pattern, fewest in ((_ASIDE, CLAUSE_WORDS), (_APPOSITION, ASIDE_WORDS)):
        for found in pattern.finditer(question.asking):
            if len(words_of(found[1])) >= fewest - 1 and GAP not in found[1] and not roots(found[1]) & options:
                return found[0].strip(", ")
    needed = options | roots(question.asking)
    asides = (found for sentence in question.before for found in _ASIDE.finditer(sentence))
    idle = (found for found in asides if not _DATA.search(found[0]) and not roots(found[1]) & needed)
    told = next((found[0].strip(", ") for found in idle if len(words_of(found[1])) >= CLAUSE_WORDS - 1), None)
    return told or (_padding(question, needed) if _counts(question) else None)


def _counts(question: Question) -> bool:
    """True where a number is sought."""
    return question.kind == "numeric" or any(amounts.read(text) is not None for text in _sought(question)[:1])


def _padding(question: Question, needed: frozenset[str]) -> str | None:
    """Between commas in a sum, many words on somebody or something, with no number but dates and ages."""
    for sentence in question.before:
        for found in _PADDING.finditer(sentence):
            bare = _AGE.sub("", found[1])
            if len(words_of(bare)) >= LONG_ASIDE and not re.search(r"[\d¤]", bare) and not roots(bare) & needed:
                return found[0].strip(", ")
    return None


def _short(text: str) -> str:
    return text if len(text) <= LONGEST else f"{text[:LONGEST].rsplit(' ', 1)[0]} …"
