"""What sliders share that are painted by hand: ring, finger, keys, and saying what was chosen."""

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractSlider, QWidget

from app.compat import override
from app.ui.widgets.focus_ring import ring_after


class PaintedSlider(QAbstractSlider):
    """A slider from one side to the other that follows a finger to wherever it is put down.

    The focus ring appears for the keyboard only. The wheel is left to the page.
    """

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ring_shown = False
        self._is_telling = True
        self.setOrientation(Qt.Orientation.Horizontal)
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.valueChanged.connect(self._show_value)

    @property
    def is_ring_shown(self) -> bool:
        """Whether the keyboard is here and in use."""
        return self._ring_shown and self.hasFocus()

    def set_silently(self, value: int) -> None:
        """Show a value that no person chose here."""
        self._is_telling = False
        self.setValue(value)
        self._is_telling = True
        self.update()

    def tell(self) -> None:
        """Say that a person chose the present value, by whatever means."""
        raise NotImplementedError

    def follow(self, at: QPointF) -> None:
        """Take the value that lies where a finger was put down or moved to."""
        raise NotImplementedError

    def took_key(self, _key: int) -> bool:
        """Whether a key was one of the slider's own, and has done its work."""
        return False

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._ring_shown = False
        self.setSliderDown(True)
        self.follow(event.position())

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self.isSliderDown():
            self.follow(event.position())

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self.setSliderDown(False)

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page: who scrolls changes nothing on the way."""
        event.ignore()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        self._ring_shown = True
        if not self.took_key(event.key()):
            super().keyPressEvent(event)
        self.update()

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        self._ring_shown = ring_after(event.reason(), before=self._ring_shown)
        super().focusInEvent(event)

    def _show_value(self) -> None:
        self.update()
        if self._is_telling:
            self.tell()
