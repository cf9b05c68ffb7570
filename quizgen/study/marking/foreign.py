"""Words of another language, whose spelling and endings are what is asked for."""

from __future__ import annotations

import re
import unicodedata

_LANGUAGE = r"(?:Spanish|French|German|Italian|Portuguese|Latin|Greek|Dutch|Swedish|Polish|Russian|Turkish)"
_WORD_ASKED = re.compile(rf"\b{_LANGUAGE} (?:word|noun|verb|term)\b|\bin {_LANGUAGE}\b|\binto {_LANGUAGE}\b")
ARTICLES = frozenset("el la los las un una le les une der die das ein eine il lo gli i uno o os as um uma".split())
_SMALL_WORDS = frozenset(
    "el la los las un una que de del y en por para con su se yo tú él ella nosotros mi te lo le les si es está ayer "
    "muy más pero une des du et pour avec je tu il elle nous vous ne pas qui dans sont mes au aux hier très mais der "
    "das dem ein eine einen einem und mit von zu ich du er sie wir ihr nicht ist sind mein meine auf für gestern wenn "
    "gli di della per non io lui lei noi voi che è sono mio mia ieri os um uma da em não eu ele ela nós é são meu "
    "minha ontem mas".split()
)
_ENGLISH = frozenset("the of is a an to and at by for with from are was were which what that it how who does".split())
_WORD = re.compile(r"[^\W\d_]+")
_FEWEST = 2
_OWN_LETTERS = (("ä", "ae"), ("ö", "oe"), ("ü", "ue"), ("ø", "oe"), ("å", "aa"), ("ß", "ss"), ("ñ", "n~"))
_SILENT = re.compile("(?<=g)ü(?=[ei])")  # pingüino: a u that is spoken, and no letter of its own
_ENDING = 3  # letters that tell one form of a word from another


def asks_foreign_word(question: str) -> bool:
    """True where a word of another language is asked for."""
    return bool(_WORD_ASKED.search(question))


def is_foreign_sentence(text: str) -> bool:
    """True for a sentence in another language, as far as its small words tell; one with an English one is none."""
    words = [word.casefold() for word in _WORD.findall(text)]
    return not _ENGLISH.intersection(words) and sum(word in _SMALL_WORDS for word in words) >= _FEWEST


def same_form(typed: str, wanted: str, text: str) -> bool:
    """True for one form of one word. Accents may be left out, but in a sentence not the one at its end: habló.

    What is a letter of its own may not: schön is written schoen, and schon is another word, as ano is for año.
    """
    if is_foreign_sentence(text) and _accent_at_end(typed) != _accent_at_end(wanted):
        return False
    return _bare(typed) == _bare(wanted)


def same_ending(typed: str, wanted: str) -> bool:
    """True where two words end alike, so that a slip within them makes no other form."""
    return _bare(typed)[-_ENDING:] == _bare(wanted)[-_ENDING:]


def without_article(text: str) -> str:
    """A noun without its article; empty where there is none."""
    first, _, rest = text.strip().partition(" ")
    return rest if first.casefold() in ARTICLES else ""


def _bare(word: str) -> str:
    """The word in small letters without accents."""
    word = _SILENT.sub("u", unicodedata.normalize("NFC", word.casefold()))
    for letter, written in _OWN_LETTERS:
        word = word.replace(letter, written)
    return "".join(char for char in unicodedata.normalize("NFD", word) if not unicodedata.combining(char))


def _accent_at_end(word: str) -> str:
    return "".join(filter(unicodedata.combining, unicodedata.normalize("NFD", word[-1:])))
