"""What an answer is by its words: names of what weighs in how much it is worth."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from quizgen.text import classes, commonness, terms, words

if TYPE_CHECKING:
    from quizgen.facts.view import View

_ENDINGS = ("tion", "ity", "ing", "ment", "ness", "ism", "ance", "ence", "ed", "al", "ive", "ic")
_DEGREES = ("more ", "most ", "less ", "least ")
_WORDS = tuple(f"words {count}" for count in range(10))
_TELLING = tuple(f"telling words {count}" for count in range(5))
_LONGEST = tuple(f"longest word {thirds}" for thirds in range(5))


def of_answer(text: str, view: View) -> tuple[str, ...]:
    """What an answer is to its page: how long, how telling, a term of it or not."""
    own, known, content = terms.key(text), _known(view), terms.content(text)
    found = [_WORDS[min(len(terms.words(text)), 9)]]
    if own in view.lexicon:
        found.append("a term of the page")
    elif not view.lexicon.keys().isdisjoint(own.split()):
        found.append("holds a term of the page")
    if (times := known.count(own)) and times > known.count(f"\n{own}\n"):
        found.append("part of a term of the page")
    core = [len(word) for word in content if word not in words.VAGUE and word not in words.PLAIN_ADJECTIVES]
    found.append(_TELLING[min(len(core), 4)])
    if core:
        found.append(_LONGEST[min(max(core) // 3, 4)])
    found.append(_share(content, view.title_words))
    if terms.stands_in(text, view.topic) or terms.stands_in(view.topic, text):
        found.append("the topic")
    return tuple(found)


@lru_cache(maxsize=16)
def _known(view: View) -> str:
    """The keys of a page's terms, each on a line."""
    return "\n".join(("", *view.keys, ""))


def _of_commonness(text: str) -> tuple[str, ...]:
    levels = commonness.levels(text)
    if not levels:
        return ("no words",)
    return f"rarest word {min(levels)}", f"commonest word {max(levels)}", f"last word {levels[-1]}"


@lru_cache(maxsize=4096)
def of_form(text: str) -> tuple[str, ...]:
    """What holds of an answer wherever it stands: how common its words are, how they are written."""
    low = text.lower().split()
    last = low[-1] if low else ""
    listed, of = " and " in text or " or " in text, " of " in text
    held = (
        ("digits", any(map(str.isdigit, text))),
        ("capital", text[:1].isupper()),
        ("all capitals", text.isupper() and len(text) > 1),
        ("more or most", text.lower().startswith(_DEGREES)),
        ("hyphen", "-" in text),
        ("holds of", of),
        ("list", listed and "," in text),
        ("pair", listed and "," not in text),
        ("vague head", last in words.VAGUE),
        ("vague start", of and low[0] in words.VAGUE),
        ("plural", terms.stem(last) != last),
    )
    endings = [f"ends in {ending}" for ending in _ENDINGS if last.endswith(ending)] if last.endswith(_ENDINGS) else ()
    return (*_of_commonness(text), *[name for name, holds in held if holds], *endings)


def of_sense(text: str) -> tuple[str, ...]:
    """What sorts of things an answer's words mean, and its last word, on which the others hang."""
    return f"head of class {classes.last(text)}", *(f"word of class {number}" for number in classes.classes(text))


def of_company(sentence: str) -> tuple[str, ...]:
    """What sorts of things the sentence speaks of."""
    return tuple(f"beside class {number}" for number in classes.classes(sentence))


def _share(part: frozenset[str], whole: frozenset[str]) -> str:
    if not part or part.isdisjoint(whole):
        return "in the title none"
    return "in the title all" if part <= whole else "in the title some"
