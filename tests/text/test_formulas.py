from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizgen.text.formulas import Part, parts


def shown(text):
    signs = {"line": "{}", "raised": "^{{{}}}", "lowered": "_{{{}}}"}
    return "".join(signs[part.level].format(part.text) for part in parts(text))


@pytest.mark.parametrize(
    "text",
    [
        "H5N1", "HCN4", "B12", "SGLT2", "p53", "grade C-", "blood group O+", "C++", "K-pop", "Na-K", "x_2",
        "vitamin D3", "a + b", "3 - 2", "2^nd", "Cl-free", "Ca2+x", "COX2", "T3 and T4", "CO-", "", "-70 mV", "10^",
        "a^b",
    ],
)  # fmt: skip
def test_leaves_alone_what_is_no_formula(text):
    assert parts(text) == ((Part(text),) if text else ())


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Na+", "Na^{+}"),
        ("3 Na+ out, 2 K+ in.", "3 Na^{+} out, 2 K^{+} in."),
        ("Na+/K+-ATPase", "Na^{+}/K^{+}-ATPase"),
        ("Ca2+", "Ca^{2+}"),
        ("Ca²⁺", "Ca^{2+}"),
        ("Cl-", "Cl^{−}"),
        ("HCO3-", "HCO_{3}^{−}"),
        ("NH4+", "NH_{4}^{+}"),
        ("SO42-", "SO_{4}^{2−}"),
        ("PO43-", "PO_{4}^{3−}"),
        ("H2O and CO2", "H_{2}O and CO_{2}"),
        ("C6H12O6", "C_{6}H_{12}O_{6}"),
        ("10⁻⁷ M", "10^{−7} M"),
        ("1.5 × 10^8", "1.5 × 10^{8}"),
        ("m/s^2", "m/s^{2}"),
        ("10^(-7)", "10^{−7}"),
        ("[B]₀", "[B]_{0}"),
        ("(Na+)", "(Na^{+})"),
    ],
)
def test_raises_and_lowers(text, told):
    assert shown(text) == told


@given(st.text(st.sampled_from("NaKClH2O34+-−⁺²₂^ (){}/.") | st.characters(exclude_categories=["Cs"])))
def test_no_part_is_empty_and_nothing_is_lost(text):
    told = parts(text)
    assert all(part.text for part in told)
    plain = [part.text for part in told if part.level == "line"]
    at = 0
    for piece in plain:
        at = text.index(piece, at) + len(piece)
