"""The base form of a verb in a sentence: "moves", "moved" and "was" are forms of "move" and "be"."""

from __future__ import annotations

from quizgen.text import words

_PAST = dict(
    pair.split(":")
    for pair in (
        "began:begin bound:bind brought:bring built:build came:come chose:choose drew:draw drove:drive "
        "fell:fall fed:feed "
        "felt:feel found:find gave:give went:go grew:grow held:hold kept:keep knew:know led:lead left:leave lost:lose "
        "made:make meant:mean met:meet ran:run rose:rise said:say saw:see sent:send stood:stand stuck:stick took:take "
        "taught:teach told:tell thought:think understood:understand underwent:undergo wrote:write became:become "
        "arose:arise laid:lay won:win sold:sell bought:buy paid:pay fought:fight spent:spend broke:break sank:sink"
    ).split()
)
_PRESENT = {"has": "have", "does": "do", "goes": "go"}


def _forms() -> dict[str, tuple[str, str]]:
    """The finite forms of the known verbs, each with its base and what asks for it: "does" or "did"."""
    found: dict[str, tuple[str, str]] = {}
    for base in sorted(words.BASE_FORMS):
        for form in words.inflected(base)[1:]:
            if not form.endswith("ing"):
                found.setdefault(form, (base, "did" if form.endswith("ed") else "does"))
    found.update({past: (base, "did") for past, base in _PAST.items()})
    return found | {form: (base, "does") for form, base in _PRESENT.items()}


_FORMS = _forms()


def is_past(form: str) -> bool:
    """True for the past of an irregular verb: "sank"."""
    return form.lower() in _PAST


def asked_with(form: str) -> tuple[str, str] | None:
    """The auxiliary and the base form with which a question is made of a finite verb: "moved" gives "did", "move".

    None for a form that is not known, or that reads alike in present and past.
    """
    low = form.lower()
    if low in _FORMS:
        base, auxiliary = _FORMS[low]
        return auxiliary, base
    return ("do", low) if low in words.BASE_FORMS or low == "have" else None
