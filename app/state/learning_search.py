"""The search in Learn: articles, questions and glossary at once, forgiving a typing error."""

import unicodedata
from collections.abc import Callable, Sequence
from functools import cache
from typing import Final, TypeVar

from app.state.learning import Article, LearningTexts, Term

_LETTERS: Final = str.maketrans(
    {
        "\N{GREEK SMALL LETTER ALPHA}": "a",
        "-": "",
        "*": "",
        "\N{NON-BREAKING HYPHEN}": "",
        "\N{RIGHT SINGLE QUOTATION MARK}": "",
        "'": "",
    }
)
_SLIP_FROM: Final = 4
_TWO_SLIPS_FROM: Final = 9
_IN_NAME, _IN_TEXT, _NOWHERE = range(3)

_Text = TypeVar("_Text", Article, Term)
_Holds = Callable[[str, str], bool]


def search(texts: LearningTexts, words: str) -> LearningTexts:
    """The articles and words of the glossary that hold every word asked for, the best first.

    Case, accents and hyphens do not matter. Where nothing holds the words as they were typed, a
    word of four letters or more may differ in one letter, a long one in two.
    """
    wanted = _folded(words).split()
    if not wanted:
        return texts
    exact = _found(texts, wanted, _is_in)
    return exact if exact.articles or exact.terms else _found(texts, wanted, _is_almost_in)


def _found(texts: LearningTexts, wanted: Sequence[str], holds: _Holds) -> LearningTexts:
    return LearningTexts(
        _ranked(texts.articles, wanted, holds), _ranked(texts.terms, wanted, holds)
    )


def _ranked(texts: Sequence[_Text], wanted: Sequence[str], holds: _Holds) -> tuple[_Text, ...]:
    """Those that hold all words, first those that hold them in their name."""
    ranks = [max(_rank(text, word, holds) for word in wanted) for text in texts]
    pairs = sorted(zip(ranks, texts, strict=True), key=lambda pair: pair[0])
    return tuple(text for rank, text in pairs if rank < _NOWHERE)


def _rank(text: Article | Term, word: str, holds: _Holds) -> int:
    name, body = _searched(text)
    if holds(word, name):
        return _IN_NAME
    return _IN_TEXT if holds(word, body) else _NOWHERE


@cache
def _searched(text: Article | Term) -> tuple[str, str]:
    """What a text is called and what it says, folded."""
    if isinstance(text, Term):
        return _folded(text.name), _folded(text.text)
    return _folded(f"{text.title} {text.summary}"), _folded(" ".join(text.text))


def _is_in(wanted: str, text: str) -> bool:
    return wanted in text


def _is_almost_in(wanted: str, text: str) -> bool:
    """Whether a word of a text begins with the wanted one but for a slip or two."""
    if len(wanted) < _SLIP_FROM:
        return False
    slips = 2 if len(wanted) >= _TWO_SLIPS_FROM else 1
    candidates = {word[: len(wanted) + slips] for word in text.split()}
    return any(
        slips_between(wanted, word) <= slips
        for word in candidates
        if len(word) >= len(wanted) - slips
    )


def slips_between(wanted: str, word: str) -> int:
    """Letters to change, add, leave out or swap until a word begins with the wanted one."""
    before: list[int] = []
    row = list(range(len(word) + 1))
    for i, letter in enumerate(wanted, start=1):
        earlier, before, row = before, row, [i]
        for j, other in enumerate(word, start=1):
            cost = min(before[j] + 1, row[j - 1] + 1, before[j - 1] + (letter != other))
            is_swapped = i > 1 and j > 1 and wanted[i - 2 : i] == word[j - 2 : j][::-1]
            row.append(min(cost, earlier[j - 2] + 1) if is_swapped else cost)
    return min(row)


def _folded(text: str) -> str:
    """A text in small letters without accents, hyphens and apostrophes."""
    apart = unicodedata.normalize("NFKD", text.casefold().translate(_LETTERS))
    letters = "".join(letter for letter in apart if not unicodedata.combining(letter))
    return letters.replace(" %", "%")
