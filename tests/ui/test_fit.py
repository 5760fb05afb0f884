"""Nothing is cut off: each page and sheet at each size, language and text size."""

from collections.abc import Mapping

import pytest

from app.core.settings import LanguageChoice
from app.screenshots import STORIES
from tests.e2e.hands import Hands
from tests.ui.conftest import PHONE, OpenWindow
from tests.ui.fitting import misfits, texts_doubled
from tests.ui.story_teller import StoryTeller

pytestmark = pytest.mark.no_cover  # other tests trace these pages, and tracing costs half

SMALLEST = (360, 640)
_PREVIEWS = {"routines", "exercises", "exercise-search"}
"""Pages whose second lines are lists that may be shortened at the end."""

_ANYTHING = ("",)
_OFF_THE_SIDE = ("wider than", "over the edge")
_OFF_THE_PAGE = ("wider than", "over the edge", "too low")


def cut_off(hands: Hands, counting: Mapping[tuple[int, int], tuple[str, ...]]) -> dict[str, str]:
    """What does not fit, by story and size; each story is told once and then resized.

    Args:
        hands: On the window.
        counting: The sizes, and which misfits count there.
    """
    teller = StoryTeller(hands)
    found = {}
    for story in STORIES:
        teller.tell(story)
        for (width, height), kinds in counting.items():
            hands.window.resize(width, height)
            cut = [each for each in misfits(hands.window) if each.startswith(kinds)]
            least = hands.window.minimumSizeHint().width()
            if least > width:
                cut.append(f"wider than the window: {least}")
            if story in _PREVIEWS:
                cut = [each for each in cut if not each.startswith("painted")]
            if cut:
                found[f"{story} {width}x{height}"] = "; ".join(cut)
    return found


@pytest.mark.parametrize("language", [LanguageChoice.ENGLISH, LanguageChoice.DUTCH])
def test_every_word_is_whole(open_window: OpenWindow, language: LanguageChoice) -> None:
    """At normal text size no text is shortened and nothing leaves the page."""
    hands = open_window(demo=True, language=language)
    assert cut_off(hands, {PHONE: _ANYTHING, SMALLEST: _ANYTHING}) == {}


@pytest.mark.parametrize(
    ("language", "counting"),
    [
        (LanguageChoice.ENGLISH, {PHONE: _OFF_THE_PAGE, SMALLEST: _OFF_THE_SIDE}),
        (LanguageChoice.DUTCH, {SMALLEST: _OFF_THE_SIDE}),
    ],
)
def test_twice_the_text_size_stays_on_the_page(
    open_window: OpenWindow,
    language: LanguageChoice,
    counting: Mapping[tuple[int, int], tuple[str, ...]],
) -> None:
    """At 200 % a second line may be shortened, but nothing is pushed off the page or the window."""
    hands = open_window(demo=True, language=language, text_scale=2.0)
    assert cut_off(hands, counting) == {}


def test_texts_of_twice_the_length_stay_on_the_page(open_window: OpenWindow) -> None:
    """A wordy language may be shortened at the end of a line, but pushes nothing away."""
    with texts_doubled():
        assert cut_off(open_window(demo=True), {PHONE: _OFF_THE_PAGE}) == {}
