"""A sheet with a few things to do."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ui.theme.icons import Icon
from app.ui.widgets.row import Row, RowView


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


class MenuPanel(QWidget):
    """One row for each entry."""

    def __init__(self, entries: Sequence[MenuEntry], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        for entry in entries:
            row = Row(RowView(entry.text, icon=entry.icon, chevron=False, danger=entry.danger))
            row.clicked.connect(lambda _checked=False, run=entry.run: run())
            layout.addWidget(row)
