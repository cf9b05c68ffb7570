r"""Moodle's importer as far as our questions go, written from its source and not from our reader.

The patterns are those of question/type/multianswer/questiontype.php (Python has no look-behind of
several lengths, so it stands as three), the list of fractions that of question/engine/bank.php.
"""

from __future__ import annotations

import html
import re
from xml.etree import ElementTree as ET

FRACTIONS = (
    100, 90, 83.33333, 80, 75, 70, 66.66667, 60, 50, 40, 33.33333, 30, 25, 20, 16.66667, 14.28571, 12.5, 11.11111,
    10, 5, 0,
)  # fmt: skip
_ANSWER = r".+?(?<!\\)(?<!&)(?<!&amp;)(?=[~#}]|$)"
_FEEDBACK = r".*?(?<!\\)(?=[~}]|$)"
_ALTERNATIVE = rf"(?:=|%(?:-?[0-9]+(?:[.,][0-9]*)?)%)?(?:{_ANSWER})(?:\#(?:{_FEEDBACK}))?"
_TYPES = r"NUMERICAL|NM|MULTICHOICE|MC|MULTICHOICE_V|MCV|MULTICHOICE_H|MCH|SHORTANSWER|SA|MW|SHORTANSWER_C|SAC|MWC"
_GAP = re.compile(rf"\{{([0-9]*):({_TYPES}):({_ALTERNATIVE}(?:~{_ALTERNATIVE})*)\}}", re.DOTALL)
_ONE = re.compile(rf"~?(=|%(?:-?[0-9]+(?:[.,][0-9]*)?)%)?({_ANSWER})(\#({_FEEDBACK}))?", re.DOTALL)


def questions(data: bytes) -> list[dict[str, object]]:
    """What Moodle would make of a file; an assertion fails where it would complain."""
    quiz = ET.fromstring(data)  # noqa: S314 - our own file
    assert quiz.tag == "quiz"
    return [question(each) for each in quiz if each.get("type") != "category"]


def question(element):
    told = {"type": element.get("type"), "name": words(element, "name/text")}
    assert told["name"]
    assert len(told["name"]) <= 255
    told["text"] = words(element, "questiontext/text")
    assert told["text"]
    assert element.find("questiontext").get("format") == "html"
    answers = element.findall("answer")
    match told["type"]:
        case "multichoice":
            told["answers"] = [(words(each, "text"), float(each.get("fraction"))) for each in answers]
            known = {round(abs(fraction), 5) for _, fraction in told["answers"]}
            assert known <= set(FRACTIONS)
            right = sum(fraction for _, fraction in told["answers"] if fraction > 0)
            assert abs(right - 100) < 0.001
            assert all(text for text, _ in told["answers"])
        case "truefalse":
            assert [words(each, "text") for each in answers] == ["true", "false"]
            assert sorted(each.get("fraction") for each in answers) == ["0", "100"]
            told["answer"] = answers[0].get("fraction") == "100"
        case "shortanswer":
            told["answers"] = [words(each, "text") for each in answers]
            assert all(each.get("fraction") == "100" for each in answers)
        case "numerical":
            told["answer"] = (float(words(answers[0], "text")), float(words(answers[0], "tolerance")))
        case "matching":
            pairs = [(words(each, "text"), words(each, "answer/text")) for each in element.findall("subquestion")]
            told["pairs"] = pairs
            assert all(left and right for left, right in pairs)
        case "ordering":
            assert [each.get("fraction") for each in answers] == [str(n + 1) for n in range(len(answers))]
            told["answers"] = [words(each, "text") for each in answers]
        case "cloze":
            told["gaps"] = gaps(told["text"])
            assert told["gaps"]
        case other:
            raise AssertionError(other)
    return told


def gaps(text: str) -> list[list[str]]:
    """The answers of each gap that are worth the whole mark."""
    found = []
    while gap := _GAP.search(text):
        text = text[: gap.start()] + f"{{#{len(found) + 1}}}" + text[gap.end() :]
        alternatives = _ONE.findall(gap[3])
        answers = [html.unescape(answer).replace(r"\}", "}").replace(r"\#", "#") for mark, answer, *_ in alternatives]
        assert all(mark == "=" for mark, *_ in alternatives)
        found.append(answers)
    return found


def words(element, path: str) -> str:
    return (element.findtext(path) or "").strip()
