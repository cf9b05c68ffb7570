"""Shows what has changed in what is made of the golden pages; with --write, takes it for what it should be.

    python -m tests.golden
    python -m tests.golden --write && git diff tests/golden

Read the difference before you commit it: each line of it is a change that people will see in their decks.
"""

from __future__ import annotations

import argparse

from tests.golden.told import HERE, differences, texts


def main() -> None:
    """Shows the differences or writes the files."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--write", action="store_true", help="write the files anew")
    write = parser.parse_args().write
    now = texts()
    for path, text in now.items():
        changes = differences(path, text)
        if write:
            path.write_text(text, encoding="utf-8")
        elif changes:
            print(*changes, sep="\n")  # noqa: T201
    for path in sorted(HERE.rglob("*.txt")) if write else ():
        if path not in now:
            path.unlink()


if __name__ == "__main__":
    main()
