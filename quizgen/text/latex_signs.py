"""LaTeX's names of signs, and the signs that Unicode raises and lowers."""

from __future__ import annotations

RAISED = dict(
    zip("0123456789+-=()niab cdefghjklmoprstuvwxyzTV−", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿⁱᵃᵇ ᶜᵈᵉᶠᵍʰʲᵏˡᵐᵒᵖʳˢᵗᵘᵛʷˣʸᶻᵀⱽ⁻", strict=True)
)
LOWERED = dict(zip("0123456789+-=()aeioruvxhklmnpst ", "₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎ₐₑᵢₒᵣᵤᵥₓₕₖₗₘₙₚₛₜ ", strict=True))

_GREEK = """
alpha α beta β gamma γ delta δ epsilon ε varepsilon ε zeta ζ eta η theta θ vartheta θ iota ι kappa κ lambda λ mu μ nu ν
xi ξ pi π rho ρ sigma σ tau τ upsilon υ phi φ varphi φ chi χ psi ψ omega ω Gamma Γ Delta Δ Theta Θ Lambda Λ Xi Ξ Pi Π
Sigma Σ Phi Φ Psi Ψ Omega Ω
"""
_RELATIONS = """
times × cdot · div ÷ pm ± mp ∓ ast * star ⋆ circ ° degree ° leq ≤ le ≤ geq ≥ ge ≥ neq ≠ ne ≠ approx ≈ sim ∼
simeq ≃ equiv ≡ propto ∝ ll ≪ gg ≫ rightarrow → to → longrightarrow → leftarrow ← leftrightarrow ↔ Rightarrow
⇒ implies ⇒ Leftrightarrow ⇔ iff ⇔ rightleftharpoons ⇌ uparrow ↑ downarrow ↓ mapsto ↦ infty ∞ partial ∂ nabla
∇ sum ∑ prod ∏ int ∫ iint ∬ oint ∮ in ∈ notin ∉ subset ⊂ subseteq ⊆ supset ⊃ cup ∪ cap ∩ emptyset ∅ varnothing
∅ forall ∀ exists ∃ neg ¬ lnot ¬ land ∧ wedge ∧ lor ∨ vee ∨ oplus ⊕ otimes ⊗ perp ⊥ parallel ∥ angle ∠
therefore ∴ because ∵ ldots … dots … cdots ⋯ prime ′ hbar ℏ ell ℓ Re ℜ Im ℑ langle ⟨ rangle ⟩ lfloor ⌊ rfloor
⌋ lceil ⌈ rceil ⌉ mid | vert | Vert ‖ setminus ∖ bullet • square □ AA Å
"""
_PAIRS = (_GREEK + _RELATIONS).split()
SIGNS = dict(zip(_PAIRS[::2], _PAIRS[1::2], strict=True))
NAMES = {
    name: name for name in "sin cos tan log ln exp lim max min det mod gcd arcsin arccos arctan sinh cosh tanh".split()
}
