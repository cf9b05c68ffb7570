"""Tables of marking, entry by entry: spellings of one word, words that must not be taken for each other, formulas."""

from __future__ import annotations

from decimal import Decimal

import pytest

from quizgen.model import FactRef, Item, ShortAnswer
from quizgen.study.marking import chemistry
from quizgen.study.marking.items import mark
from quizgen.study.marking.lookalikes import differ, has_opposite, opposed
from quizgen.study.marking.spelling import distance, misspelt, same

ONE_WORD = """
mitochondria mitochondrion|nuclei nucleus|stimuli stimulus|appendices appendix|indices index|vertices vertex
cortices cortex|axes axis|crises crisis
fungi fungus|alveoli alveolus|glomeruli glomerulus|bronchi bronchus|thrombi thrombus|vertebrae vertebra|women woman
feet foot|teeth tooth|ganglia ganglion|phenomena phenomenon|criteria criterion|ova ovum|sera serum|data datum
villi villus|loci locus|radii radius|matrices matrix|bacteria bacterium|hypotheses hypothesis|ions ion
sulphate sulfate|sulphur sulfur|haemoglobin hemoglobin|oestrogen estrogen|colour color|behaviour behavior
ionise ionize|ionised ionized|ioniser ionizer|ionising ionizing|ionisable ionizable
ionisation ionization|hydrolyse hydrolyze|hydrolysed hydrolyzed|analysing analyzing
fibre fiber|litre liter|analogue analog|defence defense|labelled labeled|travelling traveling
modelling modeling|counsellor counselor|programme program|worshipped worshiped
aluminium aluminum|grey gray|tyre tire|cheque check|plough plow|mould mold|caesium cesium|sceptic skeptic|disc disk
storey story|moult molt|artefact artifact|ageing aging|whisky whiskey|diarrhoea diarrhea|practise practice
licence license|manoeuvre maneuver|orthopaedic orthopedic|skilful skillful|fulfil fulfill|enrol enroll|kerb curb
Ampère ampere|naïve naive|NEURON neuron
"""
TWO_WORDS = """
our or|hour hor|four for|wise wize|rise rize|size sise|are aer|were weer|all al|ill il
some so|loose lose
"""
OPPOSED = """
hypertonic hypotonic|intracellular extracellular|endothermic exothermic|inhale exhale|import export|influx efflux
input output|afferent efferent|abduction adduction|anabolic catabolic|upstream downstream|overload underload
presynaptic postsynaptic|macroscopic microscopic|decrease increase|deflation inflation|converge diverge
monomer polymer|oligomer polymer|homozygous heterozygous|ascending descending|eutrophic dystrophic
cisgender transgender|maximum minimum|polarize depolarize|stable unstable|linear nonlinear|organic inorganic
mature immature|regular irregular|legal illegal|typical atypical|aerobic anaerobic|continuity discontinuity
activate deactivate|particle antiparticle|normal abnormal|increase decrease|positive negative|left right|high low
higher lower|highest lowest|up down|in out|into out|more less|more fewer|most least|true false|open closed|open close
opening closing|stimulate inhibit|stimulation inhibition|activate inhibit|activation inhibition|gain loss|acid base
excitatory inhibitory|acidic basic|acidic alkaline|oxidation reduction|oxidized reduced|anterior posterior
dorsal ventral|proximal distal|medial lateral|superior inferior|male female|north south|east west|cation anion
anode cathode|systolic diastolic|dilation constriction|vasodilation vasoconstriction|diploid haploid|even odd
agonist antagonist|sensory motor|artery vein|arterial venous|start stop|begin end|before after|above below
convex concave|dominant recessive|always never|hot cold|warm cold|fast slow|strong weak|attract repel|expand contract
rise fall|raise lower|add remove|absorb release|supply demand|inside outside|internal external|inner outer|upper lower
flexion extension|inspiration expiration|inhalation exhalation|larger smaller|greater less|big small|long short
thick thin|heavy light|early late|first last|push pull|include exclude|success failure|contraction relaxation
contract relax|solid liquid|parent child|client server|read write
"""
NOT_OPPOSED = "sodium potassium|water ice|heart heart|a b|ion nion|pre post|under derun"
DIFFERENT = """
hyperkalemia hypocalcemia|hypokalemia hyponatremia|interstitial intrastitial|endocrine exocrine
ectoderm endoderm|epidermis endodermis|microgram milligram|kilometer micrometer|megahertz gigahertz|nanometer picometer
antenatal antinatal|prenatal perinatal|subscript superscript|homogeneous heterogeneous|prophase metaphase
anaphase telophase|monosaccharide disaccharide|trisaccharide polysaccharide|hexagon pentagon|tetrahedron pentahedron
orthoxylene metaxylene|paraxylene metaxylene|phototroph chemotroph|autotroph heterotroph|autotroph lithotroph
gluconeogenesis glyconeogenesis|osteocyte myocyte|neuroblast chondroblast|nitrate nitrite|lactose lactase
sulfide sulfite|chlorine chloride|butane butene|butene butyne|ferrous ferric|ethanol ethanal|methyl methol
tropism tropist|osteoblast osteoclast|colostomy colotomy|dermatitis dermatosis|fibrosis fibroma
mitosis meiosis|glucagon glycogen|ureter urethra|ileum ilium|thymine thiamine|adenine adenosine|cytosine cysteine
guanine guanidine|perineal peroneal|plural pleural|mucus mucous|vesicle vesical|facial fascial|dysphagia dysphasia
aural oral|affect effect|principle principal|medial median|synapsis synopsis|complement compliment|discrete discreet
lactase lactate|lysine leucine|arginine alanine|prostate prostrate|palate palette|carotid parotid|trophic tropic
ethanol methanol|mean median|variance variant|momentum moment|velocity viscosity|weather whether|erosion corrosion
fission fusion|capital capitol|immigrate emigrate|proton photon|neutron neuron|neutrino neutron|nucleus nucleolus
nucleotide nucleoside|chromatid chromatin|centromere centrosome|operon operator|parameter perimeter|radius radian
integer integral|dividend divisor|numerator denominator|plumber plumbing
"""
NOT_DIFFERENT = "mitochondrion mitochondrian|hypertension hypertention|glucose glukose|photosynthesis photosinthesis"
NAMED = """
Na+ sodium|K+ potassium|Ca2+ calcium|Mg2+ magnesium|Li+ lithium|Zn2+ zinc|Ag+ silver|Cl- chloride|F- fluoride
Br- bromide|I- iodide|H+ proton|H3O+ hydronium|HCO3- bicarbonate|CO32- carbonate|PO43- phosphate|SO42- sulfate
NO3- nitrate|NO2- nitrite|NH4+ ammonium|OH- hydroxide|H2O water|CO2 carbon dioxide|NH3 ammonia|CH4 methane
C6H12O6 glucose|NaCl sodium chloride|HCl hydrochloric acid|H2SO4 sulfuric acid|HNO3 nitric acid|H2O2 hydrogen peroxide
N2O nitrous oxide|NaOH sodium hydroxide|CaCO3 calcium carbonate|O3 ozone|CO carbon monoxide|NO nitric oxide|O2 oxygen
N2 nitrogen|Fe iron|Au gold|No nobelium|H hydrogen|Hg mercury
"""


def pairs(table: str) -> list[tuple[str, ...]]:
    return [tuple(pair.split(maxsplit=1)) for pair in table.replace("\n", "|").split("|") if pair]


def marked(wanted: str, typed: str):
    return mark(Item("i", FactRef("f", "k"), ShortAnswer("What is it?", wanted), ()), typed)


@pytest.mark.parametrize(("one", "other"), pairs(ONE_WORD))
def test_one_word_in_two_spellings(one, other):
    assert same(one, other)
    assert marked(other, one).verdict == marked(one, other).verdict == "right"


@pytest.mark.parametrize(
    ("typed", "wanted"),
    pairs("ueber über|aelter älter|schoen schön|smoerbroed smørbrød|gaard gård|laege læge|caesar cæsar"),
)
def test_letters_of_other_languages_may_be_spelled_out(typed, wanted):
    assert same(typed, wanted)
    assert marked(wanted, typed).verdict == "right"


@pytest.mark.parametrize(("one", "other"), pairs(TWO_WORDS))
def test_words_that_only_look_like_two_spellings(one, other):
    assert not same(one, other)


@pytest.mark.parametrize(("one", "other"), pairs(OPPOSED))
def test_opposites_are_never_slips(one, other):
    assert opposed(one, other)
    assert opposed(other, one)
    assert marked(one, other).verdict == marked(other, one).verdict == "wrong"


@pytest.mark.parametrize(("one", "other"), pairs(NOT_OPPOSED))
def test_words_without_a_contrary(one, other):
    assert not opposed(one, other)


@pytest.mark.parametrize("word", "left right upper lower positive increase increases odd even".split())
def test_words_that_tell_one_of_two(word):
    assert has_opposite(word) is (word != "increases")


@pytest.mark.parametrize(("one", "other"), pairs(DIFFERENT))
def test_terms_of_their_own_are_never_slips(one, other):
    assert differ(one, other)
    assert differ(other, one)
    assert not misspelt(one, other)


@pytest.mark.parametrize(("one", "other"), pairs(NOT_DIFFERENT))
def test_slips_of_the_keys(one, other):
    assert not differ(one, other)
    assert misspelt(other, one)
    assert marked(one, other).verdict == "right"


@pytest.mark.parametrize(("written", "name"), pairs(NAMED))
def test_a_formula_and_its_name(written, name):
    assert name in chemistry.names(written)
    assert marked(name, written).verdict == marked(written, name).verdict == "right"


@pytest.mark.parametrize("text", ["Xx2", "sodium", "", "Na Cl", "2H", "(OH)", "Hello"])
def test_what_is_no_known_formula(text):
    assert not chemistry.names(text)


@pytest.mark.parametrize(
    ("text", "flat"),
    [
        ("Ca²⁺", "Ca2+"), ("Ca^2+", "Ca2+"), ("Ca^{2+}", "Ca2+"), ("Ca++", "Ca2+"), ("Cl⁻", "Cl-"), ("Cl−", "Cl-"),
        ("SO₄²⁻", "SO42-"), ("10⁻⁷", "10⁻⁷"), ("5 − 3", "5 − 3"), ("Na⁺ and K⁺", "Na+ and K+"), ("e–", "e-"),
    ],
)  # fmt: skip
def test_signs_on_the_line(text, flat):
    assert chemistry.flat(text) == flat


@pytest.mark.parametrize(
    ("text", "raised"),
    [
        ("sodium ions", "Na⁺"), ("Na+", "Na⁺"), ("calcium", "Ca²⁺"), ("Ca2+", "Ca²⁺"), ("chloride", "Cl⁻"),
        ("sulfate", "SO4²⁻"), ("hydrogen ions", "H⁺"), ("water", ""), ("glucose", ""), ("pump", ""),
    ],
)  # fmt: skip
def test_ions_with_their_charge_raised(text, raised):
    assert chemistry.ion(text) == raised


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("¹⁴C", ("C", "14")), ("14C", ("C", "14")), ("C-14", ("C", "14")), ("carbon-14", ("C", "14")),
        ("Carbon 14", ("C", "14")), ("U-235", ("U", "235")), ("14X", None), ("carbon", None), ("14", None),
    ],
)  # fmt: skip
def test_isotopes(text, parts):
    assert chemistry.isotope(text) == parts


@pytest.mark.parametrize(
    ("typed", "wanted", "right"),
    [
        ("h2o", "H2O", True), ("H2O", "H2O", True), ("co2", "CO2", True), ("Co", "CO", False), ("co", "CO", True),
        ("hcl", "HCl", True), ("HCL", "HCl", True), ("nacl", "NaCl", True), ("NAcl", "NaCl", False),
        ("na+ ions", "Na+", True), ("Na +", "Na+", True), ("K+", "Na+", False), ("H2", "H2O", False),
    ],
)  # fmt: skip
def test_formulas_written_in_haste(typed, wanted, right):
    assert chemistry.same_formula(typed, wanted) is right


@pytest.mark.parametrize(
    ("one", "other", "steps"),
    [
        ("", "", 0), ("a", "", 1), ("neuron", "neuron", 0), ("neuron", "nueron", 1), ("neuron", "neurn", 1),
        ("neuron", "neurron", 1), ("neuron", "neuran", 1), ("neuron", "nuerran", 3),
        ("abcdef", "badcfe", 3), ("ab", "ba", 1), ("abc", "cab", 2), ("abc", "bca", 2),
    ],
)  # fmt: skip
def test_how_far_two_words_are_apart(one, other, steps):
    for most in range(5):
        assert distance(one, other, most) == distance(other, one, most) == min(steps, most + 1)


@pytest.mark.parametrize(
    ("wanted", "typed", "right"),
    [
        ("ion", "iom", False), ("axon", "axno", True), ("axon", "axom", False), ("nerve", "nerv", True),
        ("liver", "lever", False), ("liver", "livre", True), ("neuron", "neuran", True), ("neuron", "nauran", False),
        ("synapse", "synaps", True), ("membrane", "membrain", False), ("glomerulus", "glomarulis", True),
        ("glomerulus", "glamarulis", False), ("ATPase", "ATPese", False), ("GABA", "GABBA", False),
        ("neuron", "meuron", False), ("kidney", "kindey", True), ("vitamin", "vitamine", True),
        ("B12", "B13", False), ("axon", "axxon", False),
    ],
)  # fmt: skip
def test_how_many_slips_are_let_pass(wanted, typed, right):
    assert (marked(wanted, typed).verdict == "right") is right


@pytest.mark.parametrize(
    ("wanted", "typed", "remark"),
    [
        ("5 mV", "50 mV", "Ten times too large."), ("5 mV", "500 mV", "A hundred times too large."),
        ("5 mV", "5 V", "A thousand times too large."), ("5 mV", "5 kV", "A million times too large."),
        ("5 mV", "0.5 mV", "Ten times too small."), ("5 mV", "0.05 mV", "A hundred times too small."),
        ("5 mV", "5 µV", "A thousand times too small."), ("5 mV", "5 MV", "A billion times too large."),
        ("5 mV", "50000 mV", "10^4 times too large."), ("5 mV", "-5 mV", "The sign is wrong."),
        ("5 mV", "-50 mV", "Ten times too large. The sign is wrong."), ("5 mV", "5", "The unit is missing."),
        ("5 mV", "50", "Ten times too large. The unit is missing."), ("5", "5 mV", "No unit belongs there."),
        ("5 mV", "5 kg", "The unit is wrong"), ("5 to 7 mV", "5 mV", "A range is asked for: give both ends."),
        ("5 mV", "5 to 7 mV", "One value is asked for."), ("3:2", "2:3", "The two numbers are swapped."),
        ("3:2", "3", "A ratio is asked for: give both numbers."), ("120/80 mmHg", "80/120 mmHg", "swapped"),
        ("120/80 mmHg", "120 mmHg", "Two values are asked for: give both."), ("> 5 mV", "< 5 mV", "the opposite"),
        ("≥ 5 mV", "≤ 5 mV", "the opposite"), ("> 5 mV", "5 mV", "Say “more than”."), ("< 5 mV", "5 mV", "“less than”"),
        ("≥ 5 mV", "5 mV", "Say “at least”."), ("≤ 5 mV", "5 mV", "Say “at most”."),
        ("5 mV", "> 5 mV", "Not “more than”, but “the value itself”."), ("≥ 5 mV", "> 5 mV", "but “at least”"),
    ],
)  # fmt: skip
def test_what_is_wrong_with_a_value_is_told(wanted, typed, remark):
    told = marked(wanted, typed)
    assert told.verdict == "wrong"
    assert remark in told.remark


@pytest.mark.parametrize(
    ("wanted", "typed"),
    [
        ("37 °C", "37 C"), ("98 °F", "98 F"), ("37 °C", "37 °"), ("50 %", "0.5"), ("0.5", "50 %"), ("1/2", "0.5"),
        ("3:2", "6:4"), ("3:2", "1.5:1"), ("120/80 mmHg", "120/80 mmHg"), ("1 h", "60 min"), ("1.5 kg", "1500 g"),
        ("5 to 7 mV", "5-7 mV"), ("> 5 mV", "more than 5 mV"),
    ],
)  # fmt: skip
def test_the_same_value_in_other_words(wanted, typed):
    assert marked(wanted, typed).verdict == "right"


def test_the_decimals_are_exact():
    assert marked("0.1 mV", str(Decimal("0.1") + Decimal("1e-10")) + " mV").verdict == "wrong"
