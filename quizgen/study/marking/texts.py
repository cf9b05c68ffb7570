"""A typed text against an answer and the other names that it accepts."""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING

from quizgen.study.marking.bearings import judge_bearing
from quizgen.study.marking.chemistry import flat, formula, ion, isotope, names, same_formula
from quizgen.study.marking.code import judge_code, looks_like_code, without_command
from quizgen.study.marking.compare import same_value
from quizgen.study.marking.days import judge_day
from quizgen.study.marking.equations import judge_equation, looks_like_equation
from quizgen.study.marking.judged import NOWHERE, RIGHT, WRONG, Context, Judged
from quizgen.study.marking.labels import without_base
from quizgen.study.marking.moments import judge_moment
from quizgen.study.marking.phrasing import other_ways
from quizgen.study.marking.reactions import judge_reaction, looks_like_reaction
from quizgen.study.marking.signs import judge_both_signs
from quizgen.study.marking.typed_words import roman
from quizgen.study.marking.values import read_bound, read_money, read_power, read_value
from quizgen.study.marking.words import judge_words
from quizgen.text import inline
from quizgen.text.latex import readable

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from quizgen.study.marking.values import Value

_BRACKETED = re.compile(r"^(.*?\S)\s*\(([^()]+)\)(.*)$")
_BEFORE_A_SYMBOL = re.compile(r"(?<!\w)[⁰¹²³⁴-⁹]+(?=[A-Z])")
_AFTER_A_LETTER = re.compile(r"(?<=[A-Za-z])[⁰¹²³⁴-⁹₀-₉]+")
_VARIABLE = re.compile(r"[A-Za-zα-ωΑ-Ω](?![A-Za-z⁺⁻+-])|[√(]")
_ROMAN = re.compile(r"(?=[IVX]{2})X{0,3}(?:IX|IV|V?I{0,3})")
_ENCLOSED = re.compile(r"\[.*\]|\{.*\}")  # a list or a set, and not what it holds
_ABBREVIATION = re.compile(r"[A-Z][A-Za-z0-9+/-]{0,7}")


def judge(typed: str, answers: Sequence[str], context: Context = NOWHERE) -> Judged:
    """Whether a typed text is one of the answers, the best first; the remark is on the best match.

    Answers are inline CommonMark: a code answer is compared as code, a math answer as an equation.
    """
    first = WRONG
    for answer in answers:
        judged = _judge(typed, answer, context)
        if judged.right:
            return judged
        first = first if first.remark else judged
    return _bracketed(typed, answers, context) or first


def _judge(typed: str, answer: str, context: Context) -> Judged:
    runs = inline.parse(answer)
    if len(runs) == 1 and runs[0].kind == "code":
        return judge_code(without_command(typed, runs[0].text, context.question), runs[0].text)
    math = any(run.kind == "math" for run in runs)
    told = "".join(readable(run.text) if run.kind == "math" else run.text for run in runs)
    raw, typed = typed, readable(typed) if "\\" in typed else inline.plain(typed)
    typed, told = (without_base(text, context.question) for text in (typed, told))
    if looks_like_code(told):
        return judge_code(typed, told)
    if looks_like_reaction(told):
        return judge_reaction(typed, told, lambda one, other: judge(one, (other,), context).right)
    if not _is_amount(told) and not formula(told) and (math or looks_like_equation(told)):
        raw = typed if "\\" in typed else raw
        return judge_both_signs(raw, told, judge_equation) if "±" in told else judge_equation(raw, told)
    if _ENCLOSED.fullmatch(typed.strip()) and not _ENCLOSED.fullmatch(told):
        return WRONG
    first = WRONG
    for variant in _variants(told):
        judged = _plain(typed, variant, context)
        if judged.right:
            return judged
        first = first if first.remark else judged
    return first


def _plain(typed: str, wanted: str, context: Context) -> Judged:
    as_formula = formula(wanted)
    if as_formula:
        judged = _formula(typed, wanted, as_formula, context)
        return judged if judged.right or judged.remark or formula(typed) else _reworded(typed, wanted, context)
    if names(typed) and any(judge_words(name, wanted, context).right for name in names(typed)):
        return RIGHT
    if _written(typed) == _written(wanted) or flat(typed) == flat(wanted):
        return RIGHT
    if _ROMAN.fullmatch(wanted) and typed.strip().isdecimal():
        return Judged(right=int(typed) == roman(wanted))
    if isotope(wanted) and isotope(typed):
        return Judged(right=isotope(wanted) == isotope(typed))
    moment = judge_moment(typed, wanted) or judge_day(typed, wanted) or judge_bearing(typed, wanted)
    if moment:
        return moment
    if read_bound(wanted) and read_bound(typed):
        same = read_bound(typed) == read_bound(wanted)
        return Judged(right=same, remark="" if same else "That is something else, or the opposite.")
    value = read_value(wanted)
    given = read_money(typed, value.unit) or read_power(typed) if value else None
    if value and given:
        return _value(given, value, context)
    if value and value.unit and not given:
        return WRONG  # where words are compared, what stands between numbers and symbols is lost
    judged = judge_words(typed, wanted, context)
    again = judged if judged.right else _reworded(typed, wanted, context)
    return again if again.right else judged


def _is_amount(text: str) -> bool:
    """True for a value with a unit or with what is counted, but not for a multiple of a variable: 3x², 2π."""
    value = read_value(text)
    return value is not None and not _VARIABLE.match(value.noun)


def _reworded(typed: str, wanted: str, context: Context) -> Judged:
    """Whether what was typed says the same put in another way."""
    ways = (judge_words(other, meant, context) for other, meant in other_ways(typed, wanted, context.question))
    return next((judged for judged in ways if judged.right), WRONG)


def _written(text: str) -> str:
    """The text with what is raised or lowered beside letters on the line: 1s² 2s² as 1s2 2s2, ¹⁴C as 14C."""
    text = _BEFORE_A_SYMBOL.sub(lambda found: unicodedata.normalize("NFKC", found[0]), text)
    text = _AFTER_A_LETTER.sub(lambda found: unicodedata.normalize("NFKC", found[0]) + " ", text)
    return " ".join(text.split())


def _formula(typed: str, wanted: str, flat: str, context: Context) -> Judged:
    if same_formula(typed, flat):
        return RIGHT
    for name in names(wanted):
        judged = judge_words(typed, name, context)
        if judged.right and not formula(typed):
            return judged
    other, meant = ion(typed), ion(wanted)
    if other and meant and other != meant:
        return Judged(right=False, remark=f"Another ion: {typed.strip()} ({other}), not {meant}.")
    if meant and formula(typed) and flat.rstrip("+-0123456789") == formula(typed).rstrip("+-0123456789"):
        return Judged(right=False, remark="The charge is wrong.")
    return WRONG


def _value(given: Value, wanted: Value, context: Context) -> Judged:
    judged = same_value(given, wanted, context)
    noun = _noun(given.noun, wanted.noun, context)
    if not judged.right or noun.right:
        return judged if not judged.right or not noun.remark else noun
    return noun


def _noun(given: str, wanted: str, context: Context) -> Judged:
    """Whether what is counted agrees; what the question names need not be typed."""
    if given and wanted:
        judged = judge_words(given, wanted, context)
        if judged.right:
            return judged
        return Judged(right=False, remark=judged.remark or f"The number is right, but of what? Not {given}.")
    if (not given and not wanted) or _says(context, given or wanted):
        return RIGHT
    if wanted:
        return Judged(right=False, remark="The number is right; say of what.")
    return Judged(right=False, remark=f"The number is right, but it is not one of {given}.")


def _says(context: Context, noun: str) -> bool:
    """True where every word of the noun stands in the question."""
    words = context.text.split()
    return all(any(judge_words(there.strip(".,;:?!()"), word).right for there in words) for word in noun.split())


def _variants(answer: str) -> Iterator[str]:
    """The answer as it is, without what stands in brackets, and an abbreviation that stands there."""
    yield answer
    found = _BRACKETED.match(answer)
    if not found or formula(answer):
        return
    yield f"{found[1]}{found[3]}"
    if not found[3] and _ABBREVIATION.fullmatch(found[2]) and found[2][0].lower() == found[1][0].lower():
        yield found[2]


def _bracketed(typed: str, answers: Sequence[str], context: Context) -> Judged | None:
    """A name with another in brackets is right where both are answers."""
    found = _BRACKETED.match(typed)
    if not found or found[3]:
        return None
    outer, inner = judge(found[1], answers, context), judge(found[2], answers, context)
    return outer if outer.right and inner.right else None
