from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.core.status import Status
from app.ui.widgets.chip import Chip, ChipView
from app.ui.widgets.chip_strip import ChipStrip
from app.ui.widgets.tags import GradeChip, StatusChip
from tests.ui.widgets.showing import Show

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


def test_chip_leaves_the_choice_to_its_owner(show: Show, qtbot: QtBot) -> None:
    """A tap asks; only a new view changes what is chosen."""
    chip = show(Chip(ChipView("Glutes")))
    with qtbot.waitSignal(chip.clicked):
        QTest.mouseClick(chip, Qt.MouseButton.LeftButton)
    assert not chip.isChecked()
    chip.set_view(ChipView("Glutes", "2", chosen=True))
    assert chip.isChecked()


def test_chip_tells_its_value() -> None:
    """A screen reader hears words and value together."""
    told = QAccessible.queryAccessibleInterface(Chip(ChipView("Quads", "3", 3)))
    assert told.text(QAccessible.Text.Name) == "Quads 3"


def test_tags_are_read_as_text() -> None:
    """Status and grade are text for a screen reader."""
    for tag in (StatusChip(Status.RECOVER, "Recover"), GradeChip("Rule of thumb")):
        told = QAccessible.queryAccessibleInterface(tag)
        assert told.role() == QAccessible.Role.StaticText
        assert told.text(QAccessible.Text.Name) == tag.text()


def test_strip_replaces_its_chips(show: Show, qtbot: QtBot) -> None:
    """New chips take the place of the former, and one that stays is kept alive."""
    strip = ChipStrip("Ready")
    show(strip)
    kept, gone = Chip(ChipView("Chest")), Chip(ChipView("Back"))
    strip.set_chips([kept, gone])
    with qtbot.waitSignal(gone.destroyed):
        strip.set_chips([kept, Chip(ChipView("Arms"))])
    assert strip.findChildren(Chip)[0] is kept


def test_strip_scrolls_to_a_hidden_chip(show: Show, qtbot: QtBot) -> None:
    """A chip outside the strip can be brought into sight."""
    strip = ChipStrip()
    chips: list[QWidget] = [Chip(ChipView(f"Muscle group {number}")) for number in range(12)]
    strip.set_chips(chips)
    strip.resize(300, 48)
    show(strip)
    strip.reveal(chips[-1])
    assert strip.horizontalScrollBar().value() > 0
