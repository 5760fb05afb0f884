"""The cost of a frame while the hours of Today are scrubbed, in time of this process alone."""

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.state.views.today import present_today
from app.state.views.today_timeline import FIRST_HOUR, LAST_HOUR, at_hour
from app.ui.pages.today import TodayPage
from app.ui.theme.theme import theme
from app.ui.widgets.scrubber import Scrubber
from tests.benchmarks.costs import FRAME_SECONDS, Limit, cost_of, note
from tests.state.views.forecasts import NOW, forecast_of, history_of

pytestmark = pytest.mark.cost

PRESENTER_SECONDS = 0.004


def test_a_frame_while_scrubbing(qapp: QApplication, qtbot: QtBot) -> None:
    """Map, list and chips follow the thumb at 60 frames a second."""
    theme().install(qapp)
    page = TodayPage()
    qtbot.addWidget(page)
    page.resize(412, 820)
    page.display(present_today(forecast_of(), history_of(), NOW))
    page.show()
    scrubber = page.findChild(Scrubber)
    assert scrubber is not None
    hours = range(FIRST_HOUR, LAST_HOUR + 1, 3)

    def scrub() -> None:
        for hour in hours:
            scrubber.setValue(hour)
            page.repaint()
            QApplication.processEvents()

    cost = cost_of(scrub, Limit(seconds=len(hours) * FRAME_SECONDS), turns=(3, 12))
    note(f"scrubbing: {cost.milliseconds(len(hours)):.1f} ms a frame")
    assert cost.is_kept


def test_presenting_an_hour() -> None:
    """Going to an hour is a look-up, a small part of a frame."""
    timeline = present_today(forecast_of(), history_of(), NOW).timeline
    hours = range(FIRST_HOUR, LAST_HOUR + 1)
    cost = cost_of(
        lambda: [at_hour(timeline, hour) for hour in hours],
        Limit(seconds=len(hours) * PRESENTER_SECONDS),
    )
    note(f"presenting an hour: {cost.milliseconds(len(hours)):.2f} ms")
    assert cost.is_kept
