"""The words that marking knows, each from one side at least: plurals, spellings, formulas, what only looks alike."""

from __future__ import annotations

import pytest

from quizgen.model import FactRef, Item, ShortAnswer
from quizgen.study.marking.items import mark

PLURALS = """
mitochondria mitochondrion|nuclei nucleus|stimuli stimulus|indices index|vertices vertex|cortices cortex
appendices appendix|axes axis|analyses analysis|hypotheses hypothesis|syntheses synthesis|diagnoses diagnosis
crises crisis|fungi fungus|alveoli alveolus|glomeruli glomerulus|bronchi bronchus|thrombi thrombus
vertebrae vertebra|women woman|feet foot|teeth tooth|ganglia ganglion|phenomena phenomenon|criteria criterion
ova ovum|sera serum|data datum|villi villus|loci locus|radii radius|matrices matrix|bacteria bacterium|men man
"""
SPELLINGS = """
aluminium aluminum|grey gray|tyre tire|cheque check|plough plow|mould mold|caesium cesium|sceptic skeptic|disc disk
storey story|moult molt|artefact artifact|ageing aging|whisky whiskey|diarrhoea diarrhea|practise practice
licence license|manoeuvre maneuver|orthopaedic orthopedic|skilful skillful|fulfil fulfill|enrol enroll|kerb curb
sulphur sulfur|colour color|centre center|haemoglobin hemoglobin|travelled traveled|programme program
"""
FORMULAS = """
Cl-:chloride|F-:fluoride|Br-:bromide|I-:iodide|H+:proton|H3O+:hydronium|HCO3-:bicarbonate|NH4+:ammonium|OH-:hydroxide
H2O:water|CO2:carbon dioxide|NH3:ammonia|CH4:methane|C6H12O6:glucose|NaCl:sodium chloride|HCl:hydrochloric acid
H2SO4:sulfuric acid|HNO3:nitric acid|H2O2:hydrogen peroxide|N2O:nitrous oxide|NaOH:sodium hydroxide
CaCO3:calcium carbonate|O3:ozone|NO3-:nitrate|NO2-:nitrite|CO:carbon monoxide|O2:oxygen|N2:nitrogen
Hg:mercury|Fe:iron|Au:gold|H:hydrogen|No:nobelium|W:tungsten|Na:sodium|K:potassium|Pb:lead|Sn:tin|Ag:silver
"""
ALIKE = """
mitosis meiosis|silicon silicone|glucagon glycogen|ureter urethra|ileum ilium|adenine adenosine|mucus mucous
vasodilation vasoconstriction|odd even|artery vein|inhale exhale|hot cold|larger smaller|early late|anabolic catabolic
numerator denominator|fission fusion|lactase lactate|plural pleural|afferent efferent|abduction adduction
hyperkalemia hypokalemia|hyponatremia hypernatremia|isotonic hypertonic|intercellular intracellular
endothermic exothermic|ectoderm endoderm|microgram nanogram|anterior posterior|prenatal postnatal
homozygous heterozygous|prophase anaphase|metaphase telophase|monomer dimer|diploid haploid
orthophosphate metaphosphate|autotroph heterotroph
photosynthesis chemosynthesis|gluconeogenesis glycogenesis|osteocyte myocyte|maltase maltose|sulfate sulfite
sulfate sulfide|ethane ethene|ethene ethyne|ferrous ferric|osteoblast osteoclast|employer employee
colectomy colostomy|nephritis nephrosis|supply demand|convex concave|dominant recessive|sensory motor
"""
SLIPS = """
mitochondrion mitocondrion|photosynthesis photosynthsis|hemoglobin hemogloben|phospholipid phospolipid|receptor recepter
"""


def pairs(told, mark_between=" "):
    return [tuple(pair.split(mark_between)) for pair in told.replace("\n", "|").split("|") if pair]


def verdict(answer, typed):
    body = ShortAnswer("What is it?", answer, ())
    return mark(Item("item", FactRef("fact", "kind"), body, ()), typed).verdict


@pytest.mark.parametrize(("one", "other"), pairs(ALIKE))
def test_what_only_looks_alike_is_wrong(one, other):
    assert (verdict(one, other), verdict(other, one)) == ("wrong", "wrong")


@pytest.mark.parametrize(("one", "other"), [*pairs(PLURALS), *pairs(SPELLINGS), *pairs(FORMULAS, ":")])
def test_another_form_is_right(one, other):
    assert (verdict(one, other), verdict(other, one)) == ("right", "right")


@pytest.mark.parametrize(("answer", "typed"), pairs(SLIPS))
def test_a_slip_in_a_long_word_is_right(answer, typed):
    assert verdict(answer, typed) == "right"


@pytest.mark.parametrize(
    ("answer", "typed"),
    [
        ("XIV", "13"), ("XIV", "²"), ("XIV", "9" * 5_000), ("Ag", "Au"), ("Co", "CO"), ("chapter 12", "chapter xi"),
        ("C-14", "C-12"), ("H2O", "H2O2"), ("Mercury", "Mercury or Venus"), ("carbon monoxide", "CO2"),
    ],
)  # fmt: skip
def test_near_misses_are_wrong(answer, typed):
    assert verdict(answer, typed) == "wrong"


@pytest.mark.parametrize(
    ("answer", "typed"),
    [
        ("XIV", "14"), ("chapter 12", "chapter xii"), ("C-14", "carbon-14"), ("Isaac Newton", "Newton, Isaac"),
        ("gas law", "law of the gas"), ("mitosis", "it is mitosis"), ("mitosis", "mitosis process"),
        ("Elizabeth I", "Queen Elizabeth I"), ("-v", "-v"), ("x^2 + 1", "1 + x^{2}"), ("right angle", "a right angle"),
    ],
)  # fmt: skip
def test_other_ways_to_say_it_are_right(answer, typed):
    assert verdict(answer, typed) == "right"
