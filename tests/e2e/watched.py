"""The program itself, run so that a test outside can ask what stands on the screen.

The program is as always; a listener beside it answers each line on standard input, “all” or
“focus”, with one line of JSON. It only looks: whatever is pressed comes through the X server.
"""

import json
import sys
import threading
import time
from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from typing import Any, TextIO

from PySide6.QtCore import QAbstractAnimation, QObject, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QAccessible, QRegion
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSlider,
    QApplication,
    QLabel,
    QScrollArea,
    QScroller,
    QTableView,
    QWidget,
)

from app import cli
from app.commands import window as window_command


class Listener(QObject):
    """Answers questions from another thread in the thread of the window."""

    asked = Signal(str)
    left = Signal()

    def __init__(self, questions: TextIO, answers: TextIO) -> None:
        super().__init__()
        self._questions = questions
        self._answers = answers
        self.asked.connect(self._answer)
        self.left.connect(QApplication.closeAllWindows)
        threading.Thread(target=self._listen, daemon=True).start()

    def _listen(self) -> None:
        for line in self._questions:
            self.asked.emit(line.strip())
        self.left.emit()

    def _answer(self, question: str) -> None:
        QApplication.sync()  # whatever was pressed before the question has arrived
        answer = focused() if question == "focus" else sight()
        self._answers.write(f"{json.dumps(answer)}\n")
        self._answers.flush()


def sight() -> dict[str, Any]:
    """All that is shown: each control and text, the keyboard's place, whether anything moves."""
    windows = [each for each in QApplication.topLevelWidgets() if each.isVisible()]
    return {
        "windows": [box(each, each.rect()) for each in windows],
        "is_still": not any(moves(each) for each in windows),
        "controls": [
            described(widget)
            for each in windows
            for widget in each.findChildren(QWidget)
            if widget.isVisible() and (widget.accessibleName() or isinstance(widget, QLabel))
        ],
    }


def focused() -> dict[str, Any] | None:
    """Where the keyboard is; None when it is nowhere."""
    widget = QApplication.focusWidget()
    return described(widget) if widget is not None else None


def described(widget: QWidget) -> dict[str, Any]:
    """One control, as a screen reader tells it, and where it lies on the screen."""
    interface = QAccessible.queryAccessibleInterface(widget)
    return {
        "name": interface.text(QAccessible.Text.Name),
        "description": interface.text(QAccessible.Text.Description),
        "role": interface.role().name,
        "value": widget.value() if isinstance(widget, QAbstractSlider) else None,
        "span": span(widget),
        "is_checked": isinstance(widget, QAbstractButton) and widget.isChecked(),
        "is_enabled": widget.isEnabled(),
        "has_focus": widget.hasFocus(),
        "box": box(widget, widget.rect()),
        "spot": spot(widget),
        "cells": cells(widget),
        "scrolls_in": scrolls_in(widget),
    }


def span(widget: QWidget) -> tuple[int, int, int] | None:
    """Least and greatest value of a slider, and how far a page key moves it."""
    if not isinstance(widget, QAbstractSlider):
        return None
    return widget.minimum(), widget.maximum(), widget.pageStep()


def cells(widget: QWidget) -> list[list[str]] | None:
    """The words of a table, its heading first."""
    if not isinstance(widget, QTableView):
        return None
    model = widget.model()
    columns = range(model.columnCount())
    across = Qt.Orientation.Horizontal
    heading = [str(model.headerData(column, across)) for column in columns]
    rows = range(model.rowCount())
    return [heading, *([str(model.index(row, at).data()) for at in columns] for row in rows)]


def box(widget: QWidget, rectangle: QRect) -> tuple[int, int, int, int]:
    """Left, top, width and height on the screen."""
    corner = widget.mapToGlobal(rectangle.topLeft())
    return corner.x(), corner.y(), rectangle.width(), rectangle.height()


def spot(widget: QWidget) -> tuple[int, int] | None:
    """A point on the screen where the widget is in front, or None where it is covered."""
    for point in centres(in_sight(widget)):
        at = widget.mapToGlobal(point)
        hit = QApplication.widgetAt(at)
        while hit is not None and hit is not widget:
            hit = hit.parentWidget()
        if hit is widget or is_seen_through(widget, at):
            return at.x(), at.y()
    return None


def in_sight(widget: QWidget) -> QRegion:
    """What of the widget's shape is not scrolled out of sight."""
    shape = QRegion(widget.rect()) if widget.mask().isEmpty() else widget.mask()
    around = widget.parentWidget()
    while around is not None:
        corner = around.mapTo(widget.window(), QPoint()) - widget.mapTo(widget.window(), QPoint())
        shape &= around.rect().translated(corner)
        around = around.parentWidget()
    return shape


def centres(region: QRegion) -> Iterator[QPoint]:
    """Points of a region, the middle of its largest rectangles first."""
    if region.rectCount() > 1 and region.contains(region.boundingRect().center()):
        yield region.boundingRect().center()
    largest = sorted(region, key=lambda each: each.width() * each.height(), reverse=True)
    yield from (each.center() for each in largest)


def is_seen_through(widget: QWidget, at: QPoint) -> bool:
    """Whether what lies at a point is around the widget, which lets the mouse through."""
    hit = QApplication.widgetAt(at)
    return hit is not None and hit.isAncestorOf(widget)


def scrolls_in(widget: QWidget) -> tuple[int, int, int, int] | None:
    """What is seen of the innermost upright scrolling page that the widget lies in."""
    around = widget.parentWidget()
    while around is not None:
        if isinstance(around, QScrollArea) and around.verticalScrollBar().maximum() > 0:
            return box(around.viewport(), around.viewport().rect())
        around = around.parentWidget()
    return None


def moves(window: QWidget) -> bool:
    """Whether anything slides, fades or rolls out."""
    running = QAbstractAnimation.State.Running
    if any(each.state() is running for each in window.findChildren(QAbstractAnimation)):
        return True
    areas = (each.viewport() for each in window.findChildren(QScrollArea))
    return any(
        QScroller.scroller(each).state() is QScroller.State.Scrolling
        for each in areas
        if QScroller.hasScroller(each)
    )


def clock(start: datetime) -> Callable[[], datetime]:
    """A clock that shows an instant now and goes on from there."""
    began = time.monotonic()
    return lambda: start + timedelta(seconds=time.monotonic() - began)


if __name__ == "__main__":
    window_command.now = clock(datetime.fromisoformat(sys.argv[1]))
    listener = Listener(sys.stdin, sys.stdout)
    sys.exit(cli.run(sys.argv[2:]))
