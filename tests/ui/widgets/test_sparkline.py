from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from app.core.status import Status
from app.ui.theme.theme import theme
from app.ui.widgets.sparkline import SPARKLINE_HEIGHT, SPARKLINE_WIDTH, Curve, Sparkline

RISING = Curve((0, 2, 4), (0, 1, 3), (1, 3, 5), now=0.5, status=Status.GO_LIGHT, maximum=6)


def colours_of(sparkline: Sparkline) -> set[str]:
    """Every colour in the picture of a curve."""
    image = sparkline.grab().toImage()
    places = ((x, y) for x in range(image.width()) for y in range(image.height()))
    return {QColor(image.pixel(x, y)).name() for x, y in places}


def test_dot_takes_the_status_colour(qtbot: QtBot) -> None:
    """The dot at the hour looked at is in the ink of the status, the line in primary."""
    sparkline = Sparkline("Soreness")
    qtbot.addWidget(sparkline)
    sparkline.set_curve(RISING)
    shown = colours_of(sparkline)
    assert theme().colours.status(Status.GO_LIGHT).ink.name() in shown
    assert theme().colours.primary.name() in shown


def test_without_a_curve_nothing_is_drawn(qtbot: QtBot) -> None:
    """No curve, or one of a single value, leaves the place empty and as large."""
    sparkline = Sparkline("Soreness")
    qtbot.addWidget(sparkline)
    empty = colours_of(sparkline)
    sparkline.set_curve(Curve((1.0,), (1.0,), (1.0,), now=0.0))
    assert colours_of(sparkline) == empty
    assert (sparkline.sizeHint().width(), sparkline.sizeHint().height()) == (
        SPARKLINE_WIDTH,
        SPARKLINE_HEIGHT,
    )
