"""Known faults in the packages that are installed, as PyPI tells them: what pip-audit asks too.

    python -m tests.bench.known_faults

Asks about quizgen's own dependencies and theirs, one question for each. Exits with 1 where a version has a
known fault, and with 0, saying so, where PyPI does not answer.
"""

from __future__ import annotations

import contextlib
import json
import re
import sys
import urllib.request
from importlib.metadata import PackageNotFoundError, distribution

URL = "https://pypi.org/pypi/{}/{}/json"


def main() -> None:
    """Asks and tells."""
    faults = []
    names = sorted(needed("quizgen"))
    for name, version in names:
        try:
            faults += [f"{name} {version}: {told}" for told in known(name, version)]
        except (OSError, ValueError) as problem:
            print(f"{name} {version}: PyPI does not answer ({problem}), so nothing is known")
            sys.exit(0)
    print(*faults, f"{len(names)} packages, {len(faults)} known faults", sep="\n")
    sys.exit(bool(faults))


def needed(name: str) -> set[tuple[str, str]]:
    """A package's dependencies and theirs, as far as they are installed, with their versions."""
    found: dict[str, str] = {}
    asked, waiting = set(), [name]
    while waiting:
        asked.add(one := waiting.pop())
        for told in distribution(one).requires or ():
            other = re.match(r"[\w.-]+", told)[0]
            with contextlib.suppress(PackageNotFoundError):  # an extra's, or another system's
                found[other] = distribution(other).version
                waiting += [other] if other not in asked else []
    return set(found.items())


def known(name: str, version: str) -> list[str]:
    """What PyPI knows against a version: each fault's names, and the versions that mend it."""
    with urllib.request.urlopen(URL.format(name, version), timeout=20) as answer:  # noqa: S310 - a fixed https
        told = json.load(answer)
    return [
        f"{', '.join([each['id'], *each['aliases']])}, mended in {', '.join(each['fixed_in']) or 'no version yet'}"
        for each in told.get("vulnerabilities", ())
        if not each.get("withdrawn")
    ]


if __name__ == "__main__":
    main()
