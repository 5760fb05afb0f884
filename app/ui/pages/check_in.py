"""The check-in: thirty seconds each morning."""

from datetime import date, timedelta

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.state.forms.check_in_form import CheckInForm
from app.state.views.check_in import CheckInView
from app.ui import formats
from app.ui.pages.check_in_pain import SharpPainCard
from app.ui.pages.check_in_scales import ScalesCard
from app.ui.pages.check_in_soreness import SorenessCard
from app.ui.theme.icons import Icon
from app.ui.theme.measures import TARGET_INSET
from app.ui.theme.type_scale import TextRole
from app.ui.widgets.action_bar import ActionBar
from app.ui.widgets.button import Button, ButtonKind
from app.ui.widgets.icon_button import IconButton
from app.ui.widgets.layouts import outset
from app.ui.widgets.page_title import PageTitle
from app.ui.widgets.scroll_page import ScrollPage
from app.ui.widgets.text import Text

_ONE_DAY = timedelta(days=1)


class CheckInPage(QWidget):
    """Soreness on the map, a few scales, and Save.

    Signals:
        check_in_submitted: The ``CheckInForm`` to save.
        day_selected: Another day to fill in or correct.
    """

    check_in_submitted = Signal(object)
    day_selected = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view: CheckInView | None = None
        self._form: CheckInForm | None = None
        self._title = PageTitle(self.tr("Check-in"))
        self._earlier = IconButton(Icon.CHEVRON_LEFT, self.tr("Earlier day"))
        self._day = Text("", TextRole.HEADING, align=Qt.AlignmentFlag.AlignCenter)
        self._later = IconButton(Icon.CHEVRON_RIGHT, self.tr("Later day"))
        self._nothing_sore = Button(
            self.tr("Nothing sore today"), ButtonKind.TONAL, icon=Icon.CHECK
        )
        self._soreness = SorenessCard()
        self._scales = ScalesCard()
        self._pain = SharpPainCard()
        self._save = Button(self.tr("Save check-in"))
        self._lay_out()
        self._wire()

    def display(self, view: CheckInView) -> None:
        """Show a day; what is being entered for the same day is kept."""
        if view == self._view:
            return
        before, self._view = self._view, view
        self._day.set_text(self._day_text(view))
        self._later.setEnabled(not view.is_today)
        self._scales.set_usual_sleep(view.usual_sleep_hours)
        if before is None or (before.day, before.saved) != (view.day, view.saved):
            self._set_form(CheckInForm.for_day(view.day, view.saved))

    def _lay_out(self) -> None:
        for widget in (self._earlier, self._day, self._later):
            self._title.add_action(widget)
        scroll = ScrollPage()
        scroll.body.addLayout(outset(self._title, right=TARGET_INSET))
        for part in (self._nothing_sore, self._soreness, self._scales, self._pain):
            scroll.body.addWidget(part)
        scroll.body.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(scroll, 1)
        layout.addWidget(ActionBar(self._save))

    def _wire(self) -> None:
        self._earlier.clicked.connect(lambda: self._step(-_ONE_DAY))
        self._later.clicked.connect(lambda: self._step(_ONE_DAY))
        self._nothing_sore.clicked.connect(self._submit_nothing_sore)
        for part in (self._soreness, self._scales, self._pain):
            part.form_edited.connect(self._set_form)
        self._save.clicked.connect(lambda: self.check_in_submitted.emit(self._form))

    def _set_form(self, form: CheckInForm) -> None:
        self._form = form
        self._soreness.display(form)
        self._scales.display(form)
        self._pain.display(form)

    def _submit_nothing_sore(self) -> None:
        if self._form is not None:
            self._set_form(self._form.nothing_sore())
            self.check_in_submitted.emit(self._form)

    def _step(self, by: timedelta) -> None:
        if self._view is not None:
            self.day_selected.emit(self._view.day + by)

    def _day_text(self, view: CheckInView) -> str:
        day = formats.day_and_month(view.day)
        if view.is_today:
            return self.tr("Today, {day}").format(day=day)
        if view.is_yesterday:
            return self.tr("Yesterday, {day}").format(day=day)
        return formats.short_day(view.day)

    @property
    def day(self) -> date | None:
        """The day shown."""
        return self._view.day if self._view else None
