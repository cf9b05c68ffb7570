"""Lets `python -m quizgen` do what `quizgen` does."""

from __future__ import annotations

from quizgen.cli import main

if __name__ == "__main__":
    main()
