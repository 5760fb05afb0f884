"""The planner where there is little room."""

import pytest

from app.core.settings import LanguageChoice
from app.screenshots import STORIES
from app.ui.pages.planner import PlannerPage
from tests.ui.conftest import OpenWindow
from tests.ui.fitting import misfits

SMALLEST = (360, 640)


@pytest.mark.parametrize("language", [LanguageChoice.ENGLISH, LanguageChoice.DUTCH])
def test_large_text_fits_the_smallest_window(
    open_window: OpenWindow, language: LanguageChoice
) -> None:
    """At 200 % and 360 pixels, board, answer, curve, warning and good hours stay on the page."""
    hands = open_window(demo=True, size=SMALLEST, text_scale=2.0, language=language)
    STORIES["planner"](hands.window)

    page = hands.window.findChild(PlannerPage)

    assert page is not None
    assert page.minimumSizeHint().width() <= SMALLEST[0]
    assert misfits(page) == []
