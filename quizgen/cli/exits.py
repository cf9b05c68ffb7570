"""The exit codes of every command."""

from __future__ import annotations

DONE, FLAWED, NOTHING_DONE = 0, 1, 3
CODES = """\b
Exit codes:
  0    done
  1    done, but a page was refused, or there was anything to mend and --strict
  2    wrong usage
  3    nothing could be done
  130  interrupted
"""
