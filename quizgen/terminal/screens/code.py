"""Code in the colours of its language."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pygments.token import Token
from textual.highlight import HighlightTheme, highlight

if TYPE_CHECKING:
    from textual.content import Content


class _Theme(HighlightTheme):
    """Colours that stand out on the ground of code in light and dark; what is not told apart keeps the text's."""

    STYLES = {  # noqa: RUF012 - as the class that it changes has it
        Token.Comment: "$foreground 80% italic",
        Token.Keyword: "$text-accent",
        Token.Literal.Number: "$text-warning",
        Token.Literal.String: "$text-success",
        Token.Name.Attribute: "$text-warning",
        Token.Name.Builtin: "$text-accent",
        Token.Name.Class: "$text-warning",
        Token.Name.Function: "$text-warning",
        Token.Name.Tag: "$text-accent",
        Token.Name.Variable: "$text-secondary",
        Token.Operator.Word: "$text-accent",
    }


def highlighted(code: str, language: str) -> Content:
    """One piece of code in the colours of a language, by its name in Pygments."""
    return highlight(code, language=language, theme=_Theme)
