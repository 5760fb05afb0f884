"""What every chart of the Trends page says, and what leaves it as a table or a file."""

import csv
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QTableView

from app.ui.pages.trends_figures import Figures
from app.ui.pages.trends_time_card import TimeCard
from app.ui.places.trends_menu import ChartMenu
from tests.ui.pages.trends_cards import card, page_of, visible
from tests.ui.story_teller import StoryTeller

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


def test_every_chart_states_its_finding(teller: StoryTeller) -> None:
    """Each card has a title computed from the data, and a chart under it."""
    page = page_of(teller.tell("trends"))
    titles = {each.file_name: each.title for each in page.cards}

    assert tuple(titles) == FILES
    assert titles["soreness"] == "Your quads follow the forecast"
    assert titles["recovery"].startswith("All clear by ")
    assert titles["load"] == "Load is steady"
    assert titles["accuracy"].startswith("Your quads: off by ")


def test_the_menu_shows_a_table(teller: StoryTeller) -> None:
    """Behind the three dots lies the chart as a table with the same values."""
    hands = teller.tell("trends")
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
    teller: StoryTeller, tmp_path: Path, name: str
) -> None:
    """PNG is twice as sharp as the screen, SVG holds letters, CSV every row of the table."""
    hands = teller.tell("trends")
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


def test_every_chart_is_explained(teller: StoryTeller) -> None:
    """Each chart can say in plain words what it shows."""
    texts = {each.explanation() for each in page_of(teller.tell("trends")).cards}

    assert len(texts) == len(FILES)
    assert all(len(text) > 80 for text in texts)


def test_charts_are_reached_by_keyboard(teller: StoryTeller) -> None:
    """Tab leads from the range to the first chart, and arrow keys read it off."""
    page = page_of(teller.tell("trends"))
    plot = card(page, "soreness").plot
    plot.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(plot, Qt.Key.Key_Left)

    assert plot.hasFocus()
    assert "Predicted" in plot.accessibleDescription()


def test_figures_and_notes_are_shown_whole(teller: StoryTeller) -> None:
    """A note that takes two lines has room for both, below figures that have theirs."""
    page = page_of(teller.tell("trends"))
    for each in page.findChildren(Figures):
        if each.isVisibleTo(page):
            assert each.height() >= each.heightForWidth(each.width())


def test_a_moved_chart_returns_by_its_menu(teller: StoryTeller) -> None:
    """Behind the three dots of a chart that shows the past lies the way back to today."""
    hands = teller.tell("trends")
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
