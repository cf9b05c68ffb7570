"""The exit codes of every command."""

from __future__ import annotations

DONE, FLAWED, NOTHING_DONE = 0, 1, 3


def _codes(flawed: str) -> str:
    return f"""\b
Exit codes:
  0    done
{flawed}  2    wrong usage
  3    nothing could be done
  130  interrupted
"""


CODES = _codes("  1    done, but a page was refused, or there was anything to mend and --strict\n")
CODES_OF_PAGES = _codes("  1    done, but a page or an item was refused\n")
CODES_OF_READING = _codes("")
