"""Nothing is cut off: each page and sheet at each size, language and text size."""

import pytest

from app.core.settings import LanguageChoice
from app.screenshots import STORIES
from tests.e2e.hands import Hands
from tests.ui.conftest import OpenWindow
from tests.ui.fitting import misfits, texts_doubled

PHONE = (412, 780)
SMALLEST = (360, 640)
_PREVIEWS = {"routines", "exercises", "exercise-search"}
"""Pages whose second lines are lists that may be shortened at the end."""

_OFF_THE_SIDE = ("wider than", "over the edge")
_OFF_THE_PAGE = ("wider than", "over the edge", "too low")


def told(hands: Hands, size: tuple[int, int]) -> dict[str, list[str]]:
    """What does not fit, by story."""
    found = {}
    for name, story in STORIES.items():
        hands.window.go_to("today")
        hands.window.place.store.discard_draft()
        story(hands.window)
        found[name] = misfits(hands.window)
        least = hands.window.minimumSizeHint().width()
        if least > size[0]:
            found[name].append(f"wider than the window: {least}")
    return found


@pytest.mark.parametrize("size", [PHONE, SMALLEST])
@pytest.mark.parametrize("language", [LanguageChoice.ENGLISH, LanguageChoice.DUTCH])
def test_every_word_is_whole(
    open_window: OpenWindow, size: tuple[int, int], language: LanguageChoice
) -> None:
    """At normal text size no text is shortened and nothing leaves the page."""
    hands = open_window(demo=True, size=size, language=language)
    cut = {
        name: [each for each in found if not (name in _PREVIEWS and each.startswith("painted"))]
        for name, found in told(hands, size).items()
    }
    assert {name: found for name, found in cut.items() if found} == {}


def test_twice_the_text_size_stays_on_the_page(open_window: OpenWindow) -> None:
    """At 200 % a second line may be shortened, but nothing is pushed off the page."""
    hands = open_window(demo=True, size=PHONE, text_scale=2.0)
    assert off_the_page(hands, PHONE) == {}


@pytest.mark.parametrize("language", [LanguageChoice.ENGLISH, LanguageChoice.DUTCH])
def test_twice_the_text_size_fits_the_smallest_window(
    open_window: OpenWindow, language: LanguageChoice
) -> None:
    """At 200 % in the smallest window nothing reaches beyond the page or the window."""
    hands = open_window(demo=True, size=SMALLEST, language=language, text_scale=2.0)
    found = {
        name: [each for each in misfit if each.startswith(_OFF_THE_SIDE)]
        for name, misfit in told(hands, SMALLEST).items()
    }
    assert {name: each for name, each in found.items() if each} == {}


def test_texts_of_twice_the_length_stay_on_the_page(open_window: OpenWindow) -> None:
    """A wordy language may be shortened at the end of a line, but pushes nothing away."""
    with texts_doubled():
        assert off_the_page(open_window(demo=True, size=PHONE), PHONE) == {}


def off_the_page(hands: Hands, size: tuple[int, int]) -> dict[str, list[str]]:
    """What is pushed off the page or over what is below it, by story."""
    cut = {
        name: [each for each in found if each.startswith(_OFF_THE_PAGE)]
        for name, found in told(hands, size).items()
    }
    return {name: found for name, found in cut.items() if found}
