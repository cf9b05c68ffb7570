"""Stems and options that only their page, or their writer, makes clear."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from quizgen.flaws.wording import GENERIC, words_of
from quizgen.text import words
from quizgen.text.prefilter import Prefiltered
from quizgen.text.prefilter import words_of as known_words

if TYPE_CHECKING:
    from quizgen.flaws.question import Question

_SHOWN = (
    r"(?:passage|text|paragraph|reading|article|lecture|lesson|video|slides?|figure|diagram|picture|photo(?:graph)?"
    r"|image"
    r"|graph|chart|map|illustration|drawing|excerpt|extract|chapter|page|section|story|poem|author|speaker|narrator"
    r"|handout|worksheet"
    r"|example|case study|script|book|course|notes?|cartoon|sketch|schema)"
)
_KNOWN = (  # tables that everybody in the field knows by name: "the ICE table"
    r"(?:(?-i:[A-Z]{2,}[\w-]*)|periodic|truth|multiplication|water|hash|symbol|routing|lookup|contingency|frequency) "
    r"table\b"
)
_ELSEWHERE = re.compile(
    rf"\b(?:according to|based on|as (?:shown|seen|stated|described|explained|given|mentioned|indicated|discussed"
    rf"|defined) (?:in|on|by)|referring to|refer to|from|look at)"
    rf" (?:the|this|that|our|your|today's|yesterday's) (?!{_KNOWN})(?:\w+ )?(?:{_SHOWN}|table|experiment|class)\b"
    rf"|\bin (?:the|this|that|our|your) (?:above |previous |preceding |last |given |following )?(?:{_SHOWN})\b(?! of\b)"
    rf"|\b(?:{_SHOWN}|table|equation|circuit|code|program|function|experiment|sentence|list|formula|case|scenario"
    rf"|situation|problem)(?: (?:discussed|mentioned|described|given|shown|seen))?"
    rf" (?:above|below|earlier|before"
    rf"|shown|on the (?:left|right|board|next page|previous page))\b(?![^?]*[:¤\n])"
    rf"|\bin the (?:first|second|third|fourth|last|other) (?:case|example|experiment|scenario|situation|trial)\b"
    rf"(?! of\b)|\b(?:figure|fig\.|table|diagram|exhibit|graph) \d|\b(?:the|this) (?:above|previous|preceding"
    rf"|aforementioned)(?:[- ]mentioned)? \w+|\babove[- ]mentioned\b"
    rf"|\bas (?:mentioned|discussed|described|stated|explained|noted|shown|seen)"
    r" (?:above|below|earlier|before|previously|in class)\b|\b(?:we|you|they|i) (?:just |have |'ve "
    r"|had )?(?:discussed|talked about|read|learned|learnt|studied|covered|saw|seen|mentioned"
    r"|watched|did)(?: about)?\b(?=.{0,30}(?:\b(?:last|in class|earlier|today|yesterday|this week|before|above"
    r"|in this)\b|[?.]?$))|\b(?:the|this) author(?:'s)?\b(?! of\b)|\bthe (?:former|latter)\b"
    r"|^\W*(?:which|who|what) of the (?:two|three|four)(?= (?:is|are|was|were|has|have|does|do|did|would"
    r"|can)\b)(?![^?]*[:,¤])",
    re.IGNORECASE,
)
_PRONOUN = Prefiltered(
    r"\b(?:it|its|itself|they|them|their|theirs|he|him|his|she|her|hers|this|these|those|that(?='s)|there)\b",
    re.IGNORECASE,
)
_EXPLETIVE = re.compile(
    r"\b(?:how long|what time|how far|how often|why|when|where|how|what|is|was|does|did|would|can|will|makes?|made"
    r"|finds?|found)\b[^,?]{0,20}?\bit\b(?= (?:\w+ )?(?:take|takes|took|is|was|be|to|possible|true|false|correct"
    r"|mean|called|rain|snow"
    r"|happen|follow|matter)\b)"
    r"|\bit\b(?= (?:is|was|takes|took|seems|appears|would be|will be|has been|can be)\b[^?]*\b(?:to|that|for|when"
    r"|if)\b)"
    r"|\bit (?:is|was) an? |\bthere\b(?= (?:is|are|was|were|be|been|exist|must|will|may|can|has|have)\b)"
    r"|\b(?:is|are|was|were|do|does|did|exist|will|can|would|has|have) there\b|\bthis (?:year|century|week|month"
    r"|decade)\b|\bthose (?:who|that|with|of|in)\b|\bmake it\b",
    re.IGNORECASE,
)
_OPTIONS = re.compile(
    r"\b(?:which|one|two|each|all|any|what|none|some|most|pair|out) (?:one )?of (?:all )?(?:these|those)\b"
    r"|\b(?:among|between) (?:these|those)\b"
    r"|\bthese\b(?= (?:\w+ ){0,3}(?:words?|terms?|numbers?|statements?|options?|sentences?|pairs?|values?"
    r"|expressions?|functions?|names?|elements?|metals?|countries|substances?)\b)",
    re.IGNORECASE,
)
_EXPLETIVES, _POINTING = frozenset(("it", "there", "this", "those")), frozenset(("these", "those"))  # words of both
_POINTS = re.compile(r"\b(?:these|this|those)\b", re.IGNORECASE)
_TOLD = re.compile(r"\d|\b(?:an?|the|each|every|two|three) (?!same\b|other\b|following\b)[a-z]", re.IGNORECASE)
_FOLLOWS = re.compile(r"[^.?]*:|.*¤", re.DOTALL)  # "in this sentence: …"
_NO_SUBJECT = re.compile(
    r"^\W*(?:is|are|was|were|has|have|had|refers|means|occurs|consists|contains|causes|produces|makes|helps"
    r"|describes|represents|includes|involves|provides|shows|allows)\b(?! (?:\w+ ){0,8}\w*\?$)[^?]*$",
    re.IGNORECASE,
)
_LOOSE = re.compile(
    r"\b(?:stuff|thingy|(?<!living )things?|something|somehow|whatever|etc|and so on|and so forth|or something|kinda"
    r"|that one)\b(?! (?:of value|of which|that (?:each|both|all|every))\b)\.?",
    re.IGNORECASE,
)
_EMPTY = frozenset(
    "process processes event events thing things experiment structure structures substance person man woman "
    "people place "
    "country city company author method value result results object objects organism function program code "
    "equation problem "
    "situation case system part parts factor effect role purpose importance important reason change changes use "
    "year study war "
    "one better worse bigger larger higher easier faster cheaper leader character team group winner factor "
    "battle theory idea concept happened happen work works matter matters good bad best main different "
    "difference go goes went get gets".split()
)
_AHEAD = re.compile(r"[^,]*, (?!(?:where|which|who|whose|and|but|or|so|as)\b)[\w¤]")  # "Known for its size, …"
_SUBJECT = re.compile(r"\W*(?!It\b|They\b|This\b|These\b|That\b|There\b)[A-Z]\w+ (?:is|are|was|were|has|have|can)\b")
_BLANK = re.compile(r"_{2,}")
_NAMES = frozenset(("word", "term", "name"))
_STATED = re.compile(r"[\d¤]|(?<!^)\b[A-Z]\w+")


def ambiguous(question: Question) -> str | None:
    """Stem and options must be clear by themselves: no pronoun that stands for nothing, no page out of sight."""
    prose = question.prose
    if question.kind == "cloze":
        pronoun = _dangling(_BLANK.sub("¤", prose), ahead=True)
        return f"“{pronoun}” stands for nothing in the sentence: name what is meant" if pronoun else None
    if found := _ELSEWHERE.search(prose):
        return f"“{found[0]}” points to what the reader does not see: say here what is meant"
    if (
        question.answers
        and not question.has_truth_options
        and _NO_SUBJECT.match(question.asking)
        and not question.before
    ):
        return "the stem has no subject: say what it is about"
    if pronoun := _dangling(prose):
        return f"“{pronoun}” stands for nothing in the stem: name what is meant"
    if _says_nothing(question):
        return "the stem does not say what it is about: name it"
    loose = next((found for one in question.answers if (found := _loose(one.prose))), None)
    loose = loose or (_loose(prose) if len(_named(prose)) < 2 else None)
    return f"“{loose[0]}” can mean anything: say what is meant" if loose else None


def _loose(text: str) -> re.Match[str] | None:
    """A word that can mean anything; with a capital inside a text it is a name: "ETC", "Internet of Things"."""
    return next((found for found in _LOOSE.finditer(text) if found[0].islower() or not found.start()), None)


def _dangling(prose: str, *, ahead: bool = False) -> str | None:
    """The first pronoun that nothing goes before for which it could stand, nor `ahead` of it behind a comma."""
    if not _PRONOUN.search(prose):
        return None
    for found in _PRONOUN.finditer(cleared := _cleared(prose)):
        before, after = cleared[: found.start()], cleared[found.end() :]
        word = found[0].lower()
        if word in {"this", "these", "those"} and (noun := re.match(r"\s+([a-z-]+)", after)) and _brings_noun(noun[1]):
            if not _recalled(noun[1], before) and not _FOLLOWS.match(after, noun.end()):
                return f"{found[0]} {noun[1]}"
            continue
        if ahead and _AHEAD.match(after):
            continue
        if not (_named(before) or "¤" in before if word in {"this", "these", "those"} else _antecedents(before)):
            return found[0]
    return None


def _cleared(prose: str) -> str:
    """The prose without pronouns that stand for nothing, as in "it is true that", or for the options."""
    told = known_words(prose)
    if not _EXPLETIVES.isdisjoint(told):
        prose = _EXPLETIVE.sub("~", prose)
    if _POINTING.isdisjoint(told):
        return prose
    return _OPTIONS.sub(lambda m: _POINTS.sub("~", m[0]), prose)


def _brings_noun(word: str) -> bool:
    return word not in words.FUNCTION and word not in words.VERBS and word not in words.PLAIN_ADJECTIVES


def _recalled(noun: str, before: str) -> bool:
    """True where a noun is told before, or a whole sentence that it can sum up."""
    return noun.rstrip("s") in before.lower() or bool(re.search(r"[.!;:?]\s", before)) or "¤" in before


def _antecedents(before: str) -> list[str]:
    told = "¤" in before or _TOLD.search(before) or _SUBJECT.match(before)
    return ["¤"] if told else _named(before)


def _named(text: str) -> list[str]:
    """The words of a text that could be what a pronoun stands for."""
    return [word for word in words_of(text) if _may_stand(word)]


def _may_stand(word: str) -> bool:
    if word in words.FUNCTION or word in _EMPTY or word in words.ADVERBS or (word in GENERIC and word not in _NAMES):
        return False
    return word not in words.VERBS or word in words.NOUN_TOO


def _says_nothing(question: Question) -> bool:
    """True for a question all of whose words could stand in any question: "What happens in the process?"."""
    if (
        not question.answers
        or question.before
        or not question.asking.endswith("?")
        or _STATED.search(question.stem)
        or "¤" in question.prose
    ):
        return False
    if "of these" in question.asking.lower() or "following" in question.asking.lower():
        return False
    told = [word for word in words_of(question.asking) if word not in words.FUNCTION]
    return all(word in _EMPTY or word in GENERIC for word in told)
