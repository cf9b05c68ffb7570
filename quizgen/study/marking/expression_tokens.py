"""The tokens of an expression: numbers, variables, functions and signs, each in one spelling."""

from __future__ import annotations

import re
import unicodedata

FUNCTIONS = frozenset(
    "sin cos tan sec csc cot arcsin arccos arctan sinh cosh tanh log ln lg exp lim max min det gcd lcm mod".split()
)
_GREEK = {
    "alpha": "α", "beta": "β", "gamma": "γ", "delta": "δ", "epsilon": "ε", "theta": "θ", "lambda": "λ", "mu": "μ",
    "pi": "π", "rho": "ρ", "sigma": "σ", "tau": "τ", "phi": "φ", "omega": "ω", "Delta": "Δ", "Sigma": "Σ",
    "Omega": "Ω", "sqrt": "√", "infinity": "∞", "eta": "η",
}  # fmt: skip
_NAMED = re.compile(rf"(?<![A-Za-z])(?:{'|'.join(sorted(_GREEK, key=len, reverse=True))})(?![A-Za-z])")
_SIGNS = str.maketrans({"−": "-", "–": "-", "·": "*", "⋅": "*", "∗": "*", "÷": "/", "≤": "<=", "≥": ">=", "≠": "!=",
                        "µ": "μ", "ϕ": "φ", "ϵ": "ε", "⟨": "(", "⟩": ")"})  # fmt: skip
_SPELLED = (("**", "^"), ("+/-", "±"), ("+ / -", "±"), ("+-", "±"), ("=<", "<="), ("==", "="))
_GLYPH = re.compile("[½⅓⅔¼¾]")
_RAISED = re.compile("[⁰¹²³⁴-⁹ⁿⁱˣʸᵃᵇᵏᵐᵗ⁺⁻⁽⁾]+")
_VECTOR = re.compile(r"<([^<>]*,[^<>]*)>")
_LOWERED = re.compile("[₀-₉ₐₑᵢₒᵣᵤᵥₓₕₖₗₘₙₚₛₜ]+")
_TOKEN = re.compile(
    r"(?P<number>\d+(?:\.\d+)?|\.\d+)|(?P<run>[A-Za-z]+)|(?P<letter>[Α-ωℏ∞∂])|(?P<lower>_[({]?\w+[)}]?)"
    r"|(?P<sign><=|>=|!=|[-+±*×/^√=<>≈∝≡()\[\]{},!'′])|(?P<space>\s+)|(?P<other>.)",
    re.DOTALL,
)
_FUNCTION = re.compile("|".join(sorted(FUNCTIONS, key=len, reverse=True)))
_OF_ONE = re.compile(rf"[knxyz]?(?:{_FUNCTION.pattern})[knxyz]?")
_WORD = re.compile(r"[A-Za-z]{4,}")


def words(text: str) -> tuple[str, ...]:
    """The runs of four letters and more that are no function and no Greek letter: these are no variables."""
    return tuple(run for run in _WORD.findall(_NAMED.sub(" ", text)) if not _OF_ONE.fullmatch(run))


def runs(text: str) -> tuple[str, ...]:
    """The runs of letters that are no function and no Greek letter."""
    return tuple(run for run in re.findall(r"[A-Za-z]+", _NAMED.sub(" ", text)) if run not in FUNCTIONS)


def tokens(text: str) -> list[str]:
    """The tokens of an expression; none where it holds a sign of no expression.

    A run of letters is a product of variables (mc), unless the text holds words: then it is a name.
    A digit or mark right after a variable belongs to it: v0 and v₀ are one.
    """
    worded = bool(words(text))
    found: list[str] = []
    before = ""
    for match in _TOKEN.finditer(_spelled(text)):
        kind, written = match.lastgroup, match[0]
        if kind == "other":
            return []
        if kind == "run":
            found += _run(written, worded=worded)
        elif kind in {"lower", "number"} and before in {"run", "letter"} and (kind == "lower" or _may_have(found[-1])):
            found[-1] += "_" + written.strip("_(){}")
        elif kind == "lower":
            return []
        elif kind != "space":
            found.append(written)
        before = str(kind)
    return found


def is_name(token: str) -> bool:
    """True for a variable or a name."""
    return token[:1].isalpha() or token[:1] in {"∞", "∂"}


def _spelled(text: str) -> str:
    text = _NAMED.sub(lambda found: f" {_GREEK[found[0]]} ", _VECTOR.sub(r"(\1)", text.translate(_SIGNS)))
    for written, sign in _SPELLED:
        text = text.replace(written, sign)
    text = _GLYPH.sub(lambda found: f"({unicodedata.normalize('NFKC', found[0])})".replace("⁄", "/"), text)
    text = _RAISED.sub(lambda found: f"^({unicodedata.normalize('NFKC', found[0])})".replace("−", "-"), text)
    return _LOWERED.sub(lambda found: f"_{unicodedata.normalize('NFKC', found[0])} ", text).strip()


def _run(run: str, *, worded: bool) -> list[str]:
    if worded:
        return [run if run in FUNCTIONS else run.lower()]
    function = _FUNCTION.search(run)
    return [*run[: function.start()], function[0], *run[function.end() :]] if function else list(run)


def _may_have(token: str) -> bool:
    return is_name(token) and token not in FUNCTIONS
