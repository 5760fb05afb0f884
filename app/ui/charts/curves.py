"""Curves that stay cheap to draw however long they are."""

import pyqtgraph as pg


def cheap_curve() -> pg.PlotDataItem:
    """A curve without a pen yet: peaks are kept, points out of sight and between pixels are not."""
    curve = pg.PlotDataItem(pen=pg.mkPen(None), antialias=True)
    curve.setDownsampling(auto=True, method="peak")
    curve.setClipToView(True)
    return curve
