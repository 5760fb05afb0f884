"""The muscles of one activity, where they differ from those of its sport."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.core.exercises import Sport
from app.ui.pages.share_editor import ShareEditor, Shares
from app.ui.sport_words import sport_name
from app.ui.theme.icons import Icon
from app.ui.widgets.button import Button, ButtonKind
from app.ui.widgets.sub_page import SubPage
from app.ui.widgets.text import Text
from app.ui.widgets.tone import Tone


class ActivitySharesPage(SubPage):
    """Shares for this once; the sport's own are one tap away.

    Signals:
        shares_submitted: The shares of this activity.
    """

    shares_submitted = Signal(object)

    def __init__(self, sport: Sport, shares: Shares, parent: QWidget | None = None) -> None:
        super().__init__(icon=Icon.CLOSE, parent=parent)
        self._shares = shares
        self._editor = ShareEditor()
        self._editor.shares_edited.connect(self._show)
        self._done = Button(self.tr("Done"))
        self._done.clicked.connect(lambda: self.shares_submitted.emit(self._shares))
        usual = Button(
            self.tr("As usual for: {sport}").format(sport=sport_name(sport)), ButtonKind.OUTLINED
        )
        usual.clicked.connect(lambda: self._show(sport.shares))
        self.set_title(self.tr("Muscles worked"))
        self.body.addWidget(
            Text(self.tr("For this activity only. 100 % is what worked hardest."), tone=Tone.MUTED)
        )
        self.body.addWidget(self._editor)
        self.body.addWidget(usual)
        self.set_actions(self._done)
        self._show(shares)

    def _show(self, shares: Shares) -> None:
        self._shares = shares
        self._editor.display(shares)
        self._done.setEnabled(bool(shares))
