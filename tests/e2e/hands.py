"""A person's hands on the window: find a control by its name, click it, type, wait."""

import time
from collections.abc import Callable

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget

from app.ui.main_window import MainWindow
from app.ui.widgets.bottom_sheet import BottomSheet
from app.ui.widgets.text import Text

_PATIENCE_SECONDS = 20.0


class Hands:
    """Clicks and types as a person would, and waits for what must follow.

    Attributes:
        clicks: How many clicks it took so far.
    """

    def __init__(self, window: MainWindow) -> None:
        self.window = window
        self.clicks = 0

    def see(self, name: str) -> QWidget:
        """The visible control with this accessible name, brought into sight.

        Raises:
            AssertionError: There is none.
        """
        found = self.all_named(name)
        assert found, f"nothing named {name!r} among {sorted(self.names())}"
        bring_into_sight(found[0])
        return found[0]

    def names(self) -> set[str]:
        """Accessible names of all visible controls."""
        return {w.accessibleName() for w in self._visible() if w.accessibleName()}

    def words(self) -> list[str]:
        """All visible texts."""
        return [each.text() for each in self._visible() if isinstance(each, Text) and each.text()]

    def click(self, name: str, at: QPoint | None = None) -> None:
        """Click a control, in its middle unless told otherwise."""
        self.click_on(self.see(name), at)

    def click_on(self, widget: QWidget, at: QPoint | None = None) -> None:
        """Click a widget, in its middle unless told otherwise."""
        bring_into_sight(widget)
        place = at or _middle(widget)
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton, pos=place)
        self.clicks += 1
        QApplication.processEvents()

    def type_into(self, widget: QWidget, text: str) -> None:
        """Put the cursor into a field and type over what stands there."""
        bring_into_sight(widget)
        widget.setFocus()
        field = widget.focusProxy() or widget
        QTest.keyClick(field, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        QTest.keyClicks(field, text)
        QApplication.processEvents()

    def press(
        self,
        key: Qt.Key | str,
        modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
    ) -> None:
        """Press a key wherever the keyboard is."""
        QTest.keyClick(QApplication.focusWidget() or self.window, key, modifier)
        QApplication.processEvents()

    def all_named(self, name: str) -> list[QWidget]:
        """All visible controls with this accessible name, from top to bottom."""
        found = [w for w in self._visible() if w.accessibleName() == name]
        return sorted(found, key=lambda w: w.mapTo(self.window, QPoint()).y())

    def wait(self, until: Callable[[], bool], what: str) -> None:
        """Let the window work until something is so.

        Raises:
            AssertionError: It never is.
        """
        deadline = time.monotonic() + _PATIENCE_SECONDS
        while not until():
            assert time.monotonic() < deadline, f"waited in vain for: {what}"
            QApplication.processEvents()
            time.sleep(0.005)

    def _visible(self) -> list[QWidget]:
        """Whatever can be reached; a sheet covers all below it, the last one the other sheets."""
        sheets = [each for each in self.window.findChildren(BottomSheet) if each.is_open][-1:]
        return [
            widget
            for widget in self.window.findChildren(QWidget)
            if widget.isVisible() and all(sheet.isAncestorOf(widget) for sheet in sheets)
        ]


def bring_into_sight(widget: QWidget) -> None:
    """Scroll whatever the widget lies in until it can be seen."""
    QApplication.processEvents()
    around = widget.parentWidget()
    while around is not None:
        if isinstance(around, QScrollArea):
            around.ensureWidgetVisible(widget)
        around = around.parentWidget()


def is_in_sight(widget: QWidget) -> bool:
    """Whether some of the widget is not scrolled out of sight."""
    around = widget.parentWidget()
    while around is not None:
        if isinstance(around, QScrollArea):
            shown = around.viewport()
            place = QRect(widget.mapTo(shown, QPoint()), widget.size())
            if not shown.rect().intersects(place):
                return False
        around = around.parentWidget()
    return True


def _middle(widget: QWidget) -> QPoint:
    """A point of the widget's own shape, near its middle where there is one."""
    rectangles = list(widget.mask())
    largest = max(rectangles, key=lambda each: each.width() * each.height(), default=widget.rect())
    return largest.center()
