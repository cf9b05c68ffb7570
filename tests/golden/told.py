"""Pages of many subjects, and all that quizgen makes of them on the way to a deck, as texts to compare.

`NAME.txt` beside each page tells, sentence by sentence, what it says by itself and which facts are found in it;
`items.txt` tells the items of the pages of a folder. `python -m tests.golden` shows what has changed.
"""

from __future__ import annotations

import json
from dataclasses import fields, is_dataclass
from difflib import unified_diff
from pathlib import Path
from typing import TYPE_CHECKING

from quizgen.build import build
from quizgen.facts import view
from quizgen.facts.choosing import choose, worth
from quizgen.facts.choosing.coverage import coverage
from quizgen.facts.limits import fitness
from quizgen.formats import quiz_json
from quizgen.items.selection import TYPES, Selection
from quizgen.pages import read_page

from . import rules

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from quizgen.facts.fact import Fact
    from quizgen.facts.statements.statement import Statement
    from quizgen.facts.view import View

HERE = Path(__file__).parent
PAGES = HERE / "pages"
TIDES = "tides.json"
_TOLD_BEFORE = frozenset({"statement", "sources", "passage", "worth", "kind", "cue", "places", "discipline"})
_USUAL = (" 0", " no", " none", "no list", "always", "depth 0")
_OF_STATEMENT = ("context", "formula", "short", "label", "lead", "borrowed", "leans", "weak", "joined", "fragment")


def texts() -> Mapping[Path, str]:
    """The texts by their files."""
    pages = sorted(PAGES.glob("*.md"))
    everything = Selection(frozenset(TYPES))
    tides = build([("tides.md", (HERE / "tides.md").read_bytes())])
    return {
        HERE / TIDES: quiz_json.render(tides.deck).decode(),
        **{page.with_suffix(".txt"): _lines(_page(page)) for page in pages},
        PAGES / "items.txt": _lines(_items(pages, everything)),
    }


def _lines(lines: Iterable[str]) -> str:
    return "".join(f"{line}\n" for line in lines)


def _page(path: Path) -> Iterator[str]:
    """Each sentence, what is said about it, the facts in it (a star where it is asked), and what is known besides."""
    page, remarks = read_page(path.read_bytes(), path.name)
    assert page is not None
    seen = view.of(page)
    found = choose.found(seen)
    chosen = choose.chosen(found)
    yield f"topic: {seen.topic}"
    yield from (f"remark: {remark}" for remark in remarks)
    yield from (f"sense: {_told(sense)}" for sense in seen.senses)
    yield from (f"symbol: {_told(symbol)}" for symbol in seen.symbols)
    for covered in coverage(seen, found, chosen):
        if covered.why_not:
            yield f"nothing asked: {covered.text}\n    because {covered.why_not}"
    for stated in seen.statements:
        yield from ("", *_statement(stated))
        for fact in found:
            if fact.statement is stated:
                yield from _fact(fact, seen, asked=fact in chosen)


def _statement(stated: Statement) -> Iterator[str]:
    yield f"{stated.line}: {stated.text}"
    if stated.own != stated.text:
        yield f"    own: {stated.own}"
    if stated.quote != stated.own:
        yield f"    quote: {stated.quote}"
    more = [f"{name}={_told(value)}" for name in _OF_STATEMENT if (value := getattr(stated, name))]
    more += [] if stated.plain else ["changed"]
    if more:
        yield f"    {' '.join(more)}"
    yield from (f"    {line}" for line in rules.of_statement(stated))


def _fact(fact: Fact, seen: View, *, asked: bool) -> Iterator[str]:
    """A fact's answer, what found it, what it is of, and what is against it or, where it is asked, what holds of it."""
    more = _fields(fact, _TOLD_BEFORE | {"answer", "value", "also"})
    if len(fact.places) > 1:
        more += f", of {len(fact.places)} sentences"
    answers = " + ".join(span.of(fact.statement.text) for span in (fact.answer, *fact.also))
    value = "" if fact.value == fact.token else f" = {fact.value}"
    yield f"  {'*' if asked else '-'} {fact.kind} ({fact.cue}): {answers}{value}"
    yield f"      {more}"
    if why_not := fitness.why_not(fact):
        yield f"      not asked: {why_not}"
    yield from (f"      {line}" for line in rules.of_fact(fact))
    if asked:
        holds = worth.features(fact, seen)
        yield f"      {'; '.join(one for one in holds if not one.endswith(_USUAL))}"


def _items(pages: Iterable[Path], wanted: Selection) -> Iterator[str]:
    """Every item as the JSON quiz tells it, in a few lines."""
    made = build([(page.name, page.read_bytes()) for page in pages], "Golden pages", wanted)
    for item in json.loads(quiz_json.render(made.deck))["items"]:
        fact = item.pop("fact")
        yield f"{item.pop('type')} of {fact['kind']}: {item.pop('stem', None) or item.pop('text')}"
        places = ", ".join(" > ".join((source["page"], *source["section"])) for source in item.pop("sources"))
        about = f"{item.pop('id')} of {fact['id']} {' '.join(item.pop('tags'))} from {places}"
        yield from (f"    {line}" for key, value in item.items() for line in _value(key, value))
        yield f"    {about}\n"
    yield from map(str, made.remarks)
    yield from map(_told, made.contradictions)


def _value(key: str, value: object) -> Iterator[str]:
    match value:
        case [dict(), *_]:
            for one in value:
                yield f"{'+' if one.get('correct') else '-'} {one['text']}: {one['why']}"
        case {"1": dict()}:
            for number, blank in value.items():
                yield f"{key} {number}: {json.dumps({k: v for k, v in blank.items() if v}, ensure_ascii=False)}"
        case _ if value not in ("", []):
            yield f"{key}: {json.dumps(value, ensure_ascii=False)}"


def _told(value: object) -> str:
    """A value without what is empty, and without where it stands."""
    if is_dataclass(value):
        return f"{type(value).__name__}({_fields(value, _TOLD_BEFORE)})"
    return repr(sorted(value) if isinstance(value, frozenset) else value)


def _fields(value: object, but: Iterable[str]) -> str:
    told = [(one.name, getattr(value, one.name)) for one in fields(value) if one.name not in but]
    return ", ".join(f"{name}={_told(part)}" for name, part in told if part or (part == 0 and part is not False))


def differences(path: Path, text: str) -> list[str]:
    """The lines in which a text differs from its file, as a patch shows them; none where it does not."""
    should = path.read_text(encoding="utf-8") if path.exists() else ""
    name = str(path.relative_to(HERE.parent.parent))
    return list(unified_diff(should.splitlines(), text.splitlines(), name, name, "as it was", "as it is now", 0, ""))
