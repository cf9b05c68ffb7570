"""One question in another form: typed instead of picked, judged instead of filled in."""

from __future__ import annotations

import re

from quizgen.items.envelope import digest
from quizgen.model import Choice, Cloze, ShortAnswer, TrueFalse
from quizgen.text import commonness

GAP = "____"
_PREFIX = re.compile(r"^Which \w+ belongs in the gap\? ")
_DEFINED = re.compile(r"^What (?P<be>is|are) (?P<thing>[^?]+)\?$")
_STANDS = re.compile(r"^(?P<before>In .+, w|W)hat (?P<does>do(?:es)?) (?P<name>[^?]+) stand for\?$")
_SUBJECT = re.compile(r"^Which of these (?P<rest>[^?]+)\?$")
_NEUTRAL = re.compile(r"\b([Aa])n? (?=____)")
_LEFT = re.compile(r"(\$[^$]*=)\$ \{\{1\}\}")
_AFTER_ARTICLE = re.compile(r"(\b(?:[Aa]n?|[Tt]he) )____")
_ARTICLE = re.compile(r"\b([Aa])\(n\) (?=____)")


def short(body: Cloze, picked: Choice | None = None) -> ShortAnswer | None:
    """A cloze with one gap as a question to be answered in words; a choice's own question where it has one."""
    if set(body.blanks) != {1}:
        return None
    blank = body.blanks[1]
    if picked and picked.key.text == blank.answer and (asked := _open(picked.stem)):
        return ShortAnswer(asked, blank.answer, blank.accept)
    text = body.text.replace("{{1}}", GAP)
    asked = "Complete the statement:" if text.rstrip(" .").endswith(GAP) else "What belongs in the gap?"
    return ShortAnswer(f"{asked} {text}", blank.answer, blank.accept)


def _open(stem: str) -> str:
    """The stem of a choice as a question without options; "" where it needs them."""
    if _STANDS.match(stem):
        return stem
    found = _SUBJECT.match(stem)
    return f"What {found['rest']}?" if found else ""


def true_false(body: Choice, filled: Cloze | None, seed: str) -> TrueFalse | None:
    """A choice as a statement that is true, or false with one of the distractors; the seed decides.

    `filled` is a cloze that asks for the same, whose sentence serves where the stem gives none;
    None where neither does.
    """
    right = _statement(body, body.key.text, filled)
    if right is None:
        return None
    number = int(digest("true", seed), 16)
    if number % 2:
        return TrueFalse(right, answer=True)
    wrong = _statement(body, body.distractors[number // 2 % len(body.distractors)].text, filled)
    return TrueFalse(wrong, answer=False, correction=right) if wrong else None


def _statement(body: Choice, option: str, filled: Cloze | None) -> str | None:
    if found := _DEFINED.match(body.stem):
        return f"{_capital(found['thing'])} {found['be']} {option}."
    if found := _STANDS.match(body.stem):
        verb = "stands" if found["does"] == "does" else "stand"
        return f"{found['before'][:-1]}{found['name']} {verb} for {option}."
    if (found := _PREFIX.match(body.stem)) and body.stem.count(GAP) == 1:
        return _filled(body.stem[found.end() :], option)
    if (found := _SUBJECT.match(body.stem)) and not found["rest"].startswith("is another name"):
        return f"{_capital(option)} {found['rest']}."
    if (
        filled
        and set(filled.blanks) == {1}
        and filled.text.count("{{1}}") == 1
        and filled.blanks[1].answer == _right(body.key.text, filled.text)
    ):
        option = _right(option, filled.text)
        return _filled(_NEUTRAL.sub(r"\1(n) ", filled.text.replace("{{1}}", GAP)), option)
    return None


def _right(option: str, text: str) -> str:
    """The right side of an equation where the text has the left one in front of its gap; another option as it is."""
    found = _LEFT.search(text)
    return f"${option[len(found[1]) :].lstrip()}" if found and option.startswith(found[1]) else option


def _filled(text: str, option: str) -> str:
    """The text with the option in its gap, after the article that it takes."""
    vowel = _opens_with_vowel(option.lstrip("*_`$ "))
    if "=$ " + GAP in text and option.startswith("$"):
        return text.replace("$ " + GAP, " " + option[1:])
    text = _ARTICLE.sub(lambda found: f"{found[1]}n " if vowel else f"{found[1]} ", text)
    if text.startswith(GAP):
        return _capital(text.replace(GAP, option))
    return _AFTER_ARTICLE.sub(lambda found: found[1] + _small(option), text).replace(GAP, option)


def _opens_with_vowel(option: str) -> bool:
    """True for what "an" stands before: also letters that are named one by one, "FXYD", but not "USB"."""
    if option[:2].isupper() and option[1] not in "AEIOU":
        return option[0] in "AEFHILMNORSX"
    return option[:1].lower() in "aeiou"


def _small(option: str) -> str:
    """An option as it stands behind an article: a common word has lost the capital of its list."""
    first = option.split(" ", maxsplit=1)[0]
    common = commonness.level(first.lower()) and first[1:].islower() and option[len(first) :].islower()
    return option[:1].lower() + option[1:] if common else option


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:] if text[:2].islower() or text[1:2] == " " else text
