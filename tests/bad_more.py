"""More hostile files: YAML's by-ways, ids that are none, signs that hide, markup and math that never end."""

from __future__ import annotations

from bad_files import SENTENCE, Case, many, page, raw, typed

KEYS = ("id", "title", "question", "answer", "subject", "url", "language", "date")


def aliased(key: str) -> bytes:
    """A page with an anchor somewhere, and an alias of it as the value of a key."""
    front = {"id": "1", "question": "What is a pump?", "answer": SENTENCE} | {key: "*a"}
    return "\n".join(["---", "x: &a some text", *(f"{name}: {told}" for name, told in front.items()), "---\n"]).encode()


BY_WAYS = [
    *(Case(f"an alias of text as the {key}", aliased(key), ("mended-colon", "bad-date")) for key in KEYS),
    Case("a merge of a list", raw("<<: [{a: 1}, {b: 2}]")),
    Case("a merge of a text", raw("<<: text")),
    Case("a merge below", raw("seo:\n  <<: {page_keywords: pump}")),
    Case("ninety thousand letters in one line", raw("x: " + "a" * 90_000)),
    Case("ten megabytes in one line", raw("x: " + "a" * 10_000_000), ("too-large",), refused=True),
    Case("front matter in braces", f'---\n{{id: 1, question: "What?", answer: "{SENTENCE}"}}\n---\n'.encode()),
    Case("an answer of bytes", typed("answer", "!!binary R0lGODlh")),
    Case("an answer without bound", typed("answer", ".inf")),
    Case("an answer in sixtieths", typed("answer", "190:20:30")),
    Case("an answer that is a set", typed("answer", "!!set {a, b}"), ("wrong-type",), refused=True),
    Case("an answer that is an ordered mapping", typed("answer", "!!omap [a: 1]"), ("wrong-type",), refused=True),
    Case("a tab after a key", raw("title:\ta title")),
    Case("a tab before a key", raw("\ttitle: a title"), ("bad-yaml",), refused=True),
    Case("a fence inside a block", b"---\nid: 1\nquestion: q?\nanswer: |\n  The pump.\n---\n  three ions.\n---\n"),
    Case("an indented fence inside a block", typed("answer", f"|\n  {SENTENCE}\n  ---\n  {SENTENCE}")),
    Case("a block indented by nine that is not", typed("answer", f"|9\n  {SENTENCE}"), ("bad-yaml",), refused=True),
    Case("a block that keeps its end", typed("answer", f"|+2\n  {SENTENCE}\n\n")),
    Case("dots that end the document", typed("answer", f"{SENTENCE}\n...\nmore")),
    Case("carriage returns alone, and blank lines", page().replace(b"\n", b"\r\r")),
]
ENCODINGS = [
    Case("latin-1 after utf-8", page("The pump é of the cell.") + b"\xe9", ("not-utf8",), refused=True),
    Case("utf-8 after latin-1", page("Ampère", title="XX").replace(b"XX", b"Amp\xe8"), ("not-utf8",), refused=True),
    Case("utf-16 after utf-8", page() + "abc".encode("utf-16-le") * 10, ("control-characters",)),
    Case("two byte order marks", b"\xef\xbb\xbf\xef\xbb\xbf" + page(), ("control-characters",)),
    Case("a byte order mark in a word", page("The pu\ufeffmp moves three ions."), ("control-characters",)),
    Case("utf-7", page("+ADw-script+AD4-")),
    Case("half a character by an escape", typed("answer", '"a \\ud83d b"'), ("mended-colon",)),
    Case("half a character in the id", typed("id", '"\\udfff"'), ("mended-colon",)),
    Case("a character beyond all", typed("title", '"\\UFFFFFFFF"'), ("mended-colon",)),
    Case("zero by an escape", typed("title", '"a\\0b"'), ("control-characters",)),
    Case("a zero in the id", typed("id", '"a\\0b"'), ("control-characters",)),
    Case("what is no character", page("The \ufffe pump \uffff moves \U0010ffff ions."), ("control-characters",)),
    Case("characters for private use", page("The \ue000 pump \ue001 moves \uf8ff three sodium ions.")),
    Case("a text hidden in tags", page("The pump\U000e0068\U000e0069 moves three ions."), ("control-characters",)),
    Case("an id that runs backwards", page(id="a\u202eb"), ("control-characters",)),
    Case("nothing but isolates", page(many("\u2066a")), ("control-characters",)),
]
IDS = [
    *(
        Case(f"an id written {told}", page(id=told))
        for told in ("/", "..", "..\\..\\x", "CON", "C:\\x", "{subject}{0}%s", "~", "*", "-o", "a" * 5_000)
    ),
    *(
        Case(f"an id that YAML reads as {told}", typed("id", told))
        for told in ("true", "no", "1e400", ".nan", "-0", "0xFF", "1_000", "2026-01-01", "0o17", "190:20")
    ),
    *(Case(f"an id of nothing, {name}", typed("id", told), ("no-id",)) for name, told in (
        ("empty", '""'), ("space", '"   "'), ("null", "~"))),
]  # fmt: skip
ENDLESS = [
    Case(f"endless {name}", page(SENTENCE + many(piece)))
    for name, piece in (
        ("headings", "\n\n# a"), ("underlined headings", "a\n===\n"), ("task lists", "\n- [ ] a"), ("items", "\ni. a"),
        ("definition lists", "\na\n: b\n"), ("tilde fences", "\n~~~~\n"), ("footnotes", "[^1]"), ("links", "<http://a.b>"),
        ("references", "[a]: b\n"), ("bare links", "http://a.b "), ("addresses", "a@b.c "), ("rows of bars", "|"),
        ("links to files", "[pump](file:///etc/passwd) "), ("pictures in links", "![x](data:image/svg+xml,<svg>) "),
        ("clozes in clozes", "{{c1::a{{c2::b"), ("gaps", "{{1}} {{2}} "), ("templates", "{% for x in y %}{{x}}"),
        ("details", "<details><summary>a</summary>"), ("tables in tables", "<table><tr><td>"), ("ruby", "<ruby>"),
        ("lowered text", "<sub>a"), ("raised text", "<sup>"), ("line breaks", "<br>"), ("math tags", "<math><mi>"),
        ("instructions", "<?php "), ("comments in comments", "<!-- <!-- "), ("numbered entities", "&#x1F600;"),
        ("entities of zero", "&#0;"), ("entities beyond all", "&#99999999999;"), ("open entities", "&#"),
        ("variation selectors", "a\ufe0f"), ("fillers", "\u3164"), ("families", "\U0001f468\u200d\U0001f469\u200d"),
        ("open lines", r"\begin{align}"), ("text in math", r"$\text{"), ("brackets in math", r"\left("),
        ("roots", r"\sqrt{"), ("definitions", r"$\def\a{\a\a}\a$"), ("input", r"$\input{/etc/passwd}\write18{ls}$"),
        ("chemistry", r"$\ce{"), ("dollars side by side", "$a$b"), ("ands", "a and "), ("open brackets", "a ("),
        ("names in names", "X, also known as (Y), "), ("short forms", "(ABC) "), ("percent", "5 % "),
        ("of", "a of the "),        ("units", "5 mV/cm^2·s "), ("versions", "1.1.1.1."),
        ("powers of ten", "1e9e9"), ("dates", "1 January 2020 "),
        ("years", "1999-2001 "), ("ratios", "3:2:1:"), ("clauses", "which is "), ("hyphens", "a-"), ("slashes", "a/"),
        ("low lines", "a_"), ("equations", "a = b = "), ("Chinese", "。钠"), ("Arabic", "ا "), ("Thai", "กา"),
        ("capitals", "MMMDCCCLXXXVIII "), ("full width", "Ａ１"), ("fractions", "½⅓¼"), ("signs above", "²³⁴"),
        ("fancy letters", "\U0001d49c"), ("is", "is is "), ("semicolons", "a; "), ("colons", "a: "), ("at", "@a "),
    )
]  # fmt: skip
OPEN = [
    Case(f"{name} that nothing closes", page(SENTENCE + opening + "a " * 45_000))
    for name, opening in (
        ("math", "$"), ("a block of math", "\n\n$$\n"), ("code", "`"), ("emphasis", "*"), ("bold", "**"),
        ("a comment", "<!-- "), ("a section of characters", "<![CDATA["), ("a tag", "<a href='"), ("a link", "[a]("),
        ("a fence", "\n\n```\n"), ("a bracket of math", r"\["), ("a fence of ten thousand", "`" * 4_000),
    )
]  # fmt: skip
MORE = [*BY_WAYS, *ENCODINGS, *IDS, *ENDLESS, *OPEN]
