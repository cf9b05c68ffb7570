r"""LaTeX as plain text that a person can read: `\frac{a}{b}` as a/b, `Na^+` as Na⁺."""

from __future__ import annotations

import re
from functools import lru_cache
from types import MappingProxyType

from quizgen.text.latex_signs import LOWERED, NAMES, RAISED, SIGNS

_PIECE = re.compile(r"\\[A-Za-z]+\*?|\\.|[{}^_]|[^\\{}^_]", re.DOTALL)
_TRANSPARENT = frozenset(
    "text textbf textit textrm mathrm mathbf mathit mathsf mathcal mathbb mathfrak operatorname rm bf it mbox "
    "boldsymbol ce left right big Big bigg Bigg bigl bigr Bigl Bigr displaystyle textstyle limits nolimits".split()
)
_ACCENTS = MappingProxyType(
    {"vec": "\u20d7", "hat": "\u0302", "bar": "\u0304", "overline": "\u0305", "dot": "\u0307", "ddot": "\u0308"}
    | {"tilde": "\u0303", "underline": "\u0332"}
)
_SPACES = frozenset(",;:! ") | {"quad", "qquad"}
_OPERATORS = re.compile(r"\s*([=≈≠≤≥→⇌⟶<>∝≡])\s*")
_ARROWS = re.compile(r"\s*(->|-->|<->)\s*")
_DEEPEST = 40


@lru_cache(maxsize=4096)
def readable(latex: str) -> str:
    """LaTeX source without delimiters as one line of Unicode; what is not known stays as its name."""
    text = _Reader(_PIECE.findall(latex)).read()
    text = _OPERATORS.sub(r" \1 ", _ARROWS.sub(" → ", text))
    return " ".join(text.split())


class _Reader:
    """Reads pieces from left to right; `at` is the next one."""

    def __init__(self, pieces: list[str]) -> None:
        self.pieces = pieces
        self.at = 0
        self.depth = 0

    def read(self, end: str = "") -> str:
        parts: list[str] = []
        while self.at < len(self.pieces):
            piece = self.pieces[self.at]
            self.at += 1
            if piece == end:
                break
            parts.append(self._one(piece))
        return "".join(parts)

    def _one(self, piece: str) -> str:
        if piece == "{":
            return self._group()
        if piece == "^":
            return _shifted(self._argument(), RAISED, "^")
        if piece == "_":
            return _shifted(self._argument(), LOWERED, "_")
        if piece.startswith("\\"):
            return self._command(piece[1:].rstrip("*"))
        return "" if piece == "}" else "-" if piece == "−" else piece

    def _group(self) -> str:
        """What stands up to the closing brace; deeper than anybody writes, braces are passed over."""
        if self.depth > _DEEPEST:
            return ""
        self.depth += 1
        inside = self.read("}")
        self.depth -= 1
        return inside

    def _argument(self) -> str:
        """What the next command or sign applies to: a group, or one piece."""
        while self.at < len(self.pieces) and self.pieces[self.at].isspace():
            self.at += 1
        if self.at >= len(self.pieces) or self.depth > _DEEPEST:
            return ""
        piece = self.pieces[self.at]
        self.at += 1
        self.depth += 1
        argument = self._one(piece)
        self.depth -= 1
        return argument

    def _command(self, name: str) -> str:
        if name in ("frac", "dfrac", "tfrac", "cfrac"):
            above, below = self._argument(), self._argument()
            return f"{_grouped(above)}/{_grouped(below)}"
        if name == "sqrt":
            return self._root()
        if name in ("binom", "dbinom"):
            return f"C({self._argument()}, {self._argument()})"
        if name in _ACCENTS:
            marked = self._argument()
            return "".join(sign + _ACCENTS[name] for sign in marked) if len(marked) == 1 else marked
        if name in ("xrightarrow", "xleftarrow"):
            over = self._argument()
            return f" →({over}) " if over else " → "
        if name in _SPACES:
            return " "
        if name in _TRANSPARENT:
            return ""
        if name in ("begin", "end"):
            self._argument()
            return ""
        return SIGNS.get(name, NAMES.get(name, name if len(name) > 1 else {"\\": "; "}.get(name, name)))

    def _root(self) -> str:
        degree = ""
        if self.pieces[self.at : self.at + 1] == ["["]:
            self.at += 1
            degree = self.read("]")
        inside = self._argument()
        sign = {"": "√", "3": "∛", "4": "∜"}.get(degree, f"{_shifted(degree, RAISED, '^')}√")
        return sign + (inside if (inside.isalnum() and len(inside) == 1) or inside.isdigit() else f"({inside})")


def _grouped(text: str) -> str:
    """A part of a fraction, in brackets where it would fall apart without."""
    return f"({text})" if re.search(r"(?<=.)[\s+\-/·×=−*]", text.strip()) else text.strip()


def _shifted(text: str, signs: dict[str, str], mark: str) -> str:
    """Text raised or lowered; with a mark and brackets where Unicode has no such signs."""
    text = text.strip()
    if not text or text in ("°", "'", "′"):
        return text
    if all(sign in signs for sign in text):
        return "".join(signs[sign] for sign in text)
    return f"{mark}{text}" if text.isalnum() and (mark == "_" or len(text) == 1) else f"{mark}({text})"
