"""A few figures in a row under a chart, and a note about them."""

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QVBoxLayout, QWidget

from app.compat import override
from app.ui.theme.type_scale import TextRole
from app.ui.widgets.divider import Divider
from app.ui.widgets.term_link import TermLink
from app.ui.widgets.text import Text
from app.ui.widgets.tone import Tone

_GAP: Final = 12
_BETWEEN: Final = 8
_FEWEST: Final = 2


@dataclass(frozen=True, slots=True)
class Figure:
    """A number with its name.

    Attributes:
        name: What it is.
        value: The number with its unit.
        term: Id of the word of the glossary that the name is; empty where it is none.
    """

    name: str
    value: str
    term: str = ""


class Figures(QWidget):
    """Figures side by side below a divider; in two rows or one column where text is large."""

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._shown: tuple[Figure, ...] = ()
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(_BETWEEN)
        self._grid.setVerticalSpacing(_BETWEEN)
        self._per_row = 0
        self._cells: list[QWidget] = []
        self._note = Text("", TextRole.CAPTION, Tone.MUTED)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(_GAP)
        layout.addWidget(Divider())
        layout.addLayout(self._grid)
        layout.addWidget(self._note)

    @property
    def has_figures(self) -> bool:
        """Whether there is anything to show."""
        return bool(self._shown)

    def set_figures(self, figures: tuple[Figure, ...], note: str = "") -> None:
        """Show these."""
        self._note.set_text(note)
        self._note.setVisible(bool(note))
        if figures == self._shown:
            return
        self._shown = figures
        for cell in self._cells:
            self._grid.removeWidget(cell)
            cell.hide()
            cell.deleteLater()
        self._cells = [_cell(figure) for figure in figures]
        self._per_row = 0
        self._arrange()

    @override
    def minimumSizeHint(self) -> QSize:
        least = super().minimumSizeHint()
        return QSize(min(least.width(), self._needed(1)), least.height())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        count = len(self._cells)
        per_row = next((n for n in (count, _FEWEST) if self._needed(n) <= self.width()), 1)
        if per_row == self._per_row:
            return
        self._per_row = per_row
        for index, cell in enumerate(self._cells):
            self._grid.addWidget(cell, index // per_row, index % per_row)
        for column in range(self._grid.columnCount()):
            self._grid.setColumnStretch(column, int(column < per_row))

    def _needed(self, per_row: int) -> int:
        widest = max((cell.minimumSizeHint().width() for cell in self._cells), default=0)
        return per_row * widest + max(per_row - 1, 0) * _BETWEEN


def _cell(figure: Figure) -> QWidget:
    cell = QWidget()
    cell.setAccessibleName(f"{figure.name} {figure.value}")
    layout = QVBoxLayout(cell)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(2)
    if figure.term:
        layout.addWidget(TermLink(figure.name, figure.term, tall=False))
    else:
        layout.addWidget(Text(figure.name, TextRole.CAPTION, Tone.MUTED))
    layout.addStretch(1)
    layout.addWidget(Text(figure.value, TextRole.ITEM))
    return cell
