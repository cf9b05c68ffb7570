"""The patterns of inline CommonMark that its reading, writing and gaps share."""

from __future__ import annotations

import re

_BODY = r"(?!\s)(?:[^\\$]|\\.)*(?:[^\\$\s]|\\.)"
_GAP = r"\{\{(?P<gap>[0-9]{1,3})\}\}"

ACTIVE = re.compile(r"[\\`*_$<&\[\n\r\0]")
"""A character without which a text holds no markup, gaps apart."""

_PLAIN = r"[^\\`*_$<&\[\n\r\0]*"

BOLD = re.compile(rf"({_PLAIN})\*\*(?=[^\W_])({_PLAIN})(?<=[^\W_])\*\*({_PLAIN})")
"""A text with a single stretch in bold, which begins and ends with a letter or digit, and no other markup."""

MATH = re.compile(rf"\$({_BODY})\$", re.DOTALL)
"""Math with its dollar signs; group 1 is the LaTeX source."""

PADDED_MATH = re.compile(rf"(\s*)({_BODY})(\s*)", re.DOTALL)
"""LaTeX source that can stand between dollar signs, and the space round it."""

GAP = re.compile(_GAP)
"""A gap in a text without a shield."""

SHIELD = re.compile(r"[\\`$]")
"""A character without which there is nothing in a text that a gap could stand in but the text itself."""

GAP_OR_ESCAPE = re.compile(rf"\\.|{_GAP}", re.DOTALL)
"""A gap inside code or math, or what a backslash keeps from being one."""

TOKEN = re.compile(
    rf"\\.|(?P<code>(?P<fence>`+)(?!`).*?(?<!`)(?P=fence)(?!`))|`+|(?P<math>\${_BODY}\$)|{_GAP}",
    re.DOTALL,
)
"""What has to be told apart to find gaps and know where they stand."""
