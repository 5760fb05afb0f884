"""The check-in: thirty seconds each morning."""

from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.state.views.check_in import CheckInView
from app.ui.pages.check_in_day import DayChoice
from app.ui.pages.check_in_pain import SharpPainCard
from app.ui.pages.check_in_scales import ScalesCard
from app.ui.pages.check_in_soreness import SorenessCard
from app.ui.theme.icons import Icon
from app.ui.theme.measures import PAGE_MARGIN
from app.ui.widgets.action_bar import ActionBar
from app.ui.widgets.button import Button, ButtonKind
from app.ui.widgets.columns import Columns
from app.ui.widgets.layouts import outset
from app.ui.widgets.page_title import PageTitle
from app.ui.widgets.scroll_page import ScrollPage
from app.ui.widgets.tone import Tone

_BELOW_TITLE: Final = 0


class CheckInPage(QWidget):
    """Soreness on the map, a few scales, and Save.

    Signals:
        form_edited: The ``CheckInForm`` after an answer was given.
        check_in_submitted: The ``CheckInForm`` to save.
        day_selected: Another day to fill in or correct.
        deletion_requested: The saved ``CheckIn`` that is to be as if never said.
    """

    form_edited = Signal(object)
    check_in_submitted = Signal(object)
    day_selected = Signal(object)
    deletion_requested = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view: CheckInView | None = None
        self._day = DayChoice()
        self._nothing_sore = Button("", ButtonKind.TONAL, icon=Icon.CHECK)
        self._soreness = SorenessCard()
        self._scales = ScalesCard()
        self._pain = SharpPainCard()
        self._delete = Button(
            self.tr("Delete this check-in"), ButtonKind.TEXT, icon=Icon.TRASH_CAN_OUTLINE
        )
        self._delete.set_tone(Tone.DANGER)
        self._save = Button(self.tr("Save check-in"))
        self._lay_out()
        self._wire()

    def display(self, view: CheckInView) -> None:
        """Show a day and what has been entered for it."""
        self._view = view
        self._day.display(view)
        is_now = view.is_today
        words = self.tr("Nothing sore today") if is_now else self.tr("Nothing sore that day")
        self._nothing_sore.set_text(words)
        self._scales.set_usual_sleep(view.usual_sleep_hours)
        self._scales.set_median_sleep(view.median_sleep_hours)
        for part in (self._soreness, self._scales, self._pain):
            part.display(view.form)
        self._delete.setVisible(view.form.saved is not None)

    def _lay_out(self) -> None:
        title = PageTitle(self.tr("Check-in"), below=_BELOW_TITLE, holds_actions=True)
        title.add_action(self._day)
        scroll = ScrollPage()
        scroll.body.addLayout(outset(title, right=PAGE_MARGIN))
        columns = Columns()
        columns.first.addWidget(self._nothing_sore)
        columns.first.addWidget(self._soreness)
        columns.second.addWidget(self._scales)
        columns.second.addWidget(self._pain)
        columns.second.addWidget(self._delete)
        scroll.add_columns(columns)
        scroll.body.addStretch(1)
        foot = ActionBar(self._save)
        foot.set_under_second()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(scroll, 1)
        layout.addWidget(foot)

    def _wire(self) -> None:
        self._day.day_selected.connect(self.day_selected)
        self._nothing_sore.clicked.connect(self._submit_nothing_sore)
        for part in (self._soreness, self._scales, self._pain):
            part.form_edited.connect(self.form_edited)
        self._save.clicked.connect(self._submit)
        self._delete.clicked.connect(self._request_deletion)

    def _submit(self) -> None:
        if self._view is not None:
            self.check_in_submitted.emit(self._view.form)

    def _submit_nothing_sore(self) -> None:
        if self._view is not None:
            self.check_in_submitted.emit(self._view.form.nothing_sore())

    def _request_deletion(self) -> None:
        if self._view is not None:
            self.deletion_requested.emit(self._view.form.saved)
