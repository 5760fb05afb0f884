"""Tests of the sheet for a day and a time."""

from collections.abc import Iterator
from datetime import datetime, timedelta

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from app.ui.sheets.when_sheet import WhenPanel
from app.ui.widgets.text import Text
from tests.builders import MONDAY

pytestmark = pytest.mark.qt_log_ignore("plugin does not support propagateSizeHints", extend=True)


@pytest.fixture(autouse=True)
def british_english() -> Iterator[None]:
    """Write days as the British do."""
    before = QLocale()
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))
    yield
    QLocale.setDefault(before)


def arrow(panel: WhenPanel, name: str) -> QAbstractButton:
    """The button of this name."""
    buttons = panel.findChildren(QAbstractButton)
    return next(each for each in buttons if each.accessibleName() == name)


def words(panel: WhenPanel) -> list[str]:
    """All that the sheet says."""
    return [each.text() for each in panel.findChildren(Text)]


def shown(qtbot: QtBot, at: datetime) -> WhenPanel:
    """The sheet on the screen; nothing later than Monday may be chosen."""
    panel = WhenPanel(at, MONDAY)
    panel.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
    qtbot.addWidget(panel)
    panel.show()
    return panel


def test_a_day_of_another_year_says_which(qtbot: QtBot) -> None:
    """The year stands there as soon as it is not the present one."""
    assert "Mon 23 Nov" in words(shown(qtbot, MONDAY))
    assert "Sun 23 Nov 2025" in words(shown(qtbot, MONDAY - timedelta(days=365)))


def test_an_arrow_that_is_held_goes_on(qtbot: QtBot) -> None:
    """Weeks back are one long press away; the latest moment is never passed."""
    panel = shown(qtbot, MONDAY)
    earlier = arrow(panel, "Day: earlier")
    earlier.setAutoRepeatDelay(1)
    earlier.setAutoRepeatInterval(20)
    QTest.mousePress(earlier, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not {"Mon 23 Nov", "Sun 22 Nov"} & set(words(panel)))
    QTest.mouseRelease(earlier, Qt.MouseButton.LeftButton)
    later = arrow(panel, "Day: later")
    for _press in range(400):
        later.click()
    assert "Mon 23 Nov" in words(panel)
