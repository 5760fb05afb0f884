"""A sheet with one or two lines to write."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ui.theme.measures import CARD_GAP
from app.ui.widgets.button import Button
from app.ui.widgets.text_field import NoteField


class NotePanel(QWidget):
    """A field for a note or a title, and Done.

    Signals:
        written: The text, when the person is done.
    """

    written = Signal(str)

    def __init__(self, name: str, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = text
        field = NoteField(name, name)
        field.set_text(text)
        field.text_edited.connect(self._keep)
        done = Button(self.tr("Done"))
        done.clicked.connect(lambda: self.written.emit(self._text))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(CARD_GAP)
        layout.addWidget(field)
        layout.addWidget(done)

    def _keep(self, text: str) -> None:
        self._text = text
