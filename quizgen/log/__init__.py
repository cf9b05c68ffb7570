"""A door: the log of answers."""

from quizgen.log.answers import Log, default_path

__all__ = ["Log", "default_path"]
