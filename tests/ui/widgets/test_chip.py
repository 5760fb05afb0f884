from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.core.status import Status
from app.ui.theme.icons import Icon
from app.ui.theme.measures import PAGE_MARGIN
from app.ui.widgets.chip import Chip, ChipView
from app.ui.widgets.chip_strip import ChipStrip
from app.ui.widgets.tags import StatusChip
from tests.ui.widgets.showing import Show


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


def test_a_tag_is_read_as_text() -> None:
    """A status is text for a screen reader."""
    tag = StatusChip(Status.RECOVER, "Recover")
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


def test_strip_reveals_a_chip_that_has_no_place_yet(show: Show, qtbot: QtBot) -> None:
    """A chip can be brought into sight in the same breath as it is made."""
    strip = ChipStrip()
    strip.resize(300, 48)
    show(strip)
    chips: list[QWidget] = [Chip(ChipView(f"Muscle group {number}")) for number in range(12)]
    strip.set_chips(chips)
    bar = strip.horizontalScrollBar()
    assert bar.value() == 0
    strip.reveal(chips[-1])
    qtbot.waitUntil(lambda: bar.value() > 0)
    assert bar.value() == bar.maximum()


def test_strip_reaches_over_the_edges(show: Show, qtbot: QtBot) -> None:
    """To the edges, a strip is a margin wider on each side, and its first chip stays in line."""
    page = QWidget()
    page.resize(360, 80)
    layout = QVBoxLayout(page)
    layout.setContentsMargins(PAGE_MARGIN, 0, PAGE_MARGIN, 0)
    strip = ChipStrip()
    chip = Chip(ChipView("Running", icon=Icon.RUN))
    strip.set_chips([chip])
    layout.addLayout(strip.to_the_edges())
    show(page)
    qtbot.waitUntil(chip.isVisible)
    assert (strip.x(), strip.width()) == (0, 360)
    assert chip.mapTo(page, chip.rect().topLeft()).x() == PAGE_MARGIN


def test_symbol_makes_room_for_itself() -> None:
    """A symbol widens its chip by itself and its gap."""
    plain, marked = (Chip(ChipView("Run", icon=icon)) for icon in (None, Icon.RUN))
    assert marked.sizeHint().width() == plain.sizeHint().width() + 26
