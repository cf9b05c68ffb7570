"""A door: the disk. Pages are found and read here, and a file is written whole or not at all."""

from quizgen.files.finding import PAGE_SUFFIXES, begins_as_page, find_pages, folder_name
from quizgen.files.reading import QUIZ_LIMIT, SIZE_LIMIT, content, read, too_large
from quizgen.files.writing import STALE, Drafts, check_target, make_folder, write_whole

__all__ = [
    "PAGE_SUFFIXES",
    "QUIZ_LIMIT",
    "SIZE_LIMIT",
    "STALE",
    "Drafts",
    "begins_as_page",
    "check_target",
    "content",
    "find_pages",
    "folder_name",
    "make_folder",
    "read",
    "too_large",
    "write_whole",
]
