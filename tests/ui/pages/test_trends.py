"""Tests of the Trends page as a person uses it."""

import csv
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QTableView, QWidget

from app.errors import KnownError
from app.ui.pages.trends import TrendsPage
from app.ui.pages.trends_card import TrendCard
from app.ui.pages.trends_figures import Figures
from app.ui.pages.trends_tables import Table
from app.ui.pages.trends_time_card import TimeCard
from app.ui.places.trends_menu import ChartMenu, write_csv
from app.ui.places.trends_place import TrendsPlace
from app.ui.widgets.text import Text
from tests.e2e.hands import Hands
from tests.ui.conftest import OpenWindow

FILES = (
    "soreness",
    "reports",
    "recovery",
    "weekly-sets",
    "load",
    "your-recovery",
    "sleep",
    "strength-endurance",
    "progress",
    "accuracy",
)


def page_of(hands: Hands) -> TrendsPage:
    """The page, all its cards filled."""
    hands.window.go_to("trends")
    page = hands.window.place_named("trends").page
    assert isinstance(page, TrendsPage)
    return completed(hands, page)


def completed(hands: Hands, page: TrendsPage) -> TrendsPage:
    """The page once every card shows the choice."""
    hands.wait(lambda: page.is_complete, "all charts")
    QApplication.processEvents()
    return page


def card(page: TrendsPage, name: str) -> TrendCard:
    """The card of a chart."""
    return next(each for each in page.cards if each.file_name == name)


def visible(page: QWidget, kind: type[QWidget]) -> list[QWidget]:
    """Widgets of a kind in sight."""
    return [each for each in page.findChildren(kind) if each.isVisibleTo(page)]


def test_every_chart_states_its_finding(open_window: OpenWindow) -> None:
    """Each card has a title computed from the data, and a chart under it."""
    page = page_of(open_window(demo=True))
    titles = {each.file_name: each.title for each in page.cards}

    assert tuple(titles) == FILES
    assert titles["soreness"] == "Your quads follow the forecast"
    assert titles["recovery"].startswith("All clear by ")
    assert titles["load"] == "Load is steady"
    assert titles["accuracy"].startswith("Your quads: off by ")


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


def test_the_menu_shows_a_table(open_window: OpenWindow) -> None:
    """Behind the three dots lies the chart as a table with the same values."""
    hands = open_window(demo=True)
    page = page_of(hands)
    card(page, "weekly-sets").menu_requested.emit()
    hands.click("Show as a table")
    tables = visible(hands.window, QTableView)
    table = card(page, "weekly-sets").table()

    assert len(tables) == 1
    assert isinstance(tables[0], QTableView)
    assert tables[0].model().rowCount() == len(table.rows)
    assert tables[0].model().index(0, 0).data() == table.rows[0][0]


@pytest.mark.parametrize("name", FILES)
def test_a_chart_is_saved_as_picture_drawing_and_values(
    open_window: OpenWindow, tmp_path: Path, name: str
) -> None:
    """PNG is twice as sharp as the screen, SVG holds letters, CSV every row of the table."""
    hands = open_window(demo=True)
    shown = card(page_of(hands), name)
    menu = ChartMenu(hands.window.shell, shown)
    for ending in ("png", "svg", "csv"):
        menu.save(tmp_path / f"chart.{ending}")
    with (tmp_path / "chart.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.reader(file))

    assert QImage(str(tmp_path / "chart.png")).size() == shown.size() * 2
    assert "<text" in (tmp_path / "chart.svg").read_text(encoding="utf-8")
    assert rows[0] == list(shown.table().columns)
    assert len(rows) == len(shown.table().rows) + 1


def test_a_file_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    """A folder that is not there is a known error with advice."""
    with pytest.raises(KnownError, match="could not be written"):
        write_csv(Table(("a",), ((1.0,),)), tmp_path / "missing" / "chart.csv")


def test_every_chart_is_explained(open_window: OpenWindow) -> None:
    """Each chart can say in plain words what it shows."""
    texts = {each.explanation() for each in page_of(open_window(demo=True)).cards}

    assert len(texts) == len(FILES)
    assert all(len(text) > 80 for text in texts)


def test_charts_are_reached_by_keyboard(open_window: OpenWindow) -> None:
    """Tab leads from the range to the first chart, and arrow keys read it off."""
    hands = open_window(demo=True)
    page = page_of(hands)
    plot = card(page, "soreness").plot
    plot.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(plot, Qt.Key.Key_Left)

    assert plot.hasFocus()
    assert "Predicted" in plot.accessibleDescription()


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


def test_figures_and_notes_are_shown_whole(open_window: OpenWindow) -> None:
    """A note that takes two lines has room for both, below figures that have theirs."""
    page = page_of(open_window(demo=True))
    for each in page.findChildren(Figures):
        if each.isVisibleTo(page):
            assert each.height() >= each.heightForWidth(each.width())


def test_a_moved_chart_returns_by_its_menu(open_window: OpenWindow) -> None:
    """Behind the three dots of a chart that shows the past lies the way back to today."""
    hands = open_window(demo=True)
    page = page_of(hands)
    load = card(page, "load")
    assert isinstance(load, TimeCard)
    load.go_back(60)
    assert load.can_return
    load.menu_requested.emit()
    hands.click("Back to today")

    assert not load.can_return
    load.menu_requested.emit()
    assert "Back to today" not in hands.names()
