"""Tests of the Trends page as a person uses it."""

import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from app.errors import KnownError
from app.ui.pages.trends_tables import Table
from app.ui.places.trends_menu import write_csv
from app.ui.places.trends_place import TrendsPlace
from app.ui.widgets.text import Text
from tests.ui.conftest import OpenWindow
from tests.ui.pages.trends_cards import card, completed, page_of, visible


def test_a_range_is_chosen_for_all_charts(open_window: OpenWindow) -> None:
    """Tapping a range changes every chart that looks back."""
    hands = open_window(demo=True)
    page = page_of(hands)
    before = {name: card(page, name).table() for name in ("soreness", "reports", "load")}
    hands.click("12 w")
    completed(hands, page)

    for name, table in before.items():
        assert len(card(page, name).table().rows) > len(table.rows)


def test_a_muscle_group_is_chosen_from_a_sheet(open_window: OpenWindow) -> None:
    """The button opens the muscle groups; the chosen one names the charts that show one."""
    hands = open_window(demo=True)
    page = page_of(hands)
    hands.click("Muscle group")
    hands.click("Hamstrings")
    completed(hands, page)

    assert card(page, "soreness").title.startswith("Your hamstrings ")
    assert card(page, "accuracy").title.startswith("Your hamstrings: ")


def test_an_exercise_is_chosen_from_a_sheet(open_window: OpenWindow) -> None:
    """The button in the card offers the most used exercises; the chosen one names the chart."""
    hands = open_window(demo=True)
    page = page_of(hands)
    hands.click("12 w")
    completed(hands, page)
    before = card(page, "progress").table()
    hands.click("Exercise")
    hands.click("Barbell Back Squat")
    completed(hands, page)

    assert card(page, "progress").title.startswith("Barbell Back Squat: ")
    assert card(page, "progress").table() != before


def test_an_empty_page_says_what_to_log(open_window: OpenWindow) -> None:
    """Without data every card says what it needs, and its button leads there."""
    hands = open_window()
    page = page_of(hands)

    assert all(each.is_empty for each in page.cards)
    card(page, "reports").action_requested.emit()
    assert hands.window.shell.place == "check-in"


def test_words_of_an_empty_card_keep_to_its_padding(open_window: OpenWindow) -> None:
    """Without the three dots beside them, words end as far from the edge as they begin."""
    page = page_of(open_window())
    texts = [(each, text) for each in page.cards for text in visible(each, Text)]

    assert texts
    for each, text in texts:
        left = text.mapTo(each, text.rect().topLeft()).x()
        assert each.width() - (left + text.width()) >= left


def test_a_file_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    """A folder that is not there is a known error with advice."""
    with pytest.raises(KnownError, match="could not be written"):
        write_csv(Table(("a",), ((1.0,),)), tmp_path / "missing" / "chart.csv")


def test_the_window_opens_without_pyqtgraph() -> None:
    """Loading the window's modules does not load pyqtgraph: that waits until Trends is shown."""
    program = "import sys, app.ui.main_window; sys.exit('pyqtgraph' in sys.modules)"

    assert subprocess.run([sys.executable, "-c", program], check=False).returncode == 0


def test_a_wide_window_shows_two_columns(open_window: OpenWindow) -> None:
    """In a wide window cards stand beside each other, in a narrow one below each other."""
    hands = open_window(demo=True, size=(1280, 860))
    page = page_of(hands)
    first, second = page.cards[:2]

    assert page.is_wide
    assert first.geometry().right() < second.geometry().left()
    hands.window.resize(412, 892)
    QApplication.processEvents()
    assert not page.is_wide
    assert first.geometry().bottom() < second.geometry().top()


def test_twice_the_text_stays_inside(open_window: OpenWindow) -> None:
    """At 200 % text nothing is wider than a phone."""
    page = page_of(open_window(demo=True, text_scale=2.0))

    assert page.surface.minimumSizeHint().width() <= 412
    assert all(each.width() <= 412 - 32 for each in page.cards)


def test_charts_are_loaded_while_nobody_waits(open_window: OpenWindow) -> None:
    """Some time after the first paint everything that the charts need is there."""
    hands = open_window(demo=True)
    place = hands.window.place_named("trends")
    assert isinstance(place, TrendsPlace)

    hands.wait(lambda: place.warm_up.is_done, "the charts")
