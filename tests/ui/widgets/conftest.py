from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.ui.theme.theme import Appearance, theme
from tests.ui.widgets.showing import Show, Shown

_RESIZED = Qt.WidgetAttribute.WA_Resized


@pytest.fixture(autouse=True)
def still_light_theme(qapp: QApplication) -> Iterator[None]:
    """Light, at normal size and without motion, so that a test sees the end of each movement."""
    theme().install(qapp)
    theme().set_appearance(Appearance.LIGHT)
    theme().set_text_scale(1.0)
    theme().set_reduced_motion(True)
    yield
    theme().set_reduced_motion(None)
    theme().set_text_scale(1.0)
    theme().set_appearance(Appearance.LIGHT)


@pytest.fixture
def show(qtbot: QtBot) -> Show:
    """Put a widget on the screen at its own size, in the active window."""
    windows: list[QWidget] = []

    def shown(widget: Shown) -> Shown:
        window = QWidget()
        qtbot.addWidget(window)
        windows.append(window)
        widget.setParent(window)
        widget.resize(widget.size() if widget.testAttribute(_RESIZED) else widget.sizeHint())
        widget.show()
        window.resize(widget.size())
        window.show()
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        return widget

    return shown
