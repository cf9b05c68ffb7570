"""Writes quizgen/text/verb_lemmas.py: English verbs, those that are no noun or adjective in their base form apart.

    python -m tests.bench.verb_table

Reads the lexicon of lemminflect and the frequencies of wordfreq: pip install 'quizgen[bench]'. Left out are
words of fewer than four letters (three where they are nouns too), those that stand less often in an inflected form
than a verb does, as names do, those of `LEFT_OUT`, which are mostly something else, and those that
quizgen.text.words has already.
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
NOUN_TOO = 0.16  # of a noun's uses, at least so many more are in -ed or -ing: "copy", not "garden"
PREFIXES = ("re", "over", "under", "inter")
LEAST_NOUN = 2.6
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


def is_prefixed(word: str) -> bool:
    """True for a verb with a prefix that the lexicon has not, where the verb in it is nothing else: "reabsorb"."""
    from lemminflect import getAllLemmas
    from wordfreq import zipf_frequency

    rest = next((word.removeprefix(prefix) for prefix in PREFIXES if word.startswith(prefix)), "")
    known = rest in words.OWN_LEMMAS and rest not in words.NOUN_TOO
    return known and not getAllLemmas(word) and zipf_frequency(word, "en") >= LEAST


def is_noun_too(word: str) -> bool:
    """True for a noun or an adjective that is often a verb, as its forms in -ed and -ing tell: "copy", "ferment"."""
    from lemminflect import getAllLemmas
    from wordfreq import zipf_frequency

    known = getAllLemmas(word)
    if word not in known.get("VERB", ()) or zipf_frequency(word, "en") < LEAST_NOUN:
        return False
    used = sum(10 ** zipf_frequency(form, "en") for form in words.inflected(word)[2:])
    return any(word in known[part] for part in known if part != "VERB") and used >= NOUN_TOO * 10 ** zipf_frequency(
        word, "en"
    )


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

    known = {*words.OWN_LEMMAS, *LEFT_OUT}
    common = [word for word in top_n_list("en", COMMON) if word.isalpha() and len(word) > 2 and word not in known]
    plain = sorted(word for word in common if len(word) > 3 and (is_plain(word) or is_prefixed(word)))
    known.update(plain, words.FUNCTION)
    noun_too = sorted(word for word in common if word not in known and is_noun_too(word))
    finite = [word for word in plain if is_adjectival(word)]
    tables = {"PLAIN": [word for word in plain if word not in finite], "FINITE": finite, "NOUN_TOO": noun_too}
    filled = {name: textwrap.fill(" ".join(told), 118) for name, told in tables.items()}
    text = "".join(f'\n{name} = """\n{told}\n""".split()\n' for name, told in filled.items())
    TABLE.write_text(
        '"""Verbs that are no noun or adjective (those of `FINITE` may be in -ed or -ing), and `NOUN_TOO` that may.\n\n'
        'Written by tests/bench/verb_table.py from a lexicon; not to be edited by hand.\n"""\n\n'
        f"from __future__ import annotations\n{text}",
        encoding="utf-8",
    )
    print(*(f"{len(told)} {name}" for name, told in tables.items()))


if __name__ == "__main__":
    main()
