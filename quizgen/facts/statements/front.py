"""What has to be named before a statement that does not say itself what it is about."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from quizgen.facts.statements import fragments, leaning, named
from quizgen.text import commonness, reference, terms, words
from quizgen.text.tokens import tokenise

if TYPE_CHECKING:
    from quizgen.facts.statements.draft import Draft
    from quizgen.facts.statements.named import Subject
    from quizgen.model import Passage

SEVERAL = 3  # words of a subject that needs nothing before it
_ACRONYM = re.compile(r", (?:the )?[A-Z]{2,}s?\b")
_DEFINES = re.compile(r" (?:(?:is|are) (?:defined as|an?\b)|refers? to|means)")
_ABSTRACT = re.compile(r"(?:tion|sion|ment|ity|ance|ence|ness|ing|ship|ism|acy|ure)s?$")
_FIELD = re.compile(r"[a-z]+(?:ics|logy|ing|ance|ment|tion)")  # "accounting": tells little of what is meant
_ASPECTS = frozenset(  # what is told of things: headings and labels that are none themselves
    "source function role location purpose structure definition mechanism effect use origin composition "
    "appearance treatment diagnosis cause symptom sign formula example description production application "
    "advantage disadvantage characteristic nature feature benefit importance significance type kind stage "
    "difference challenge impact factor limitation implication complication property definition meaning cost "
    "design duration context background overview relevance indication prevalence".split()
)
_POINTING = frozenset("the this these that those each some many most several such both another".split())


def label(passage: Passage, *, repeated: bool) -> str:
    """The label that a passage stands under, with what it stands under itself where it is repeated."""
    own = passage.label or (passage.section[-1] if passage.depth and passage.section else "")
    if repeated and passage.label and passage.section:
        return f"{passage.section[-1]}, {own}"
    return own


def context(draft: Draft, passage: Passage, about: tuple[str, str], asked: frozenset[str], *, repeated: bool) -> str:
    """What the statement is about, where it does not say so itself.

    `about` is the page's topic, and how to name it; `asked` are the stems of the words of its question.

    That is the page's topic where nothing of it stands in the statement, or where this takes for known
    what only the page names; the label above it where that tells enough, or belongs to the topic.
    """
    known = terms.content(draft.text)
    under = label(passage, repeated=repeated)
    shown = about[1]
    tokens = tokenise(draft.text, draft.marks)
    part = leaning.belongs_to_more(tokens)
    leans = part or leaning.lacks_setting(tokens)
    lacking = leans and not _named(shown, known)
    if repeated:
        above = "".join(passage.section[-1:])
        if above and (_core(above) <= known or (draft.label is not None and not telling(above))):
            unsaid = draft.label is None and not _core(above) <= asked
            return _thing(passage.label, known, asked) if unsaid else ""
        return above if draft.label is not None else under
    if draft.label is not None:
        named_by_item = bool(passage.label) and not telling(passage.label)
        return shown if lacking or (named_by_item and not _touched(about, known)) else ""
    if passage.label and fragments.only_describes(draft):
        return under if _named(shown, known) or telling(under) or not shown else f"{shown} ({under})"
    told = bool(under) and 2 * len(_core(under) & known) >= len(_core(under))
    if any(_named(one, known) for one in about):  # "The line has launched a ship" on a page about cruise lines
        return under if leans and not told and _tells_apart(under) else ""
    if (
        under
        and not told
        and (
            (part and _holds(under, draft))
            or _of_label(draft, passage)
            or (not lacking and _belongs(under, shown, known))
        )
    ):
        return under
    if under and not told and not lacking and _tells_apart(under):
        return under
    vague = told or under or not telling(shown) or _FIELD.fullmatch(shown)
    if _defines(draft, shown):
        return ""
    alone = _touched(about, known) or _ACRONYM.search(draft.text) or (vague and _clear(draft))
    return "" if alone and not lacking else shown or under


def _thing(label: str, known: frozenset[str], asked: frozenset[str]) -> str:
    """A label that stands under several headings, where it is one of what the page is asked about, and left unsaid."""
    own = _core(label)
    return label if own <= asked and not own & known and not aspect(label) else ""


def aspect(label: str) -> bool:
    """True for what is told of a thing rather than a thing: "Uses", "Nature of Energy", "Function in Ecosystems"."""
    return terms.stem(named.head(label)) in _ASPECTS


def _defines(draft: Draft, shown: str) -> bool:
    """True where a sentence says what its own subject is, a name or a rare word: "Affect refers to the experience …".

    A topic before it would be read as what it defines.
    """
    found = _subject(draft)
    if not shown or found is None or found.frame or draft.text.startswith("The "):
        return False
    return bool(_DEFINES.match(draft.text, found.end)) and found.name.split()[0].lower() not in _POINTING


def _holds(under: str, draft: Draft) -> bool:
    """True for a heading of which a sentence can name examples, or steps."""
    return telling(under) or draft.text.startswith("Examples")


def _of_label(draft: Draft, passage: Passage) -> bool:
    """True for what only says what its label is or does: "The temperature at which …", "Ionic bonds: Involve …"."""
    if not passage.label:
        return False
    tokens = tokenise(draft.text, draft.marks)
    does = leaning.names_an_act(tokens) or (named.plural(passage.label) and leaning.orders(tokens))
    return does or (draft.text.startswith("The ") and _subject(draft) is None)


def _belongs(under: str, shown: str, known: frozenset[str]) -> bool:
    """True for a label that shares a word with the page's topic, most of which does not stand among some words."""
    untold = 2 * len(_core(shown) & known) < len(_core(shown))
    return untold and bool(terms.content(under) & terms.content(shown))


def _named(name: str, known: frozenset[str]) -> bool:
    return bool(name) and terms.content(name) <= known


def _touched(about: tuple[str, str], known: frozenset[str]) -> bool:
    """True where something of what a page is about stands among some words."""
    starts = {word[: terms.FAMILY] for word in known}
    return any(word[: terms.FAMILY] in starts for one in about for word in _core(one))


def _tells_apart(label: str) -> bool:
    """True for a label that names a thing by words of its own, and neither a quality nor something to be done."""
    thing = telling(label) and reference.names_a_thing(label, tokenise(label))
    return thing and not abstract(label)


def quality(label: str) -> bool:
    """True for a single word that names a quality, which no method or process is: "Security"."""
    return abstract(label) and label.lower().endswith(("ity", "ness", "ance", "ence"))


def abstract(label: str) -> bool:
    """True for a single word that names a quality or an act: "Security", "Standardization"."""
    return label.isalpha() and bool(_ABSTRACT.search(label)) and commonness.level(label.lower()) > 0


def _clear(draft: Draft) -> bool:
    """True where the subject of a sentence is a thing that needs no other name: a rare word, or several words."""
    first = re.split(r"['’\s]", draft.text, maxsplit=1)[0]
    if (
        first.isalpha()
        and len(first) > 1
        and first.lower() not in words.FUNCTION
        and not commonness.level(first.lower())
    ):
        return True
    found = _subject(draft)
    if found is None:
        return bool(_ACRONYM.search(draft.text))  # "By blocking its uptake, SSRIs raise …" speaks of them
    told = _core(found.name)
    if found.name.split()[0].lower() in _POINTING and " of " not in found.name:
        return len(told) >= SEVERAL and telling(found.name)
    return telling(found.name) or len(told) >= SEVERAL


def _subject(draft: Draft) -> Subject | None:
    return named.subject(draft.text, tokenise(draft.text, draft.marks))


def telling(text: str) -> bool:
    """True where a text has a word that is not of those which every subject uses, or a name like "carbon-14"."""
    if re.search(r"[^\W\d_]-?\d", text):
        return True
    return any(commonness.level(word) <= commonness.RARE for word in _core(text) if word.isalpha() and len(word) > 1)


def _core(text: str) -> frozenset[str]:
    wanted = terms.content(text)
    return frozenset(word for word in wanted if word not in words.VAGUE) or wanted
