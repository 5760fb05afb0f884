"""What the window shows in place of its pages when the database cannot be opened."""

from enum import Enum, auto

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.errors import KnownError
from app.ui.error_words import problem_advice, problem_message
from app.ui.theme.measures import CARD_GAP, PAGE_MARGIN
from app.ui.widgets.banner import Banner, BannerView
from app.ui.widgets.button import Button, ButtonKind


class WayOn(Enum):
    """How one may go on in spite of a problem."""

    RESTORE = auto()
    BEGIN_EMPTY = auto()


class ProblemPage(QWidget):
    """What happened, what is safe, and what can be done.

    Attributes:
        goes_on: Whether the person chose to go on; else the program closes.

    Signals:
        answered: The person chose what to do.
    """

    answered = Signal()

    def __init__(self, error: KnownError, way_on: WayOn | None = None) -> None:
        super().__init__()
        self.goes_on = False
        layout = QVBoxLayout(self)
        layout.setContentsMargins(PAGE_MARGIN, PAGE_MARGIN, PAGE_MARGIN, PAGE_MARGIN)
        layout.setSpacing(CARD_GAP)
        layout.addWidget(Banner(BannerView(problem_message(error), problem_advice(error))))
        if way_on is not None:
            go_on = Button(self._words(way_on))
            go_on.clicked.connect(self._go_on)
            layout.addWidget(go_on)
        close = Button(self.tr("Close"), ButtonKind.OUTLINED)
        close.clicked.connect(self.answered)
        layout.addWidget(close)
        layout.addStretch(1)

    def _words(self, way_on: WayOn) -> str:
        if way_on is WayOn.RESTORE:
            return self.tr("Put the newest back-up back")
        return self.tr("Begin with an empty database")

    def _go_on(self) -> None:
        self.goes_on = True
        self.answered.emit()
