"""A sheet with a few things to do."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from app.ui.theme.icons import Icon
from app.ui.widgets.clicks import when_clicked
from app.ui.widgets.row import Row, RowView
from app.ui.widgets.sheet_rows import SheetRows


@dataclass(frozen=True, slots=True)
class MenuEntry:
    """One thing to do.

    Attributes:
        icon: Its symbol.
        text: Its name.
        run: Does it.
        danger: Whether it takes something away.
    """

    icon: Icon
    text: str
    run: Callable[[], None]
    danger: bool = False


class MenuPanel(SheetRows):
    """One row for each entry."""

    def __init__(self, entries: Sequence[MenuEntry], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        for entry in entries:
            row = Row(RowView(entry.text, icon=entry.icon, chevron=False, danger=entry.danger))
            when_clicked(row, entry.run)
            self.add_row(row)
