"""The cost of a frame while the hours of Today are scrubbed, in time of this process alone."""

import statistics
import time

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.state.views.today import present_today
from app.state.views.today_timeline import FIRST_HOUR, LAST_HOUR, at_hour
from app.ui.pages.today import TodayPage
from app.ui.theme.theme import theme
from app.ui.widgets.scrubber import Scrubber
from tests.pace import slack
from tests.state.views.forecasts import NOW, forecast_of, history_of

pytestmark = pytest.mark.cost

FRAME_MS = 16.0
PRESENTER_MS = 4.0


def test_a_frame_while_scrubbing(qapp: QApplication, qtbot: QtBot) -> None:
    """Map, list and chips follow the thumb at 60 frames a second, in the median."""
    theme().install(qapp)
    page = TodayPage()
    qtbot.addWidget(page)
    page.resize(412, 820)
    page.display(present_today(forecast_of(), history_of(), NOW))
    page.show()
    scrubber = page.findChild(Scrubber)
    assert scrubber is not None
    frames = []

    for hour in range(FIRST_HOUR, LAST_HOUR + 1):
        start = time.process_time()
        scrubber.setValue(hour)
        page.repaint()
        QApplication.processEvents()
        frames.append((time.process_time() - start) * 1000)

    assert statistics.median(frames) < FRAME_MS * slack(), f"{statistics.median(frames):.1f} ms"


def test_presenting_an_hour() -> None:
    """Going to an hour is a look-up, a small part of a frame."""
    timeline = present_today(forecast_of(), history_of(), NOW).timeline
    start = time.process_time()

    for hour in range(FIRST_HOUR, LAST_HOUR + 1):
        at_hour(timeline, hour)

    each = (time.process_time() - start) * 1000 / (LAST_HOUR - FIRST_HOUR + 1)
    assert each < PRESENTER_MS * slack(), f"{each:.3f} ms"
