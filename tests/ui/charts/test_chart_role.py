"""Tests of app.ui.charts.chart_role."""

from PySide6.QtCore import QEvent
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QGraphicsView, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.ui.charts.chart_role import speak_as_chart


def role_of(widget: QWidget) -> QAccessible.Role:
    """What a screen reader calls it."""
    return QAccessible.queryAccessibleInterface(widget).role()


def test_a_chart_is_announced_as_one(qtbot: QtBot) -> None:
    """Plain widgets and pyqtgraph's views alike say that they are charts, with their name."""
    for chart in (QWidget(), QGraphicsView()):
        qtbot.addWidget(chart)
        speak_as_chart(chart)
        chart.setAccessibleName("Quads follow the forecast")

        spoken = QAccessible.queryAccessibleInterface(chart)
        assert spoken.role() == QAccessible.Role.Chart
        assert spoken.text(QAccessible.Text.Name) == "Quads follow the forecast"


def test_everything_else_keeps_its_role(qtbot: QtBot) -> None:
    """A button beside a chart stays a button, also when the chart was told twice."""
    page = QWidget()
    qtbot.addWidget(page)
    chart, button = QWidget(page), QPushButton("Log", page)
    speak_as_chart(chart)
    speak_as_chart(chart)

    assert role_of(button) == QAccessible.Role.Button
    assert role_of(page) != QAccessible.Role.Chart


def test_charts_come_and_go(qtbot: QtBot) -> None:
    """What a screen reader held of a chart that is gone does no harm."""
    for _ in range(50):
        page = QWidget()
        chart = QGraphicsView(page)
        speak_as_chart(chart)
        assert role_of(chart) == QAccessible.Role.Chart
        page.deleteLater()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
