"""Rules for texts under one another."""

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter

from app.ui.theme.theme import theme
from app.ui.theme.type_scale import TextRole
from app.ui.widgets.paragraphs import paint_paragraphs, paragraphs, paragraphs_height

ROOM = 90.0
TEXTS = (("Start with a few questions", TextRole.ITEM), ("So that", TextRole.BODY))


@pytest.mark.usefixtures("qapp")
def test_each_text_takes_the_lines_that_it_needs() -> None:
    """A long text is broken, a short one stays whole, and an empty one takes no height."""
    long, short, empty = paragraphs(ROOM, *TEXTS, ("", TextRole.BODY))
    assert len(long.lines) == 2
    assert short.lines == ["So that"]
    assert (empty.height, empty.height_below_first) == (0, 0)
    assert long.height_below_first == theme().line_height(TextRole.ITEM)
    assert paragraphs_height((long, short, empty)) == long.height + short.height


@pytest.mark.usefixtures("qapp")
def test_texts_stand_in_the_middle_of_their_box() -> None:
    """What is left of the height lies above and below in equal parts."""
    texts = paragraphs(ROOM, *TEXTS)
    picture = QImage(100, 200, QImage.Format.Format_Grayscale8)
    picture.fill(Qt.GlobalColor.white)
    painter = QPainter(picture)
    ink = QColor(Qt.GlobalColor.black)
    paint_paragraphs(painter, QRectF(0, 0, ROOM, 200), texts, (ink, ink))
    painter.end()
    inked = [y for y in range(200) if any(picture.pixelColor(x, y).value() < 99 for x in range(90))]
    margin = (200 - paragraphs_height(texts)) / 2
    assert margin <= inked[0] < 100 < inked[-1] <= 200 - margin
