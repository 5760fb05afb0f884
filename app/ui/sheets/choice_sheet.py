"""A sheet that offers a few choices, the present one ticked."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.ui.learning_words import term_links
from app.ui.theme.icons import Icon
from app.ui.theme.measures import CARD_GAP
from app.ui.widgets.clicks import when_clicked
from app.ui.widgets.row import Row, RowView
from app.ui.widgets.sheet_rows import SheetRows
from app.ui.widgets.symbol import Symbol
from app.ui.widgets.tone import Tone


class ChoicePanel(SheetRows):
    """One row for each choice, and the words of the glossary that it takes.

    Signals:
        chosen: The index of the choice.
        note_chosen: Write something beside what the choice is about.
        removal_chosen: Take away what the choice is about.
    """

    chosen = Signal(int)
    note_chosen = Signal()
    removal_chosen = Signal()

    def __init__(
        self,
        labels: Sequence[str],
        present: int | None,
        terms: Sequence[str] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        last = len(labels) - 1
        for index, label in enumerate(labels):
            row = Row(RowView(label, chevron=False, divider=index != last))
            if index == present:
                row.set_trailing(Symbol(Icon.CHECK, Tone.PRIMARY))
                row.setAccessibleDescription(self.tr("Chosen"))
            when_clicked(row, self.chosen.emit, index)
            self.add_row(row)
        for link in term_links(terms):
            self.add_space(CARD_GAP)
            self.add_between(link)

    def offer_note(self, text: str) -> None:
        """Offer, below the choices, to write something."""
        row = Row(RowView(text, icon=Icon.NOTE_TEXT_OUTLINE, tile=False, divider=True))
        row.clicked.connect(self.note_chosen)
        self.add_row(row)

    def offer_removal(self, text: str) -> None:
        """Offer, below the choices, to take away what they are about."""
        view = RowView(text, icon=Icon.TRASH_CAN_OUTLINE, chevron=False, danger=True, tile=False)
        row = Row(view)
        row.clicked.connect(self.removal_chosen)
        self.add_row(row)
