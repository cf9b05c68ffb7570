"""Writes quizgen/text/verb_lemmas.py: English verbs that are no noun or adjective in their base form.

    python -m tests.bench.verb_table

Reads the lexicon of lemminflect and the frequencies of wordfreq: pip install 'quizgen[bench]'. Left out
are words of fewer than four letters, those that stand less often in an inflected form than a verb
does, as names do, those of `LEFT_OUT`, which are mostly something else, and those that quizgen.text.words has already.
"""

from __future__ import annotations

import textwrap
from pathlib import Path

from quizgen.text import words

TABLE = Path(__file__).resolve().parents[2] / "quizgen" / "text" / "verb_lemmas.py"
COMMON = 320_000
LEAST = 1.3  # on the Zipf scale: once in fifty million words
INFLECTED = 0.5  # of the uses of a verb's base form, at least so many more are of its other forms
ADJECTIVAL = 5.0  # a form in -ed so many times as frequent as the verb is an adjective
LEFT_OUT = frozenset(
    "please google harry peter welsh inter shanghai lynch wade lounge temp stud kindle zoom doppler bogart mainline "
    "questionnaire psych jest crochet mew pare flit xerox cram elope ravel aline parlay parley strum template reset "
    "stash headquarter elaborate subject except install bless douse".split()
)


def is_plain(word: str) -> bool:
    """True for the base form of a verb that is nothing else."""
    from lemminflect import getAllLemmas, getInflection
    from wordfreq import zipf_frequency

    known = getAllLemmas(word)
    if word not in known.get("VERB", ()) or any(word in known[part] for part in known if part != "VERB"):
        return False
    forms = {form for tag in ("VBZ", "VBD", "VBN", "VBG") for form in getInflection(word, tag)}
    used = sum(10 ** zipf_frequency(form, "en") for form in forms)
    return zipf_frequency(word, "en") >= LEAST and used >= INFLECTED * 10 ** zipf_frequency(word, "en")


def is_adjectival(word: str) -> bool:
    """True where a form in -ed or -ing is a noun or an adjective by itself: "specialized", "advertising"."""
    from lemminflect import getAllLemmas
    from wordfreq import zipf_frequency

    _, _, past, going, *doubled = words.inflected(word)
    if any({"ADJ", "NOUN"} & set(getAllLemmas(form)) for form in (past, going, *doubled)):
        return True
    return 10 ** (zipf_frequency(past, "en") - zipf_frequency(word, "en")) > ADJECTIVAL


def main() -> None:
    """Write the table."""
    from wordfreq import top_n_list

    common = (word for word in top_n_list("en", COMMON) if word.isalpha() and len(word) > 3 and word not in LEFT_OUT)
    plain = sorted(word for word in common if word not in words.OWN_LEMMAS and is_plain(word))
    finite = [word for word in plain if is_adjectival(word)]
    tables = {"PLAIN": [word for word in plain if word not in finite], "FINITE": finite}
    filled = {name: textwrap.fill(" ".join(told), 118) for name, told in tables.items()}
    text = "".join(f'\n{name} = """\n{told}\n""".split()\n' for name, told in filled.items())
    TABLE.write_text(
        '"""Verbs that are no noun or adjective: those of `FINITE` may be in -ed or -ing.\n\n'
        'Written by tests/bench/verb_table.py from a lexicon; not to be edited by hand.\n"""\n\n'
        f"from __future__ import annotations\n{text}",
        encoding="utf-8",
    )
    print(*(f"{len(told)} {name}" for name, told in tables.items()))


if __name__ == "__main__":
    main()
