"""A sheet that offers a few choices, the present one ticked."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ui.learning_words import term_links
from app.ui.theme.icons import Icon
from app.ui.theme.measures import CARD_GAP
from app.ui.widgets.row import Row, RowView
from app.ui.widgets.symbol import Symbol
from app.ui.widgets.tone import Tone


class ChoicePanel(QWidget):
    """One row for each choice, and the words of the glossary that it takes.

    Signals:
        chosen: The index of the choice.
    """

    chosen = Signal(int)

    def __init__(
        self,
        labels: Sequence[str],
        present: int | None,
        terms: Sequence[str] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        last = len(labels) - 1
        for index, label in enumerate(labels):
            row = Row(RowView(label, chevron=False, divider=index != last))
            if index == present:
                row.set_trailing(Symbol(Icon.CHECK, Tone.PRIMARY))
                row.setAccessibleDescription(self.tr("Chosen"))
            row.clicked.connect(lambda _checked=False, index=index: self.chosen.emit(index))
            layout.addWidget(row)
        for link in term_links(terms):
            layout.addSpacing(CARD_GAP)
            layout.addWidget(link)
