r"""Chemistry in LaTeX: mhchem's `\ce{…}` as plain math, which every reader of LaTeX knows."""

from __future__ import annotations

import re

_CE = re.compile(r"\\ce\s*\{((?:[^{}]|\{(?:[^{}]|\{[^{}]*\})*\})*)\}")
_ARROWS = (
    ("<=>", r"\rightleftharpoons"),
    ("<->", r"\leftrightarrow"),
    ("->", r"\rightarrow"),
    ("<-", r"\leftarrow"),
)
_TOKEN = re.compile(
    r"(?P<space>\s+)"
    r"|(?P<arrow><=>|<->|->|<-)(?:\[(?P<above>[^\]]*)\])?"
    r"|\^\{?(?P<charge>[0-9]*[+-])\}?|(?P<sign>[+-])(?=[\s)\]}]|$)"
    r"|_\{?(?P<count>[0-9n]+)\}?|(?<=[A-Za-z)\]])(?P<digits>[0-9]+)"
    r"|(?P<gas>(?<!\S)\^(?!\S))|(?P<solid>(?<!\S)v(?!\S))|(?P<state>\((?:g|l|s|aq)\))"
    r"|(?P<name>[A-Z][a-z]?|[a-z]+)|(?P<number>[0-9]+)|(?P<other>\\[A-Za-z]+|.)"
)


def expand(latex: str) -> str:
    r"""The LaTeX with every `\ce{2H2O}` written as `2\mathrm{H}_{2}\mathrm{O}`."""
    return _CE.sub(lambda found: f"{{{_formula(found[1].strip())}}}", latex) if r"\ce" in latex else latex


def _formula(source: str) -> str:
    return "".join(map(_piece, _TOKEN.finditer(source)))


def _piece(found: re.Match[str]) -> str:
    match found.lastgroup:
        case "arrow" | "above":
            command = dict(_ARROWS)[found["arrow"]]
            above = found["above"]
            return rf" \xrightarrow{{\text{{{above}}}}} " if above else f" {command} "
        case "charge" | "sign":
            alone = found.lastgroup == "sign" and (found.start() == 0 or found.string[found.start() - 1] == " ")
            return f" {found[0]} " if alone else f"^{{{found['charge'] or found['sign']}}}"
        case "count" | "digits":
            return f"_{{{found['count'] or found['digits']}}}"
        case "name" | "state":
            return rf"\mathrm{{{found[0]}}}"
        case "gas":
            return r"\uparrow "
        case "solid":
            return r"\downarrow "
        case "space":
            return " "
        case _:
            return found[0]
