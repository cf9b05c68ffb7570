"""The kind of things that a list holds, as the heading above it names them: "Types of Endocytosis"."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from quizgen.facts.questions.inversion import small
from quizgen.text import inline, terms, words
from quizgen.text.numberwords import VALUES

if TYPE_CHECKING:
    from quizgen.facts.fact import Fact

MOST_WORDS = 7
MOST_OF_WHOLE = 4
_NUMBERED = re.compile(r"^(?:\d+[.)]|[A-Z][.)]|[IVX]+\.)\s+")
_LEFT_OUT = frozenset(
    "key main major common different some other various several the four three two five six seven basic most "
    "specific important principal current "
    "primary notable typical general core essential fundamental additional potential possible popular".split()
)
_LINKS = frozenset("of in for on".split())
_KINDS = frozenset("types kinds forms classes".split())
_KIND = frozenset("type kind form class".split())
_NO_CLASS = frozenset(
    "examples differences considerations advantages disadvantages benefits applications implications "
    "connections resources "
    "consequences features characteristics aspects factors effects impacts capabilities limitations "
    "challenges uses results "
    "points topics notes basics details insights analysis series basis questions ways tips facts findings "
    "highlights reasons "
    "similarities outcomes objectives goals significance roles options developments contributions "
    "takeaways elements contents recommendations measures "
    "calculations dynamics interactions influences responses changes processes".split()
)
_ONLY_OF = frozenset(("concepts", "causes", "features", "events", "elements"))  # bare they say too little
_PARTS = frozenset("component part step stage phase concept element principle".split())
_QUESTIONS = (
    re.compile(r"^What (?:are|were) (?:some |the )?(?:of the )?(?P<asked>[^?,;:]+)"),
    re.compile(
        r"^(?:What|Which) (?P<asked>(?!are\b|is\b|were\b|was\b)[^?,;:]+?) (?:are|can|do|have|were|should|may)\b"
    ),
    re.compile(r"^(?:List|Describe|Name|Identify|Outline|Explain|Discuss) (?:some |the )?(?P<asked>[^?.,;:]+)"),
)
_MORE = re.compile(
    r",? and (?:how|what|why|when|where|their|its|explain|describe|discuss)\b"
    r"| (?:found|seen|that|which|to|by|with|as|when|between|among|across|during|from|after|before|following|related"
    r"|capable|available"
    r"|\w+ed(?= (?:in|by|to|with|for|on|as|from)\b|$))\b"
)
_LINKED = re.compile(r" (?:of|in|for|on) ")
_LATIN = re.compile(r"[tnlrp]uses$")
_LASTING = ("ss", "us", "is", "ics")


@dataclass(frozen=True, slots=True)
class ListClass:
    """A class of things, as one and as many: "type of endocytosis", "types of endocytosis".

    Its things end on the stem `head`, where it is what their names share.
    """

    one: str
    many: str
    head: str = ""

    @property
    def noun(self) -> str:
        """Its noun, which says what the things are: "type"."""
        return _LINKED.split(self.one)[0].rsplit(maxsplit=1)[-1]

    @property
    def thing(self) -> str:
        """The noun of what there are types of, else its own: "endocytosis"."""
        return self.one.rsplit(maxsplit=1)[-1] if self.noun in _KIND else self.noun

    def bare(self) -> ListClass:
        """The class by its noun alone."""
        several = _LINKED.split(self.many)[0].rsplit(maxsplit=1)[-1]
        return ListClass(self.noun, several, self.head)


def named(fact: Fact) -> ListClass | None:
    """The class that the heading above the fact's list names; None where it names none."""
    section = fact.statement.passage.section
    title = fact.sources[0].title
    found = _read(section[-1], title) if section else _read(asked_for(title), title, noun=True)
    if found is None or len(section) < 2 or found.one not in _PARTS or not _is_whole(section[-2]):
        return found
    whole = _written(_NUMBERED.sub("", section[-2]), title)
    return ListClass(f"{found.one} of {whole}", f"{found.many} of {whole}")


def _is_whole(heading: str) -> bool:
    """True for a heading that names what has parts: "Social Cognitive Theory"."""
    told = _NUMBERED.sub("", heading).split()
    plain = all(word.isalpha() and word.lower() not in words.FUNCTION for word in told)
    return plain and len(told) <= MOST_OF_WHOLE and told[-1].lower() not in words.VAGUE and not told[0].endswith("ing")


def naming(fact: Fact, noun: str) -> ListClass | None:
    """The class by a noun that the headings above the fact's list, or its page's title, say more of."""
    title = fact.sources[0].title
    asked = _read(asked_for(title), title, noun=True)
    classes = (*(_read(heading, title) for heading in reversed(fact.statement.passage.section)), asked)
    return next((one for one in classes if one is not None and terms.stem(one.noun.lower()) == terms.stem(noun)), None)


def _read(heading: str, title: str, *, noun: bool = False) -> ListClass | None:
    """The class that a heading names in the plural, its words written as the page's title writes them.

    It may begin with a word in "ing" where it is surely a `noun`.
    """
    told = _NUMBERED.sub("", re.sub(r"\s*\([^()]*\)$", "", heading)).split()
    while told and told[0].lower() in _LEFT_OUT:
        told = told[1:]
    if not told or len(told) > MOST_WORDS or not all(re.fullmatch(r"[\w'’-]+", word) for word in told):
        return None
    end = next((n for n, word in enumerate(told) if word.lower() in _LINKS), len(told))
    if any(word.endswith(("'s", "’s")) or word.lower() in VALUES for word in told[1:]):
        return None
    head = [word.lower() for word in told[:end]]
    if head and (end == len(told) - 1 or (head[-1] in _ONLY_OF | _KINDS and end == len(told))):
        return None
    if not head or not _is_plural(head[-1]) or any(word in words.FUNCTION for word in head):
        return None
    if any(
        word.lower() in words.AUXILIARIES | {"and", "or", "vs"} or (word.lower().endswith("ing") and not noun)
        for word in told[:end]
    ):
        return None
    tail = told[end:]
    if tail and head[-1] in _KINDS and _is_plural(tail[-1].lower()):
        tail = [*tail[:-1], singular(tail[-1])]
    shown = " ".join((_written(" ".join(told[: end - 1]), title), told[end - 1].lower())).strip()
    rest = f" {_written(' '.join(tail), title)}" if tail else ""
    several = f" {_written(' '.join(told[end:]), title)}" if tail else ""
    first, _, last = shown.rpartition(" ")
    one = f"{first} {singular(last)}".strip()
    return ListClass(inline.render(one + rest), inline.render(shown + several))


def _written(words_of: str, title: str) -> str:
    """Words of a heading inside a sentence: as the title has them, else in small letters but for names."""
    if words_of in title:
        return words_of
    known = frozenset(title.split()[1:])
    return " ".join(
        word.lower() if word.lower() in known else "-".join(map(small, word.split("-"))) for word in words_of.split()
    )


def asked_for(question: str) -> str:
    """What a page's question asks for: "types of organ transplants" of "What are the types of organ transplants?"."""
    found = next((match for one in _QUESTIONS if (match := one.match(question))), None)
    return _MORE.split(found["asked"])[0] if found else ""


def _is_plural(word: str) -> bool:
    regular = word.endswith("s") and not word.endswith(_LASTING) and terms.stem(word) != word
    return regular and word not in _NO_CLASS and len(word) > len("ions")


def singular(word: str) -> str:
    """The singular of a regular plural."""
    if word.endswith("ies"):
        return f"{word[:-3]}y"
    if _LATIN.search(word):  # "statuses", "viruses"
        return word[:-2]
    if word.endswith(("sses", "shes", "ches", "xes", "zes")):
        return word[:-2]
    return word[:-1]


def several(word: str) -> str:
    """The regular plural of a noun."""
    if word.endswith("y") and word[-2:-1] not in tuple("aeiou"):
        return f"{word[:-1]}ies"
    return f"{word}es" if word.endswith(("s", "sh", "ch", "x", "z")) else f"{word}s"
