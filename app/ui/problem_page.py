"""What the window shows in place of its pages when the database cannot be opened."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.errors import KnownError
from app.ui.error_words import problem_advice, problem_message
from app.ui.theme.measures import CARD_GAP, PAGE_MARGIN
from app.ui.widgets.banner import Banner, BannerView
from app.ui.widgets.button import Button, ButtonKind


class ProblemPage(QWidget):
    """What happened, what is safe, and what can be done.

    Attributes:
        is_restore_chosen: Whether the newest back-up is to be put back.

    Signals:
        answered: The person chose what to do.
    """

    answered = Signal()

    def __init__(self, error: KnownError, *, can_restore: bool) -> None:
        super().__init__()
        self.is_restore_chosen = False
        layout = QVBoxLayout(self)
        layout.setContentsMargins(PAGE_MARGIN, PAGE_MARGIN, PAGE_MARGIN, PAGE_MARGIN)
        layout.setSpacing(CARD_GAP)
        layout.addWidget(Banner(BannerView(problem_message(error), problem_advice(error))))
        if can_restore:
            restore = Button(self.tr("Put the newest back-up back"))
            restore.clicked.connect(self._choose_restore)
            layout.addWidget(restore)
        close = Button(self.tr("Close"), ButtonKind.OUTLINED)
        close.clicked.connect(self.answered)
        layout.addWidget(close)
        layout.addStretch(1)

    def _choose_restore(self) -> None:
        self.is_restore_chosen = True
        self.answered.emit()
