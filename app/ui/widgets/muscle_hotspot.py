"""The part of the body map that a muscle takes: hit by its shape, reached by Tab, named."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QEnterEvent, QFocusEvent, QPaintEvent
from PySide6.QtWidgets import QWidget

from app.compat import override
from app.ui.widgets.body_layout import MuscleSide
from app.ui.widgets.body_shapes import Face
from app.ui.widgets.painted_button import PaintedButton


class MuscleHotspot(PaintedButton):
    """An invisible button; the body map paints for it.

    Attributes:
        pointed: The muscle and side while the pointer or the keyboard is here, else None.
    """

    pointed = Signal(object)

    def __init__(self, face: Face, key: MuscleSide, *, by_keyboard: bool, parent: QWidget) -> None:
        super().__init__(parent=parent)
        self._face = face
        self._key = key
        policy = Qt.FocusPolicy.StrongFocus if by_keyboard else Qt.FocusPolicy.NoFocus
        self.setFocusPolicy(policy)
        self.setCheckable(True)

    @property
    def face(self) -> Face:
        """The face of the body on which it lies."""
        return self._face

    @property
    def key(self) -> MuscleSide:
        """The muscle group and side."""
        return self._key

    @property
    def is_pointed(self) -> bool:
        """Whether the pointer or the keyboard is here."""
        return self.underMouse() or self.is_ring_shown

    def tell(self, label: str, is_selected: bool) -> None:
        """Take a name with its value, for a screen reader."""
        if label != self.accessibleName():
            self.setAccessibleName(label)
        self.setChecked(is_selected)

    @override
    def nextCheckState(self) -> None:
        """The owner of the map decides what is selected."""

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint nothing: the map shows the muscle."""

    @override
    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.pointed.emit(self._key)

    @override
    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.pointed.emit(None)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if self.is_ring_shown:
            self.pointed.emit(self._key)

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.pointed.emit(None)
