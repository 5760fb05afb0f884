"""The view box of a plot, which reaches a little further than its values: dots stay whole."""

from typing import Final

import pyqtgraph as pg
from PySide6.QtCore import QRectF

_ROOM_FOR_DOTS: Final = 6.0


class RoomyBox(pg.ViewBox):  # type: ignore[misc]  # pyqtgraph carries no types
    """Holds the curves of a plot; the plot alone moves it."""

    def __init__(self) -> None:
        super().__init__(enableMouse=False, enableMenu=False, defaultPadding=0.0)
        self.setZValue(0)
        self._plot = QRectF()

    def fit(self, plot: QRectF) -> None:
        """Lie where a plot lies, with room around it."""
        self._plot = plot
        room = _ROOM_FOR_DOTS
        self.setGeometry(plot.adjusted(-room, -room, room, room))

    def set_ranges(self, across: tuple[float, float], upwards: tuple[float, float]) -> None:
        """Show these values at the edges of the plot."""
        self.setRange(
            xRange=_widened(across, self._plot.width()),
            yRange=_widened(upwards, self._plot.height()),
            padding=0.0,
        )


def _widened(values: tuple[float, float], pixels: float) -> tuple[float, float]:
    more = (values[1] - values[0]) * _ROOM_FOR_DOTS / max(pixels, 1.0)
    return values[0] - more, values[1] + more
