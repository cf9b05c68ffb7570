"""Telling math between dollar signs from currency and prose."""

from __future__ import annotations

import re

_WORDS_IN_MATH = re.compile(
    r"\\(?:text\w*|math\w+|operatorname|mbox|ce|tag|label|begin|end|textbf|textit)\*?\s*\{[^{}]*\}"
)
_COMMAND = re.compile(r"\\[A-Za-z]+|\\.")
_SIGNS = re.compile(r"\\[A-Za-z,;!]|[\^_={}<>≤≥≈±×÷√∑∫∂∞→∝]")
_BRACED = re.compile(r"\{[^{}]*\}")
_PROSE = re.compile(r"\b(?:[A-Za-z]{3,}[,;:.]?\s+[a-z]{2,}|[A-Za-z]{2,}[,;:.]?\s+[a-z]{3,})")
_LONG_PROSE = re.compile(r"\b(?:[A-Za-z]+[,;:.]?\s+){4}[a-z]{2,}")
_MONEY = re.compile(r"\s*\d[\d,]*(?:\.\d+)?")
_DANGLING = re.compile(r"(?:\s[-–—+,/]|[,;(]|[a-z]{2,}[,.]?)\s*\Z")


def is_math(content: str, after: str = "") -> bool:
    """True where what stands between two dollar signs is math and not the text between two sums.

    `after` is the character behind the second sign: a digit there makes it a sum of money.
    """
    if not content.strip() or after.isdigit() or after == "$":
        return False
    bare = _bare(content)
    if _LONG_PROSE.search(bare):
        return False
    money = _MONEY.match(content)
    if money:
        return _is_math_after_number(content, content[money.end() :], bare)
    return not _PROSE.search(bare) or bool(_SIGNS.search(content) and not _DANGLING.search(bare))


def is_display(content: str) -> bool:
    r"""True where what stands between `$$`, `\\(` or `\\[` is math: not blank and not a sentence."""
    bare = _bare(content)
    return (
        bool(content.strip())
        and not _LONG_PROSE.search(bare)
        and bool(_SIGNS.search(content) or not _PROSE.search(bare))
    )


def _is_math_after_number(content: str, rest: str, bare: str) -> bool:
    if not rest.strip():
        return rest == "" or content[:1] == " "
    if _DANGLING.search(bare) and not _SIGNS.search(rest):
        return False
    return bool(_SIGNS.search(rest)) or not re.search(r"[A-Za-z]{3,}|[.;:!?]", rest)


def _bare(content: str) -> str:
    r"""The content without LaTeX commands and what is in braces; markers count as space."""
    bare = _COMMAND.sub(" ; ", _WORDS_IN_MATH.sub(" ; ", content.replace("\\n", " ; ")))
    return _BRACED.sub(" ; ", bare)
