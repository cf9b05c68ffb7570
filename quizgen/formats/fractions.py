"""The shares of a mark that Moodle knows: a question with any other is skipped when it is imported.

Source of the list: `question_bank::fraction_options_full` in Moodle's question/engine/bank.php.
"""

from __future__ import annotations

MOST_KEYS = 20

_PARTS = {
    1: "100", 2: "50", 3: "33.33333", 4: "25", 5: "20", 6: "16.66667", 7: "14.28571", 8: "12.5", 9: "11.11111", 10: "10"
}  # fmt: skip


def shares(keys: int) -> tuple[str, ...]:
    """What each of so many right options is worth, in percent: equal shares where the list has them.

    From 11 to 20 options the first are worth 10 and the others 5, which is the only way to give
    100 in all. More than 20 cannot be graded.
    """
    if keys in _PARTS:
        return (_PARTS[keys],) * keys
    tens = MOST_KEYS - keys
    return ("10",) * tens + ("5",) * (keys - tens)


def penalty(distractors: int) -> str:
    """What each of so many wrong options costs, so that who ticks all gets nothing."""
    return f"-{_PARTS.get(distractors, '10')}"
