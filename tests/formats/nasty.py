"""Texts that break decks: plain texts, as a page might hold them."""

from __future__ import annotations

PLAIN = (
    "pO2 <40 and >20", "a < b > c", "<b>bold</b>", "<script>alert(1)</script>", "<!-- gone -->", "AT&T", "&amp; &lt;",
    "&nbsp;", "{{c1::x}}", "{{c1::", "}}", "a}} b", "{{1}}", "{{Question}}", "{{#Text}}x{{/Text}}", "{{type:Typed}}",
    "[[type:Typed]]", "[[1, 2], [3, 4]]", "std::vector", "::", "a:", ":b", "x::y::z", "<%cloze:Text%>",
    "[sound:a.mp3]", "[latex]x[/latex]", "[$]x[/$]", "[$$]x[/$$]", "[anki:tts]x[/anki:tts]", r"\(x\)", r"\[x\]",
    r"\\(x)", "C:\\dir\\", "\\", "$5 and $10", "`tick`", "*star*", "snake_case", "[link](http://x)", "![i](x)",
    "\"q\" 'q'",
    "<img src=x onerror=alert(1)>", "javascript:alert(1)", "%s %d {0}", "#tag", "1. one", "- dash", "a\u00a0b",
    "全角\u3000空白",
    "Größe – ½ ≤ µ", "α→β ⇌ γ", "Na⁺/K⁺", "−70 mV", "👩‍🔬 e\u0301", "\u202eabc", "مرحبا", "a\x1fb", "a\x00b",
    "\ufdd01\ufdd1",
    "{", "}", "{}", "{{{", "}}}", "{ {", "f'{{x}}'", "<", ">", "&", "0", "null", "x" * 500,
)  # fmt: skip

LATEX = (
    r"x^{2}", r"\frac{1}{2}", r"\frac{\frac{a}{b}}{c}", r"{{x}}", r"a<b", r"a>b & c", r"\ce{Na+}", r"\text{a::b}",
    r"\{x\}", r"x^{{2}}", r"\begin{matrix}a&b\\c&d\end{matrix}", r"a\\)", r"\text{if }x", r"\sqrt{{{x}}}", r"100\%",
    r"a\$b",
)  # fmt: skip
