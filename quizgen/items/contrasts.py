"""Words that stand for one of a few things of a kind: what else a learner might say in their place."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from quizgen.model import Option
from quizgen.text import numbers, terms
from quizgen.text.prefilter import Prefiltered

if TYPE_CHECKING:
    from collections.abc import Iterator

# A set to a line, its members parted by commas; only such as shut each other out, and mean little else. Before a colon
# stands what each of them is, where a question can name that.
_SETS = """
deductive, inductive, abductive
sine, cosine, tangent
numerator, denominator, exponent
primary producers, primary consumers, decomposers
base: uracil, thymine, cytosine, guanine
layer of the skin: epidermis, dermis, hypodermis
lexical analysis, syntax analysis, semantic analysis
commutative, associative, distributive
injective, surjective, bijective
particles: protons, neutrons, electrons
reflection, refraction, diffraction
isothermal, adiabatic, isobaric, isochoric
ultraviolet, infrared, microwave
type of bond: ionic bond, covalent bond, metallic bond
type of bonds: ionic bonds, covalent bonds, metallic bonds
type of bonding: ionic bonding, covalent bonding, metallic bonding
monosaccharide, disaccharide, polysaccharide
alkane, alkene, alkyne
isotonic, hypertonic, hypotonic
haploid, diploid, polyploid
process: mitosis, meiosis, binary fission
prokaryotic, eukaryotic, viral
type of blood vessel: artery, vein, capillary
type of blood vessels: arteries, veins, capillaries
herbivores, carnivores, omnivores
organelles: mitochondria, chloroplasts, ribosomes, lysosomes
mutualism, parasitism, commensalism
lobe: frontal lobe, parietal lobe, temporal lobe, occipital lobe
type of tissue: xylem, phloem, cambium
bacterial, viral, fungal
allopatric, sympatric, parapatric
endocrine, exocrine, paracrine
type of muscle: skeletal muscle, smooth muscle, cardiac muscle
type of blood cells: erythrocytes, leukocytes, thrombocytes
type of blood cells: red blood cells, white blood cells, platelets
part of the nervous system: central nervous system, peripheral nervous system, autonomic nervous system
fiscal policy, monetary policy, trade policy
microeconomics, macroeconomics, econometrics
inflation, deflation, stagflation
monopoly, oligopoly, perfect competition
managerial accounting, financial accounting, tax accounting
fixed cost, variable cost, marginal cost
fixed costs, variable costs, sunk costs
progressive tax, regressive tax, proportional tax
unilateral, bilateral, multilateral
legislative branch, executive branch, judicial branch
felony, misdemeanor, infraction
mens rea, actus reus, corpus delicti
classical conditioning, operant conditioning, observational learning
positive reinforcement, negative reinforcement, positive punishment
episodic memory, semantic memory, procedural memory
formative assessment, summative assessment, diagnostic assessment
sensorimotor, preoperational, concrete operational, formal operational
lexical, syntactic, semantic
supervised learning, unsupervised learning, reinforcement learning
compiler, interpreter, assembler
binary, decimal, hexadecimal
igneous, sedimentary, metamorphic
layer of the atmosphere: troposphere, stratosphere, mesosphere, thermosphere
deontology, utilitarianism, virtue ethics
type of bonds: hydrogen bonds, peptide bonds, disulfide bonds
type of particles: alpha particles, beta particles, gamma rays
hormone: glucagon, insulin, cortisol
neurotransmitter: dopamine, serotonin, acetylcholine
hormone: estrogen, testosterone, progesterone
bradycardia, tachycardia, fibrillation
part of the brain: cerebrum, cerebellum, brainstem
part of the brain: hippocampus, amygdala, hypothalamus
proximal tubule, distal tubule, collecting duct
part of the small intestine: duodenum, jejunum, ileum
bone: tibia, fibula, femur
simple random sampling, stratified sampling, cluster sampling
"""
MOST = 3
_LIST = re.compile(r",|\b(?:and|or)\b")
_OPEN = re.compile(r"\b(?:such as|including|includes?|like|especially|particularly|e\.g\.,?) (?:an? |the )?$")
_OTHERS: dict[str, tuple[str, ...]] = {}
_KIND_OF: dict[str, str] = {}
for _line in _SETS.strip().splitlines():
    _kind, _, _members = _line.rpartition(": ")
    _group = _members.split(", ")
    for _member in _group:
        _OTHERS.setdefault(_member, tuple(one for one in _group if one != _member))
        _KIND_OF.setdefault(_member, _kind)
_ANY = Prefiltered(
    rf"(?<![\w-])(?:{'|'.join(re.escape(one) for one in sorted(_OTHERS, key=len, reverse=True))})(?![\w-])",
    re.IGNORECASE,
)


def kind_of(text: str) -> str | None:
    """What the text is, where it is one of a few things whose kind has a name: "lobe" of "frontal lobe"."""
    return _KIND_OF.get(text.lower()) or None


def others(text: str, told: str) -> Iterator[Option]:
    """The text with another of the same few in the place of the one that it names; none that is told beside it.

    Nothing where the text names none of them, or several, is one example of many, or counts.
    """
    found = list(_ANY.finditer(text))
    if len(found) != 1:
        return
    at = told.find(text)
    counted = any(numbers.parse(word) is not None for word in terms.words(text))  # other things may be as many
    if counted or _LIST.search(text) or _OPEN.search(told[: max(at, 0)]):
        return
    (match,) = found
    rest = [one for one in _OTHERS[match[0].lower()] if not terms.stands_in(one, told)]
    for word in rest[:MOST]:
        shown = word.capitalize() if match[0][0].isupper() else word
        yield Option(
            text[: match.start()] + shown + text[match.end() :], f"The source says “{match[0]}”, not “{shown}”."
        )
