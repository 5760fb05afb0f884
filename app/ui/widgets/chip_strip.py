"""A row of chips that scrolls sideways where it does not fit."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QEvent, QObject, QSize
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QSizePolicy, QWidget

from app.compat import override
from app.ui.theme.measures import PAGE_MARGIN
from app.ui.theme.type_scale import TextRole
from app.ui.widgets.layouts import Outset, outset
from app.ui.widgets.scrolling import make_scrolling
from app.ui.widgets.text import Text
from app.ui.widgets.tone import Tone

_GAP: Final = 8


class ChipStrip(QScrollArea):
    """Chips side by side, after a label perhaps."""

    def __init__(self, label: str = "", *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._surface = QWidget()
        self._label = Text(label, TextRole.HEADING, Tone.MUTED, wrap=False)
        self._label.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._label.setVisible(bool(label))
        self.setAccessibleName(label)
        self._chips: list[QWidget] = []
        self._awaited: QWidget | None = None
        self._row = QHBoxLayout(self._surface)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(_GAP)
        self._row.addWidget(self._label)
        self._row.addStretch(1)
        make_scrolling(self, self._surface)
        self.setWidgetResizable(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_label(self, label: str) -> None:
        """Show another label before the chips, or none."""
        self._label.set_text(label)
        self._label.setVisible(bool(label))

    def set_chips(self, chips: Sequence[QWidget]) -> None:
        """Show these chips; the former ones are deleted unless they are among these."""
        for chip in self._chips:
            self._row.removeWidget(chip)
            if chip not in chips:
                chip.hide()
                chip.deleteLater()
        former, self._chips = self._chips, list(chips)
        for index, chip in enumerate(self._chips, start=1):
            self._row.insertWidget(index, chip)
            if chip not in former:
                chip.show()
        self.updateGeometry()

    def to_the_edges(self) -> Outset:
        """The strip in a layout that lets it scroll through the margins of its page or card."""
        self._row.setContentsMargins(PAGE_MARGIN, 0, PAGE_MARGIN, 0)
        return outset(self, left=PAGE_MARGIN, right=PAGE_MARGIN)

    def reveal(self, chip: QWidget) -> None:
        """Scroll until a chip is in sight, at once or as soon as it has its place."""
        self._awaited = chip
        self.ensureWidgetVisible(chip, PAGE_MARGIN, 0)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the height of chips, which show themselves only after they were added."""
        if watched is self._surface and event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        is_done = super().eventFilter(watched, event)
        if watched is self._surface and event.type() == QEvent.Type.Resize:
            awaited, self._awaited = self._awaited, None
            if awaited in self._chips:
                self.ensureWidgetVisible(awaited, PAGE_MARGIN, 0)
        return is_done

    @override
    def sizeHint(self) -> QSize:
        hint = self._surface.sizeHint()
        return QSize(hint.width(), hint.height())

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(0, self._surface.sizeHint().height())

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave vertical turning to the page; take sideways turning."""
        if abs(event.angleDelta().x()) > abs(event.angleDelta().y()):
            super().wheelEvent(event)
        else:
            event.ignore()
