"""quizgen turns study pages into question sets that a teacher would sign."""

from __future__ import annotations

__version__ = "0.1.0"
