"""Curves that stay cheap to draw however long they are."""

import numpy as np
import pyqtgraph as pg
from PySide6.QtGui import QPolygonF

from app.core.arrays import FloatArray
from app.ui.charts.muscle_chart_scale import ChartScale


def cheap_curve() -> pg.PlotDataItem:
    """A curve without a pen yet: peaks are kept, points out of sight and between pixels are not."""
    curve = pg.PlotDataItem(pen=pg.mkPen(None), antialias=True)
    curve.setDownsampling(auto=True, method="peak")
    curve.setClipToView(True)
    return curve


def polygon_of(scale: ChartScale, days: FloatArray, values: FloatArray) -> QPolygonF:
    """Where a whole curve lies; the same as the scale's `point` for each, in one go."""
    plot = scale.plot
    across = plot.left() + plot.width() * (days - scale.first) / (scale.last - scale.first)
    share = np.clip(values / scale.maximum, 0.0, 1.0)
    polygon: QPolygonF = pg.functions.arrayToQPolygonF(
        across, plot.bottom() - plot.height() * share
    )
    return polygon
