"""Sentences that lean on what stands before them, and how to make them stand alone."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from quizgen.text import terms, words
from quizgen.text.prefilter import Prefiltered
from quizgen.text.tokens import Part, Token

if TYPE_CHECKING:
    from collections.abc import Sequence

LATE = 9
_PRONOUNS = frozenset(("it", "its", "they", "their", "them", "he", "she", "his", "her", "him"))
_POINTING = frozenset(("this", "these", "that", "those", "such"))
_OPENER = Prefiltered(
    r"^(?:yes|no|and|but|so|yet|however|additionally|moreover|furthermore|in addition|for example|for instance|"
    r"specifically|"
    r"in summary|in conclusion|to summarize|in short|overall|thus|therefore|hence|consequently|as a result|similarly|"
    r"likewise|conversely|in contrast|by contrast|on the other hand|also|finally|then|next|firstly?|secondly?|thirdly?|"
    r"lastly|ultimately|notably|importantly|indeed|in fact|in essence|essentially|instead|meanwhile|nevertheless|"
    r"nonetheless|alternatively|in other words|in particular|in practice|e\.g\.|i\.e\.|note that|remember that|"
    r"it is (?:important|essential|crucial|worth noting|worth mentioning)(?: to (?:note|remember|recognize))? that()|"
    r"as mentioned(?: earlier| above)?|in this (?:context|way|process|sense|regard|respect)|"
    r"here|in general|in more detail|more specifically|in practical terms|on a (?:more )?[a-z]+ note|"
    r"to (?:this|that) end|(?:in addition to|besides|apart from|aside from|along with) "
    r"(?!this\b|these\b|being\b)[^,.]{3,60}(?=, (?!there\b|it\b))|"
    r"beyond (?:[a-z]+ ){0,3}(?:benefits|responsibilities|duties|roles|uses|functions|applications|effects))"
    r"(?:(?<=that)|\s*[,:])\s+",
    re.IGNORECASE,
)
_DANGLING = re.compile(  # its words stand in most sentences, so that asking for them first saves nothing
    r"(?:this|that|these|those|it|its|they|their|them|he|she|his|her|such|here|there|"
    r"where(?= [a-z] (?:is|are|represents?|denotes?) )|"
    r"both (?:of|are|were|have|can|play)|each of (?:these|them)|"
    r"one of (?:these|them)|another|the (?:former|latter|above|following|other|same)|in this|for this|to this|"
    r"from this|at this|by (?:this|doing|understanding|following)|with this|during this|in these|in such|in that|"
    r"all of (?:this|these)|some of (?:these|them)|among (?:these|them)|as such|then|also|thus|"
    r"here's|it's|that's|there's|they're)\b(?!['’]s law)",
    re.IGNORECASE,
)
_IMPERSONAL = re.compile(
    r"it (?:is|was|becomes|became|can be|may be|must be|has been)(?: \w+ly| very| also| not)* "
    r"(?:important|essential|crucial|vital|necessary|critical|imperative|advisable|recommended|beneficial|useful|helpful|"
    r"likely|unlikely|possible|impossible|difficult|easy|easier|hard|harder|common|clear|evident|worth|better|best|"
    r"estimated|believed|thought|noted|said|assumed|argued|suggested|shown|found|proposed|reported|hypothesized|"
    r"demonstrated)\b.* (?:to|that|how|when|whether|if)\b",
    re.IGNORECASE,
)
_DEMONSTRATIVE = Prefiltered(
    r"\b(?:these|those(?! (?:who|that|with|of|in|whose|which))|(?<!so )this) ([^\W\d_]+)(?: ([^\W\d_]+))?",
    re.IGNORECASE,
)
_ANYWHERE = Prefiltered(
    r"\b(?:the (?:former|latter|above|following)|as (?:mentioned|shown|described|seen) (?:above|below|"
    r"earlier|here)|(?:using|into|from|by|with|in) the (?:formula|equation|table|figure|diagram)"
    r"(?! (?:for|of|\w+ed\b|\$))|the same (?:example|case|scenario|problem)|"
    r"(?:the|a|this|our) (?:example|table|figure|equation|diagram|expression|section) (?:above|below))\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Reference:
    """A reference at the start of a sentence: the offset where it ends, its noun if any, its form.

    A `person` is what "he" and "she" stand for.
    """

    end: int
    noun: str
    plural: bool
    possessive: bool
    bare: bool
    person: bool = False


def opener(text: str) -> int:
    """The length of the linking words at the start of a sentence ("However, ", "In summary, ")."""
    found = _OPENER.match(text)
    return found.end() if found else 0


def dangles(text: str) -> bool:
    """True where a sentence starts with what only the text before it makes clear."""
    return bool(_DANGLING.match(text))


def impersonal(text: str) -> bool:
    """True for "It is likely that …", where "it" stands for nothing before it."""
    return bool(_IMPERSONAL.match(text))


def points_back(text: str) -> bool:
    """True where a sentence refers, at any place, to what stands outside it."""
    if _ANYWHERE.search(text):
        return True
    return any(not _named(match, text[: match.start()]) for match in _DEMONSTRATIVE.finditer(text))


def elsewhere(text: str) -> bool:
    """True where a sentence speaks of what stands at another place of its page: "in the example above"."""
    return bool(_ANYWHERE.search(text))


def unnamed(tokens: Sequence[Token]) -> bool:
    """True where a pronoun stands before anything that it could stand for: "Although it was never proved".

    One in a phrase or clause put in front stands for the subject after the comma: "Due to their reactivity, acids …".
    """
    for number, token in enumerate(tokens):
        if token.text.lower() in _PRONOUNS:
            return not _in_front(tokens, number)
        if token.part is Part.CONTENT and token.text[0].isalpha():
            return False
    return False


def _in_front(tokens: Sequence[Token], pronoun: int) -> bool:
    """True where a sentence begins with a preposition or conjunction, and its subject after the comma is no pronoun."""
    if tokens[0].part not in (Part.PREPOSITION, Part.CONJUNCTION):
        return False
    comma = next((number for number, token in enumerate(tokens) if number > pronoun and token.text == ","), len(tokens))
    for token in tokens[comma + 1 :]:
        if token.part is Part.CONTENT:
            return True
        if token.part is not Part.DETERMINER or token.text.lower() in _PRONOUNS | _POINTING:
            return False
    return False


def _named(match: re.Match[str], before: str) -> bool:
    """True where the sentence itself names, before the reference, what it refers to."""
    known = terms.content(before)
    named = {terms.stem(word.lower()) for word in match.groups() if word}
    return bool(named & known) or len(before.split()) >= LATE


def read(tokens: Sequence[Token]) -> Reference | None:
    """The reference that a sentence starts with, where a noun phrase can take its place."""
    if not tokens:
        return None
    low = tokens[0].text.lower()
    if low in ("it", "they", "he", "she"):
        return Reference(tokens[0].end, "", low == "they", possessive=False, bare=False, person=low in ("he", "she"))
    if low in ("its", "their", "his"):
        return Reference(tokens[0].end, "", low == "their", possessive=True, bare=False, person=low == "his")
    if low in ("this", "these", "such"):
        return _demonstrative(tokens, plural=low == "these")
    return None


def _demonstrative(tokens: Sequence[Token], *, plural: bool) -> Reference | None:
    end = 1
    while end < len(tokens) and tokens[end].part is Part.CONTENT:
        end += 1
    if end < len(tokens) and tokens[end].text.lower() == "of" and end + 1 < len(tokens):
        end += 1
        while end < len(tokens) and tokens[end].part in (Part.CONTENT, Part.DETERMINER):
            end += 1
    ahead = end
    while ahead < len(tokens) and tokens[ahead].part is Part.ADVERB:
        ahead += 1
    inserted = ahead < len(tokens) and end > 1 and _insertion(tokens, ahead)
    if ahead >= len(tokens) or not (inserted or tokens[ahead].part in (Part.VERB, Part.AUXILIARY)):
        return None
    noun = tokens[end - 1].text.lower() if end > 1 else ""
    return Reference(tokens[end - 1].end, noun, plural, possessive=False, bare=end == 1)


def _insertion(tokens: Sequence[Token], comma: int) -> bool:
    """True where something is put in before the verb: "These methods, such as filtering, rely on …"."""
    if tokens[comma].text != "," or comma + 1 >= len(tokens) or tokens[comma + 1].part is Part.CONTENT:
        return False
    close = next((number for number in range(comma + 1, len(tokens)) if tokens[number].text == ","), len(tokens) - 1)
    return tokens[min(close + 1, len(tokens) - 1)].part in (Part.VERB, Part.AUXILIARY)


def names_a_thing(label: str, tokens: Sequence[Token]) -> bool:
    """True where a label can be the subject of a sentence: a noun phrase, not an order or a quality."""
    if not tokens or len(tokens) > 9 or label.endswith(("?", "!", ".")):
        return False
    first = tokens[0].text.lower()
    if first in words.FUNCTION and first not in ("the", "a", "an"):
        return False
    if first in words.BASE_FORMS and len(tokens) > 1:
        second = tokens[1].text.lower()
        if first not in words.NOUN_TOO or second in words.PLAIN_ADJECTIVES or second in words.DETERMINERS:
            return False
    return not (first.endswith(("ing", "ed")) and first in words.VERBS and len(tokens) > 1)
