"""Exercise names as comparable words: one case, no accents, one spelling of plurals."""

import re
import unicodedata
from typing import Final

_WORD: Final = re.compile(r"[a-z0-9]+|[\u3041-\u30ff\u3400-\u9fff\uac00-\ud7a3]+")
_LATIN_MARKS: Final = re.compile(r"[\u0300-\u036f]")
_APOSTROPHES: Final = re.compile("['\u2019`\u00b4]")
_ES_ENDINGS: Final = ("sses", "shes", "ches", "xes")
_KEPT_ENDINGS: Final = ("ss", "us", "is")
_SHORTEST_PLURAL: Final = 3


def words_of(name: str) -> tuple[str, ...]:
    """Words of a name in order, in the singular, without case, accents and punctuation.

    A run of Chinese or Japanese characters is one word.
    """
    decomposed = unicodedata.normalize("NFKD", name.casefold())
    plain = unicodedata.normalize("NFKC", _LATIN_MARKS.sub("", decomposed))
    return tuple(_singular(word) for word in _WORD.findall(_APOSTROPHES.sub("", plain)))


def is_east_asian(word: str) -> bool:
    """Whether a word is a run of Chinese or Japanese characters."""
    return word > "\u3040"


def _singular(word: str) -> str:
    if word.endswith(_ES_ENDINGS):
        return word[:-2]
    if (
        len(word) >= _SHORTEST_PLURAL
        and word.endswith("s")
        and not word.endswith(_KEPT_ENDINGS)
        and not word[:-1].isdigit()
    ):
        return word[:-1]
    return word
