r"""Inline CommonMark: the writing of every text of an item.

Emphasis, `code`, and math between dollar signs; never HTML. A dollar sign opens math where a
character other than a space follows; the next dollar sign without a backslash closes it, where
a character other than a space goes before. `{{1}}` is a gap, in text, code and math alike;
text that only looks like one is written `\{\{1}}`.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache, lru_cache
from typing import TYPE_CHECKING, Literal

from markdown_it import MarkdownIt

from quizgen.text.inline_gaps import gaps, replace_gaps
from quizgen.text.inline_render import render
from quizgen.text.inline_syntax import ACTIVE, BOLD, MATH

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from markdown_it.rules_inline import StateInline
    from markdown_it.token import Token

__all__ = ["Run", "RunKind", "gaps", "parse", "plain", "render", "replace_gaps"]

RunKind = Literal["text", "code", "math"]


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of text set in one way; math is LaTeX without delimiters."""

    text: str
    kind: RunKind = "text"
    strong: bool = False
    emphasis: bool = False


@lru_cache(maxsize=1024)  # a sentence is shown as question, explanation and quote
def parse(source: str) -> tuple[Run, ...]:
    """The runs of an inline CommonMark text.

    Links give their words, images their alternative text, HTML stands as it is written, a hard
    line break is a line break and a soft one a space. Gaps are left as they are.
    """
    if not ACTIVE.search(source):
        return _text(source)
    if found := BOLD.fullmatch(source):  # as an explanation is written; to parse it takes twenty times as long
        before, bold, after = found.groups()
        return (*_text(before), Run(bold, strong=True), *_text(after))
    (block,) = _parser().parseInline(source)
    return _joined(_runs(block.children or []))


def _text(text: str) -> tuple[Run, ...]:
    return (Run(text),) if text else ()


def strong(source: str) -> str:
    """An inline CommonMark text set in bold."""
    return f"**{source}**" if source.strip() == source and source else source


@lru_cache(maxsize=1024)  # as above
def plain(source: str) -> str:
    """The text of an inline CommonMark text without its markup."""
    return "".join(run.text for run in parse(source)) if ACTIVE.search(source) else source


@cache
def _parser() -> MarkdownIt:
    parser = MarkdownIt("commonmark")
    parser.inline.ruler.push("math", _math_rule)
    return parser


def _math_rule(state: StateInline, silent: bool) -> bool:  # noqa: FBT001 - markdown-it calls it so
    found = MATH.match(state.src, state.pos, state.posMax)
    if not found:
        return False
    if not silent:
        state.push("math_inline", "", 0).content = found[1]
    state.pos = found.end()
    return True


def _runs(tokens: Iterable[Token]) -> Iterator[Run]:
    strong = emphasis = 0
    for token in tokens:
        strong += token.nesting * (token.tag == "strong")
        emphasis += token.nesting * (token.tag == "em")
        text, kind = _content(token)
        if text:
            yield Run(text, kind, strong > 0, emphasis > 0)


def _content(token: Token) -> tuple[str, RunKind]:
    match token.type:
        case "code_inline":
            return token.content, "code"
        case "math_inline":
            return token.content.replace("\n", " "), "math"
        case "softbreak":
            return " ", "text"
        case "hardbreak":
            return "\n", "text"
        case _:
            return token.content, "text"


def _joined(runs: Iterable[Run]) -> tuple[Run, ...]:
    joined: list[Run] = []
    for run in runs:
        last = joined[-1] if joined else None
        if last and run.kind == "text" and last == Run(last.text, "text", run.strong, run.emphasis):
            joined[-1] = Run(last.text + run.text, "text", run.strong, run.emphasis)
        else:
            joined.append(run)
    return tuple(joined)
