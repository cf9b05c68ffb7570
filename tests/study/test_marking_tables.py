"""Which words are opposites, terms of their own, or one word in two spellings; and the names of formulas."""

from __future__ import annotations

import pytest

from quizgen.study.marking.chemistry import named
from quizgen.study.marking.code import judge_code
from quizgen.study.marking.lookalikes import differ, has_opposite, opposed
from quizgen.study.marking.spelling import fold, same
from quizgen.study.marking.typed_units import unit_of

OPPOSITES = """
hypertension hypotension|intracellular extracellular|endothermic exothermic|inhale exhale|import export|influx efflux
input output|afferent efferent|abduction adduction|anabolism catabolism|upregulate downregulate
overestimate underestimate|presynaptic postsynaptic|macroscopic microscopic|inflate deflate|converge diverge
monosaccharide polysaccharide|oligosaccharide polysaccharide|homozygous heterozygous|internal external
ascending descending|eupnea dyspnea|cisgender transgender|maximize minimize|depolarization hyperpolarization
depolarize repolarize|stable unstable|polar nonpolar|active inactive|pure impure|regular irregular|legal illegal
typical atypical|aerobic anaerobic|connect disconnect|particle antiparticle|sympathetic parasympathetic|normal abnormal
increase decrease|positive negative|left right|high low|into out|more fewer|most least|true false|open closed
stimulation inhibition|excitatory inhibitory|gain loss|acid base|acidic alkaline|oxidation reduction|anterior posterior
dorsal ventral|proximal distal|medial lateral|superior inferior|maximum minimum|male female|north south|east west
cation anion|anode cathode|systolic diastolic|dilation constriction|vasodilation vasoconstriction|diploid haploid
agonist antagonist|sensory motor|artery vein|arterial venous|before after|above below|convex concave|dominant recessive
always never|hot cold|faster slower|strong weak|attract repel|expand contract|rise fall|absorb release|supply demand
inside outside|inner outer|upper lower|flexion extension|inspiration expiration|anabolic catabolic|larger smaller
long short|thick thin|heavy light|early late|first last|push pull|success failure|contraction relaxation|solid liquid
parent child|client server|read write|even odd
""".replace("\n", "|")
TERMS = """
interstate intrastate|intracellular intercellular|endocytosis exocytosis|ectoderm endoderm|epidermis endodermis
microgram milligram|nanometer micrometer|kilobyte megabyte|gigabyte megabyte|antebrachial antibrachial
perinatal prenatal|postnatal prenatal|subscript superscript|prophase metaphase|anaphase telophase|interphase prophase
monomer dimer|trimer tetramer|bilateral unilateral|polymer oligomer|orthogonal metagonal
phototroph chemotroph|autotroph heterotroph|glucolipid glycolipid|osteocyte myocyte|afferent efferent|adduct abduct
amylase amylose|nitrate nitrite|sulfide sulfate|chlorine chloride|ethane ethene|ethene ethyne|ferric ferrous
bacteria bacterium|colorless colorful|leukocyte leukoblast|osteoblast osteoclast|tracheotomy tracheostomy
appendectomy appendicectomy|arthritis arthrosis|hyperkalemia hypercalcemia|hyponatremia hypoglycemia|mitosis meiosis
glucagon glycogen|ureter urethra|ileum ilium|thymine thiamine|adenine adenosine|cytosine cysteine|perineal peroneal
plural pleural|mucus mucous|dysphagia dysphasia|aural oral|affect effect|principle principal|medial median
complement compliment|discrete discreet|lactase lactate|lysine leucine|arginine alanine|prostate prostrate
palate palette|carotid parotid|trophic tropic|ethanol methanol|mean median|precision decision|momentum moment
velocity viscosity|fission fusion|capital capitol|illusion allusion|proton photon|neutron neuron|nucleus nucleolus
nucleotide nucleoside|chromatid chromatin|centromere centrosome|operon operator|radius radian|integer integral
dividend divisor|numerator denominator
""".replace("\n", "|")
NOT_BOTH = {"appendectomy appendicectomy", "orthogonal metagonal"}  # another spelling of one operation; no word at all
ONE_WORD = """
aluminium aluminum|grey gray|tyre tire|mould mold|caesium cesium|disc disk|artefact artifact|ageing aging
diarrhoea diarrhea|practise practice|manoeuvre maneuver|orthopaedic orthopedic|fulfil fulfill|sulphur sulfur
sulphate sulfate|haemoglobin hemoglobin|oedema edema|colour color|organise organize|polarisation polarization
analyse analyze|fibre fiber|titre titer|analogue analog|catalogue catalog|defence defense|labelled labeled
programme program|kilogramme kilogram
""".replace("\n", "|")
PLURALS = """
bacteria bacterium|mitochondria mitochondrion|nuclei nucleus|stimuli stimulus|axes axis|fungi fungus|alveoli alveolus
glomeruli glomerulus|bronchi bronchus|thrombi thrombus|vertebrae vertebra|feet foot|teeth tooth|ganglia ganglion
phenomena phenomenon|criteria criterion|ova ovum|sera serum|villi villus|loci locus|radii radius|matrices matrix
hypotheses hypothesis|women woman
""".replace("\n", "|")
FORMULAS = """
Na+ sodium|K+ potassium|Ca2+ calcium|Mg2+ magnesium|Li+ lithium|Zn2+ zinc|Ag+ silver|Cl- chloride|F- fluoride
Br- bromide|I- iodide|H+ proton|H3O+ hydronium|HCO3- bicarbonate|CO32- carbonate|PO43- phosphate|SO42- sulfate
NO3- nitrate|NO2- nitrite|NH4+ ammonium|OH- hydroxide|H2O water|CO2 carbon dioxide|NH3 ammonia|CH4 methane
C6H12O6 glucose|NaCl sodium chloride|HCl hydrochloric acid|H2SO4 sulfuric acid|HNO3 nitric acid
H2O2 hydrogen peroxide|N2O nitrous oxide|NaOH sodium hydroxide|CaCO3 calcium carbonate|O3 ozone
""".replace("\n", "|")


def pairs(told):
    return [tuple(pair.split(" ", 1)) for pair in told.split("|") if pair and pair not in NOT_BOTH]


@pytest.mark.parametrize(
    ("one", "other"),
    [("increase", "increase"), ("cell", "cells"), ("sodium", "potassium"), ("port", "sport"),
     ("cat", "dog"), ("ion", "union")],
)  # fmt: skip
def test_no_opposites(one, other):
    assert not opposed(one, other)


@pytest.mark.parametrize(("one", "other"), pairs(OPPOSITES))
def test_opposites_either_way(one, other):
    assert opposed(one, other)
    assert opposed(other, one)


@pytest.mark.parametrize("word", "left right upper systolic anode even odd in out cation".split())
def test_words_that_tell_one_of_two(word):
    assert has_opposite(word)


@pytest.mark.parametrize("word", ["", "cell", "leftover", "pump", "XX"])
def test_words_that_do_not(word):
    assert not has_opposite(word)


@pytest.mark.parametrize(("one", "other"), pairs(TERMS))
def test_terms_of_their_own_either_way(one, other):
    assert differ(one, other)
    assert differ(other, one)


@pytest.mark.parametrize(("one", "other"), [("nitrate", "nitrates"), ("glucose", "glucsoe"), ("pump", "pumps")])
def test_slips_are_no_terms_of_their_own(one, other):
    assert not differ(one, other)


@pytest.mark.parametrize(("one", "other"), pairs(ONE_WORD))
def test_one_word_in_two_spellings(one, other):
    assert fold(one) == fold(other) or same(one, other)


@pytest.mark.parametrize(("one", "other"), pairs(PLURALS))
def test_singular_and_plural_are_one_word(one, other):
    assert same(one, other)
    assert same(other, one)


@pytest.mark.parametrize(("one", "other"), [("bacteria", "criterion"), ("nuclei", "nucleolus"), ("ova", "oval")])
def test_the_plural_of_another_word_is_not(one, other):
    assert not same(one, other)


@pytest.mark.parametrize(("formula", "name"), pairs(FORMULAS))
def test_the_names_of_formulas(formula, name):
    assert named(formula) == name
    assert named(f"3 {formula}") == f"3 {name}"


@pytest.mark.parametrize(
    ("typed", "wanted", "right", "remark"),
    [
        ("git add -A", "git add -A", True, ""), ("git  add\u00a0-A", "git add -A", True, ""),
        ("`ls`", "ls", True, ""), ("“a”", '"a"', True, ""), ("‘a’", "'a'", True, ""), ("—all", "--all", True, ""),
        ("−5", "-5", True, ""), ("–x", "-x", True, ""),
        ("git add -a", "git add -A", False, "Small and capital letters differ."),
        ("gitadd", "git add", False, "The spaces differ."),
        ("all", "--all", False, "The hyphens in front are missing."),
        ("all", "all--", False, ""), ("rm", "ls", False, ""), ("`", "``", False, ""),
    ],
)  # fmt: skip
def test_code_is_compared_sign_by_sign(typed, wanted, right, remark):
    judged = judge_code(typed, wanted)
    assert (judged.right, judged.remark) == (right, remark)


@pytest.mark.parametrize(
    ("text", "unit", "rest"),
    [
        ("mV", "mV", ""), (" mV at rest", "mV", " at rest"), ("-mV", "mV", ""), ("mv", "mV", ""), ("hz", "Hz", ""),
        ("mg", "mg", ""), ("J s", "J·s", ""), ("/mol", "mol⁻¹", ""), ("per mole", "mol⁻¹", ""),
        ("in the cell", "", None),
        ("Na ions", "", None), ("", "", ""), ("cells", "", None), ("m/s.", "m/s", ""),
    ],
)  # fmt: skip
def test_the_unit_that_a_text_begins_with(text, unit, rest):
    found, after = unit_of(text)
    assert found == unit
    assert rest is None or after == rest
