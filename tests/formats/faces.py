"""Card faces as a client of Anki shows them: the HTML that Anki renders, in a page like the reviewer's."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from formats.collection import anki

from quizgen.formats.apkg import render
from quizgen.model import (
    Blank,
    Choice,
    Cloze,
    Deck,
    FactRef,
    Item,
    Matching,
    MultipleResponse,
    Numeric,
    Option,
    Ordering,
    ShortAnswer,
    Source,
    TrueFalse,
)

if TYPE_CHECKING:
    from pathlib import Path

_TYPE = re.compile(r"\[\[type:(?:nc:)?([^\]]+)\]\]")
_BOX = '<center><input type="text" id="typeans" autocomplete="off" aria-label="Answer"></center>'

PAGE = Source(
    "31791", "How does the sodium-potassium pump work?", "https://example.org/pump", ("Transport", "Ionic balance"),
    "The pump moves:\n1. Sodium: three sodium ions leave the cell for each ATP.",
)  # fmt: skip
TABLE = Source(
    "7", "What are typical ion concentrations inside and outside a cell?", "/learn/ions", ("Ion concentrations",),
    "Ion | Inside (mM) | Outside (mM)\nNa⁺ | 12 | 145",
)  # fmt: skip
AGAIN = Source("8", "How does digoxin work?", "", (), "Normally 3 sodium ions go out for 2 potassium ions.")
ARABIC = Source("9", "ما هي المضخة؟", "", ("النقل",), "تنقل المضخة ثلاثة أيونات صوديوم إلى خارج الخلية.")

FACES = {
    "cloze": (
        Cloze(
            "The pump moves {{1}} sodium ions out and {{2}} *potassium* ions in.",
            {1: Blank("3", (), "number"), 2: Blank("2")},
        ),
        "Three go out, two come in; so each cycle moves **one** charge.",
        (PAGE, AGAIN, TABLE),
    ),
    "cloze-math": (
        Cloze(
            r"For an ion, $E_{\text{ion}} = \frac{RT}{zF} \ln\frac{{{1}}}{[\text{ion}]_{\text{in}}}$, "
            r"as with $\ce{Na+ + Cl- -> NaCl}$.",
            {1: Blank(r"$[\text{ion}]_{\text{out}}$")},
        ),
        "The code `E = 61.5 * log10(out / in)` gives it in millivolts.",
        (TABLE,),
    ),
    "cloze-arabic": (
        Cloze("تنقل المضخة {{1}} أيونات صوديوم (Na⁺) إلى خارج الخلية.", {1: Blank("ثلاثة")}),
        "",
        (ARABIC,),
    ),
    "short": (
        ShortAnswer("Which molecule drives the pump?", "ATP", ("adenosine triphosphate",)),
        "It is split by the pump.",
        (PAGE,),
    ),
    "numeric": (Numeric("What is the resting potential of a neuron?", -70, "mV", 5), "", (AGAIN,)),
    "choice": (
        Choice(
            "Which carrier takes glucose up in the proximal tubule?",
            Option("SGLT2", "The page says so."),
            (
                Option("SGLT1", "It stands in the gut and in the last part of the tubule, `slc5a1`."),
                Option("GLUT4", "Insulin brings it to the membrane of muscle."),
                Option("NKCC2", "It moves $\\ce{Na+}$, $\\ce{K+}$ and two $\\ce{Cl-}$ in the thick ascending limb."),
            ),
        ),
        "",
        (PAGE,),
    ),
    "choice-numbers": (
        Choice(
            "How many sodium ions leave the cell for each ATP?",
            Option("3 ions", "The page says so."),
            (Option("2 ions", "These are the potassium ions."), Option("4 ions", "One too many.")),
        ),
        "",
        (TABLE,),
    ),
    "multiple": (
        MultipleResponse(
            "Which of these does the pump move? Choose all that are right.",
            (Option("Na⁺", "It goes out."), Option("K⁺", "It comes in.")),
            (Option("Cl⁻", "It follows by channels."), Option("Ca²⁺", "Another pump moves it.")),
        ),
        "",
        (PAGE,),
    ),
    "order": (
        Ordering(
            "Put the steps of the cycle in order.",
            ("ATP binds", "Three Na⁺ leave", "Two K⁺ enter", "The pump turns back"),
        ),
        "",
        (PAGE,),
    ),
    "match": (
        Matching(
            "Match each carrier with its place.",
            (
                ("SGLT2", "proximal tubule"),
                ("NKCC2", "thick ascending limb of the loop of Henle"),
                ("`AQP2`", "collecting duct"),
            ),
        ),
        "",
        (TABLE,),
    ),
    "truefalse": (
        TrueFalse(
            "The pump moves two sodium ions out for each ATP.", answer=False, correction="It moves three: $3 > 2$."
        ),
        "",
        (PAGE,),
    ),
}


@dataclass(frozen=True)
class Face:
    """One side of a card, as HTML with its style; `kind` is the name of its note type."""

    name: str
    side: str
    kind: str
    html: str

    def page(self, *, night: bool, mathjax: str = "") -> str:
        """A page like the reviewer's."""
        classes = "card card1" + " nightMode night_mode" * night
        script = f'<script src="{mathjax}"></script>' if mathjax else ""
        return (
            f'<!doctype html><html lang="en" class="{"night-mode" * night}"><head><meta charset="utf-8">'
            f'<title>Card</title><meta name="viewport" content="width=device-width, initial-scale=1">{script}</head>'
            f'<body class="{classes}"><main id="qa">{self.html}</main></body></html>'
        )


def deck() -> Deck:
    """One item for each kind of face."""
    items = (
        Item(f"item-{name}", FactRef(f"fact-{name}", "ratio"), body, sources, explanation, ("kind::ratio",))
        for name, (body, explanation, sources) in FACES.items()
    )
    return Deck("Pump", tuple(items))


def faces(folder: Path, shown: Deck, typed: str = "-70") -> list[Face]:
    """Front and back of every card of a deck, in the deck's order."""
    with anki(folder) as real:
        real.take(render(shown, choice=True))
        found = []
        for note in real.notes():
            for card in note.cards():
                told = card.render_output()
                name, kind = note["Item"], note.note_type()["name"]
                style = f"<style>{told.css}</style>"
                back = _TYPE.sub(
                    lambda match, note=note: real.collection.compare_answer(note[match[1]], typed), told.answer_text
                )
                found += [
                    Face(f"{name}-{card.ord + 1}", "front", kind, style + _TYPE.sub(_BOX, told.question_text)),
                    Face(f"{name}-{card.ord + 1}", "back", kind, style + back),
                ]
        return found
