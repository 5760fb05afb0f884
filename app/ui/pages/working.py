"""The page of long work: how far it is, what is safe, and Cancel."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ui import formats
from app.ui.theme.measures import CARD_GAP
from app.ui.theme.type_scale import TextRole
from app.ui.widgets.action_bar import ActionBar
from app.ui.widgets.button import Button, ButtonKind
from app.ui.widgets.card import Card
from app.ui.widgets.page_title import PageTitle
from app.ui.widgets.progress import Progress
from app.ui.widgets.scroll_page import ScrollPage
from app.ui.widgets.text import Text
from app.ui.widgets.tone import Tone


class WorkingPage(QWidget):
    """Progress of one job.

    Signals:
        cancel_requested: The work is to stop.
    """

    cancel_requested = Signal()

    def __init__(self, title: str, what: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._percent = Text("", TextRole.HERO)
        self._progress = Progress(title)
        card = Card()
        card.body.setSpacing(CARD_GAP)
        card.body.addWidget(self._percent)
        card.body.addWidget(self._progress)
        card.body.addWidget(Text(what, tone=Tone.MUTED))
        safe = Text(
            self.tr("Cancelling leaves everything as it was."),
            tone=Tone.MUTED,
            align=Qt.AlignmentFlag.AlignHCenter,
        )
        page = ScrollPage()
        page.body.addWidget(PageTitle(title))
        page.body.addWidget(card)
        page.body.addWidget(safe)
        cancel = Button(self.tr("Cancel"), ButtonKind.OUTLINED)
        cancel.clicked.connect(self.cancel_requested)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(page, 1)
        layout.addWidget(ActionBar(cancel))
        self.display(0.0)

    def display(self, fraction: float) -> None:
        """Show how much is done, 0 to 1."""
        self._percent.set_text(formats.percent(fraction))
        self._progress.set_fraction(fraction)
