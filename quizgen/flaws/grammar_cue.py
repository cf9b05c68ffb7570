"""Options that do not fit the stem, or one another, by their grammar."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from quizgen.flaws.above import speaks_of_others
from quizgen.flaws.agreement import is_plural, opens_with_vowel
from quizgen.flaws.forms import FORMS_APART, Form, form_of, starts_as_base_verb
from quizgen.flaws.wording import words_of
from quizgen.text import words

if TYPE_CHECKING:
    from quizgen.flaws.question import Question

FEWEST = 3
_WH = ("which", "what")
_GAPS = " \n_….:?¤"
_BRACKETS = re.compile(r"\[\s*(?:blank|gap)?\s*\]$")
_BEFORE_GAP = re.compile(r"(?<!\w)(a|an) (?=_{2,})", re.IGNORECASE)
_ARTICLE = re.compile(r"\b(a|an)$", re.IGNORECASE)
_OWN_ARTICLE = re.compile(r"^(?:a|an|the|its|their|his|her)\s", re.IGNORECASE)
_TO = re.compile(r"\bto$", re.IGNORECASE)
_EXAMPLES = re.compile(r"^(?:which|what) of (?:these|the following) are\b", re.IGNORECASE)
_WANTS_VERB = re.compile(
    r"\b(?:used|able|helps?|serves?|is|are|was|were|purpose|function|aim|role|goal|job|task|paid|likely|needs?"
    r"|needed|wants?|wanted"
    r"|tries|tried|order|recommend|designed|meant|supposed|required|has|have|had|asked|chose|decided) to$",
    re.IGNORECASE,
)
_ARE = re.compile(r"\b(are|were|is|was)(?: called| known as| named)?(?: the| all| both| mainly)?$", re.IGNORECASE)
_DEED = re.compile(r"^what (?:do|does|did|can|will) .+ do\W*$|\bbecause\W*$", re.IGNORECASE)
_ASKS_PLURAL = re.compile(
    r"^(?:which|what) (?:two |three )?([a-z-]+s) (?:are|were|do|have|make|form|carry|cause|produce|belong)\b"
    r"|^(?:what|which|who) are the (?:two )?([a-z-]+s)\b",
    re.IGNORECASE,
)


def grammar_cue(question: Question) -> str | None:
    """All options must fit the stem (a or an, number, form of the verb) and be parallel to each other."""
    if len(question.answers) < FEWEST or question.has_truth_options:
        return None
    if any(speaks_of_others(one.text) for one in question.answers):
        return None
    stem = _BRACKETS.sub("", question.asking.rstrip(_GAPS)).rstrip(_GAPS)
    return (
        _article(question, stem)
        or _infinitive(question, stem)
        or _number(question, stem)
        or _deed(question)
        or _parallel(question)
    )


def _article(question: Question, stem: str) -> str | None:
    """After "a" or "an" every option must begin with the right sound, be singular, and bring no article of its own."""
    found = _ARTICLE.search(stem) or _BEFORE_GAP.search(question.prose)
    if not found or re.search(r"\ba\s*(?:/|\(n\)|or)\s*an?$|\ba\(n\)$", stem, re.IGNORECASE):
        return None
    wants_vowel = found[1].lower() == "an"
    for one in question.answers:
        if opens_with_vowel(one.prose) is (not wants_vowel) or _OWN_ARTICLE.match(one.prose):
            return f"“{one.text}” does not fit after “{found[1]}”: put the article to each option"
    return None


def _infinitive(question: Question, stem: str) -> str | None:
    if not _TO.search(stem):
        return None
    fits = [starts_as_base_verb(one.prose) for one in question.answers]
    if False in fits and (True in fits or (_WANTS_VERB.search(stem) and None in fits)):
        return f"“{question.answers[fits.index(False)].text}” does not fit after “to”: begin every option with a verb"
    return None


def _deed(question: Question) -> str | None:
    """Where a deed or a reason is asked for, the key alone has a verb."""
    if not question.single or not _DEED.search(question.asking):
        return None
    idle = [one for one in question.distractors if not _acts(one.prose)]
    if not _acts(question.key.prose) or 2 * len(idle) <= len(question.distractors):
        return None
    return f"“{idle[0].text}” says nothing that anybody does, as the key does: make all options alike"


def _acts(text: str) -> bool:
    return any(word in words.VERBS or word in words.AUXILIARIES or word.endswith("ing") for word in words_of(text))


def _number(question: Question, stem: str) -> str | None:
    """After "are" the key alone is plural, or after "is" alone singular."""
    verb, asks = _ARE.search(stem), _ASKS_PLURAL.match(stem)
    if re.match(r"(?:which|what|name) (?:two|three|pair|couple)\b", stem, re.IGNORECASE):
        return None
    if not question.single or not (asks or _EXAMPLES.match(stem) or (verb and not stem.lower().startswith(_WH))):
        return None
    asks = asks or _EXAMPLES.match(stem)
    wanted = True if asks or verb is None else verb[1].lower() in {"are", "were"}
    key = is_plural(question.key.prose)
    others = [is_plural(one.prose) for one in question.distractors]
    if key is not wanted or (not wanted and others.count(True) < len(others)):
        return None
    amiss = others.count(not wanted)
    if amiss == len(others) or (verb and 2 * amiss >= len(others)):
        return f"only “{question.key.text}” fits the number of the verb: make all options singular, or all plural"
    return None


def _parallel(question: Question) -> str | None:
    """An option of another form than two others, where their forms are beyond doubt."""
    forms = [form_of(one.prose) for one in question.answers]
    for place, form in enumerate(forms):
        more = {other for other in forms if forms.count(other) > 1 and forms.count(other) >= forms.count(form)}
        if any((form, other) in FORMS_APART for other in more):
            return (
                f"“{question.answers[place].text}” is built in another way than the other options: make them parallel"
            )
    clear = {Form.NOUNS if form is Form.GERUND else form for form in forms} - {Form.UNKNOWN}
    if len(clear) > 2 or _verbs_differ(question):
        return "the options are built in different ways: make them parallel"
    return None


def _verbs_differ(question: Question) -> bool:
    """True where options begin with verbs of which some go with one thing and some with many: produces, produce."""
    first = [one.prose.split()[0].lower() for one in question.answers if len(one.prose.split()) > 1]
    singular = sum(word in words.THIRD_PERSON and word not in words.NOUN_TOO for word in first)
    plural = sum(word in words.BASE_FORMS and word not in words.NOUN_TOO for word in first)
    return bool(singular and plural) and singular + plural >= FEWEST
