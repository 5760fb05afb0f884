import pytest
from PySide6.QtWidgets import QApplication

from app.ui.theme.theme import theme
from app.ui.widgets.button import Button, ButtonKind
from app.ui.widgets.pair import Pair
from tests.ui.widgets.showing import Show


@pytest.fixture
def pair(show: Show) -> Pair:
    """Two buttons with room for both."""
    pair = Pair(Button("Log a workout"), Button("Check in", ButtonKind.TONAL), gap=8)
    pair.resize(380, 48)
    return show(pair)


def test_side_by_side_where_there_is_room(pair: Pair) -> None:
    """On a phone at normal text size both stand in one row."""
    assert not pair.is_stacked


def test_below_each_other_where_there_is_not(pair: Pair) -> None:
    """At twice the text size the second goes below the first, and back."""
    theme().set_text_scale(2.0)
    pair.resize(300, 200)
    assert pair.is_stacked

    pair.resize(900, 200)
    assert not pair.is_stacked


def test_needs_no_more_than_its_wider_part(pair: Pair) -> None:
    """A page may be as narrow as the wider of both parts."""
    widest = max(button.minimumSizeHint().width() for button in pair.findChildren(Button))
    QApplication.processEvents()

    assert pair.minimumSizeHint().width() == widest
