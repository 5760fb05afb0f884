"""Tests of app.ui.widgets.sparkline."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter

from app.core.status import Status
from app.ui.theme.theme import theme
from app.ui.widgets.sparkline import SPARKLINE_HEIGHT, SPARKLINE_WIDTH, Curve, paint_curve

RISING = Curve((0, 2, 4), (0, 1, 3), (1, 3, 5), now=0.5, status=Status.GO_LIGHT, maximum=6)


def colours_of(curve: Curve) -> set[str]:
    """Every colour in the picture of a curve, on white."""
    image = QImage(SPARKLINE_WIDTH, SPARKLINE_HEIGHT, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    paint_curve(painter, QRectF(image.rect()), curve)
    painter.end()
    places = ((x, y) for x in range(image.width()) for y in range(image.height()))
    return {QColor(image.pixel(x, y)).name() for x, y in places}


def test_dot_takes_the_status_colour() -> None:
    """The dot at the hour looked at is in the ink of the status, the line in primary."""
    shown = colours_of(RISING)
    assert theme().colours.status(Status.GO_LIGHT).ink.name() in shown
    assert theme().colours.primary.name() in shown


def test_a_single_value_is_no_curve() -> None:
    """A curve of a single value leaves its place empty."""
    assert colours_of(Curve((1.0,), (1.0,), (1.0,), now=0.0)) == {"#ffffff"}
