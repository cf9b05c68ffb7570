"""Hostile and broken files, each with what is expected of it: a table for tests/test_bad_files.py and for people.

`says` holds the codes that the remarks on a file may have, most telling first; a file is `refused`
with exactly one line, or read. No case needs more than seconds or a few hundred megabytes.
"""

from __future__ import annotations

import gzip
import json
from dataclasses import dataclass

LARGE = 95_000  # characters, a little less than the most that is read
SENTENCE = "The sodium-potassium pump moves three sodium ions out of the cell. "
PUMP = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\1\0"


@dataclass(frozen=True)
class Case:
    """A file: its name, its bytes, the codes of what is said about it, whether it is refused."""

    name: str
    content: bytes
    says: tuple[str, ...] = ()
    refused: bool = False


def page(answer: str = SENTENCE, **front: str) -> bytes:
    """A page whose values are all in quotes; `front` adds keys or takes the place of the usual ones."""
    usual = {"id": "1", "title": "A title", "question": "What is a pump?", "subject": "Biology"}
    lines = [f"{key}: {json.dumps(value, ensure_ascii=False)}" for key, value in (usual | front).items()]
    return "\n".join(["---", *lines, f"answer: {json.dumps(answer, ensure_ascii=False)}", "---", ""]).encode(
        "utf-8", "surrogatepass"
    )


def raw(lines: str) -> bytes:
    """A page with lines of front matter as they are, put before a sound question and answer."""
    return f"---\n{lines}\nid: 1\nquestion: What is a pump?\nanswer: {SENTENCE}\n---\n".encode()


def many(piece: str) -> str:
    """As much of a piece as a page may hold."""
    return piece * (LARGE // (len(json.dumps(piece, ensure_ascii=False).encode()) - 2))


PLAIN = page().decode()

ENCODINGS = [
    Case("utf-8 with a byte order mark", PLAIN.encode("utf-8-sig")),
    Case("utf-16 with a byte order mark", PLAIN.encode("utf-16"), ("not-utf8",)),
    Case("utf-16 little endian without one", PLAIN.encode("utf-16-le"), ("not-utf8",)),
    Case("utf-16 big endian without one", PLAIN.encode("utf-16-be"), ("not-utf8",)),
    Case("utf-32 with a byte order mark", PLAIN.encode("utf-32"), ("not-utf8",)),
    Case("utf-32 little endian without one", PLAIN.encode("utf-32-le"), ("not-utf8",)),
    Case("utf-16 cut in the middle of a character", PLAIN.encode("utf-16")[:-1], ("not-utf8",), refused=True),
    Case("latin-1", page("Ampère measured it.").decode().encode("latin-1"), ("not-utf8",), refused=True),
    Case("windows-1252", page("It’s a “pump”.").decode().encode("cp1252"), ("not-utf8",), refused=True),
    Case("shift-jis", page("ポンプ").decode().encode("shift-jis"), ("not-utf8",), refused=True),
    Case("utf-8 cut short", page("Ampère").split(b"\xa8")[0], ("not-utf8",), refused=True),
    Case("overlong utf-8", page().replace(b"pump", b"p\xc0\xafmp"), ("not-utf8",), refused=True),
    Case("half a character", page("a \ud800 b"), ("not-utf8",), refused=True),
    Case("an empty file", b"", ("empty-file",), refused=True),
    Case("a byte order mark and nothing else", b"\xef\xbb\xbf", ("empty-file",), refused=True),
    Case("space and nothing else", b" \n\t\r\n" * 1000, ("empty-file",), refused=True),
    Case("a hole of zeros", bytes(90_000), ("no-front-matter", "empty-file", "control-characters"), refused=True),
    Case("a picture", PUMP * 100, ("not-utf8",), refused=True),
    Case("an archive", gzip.compress(page(), mtime=0), ("not-utf8",), refused=True),
    Case("carriage returns and line feeds", page().replace(b"\n", b"\r\n")),
    Case("carriage returns alone", page().replace(b"\n", b"\r")),
    Case("line breaks of every kind", page().replace(b"\nid", b"\r\nid").replace(b"\ntitle", b"\rtitle")),
    Case("line breaks of unicode", page("One.\u2028Two.\u2029Three.\x85Four.")),
    Case("zeros in the text", page(SENTENCE).replace(b"pump", b"pu\0mp"), ("control-characters",)),
    Case("mojibake", page("Itâ€™s a pump that moves ions."), ("mojibake",)),
    Case("mojibake all through", page(many("â€™")), ("mojibake",)),
]

SIZES = [
    Case("a hundred megabytes", b"---\n" + b"a" * 100_000_000, ("too-large",), refused=True),
    Case("a hundred megabytes of blank lines", b"\n" * 100_000_000, ("too-large",), refused=True),
    Case("a little too large", page("a " * 50_001), ("too-large",), refused=True),
]

FRONT_MATTER = [
    Case("no front matter", b"# A heading\n\nAnd text.\n", ("no-front-matter",), refused=True),
    Case("front matter of another kind", b'+++\ntitle = "x"\n+++\n', ("no-front-matter",), refused=True),
    Case("front matter in JSON", b'{"id": 1, "question": "a", "answer": "b"}', ("no-front-matter",), refused=True),
    Case("front matter without an end", page().rsplit(b"---", 1)[0], ("open-front-matter",), refused=True),
    Case("a fence and nothing else", b"---\n", ("open-front-matter",), refused=True),
    Case("two fences and nothing between", b"---\n---\n", ("no-question",), refused=True),
    Case("four dashes", page().replace(b"---", b"----"), ("no-front-matter",), refused=True),
    Case("blank lines before it", b"\n \n\t\n" + page(), ("space-before-front-matter",)),
    Case("thousands of blank lines before it", b"\n" * 60_000 + page(), ("space-before-front-matter",)),
    Case("keys at no margin", b"---\n  id: 1\n question: a\n---\n", ("bad-yaml",), refused=True),
    Case("a tab that indents", raw("seo:\n\tpage_keywords: a"), ("dropped-key",)),
    Case("a list", b"---\n- a\n- b\n---\n", ("bad-yaml",), refused=True),
    Case("one word", b"---\nword\n---\n", ("bad-yaml",), refused=True),
    Case("an unquoted colon in the title", raw("title: Pumps: a view"), ("mended-colon",)),
    Case("an unquoted colon in a block that is not needed", raw("related_article1:\n  title: a: b"), ("dropped-key",)),
    Case("a quote that nothing closes", raw('title: "Pumps'), ("mended-colon",)),
    Case("a bracket that nothing closes", raw("title: [Pumps"), ("mended-colon",)),
    Case("an answer that breaks off", b"---\nquestion: a\nanswer: >-\n  b\n c: d\n---\n", ("bad-yaml",), refused=True),
    Case("a key twice", raw("title: a\ntitle: b"), ("duplicate-key",)),
    Case("a key a thousand times", raw("x: 1\n" * 1000), ("duplicate-key",)),
    Case("ten thousand keys", raw("\n".join(f"k{n}: 1" for n in range(7_000)))),
    Case("a key that is a list", raw("? [a, b]\n: c"), ("bad-yaml",), refused=True),
    Case("a key of ninety thousand letters", raw(f"{many('k')[:80_000]}: 1"), ("bad-yaml", "dropped-key")),
    Case("a second document", b"---\nid: 1\n--- \nid: 2\n---\n", ("no-question",), refused=True),
    Case("a directive", raw("%YAML 9.9"), ("bad-yaml",), refused=True),
    Case("a tag handle", raw("%TAG ! tag:evil,2000:"), ("bad-yaml",), refused=True),
    Case(
        "aliases that explode",
        raw("a: &a [x, x, x]\n" + "\n".join(f"{c}: &{c} [{', '.join([f'*{b}'] * 9)}]" for b, c in
            zip("abcdefghijklm", "bcdefghijklmn", strict=True))),
        ("mended-colon", "dropped-key"),
    ),
    Case("an alias of itself", raw("a: &a [*a]"), ("mended-colon",)),
    Case("an alias as the answer", b"---\nid: &a 1\nquestion: b\nanswer:\n  - *a\n---\n", ("bad-yaml",), refused=True),
    Case("a merge key", raw("base: &b {id: 3}\n<<: *b"), ("mended-colon", "bad-yaml", "dropped-key", "no-id")),
    Case("a tag that runs a command", raw("x: !!python/object/apply:os.system ['touch pwned']")),
    Case("a tag that makes an object", raw("x: !!python/object/new:subprocess.Popen [['touch', 'pwned']]")),
    Case("a tag that imports", raw("x: !!python/module:antigravity")),
    Case("a tag of bytes", raw("x: !!binary R0lGODlhAQABAAAAACw=")),
    Case("a tag nobody knows", raw("title: !nobody Pumps")),
    Case("fifty thousand brackets", raw(f"x: {'[' * 50_000}"), ("mended-colon", "dropped-key")),
    Case("thirty thousand braces", raw(f"x: {'{a: ' * 22_000}"), ("mended-colon", "dropped-key")),
    Case("fifty thousand dashes", raw(f"x:\n  {'- ' * 45_000}"), ("dropped-key",)),
    Case("keys under keys under keys", raw("\n".join(f"{' ' * n}k:" for n in range(400))), ("dropped-key",)),
]  # fmt: skip


def typed(key: str, value: str) -> bytes:
    """A sound page one of whose keys has a value as it is written in YAML."""
    keys = {"id": "1", "question": "What is a pump?", "answer": SENTENCE} | {key: value}
    return ("---\n" + "".join(f"{name}: {told}\n" for name, told in keys.items()) + "---\n").encode()


WRONG_TYPES = [
    *(
        Case(f"a {key} that is {name}", typed(key, value), (f"no-{key}", "wrong-type"), refused=True)
        for key in ("question", "answer")
        for name, value in (
            ("a number", "42"), ("true", "yes"), ("a date", "2026-01-01"), ("nothing", ""), ("null", "~"),
            ("a list", "[a, b]"), ("a mapping", "{a: b}"), ("blank", '"  "'),
        )
    ),
    Case("an id that is a list", typed("id", "[1, 2]"), ("wrong-type", "no-id")),
    Case("an id that is a mapping", typed("id", "{a: 1}"), ("wrong-type", "no-id")),
    Case("an id of eighty thousand digits", typed("id", "9" * 80_000)),
    Case("an id that climbs", typed("id", "../../../../etc/passwd")),
    Case("an id that is a path from the root", typed("id", "/etc/passwd")),
    Case("an id with a line break and an escape", typed("id", '"a\\n\\e[2Jb"'), ("control-characters",)),
    Case("a title that is a list", typed("title", "[a]"), ("wrong-type",)),
    Case("a title of eighty thousand letters", typed("title", "a" * 80_000)),
    Case("a subject that is a mapping", typed("subject", "{a: b}"), ("wrong-type",)),
    Case("a subject that climbs", typed("subject", "../../..")),
    Case("a url that runs", typed("url", "javascript:alert(1)")),
    Case("a url that is a list", typed("url", "[a]"), ("wrong-type",)),
    Case("a date that is none", typed("date", "soon"), ("bad-date",)),
    Case("a date that does not exist", typed("date", "2026-02-30"), ("bad-date",)),
    Case("a date beyond all calendars", typed("date", "99999-01-01"), ("bad-date",)),
    Case("a date in the year 1", typed("date", "0001-01-01")),
    Case("seo that is text", typed("seo", "pump")),
    Case("keywords that are a list", typed("seo", "{page_keywords: [a, b]}")),
    Case("sixty thousand keywords", typed("seo", '{page_keywords: "' + many("ab, ")[:60_000] + '"}')),
    Case("a language that is none", typed("language", "<script>")),
    Case("no_index that is a list", typed("no_index", "[true]"), ("wrong-type",)),
]  # fmt: skip

MARKUP = [
    Case(f"nothing but {name}", page(SENTENCE + many(piece)))
    for name, piece in (
        ("open brackets", "["), ("closed brackets", "]"), ("links", "[a]("), ("pictures", "!["), ("stars", "*"),
        ("stars and letters", "*a "), ("bold", "**a** "), ("bold and italics", "*_"), ("bold that closes", "a**"),
        ("backticks", "`a"), ("fences", "\n```\n"), ("dollar signs", "$a "), ("pairs of dollars", "$$a "),
        ("math in brackets", r"\(a "), ("fractions", r"$\frac{1}{"), ("backslashes", "\\"), ("tags", "<b>"),
        ("comments", "<!--"), ("cdata", "<![CDATA["), ("entities", "&amp;"), ("quotations", "\n> a"),
        ("headings", "\n\n# a"), ("rows", "|a|b|\n"), ("items", "\n- a"), ("markers", r"\n- a"), ("rules", "\n\n---"),
        ("labels", "\n\n**Label**: The pump moves it. "), ("braces", "{{c1::a}} "), ("dots", "."), ("initials", "J. "),
        ("question marks", "? "), ("digits", "1"), ("digits and commas", "1,"), ("powers", "10^"), ("ranges", "1-2-"),
        ("number words", "twenty-one "), ("commas", "a,"), ("brackets around letters", "(A) "), ("quotes", '"'),
        ("letters", "a"), ("ligatures that unfold", "\ufdfa "), ("accents", "e\u0301"), ("joiners", "\u200d"),
        ("sorry", "sorry "), ("one sentence", SENTENCE), ("names", "also known as "), ("formulas", "\n\n$$a = b$$"),
        ("apologies", "I'm sorry, but I don't "), ("lettered items", "\na) x"), ("space", " "), ("tabs", "\t"),
    )
]  # fmt: skip

DEPTHS = [
    Case("quotations in quotations", page("\n\n" + "> " * 40_000 + "a")),
    Case("items in items", page("\n\n" + "- " * 40_000 + "a")),
    Case("numbered items in items", page("\n\n" + "1. " * 30_000 + "a")),
    Case("items each further in", page("\n\n" + "\n".join("   " * n + "- a" for n in range(200)))),
    Case("brackets in brackets", page("[" * 40_000 + "]" * 40_000)),
    Case("fences ever longer", page(" ".join("`" * n for n in range(1, 400)))),
    Case("a table of ten thousand columns", page("\n\n|" + "a|" * 10_000 + "\n|" + "-|" * 10_000 + "\n|b|\n")),
    Case("a table to be filled up", page("\n\n|" + "a|" * 2_000 + "\n|" + "-|" * 2_000 + "\n" + "|b\n" * 20_000)),
    Case("a page full of different sentences", page("".join(map(
        "The x{0} pump is a protein that moves {0} ions into the y{0} of some cell. ".format, range(1_100))))),
    Case("a list of a thousand labels", page("\n\n" + "".join(map(
        "{0}. **Pump number {0}**: It is a protein that moves {0} ions out.\n".format, range(1_100))))),
]  # fmt: skip

EVIL = {
    "terminal escapes": "\x1b[2J\x1b]0;owned\x07\x9b31m\x1bP",
    "a link for terminals": "\x1b]8;;http://evil\x1b\\click\x1b]8;;\x1b\\",
    "text that runs backwards": "\u202eexe.pump\u202c \u2066x\u2069",
    "characters without width": "pu\u200bmp\u2060 \u00ad\ufeff\U000e0041",
    "a script": "<script>alert(1)</script>",
    "a picture that runs": "<img src=x onerror=alert(1)>",
    "a link that runs": "[pump](javascript:alert(1)) <a href='javascript:alert(1)'>x</a>",
    "a frame": "<iframe srcdoc='<script>alert(1)</script>'></iframe><svg onload=alert(1)>",
    "entities of a script": "&lt;script&gt;alert(1)&lt;/script&gt; &#60;script&#62;",
    "the end of a cloze": "}} {{c1::pump}} {{1}} :: }}",
    "what Anki obeys": "[sound:x.mp3] [latex]\\input{/etc/passwd}[/latex] [$]x[/$] {{Front}}",
    "a spreadsheet's formula": "=cmd|' /C calc'!A0",
    "another formula": "@SUM(1+1)*cmd|' /C calc'!A0",
    "a template": "{{7*7}} ${7*7} <%= 7*7 %> #{7*7}",
    "the end of a script": "</script><!-- <script> ]]> --> \u2028",
    "a percent sign's work": "%s %n %x {0} {title}",
}
CONTROLS = frozenset(
    ("terminal escapes", "a link for terminals", "text that runs backwards", "characters without width")
)
EVIL_TEXTS = [
    Case(
        f"{name} in the {key}",
        page(
            **({key: text} if key != "answer" else {"answer": f"The pump {text} moves three sodium ions out. {text}"})
        ),
        ("control-characters",) if name in CONTROLS else (),
    )
    for name, text in EVIL.items()
    for key in ("title", "question", "answer", "subject", "url", "id")
]
CASES = [*ENCODINGS, *SIZES, *FRONT_MATTER, *WRONG_TYPES, *MARKUP, *DEPTHS, *EVIL_TEXTS]
