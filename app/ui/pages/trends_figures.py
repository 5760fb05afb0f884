"""A few figures in a row under a chart, and a note about them."""

from dataclasses import dataclass
from typing import Final

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.ui.theme.type_scale import TextRole
from app.ui.widgets.divider import Divider
from app.ui.widgets.text import Text
from app.ui.widgets.tone import Tone

_GAP: Final = 12
_BETWEEN: Final = 8


@dataclass(frozen=True, slots=True)
class Figure:
    """A number with its name."""

    name: str
    value: str


class Figures(QWidget):
    """Figures side by side below a divider."""

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: tuple[Figure, ...] = ()
        self._row = QHBoxLayout()
        self._row.setSpacing(_BETWEEN)
        self._columns: list[QWidget] = []
        self._note = Text("", TextRole.CAPTION, Tone.MUTED)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(_GAP)
        layout.addWidget(Divider())
        layout.addLayout(self._row)
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
        for column in self._columns:
            self._row.removeWidget(column)
            column.deleteLater()
        self._columns = [_column(figure) for figure in figures]
        for column in self._columns:
            self._row.addWidget(column, 1)


def _column(figure: Figure) -> QWidget:
    column = QWidget()
    column.setAccessibleName(f"{figure.name} {figure.value}")
    layout = QVBoxLayout(column)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(2)
    layout.addWidget(Text(figure.name, TextRole.CAPTION, Tone.MUTED))
    layout.addWidget(Text(figure.value, TextRole.ITEM))
    return column
