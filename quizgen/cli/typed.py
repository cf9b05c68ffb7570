"""Texts that come as bytes and may be of no encoding: names of folders, what was typed as a title."""

from __future__ import annotations

import os


def readable(text: str | None) -> str | None:
    """The text with a sign in place of each byte that is no UTF-8, so that it can stand in a file."""
    return None if text is None else os.fsencode(text).decode("utf-8", "replace")
