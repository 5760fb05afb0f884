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

    def __init__(
        self,
        title: str,
        what: str,
        *,
        can_be_cancelled: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._can_be_cancelled = can_be_cancelled
        self._fill(title, what)

    @property
    def can_be_cancelled(self) -> bool:
        """Whether leaving the page ends the work."""
        return self._can_be_cancelled

    def display(self, fraction: float) -> None:
        """Show how much is done, 0 to 1."""
        self._percent.set_text(formats.percent(fraction))
        self._progress.set_fraction(fraction)

    def _fill(self, title: str, what: str) -> None:
        self._percent = Text("", TextRole.HERO)
        self._progress = Progress(title)
        card = Card()
        card.body.setSpacing(CARD_GAP)
        card.body.addWidget(self._percent)
        card.body.addWidget(self._progress)
        card.body.addWidget(Text(what, tone=Tone.MUTED))
        page = ScrollPage()
        page.body.addWidget(PageTitle(title))
        page.body.addWidget(card)
        page.body.addWidget(self._assurance())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(page, 1)
        if self._can_be_cancelled:
            cancel = Button(self.tr("Cancel"), ButtonKind.OUTLINED)
            cancel.clicked.connect(self.cancel_requested)
            layout.addWidget(ActionBar(cancel, at_foot=True))
        self.display(0.0)

    def _assurance(self) -> Text:
        words = self.tr("What is there now is backed up first.")
        if self._can_be_cancelled:
            words = self.tr("Cancelling leaves everything as it was.")
        return Text(words, tone=Tone.MUTED, align=Qt.AlignmentFlag.AlignHCenter)
