"""Case files: title, input, expected, parted by lines with one dot; a blank title line ends nothing.

a title
.
input, any number of lines
.
expected, any number of lines; none means "leave alone"
.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path


@dataclass(frozen=True, slots=True)
class Case:
    """One case, its line for messages; a trailing line break is not part of input or expected."""

    title: str
    input: str
    expected: str
    line: int

    def __str__(self) -> str:
        return self.title


def read_cases(path: Path) -> list[Case]:
    """The cases of a file, in order; raises ValueError where the dots do not fit."""
    parts: list[list[str]] = [[]]
    starts = [1]
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        if line == ".":
            parts.append([])
            starts.append(number + 1)
        else:
            parts[-1].append(line)
    if len(parts) % 3 != 1 or any(line.strip() for line in parts[-1]):
        msg = f"{path}: the dots do not part title, input and expected"
        raise ValueError(msg)
    return [
        Case(" ".join(parts[n]).strip(), "\n".join(parts[n + 1]), "\n".join(parts[n + 2]), starts[n])
        for n in range(0, len(parts) - 1, 3)
    ]
