"""How far a long work has come."""

from typing import Final

from PySide6.QtCore import QRectF, QSize, QVariantAnimation
from PySide6.QtGui import QHideEvent, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QProgressBar, QSizePolicy, QWidget

from app.compat import override
from app.ui.theme.motion import Motion
from app.ui.theme.theme import theme
from app.ui.widgets.painting import fill_rounded, mirrored, smooth_painter

_THICK: Final = 8
_THIN: Final = 4
_STEPS: Final = 1000
_BUSY_SHARE: Final = 0.3
_BUSY_MILLISECONDS: Final = 1400


class Progress(QProgressBar):
    """A bar that fills; it runs to and fro while the end is not known."""

    def __init__(self, name: str, *, thick: bool = True, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._height = _THICK if thick else _THIN
        self._run = QVariantAnimation(self)
        self._run.setStartValue(0.0)
        self._run.setEndValue(1.0)
        self._run.setDuration(_BUSY_MILLISECONDS)
        self._run.setLoopCount(-1)
        self._run.valueChanged.connect(self.update)
        self.setAccessibleName(name)
        self.setTextVisible(False)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.set_fraction(0.0)

    def set_fraction(self, fraction: float | None) -> None:
        """Show a share from 0 to 1, or that the end is not known."""
        self.setRange(0, 0 if fraction is None else _STEPS)
        self.setValue(0 if fraction is None else round(min(max(fraction, 0.0), 1.0) * _STEPS))
        self._run_if_busy()

    @property
    def is_busy(self) -> bool:
        """Whether the end is not known."""
        return self.maximum() == 0

    @override
    def sizeHint(self) -> QSize:
        return QSize(120, self._height)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(40, self._height)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._run_if_busy()

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._run.stop()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = smooth_painter(self)
        colours = theme().colours
        bounds = self.rect().toRectF()
        radius = bounds.height() / 2
        fill_rounded(painter, bounds, radius, colours.inset)
        if self.is_busy:
            done = busy_part(bounds, float(self._run.currentValue() or 0.0))
        else:
            done = QRectF(bounds)
            done.setWidth(bounds.width() * self.value() / self.maximum())
        if done.width() > 0:
            place = mirrored(done, bounds, self.layoutDirection())
            fill_rounded(painter, place, min(radius, done.width() / 2), colours.primary)
        painter.end()

    def _run_if_busy(self) -> None:
        if self.is_busy and self.isVisible() and theme().milliseconds(Motion.STATE) > 0:
            self._run.start()
        else:
            self._run.stop()
        self.update()


def busy_part(bounds: QRectF, phase: float) -> QRectF:
    """The running part at a phase from 0 to 1: to the far end and back."""
    width = bounds.width() * _BUSY_SHARE
    share = 1.0 - abs(2.0 * phase - 1.0)
    return QRectF(
        bounds.left() + (bounds.width() - width) * share, bounds.top(), width, bounds.height()
    )
