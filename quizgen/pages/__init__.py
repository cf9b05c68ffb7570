"""Study pages: bytes -> Page."""

from quizgen.pages.read import read_page

__all__ = ["read_page"]
