import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QAbstractSlider, QApplication

from app.ui.widgets.five_step import FiveStep
from app.ui.widgets.scrubber import Scrubber
from app.ui.widgets.slider import ValueSlider
from tests.ui.widgets.showing import Show


@pytest.mark.parametrize("kind", ["slider", "scrubber", "steps"])
def test_the_wheel_scrolls_the_page_and_changes_nothing(show: Show, kind: str) -> None:
    """Whoever scrolls past a slider leaves its value as it was."""
    slider: QAbstractSlider = Scrubber("Hour")
    if kind == "slider":
        slider = ValueSlider("Soreness", 0, 10)
    elif kind == "steps":
        slider = FiveStep("Energy")
    show(slider)
    slider.setValue(3)
    turn = QWheelEvent(
        QPointF(slider.rect().center()),
        QPointF(slider.mapToGlobal(slider.rect().center())),
        QPoint(),
        QPoint(0, 120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(slider, turn)
    assert slider.value() == 3
    assert not turn.isAccepted()
