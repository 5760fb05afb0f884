"""Rows that fill a sheet from edge to edge, so that what they say begins under its title."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ui.theme.measures import PAGE_MARGIN
from app.ui.widgets.row import Row


class SheetRows(QWidget):
    """The content of a sheet that is a list: rows bring their own margin, the rest gets it here."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(0)

    def add_row(self, row: Row) -> None:
        """Put a row at the end."""
        self._layout.addWidget(row)

    def add_between(self, part: QWidget) -> None:
        """Put something else at the end, as far in as the rows' words."""
        inset = QVBoxLayout()
        inset.setContentsMargins(PAGE_MARGIN, 0, PAGE_MARGIN, 0)
        inset.addWidget(part)
        self._layout.addLayout(inset)

    def add_space(self, height: int) -> None:
        """Leave room before what comes next."""
        self._layout.addSpacing(height)
