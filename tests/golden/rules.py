"""What single rules say of each sentence and each fact of the golden pages, asked or not: a small change shows here."""

from __future__ import annotations

from dataclasses import fields
from itertools import islice
from typing import TYPE_CHECKING

from quizgen.facts.gaps import narrow, sides
from quizgen.facts.kinds import measured, naming
from quizgen.facts.kinds.amount import AmountFact
from quizgen.facts.labels import described, label_stems
from quizgen.facts.numbers import number_asked
from quizgen.facts.questions import inversion as inversions
from quizgen.facts.questions import stems
from quizgen.facts.statements import genus, leaning, named, senses
from quizgen.items import contrasts, numeric, opposites, shape, slips, wrong_values
from quizgen.text.tokens import tokenise

if TYPE_CHECKING:
    from collections.abc import Iterator

    from quizgen.facts.fact import Fact
    from quizgen.facts.statements.statement import Statement


def of_statement(stated: Statement) -> Iterator[str]:
    """Its subject, the question in it, what it takes for known, and what is left of it when it is cut."""
    text, tokens = stated.text, stated.tokens
    if subject := named.subject(text, tokens):
        yield f"subject: {subject.frame}[{subject.name}] {named.head(subject.name)}{'s' * named.plural(subject.name)}"
    if span := senses.subject(stated):
        yield f"thing: {span.of(text)}"
    if question := inversions.inverted(text):
        yield f"inverted: {question}"
    rules = (leaning.takes_for_known, leaning.takes_any_for_known, leaning.lacks_setting, leaning.orders)
    if holds := [rule.__name__ for rule in rules if rule(tokens)]:
        yield f"holds: {', '.join(holds)}"
    if (cut := described.cut(text)) != text.rstrip("."):
        yield f"cut: {cut}"


def of_fact(fact: Fact) -> Iterator[str]:  # noqa: C901 - one rule after the other
    """What a gap would take, the stems that there are, and what would be wrong."""
    key = fact.key
    if (narrowed := narrow.narrowed(fact)).key != key:
        yield f"narrowed: {narrowed.key}"
    yield f"shape: {_flags(shape.of(key))}"
    if kind := genus.genus(key):
        yield f"genus: {kind}"
    if genus.unpraised(key)[1] != key:
        yield f"unpraised: {genus.unpraised(key)}"
    if part := sides.side(tokenise(key), fact.subject):
        yield f"side: {' '.join(token.text for token in part)}"
    if stem := stems.gap_stem(fact):
        yield f"stem: {stem}"
    elif stem := stems.middle_stem(fact, "one"):
        yield f"stem in the middle: {stem}"
    if fact.kind == "label":
        yield from (f"label stem: {stem.text}" for stem in label_stems.stems(fact, ()))
    turned = [option.text for option in (*opposites.turned(key), *contrasts.others(key, fact.statement.text))]
    if turned:
        yield f"turned: {'; '.join(turned)}"
    if fact.kind == "equation":
        yield from (f"mistake: {wrong} {why}" for wrong, why in slips.of(key))
    if isinstance(fact, AmountFact):
        yield from _of_amount(fact)


def _flags(form: shape.Shape) -> str:
    """What a shape is, without what it is not."""
    told = ((field.name, getattr(form, field.name)) for field in fields(form))
    return " ".join(name if value is True else f"{name}={value}" for name, value in told if value)


def _of_amount(fact: AmountFact) -> Iterator[str]:
    own = fact.quantity
    yield f"name: {naming.name(fact.statement, own)} {number_asked.side(fact)} {wrong_values.step(own.low)}"
    yield f"number stem: {number_asked.stem(fact, own)} {'given away' * number_asked.given_away(fact, own)}"
    yield f"wrong: {'; '.join(option.text for option in numeric.distractors(own, fact.key))}"
    computed = (f"{wrong.low:f} to {wrong.high:f} {wrong.why}" for wrong in islice(wrong_values.wrong(own), 6))
    yield f"computed: {'; '.join(computed)}"
    yield from (f"measured: {one}" for one in measured.of(fact, own))
