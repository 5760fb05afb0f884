import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from pytestqt.qtbot import QtBot

from app.core.status import Status
from app.ui.theme.theme import theme
from app.ui.theme.type_scale import TYPE_SCALE, TextRole
from app.ui.widgets.legend import Legend, LegendItem
from app.ui.widgets.text import Run, Text
from app.ui.widgets.tone import Tone, tone_colour
from app.ui.widgets.wrapped_legend import wrapped_lines

SENTENCE = "You notice it on the stairs, most of all on the way down in the evening."


@pytest.mark.parametrize("role", TextRole)
def test_lines_have_the_scales_height(qtbot: QtBot, role: TextRole) -> None:
    """One line is as high as its role says, and a broken text a whole number of lines."""
    text = Text("Quadriceps", role)
    qtbot.addWidget(text)
    assert text.sizeHint().height() == TYPE_SCALE[role].line
    text.set_text(SENTENCE)
    assert text.heightForWidth(160) % TYPE_SCALE[role].line == 0


def test_narrower_is_never_lower(qtbot: QtBot) -> None:
    """The narrower the column, the more lines."""
    text = Text(SENTENCE)
    qtbot.addWidget(text)
    heights = [text.heightForWidth(width) for width in range(80, 520, 20)]
    assert heights == sorted(heights, reverse=True)


def test_text_grows_with_the_scale(qtbot: QtBot) -> None:
    """Double text is double as high."""
    text = Text("Quadriceps")
    qtbot.addWidget(text)
    before = text.sizeHint()
    theme().set_text_scale(2.0)
    assert text.sizeHint().height() == 2 * before.height()
    assert text.sizeHint().width() > 1.8 * before.width()


def test_runs_are_read_as_one(qtbot: QtBot) -> None:
    """A screen reader hears the whole text, however many tones it has."""
    text = Text()
    qtbot.addWidget(text)
    text.set_runs((Run("3 of 10, light. ", strong=True), Run("On the stairs.", Tone.MUTED)))
    told = QAccessible.queryAccessibleInterface(text)
    assert told.text(QAccessible.Text.Name) == "3 of 10, light. On the stairs."


@pytest.mark.parametrize("tone", Tone)
def test_every_tone_is_a_token(tone: Tone) -> None:
    """Every tone has a colour."""
    assert tone_colour(tone).isValid()


@pytest.mark.parametrize(
    ("available", "lines"),
    [(1000, [[0, 1, 2]]), (110, [[0, 1], [2]]), (10, [[0], [1], [2]])],
)
def test_legend_wraps(available: float, lines: list[list[int]]) -> None:
    """Items fill a line as far as they fit, and each finds a line."""
    assert wrapped_lines([50, 50, 50], available, 10) == lines


def test_legend_tells_its_items(qtbot: QtBot) -> None:
    """A screen reader hears every status."""
    legend = Legend()
    qtbot.addWidget(legend)
    legend.set_items((LegendItem(Status.READY, "Ready"), LegendItem(Status.REST, "Rest")))
    assert legend.accessibleName() == "Ready, Rest"
    legend.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert legend.heightForWidth(40) > legend.heightForWidth(400)
