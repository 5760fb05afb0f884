"""Enter a workout in five taps: muscle groups and how hard."""

from dataclasses import replace
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.core.muscles import MUSCLES, REGION_MUSCLES, MuscleGroup, Region, Side
from app.state.forms.quick_form import QuickForm
from app.ui import formats, wording
from app.ui.pages.workout_answers import add_when, effort_slider, show_effort, show_when
from app.ui.theme.icons import Icon
from app.ui.theme.type_scale import TextRole
from app.ui.widgets.body_map import BodyMap
from app.ui.widgets.body_paint import BodyMapView, MapMode
from app.ui.widgets.button import Button
from app.ui.widgets.card import Card, titled_card
from app.ui.widgets.chip import Chip, ChipView
from app.ui.widgets.chip_strip import ChipStrip
from app.ui.widgets.clicks import when_clicked
from app.ui.widgets.stepper import Stepper, StepRange
from app.ui.widgets.sub_page import SubPage
from app.ui.widgets.text import Text

_MINUTES = StepRange(5, 600, 5)


class QuickLogPage(SubPage):
    """The body map, regions in one tap, effort and length.

    Signals:
        form_edited: The ``QuickForm`` with the answer in it.
        form_submitted: The ``QuickForm`` to save.
        when_requested: The day and time are to be changed.
    """

    form_edited = Signal(object)
    form_submitted = Signal(object)
    when_requested = Signal()

    def __init__(self, form: QuickForm, parent: QWidget | None = None) -> None:
        super().__init__(icon=Icon.CLOSE, parent=parent)
        self._form = form
        self._when = add_when(self)
        self._map = BodyMap(self.tr("Which muscles worked"))
        self._regions = ChipStrip()
        self._effort_words = Text("")
        self._effort = effort_slider(self.tr("How hard"))
        self._minutes = Stepper(self.tr("Duration"), _MINUTES, formats.in_minutes)
        self._save = Button(self.tr("Save workout"))
        self._lay_out()
        self._wire()
        self._show()

    def display(self, form: QuickForm) -> None:
        """Show what is filled in."""
        if form != self._form:
            self._form = form
            self._show()

    def _lay_out(self) -> None:
        self.set_title(self.tr("Quick log"))
        self.body.addWidget(_card(self.tr("Tap what you trained"), self._map, self._regions))
        self.body.addWidget(_card(self.tr("How hard"), self._effort_words, self._effort))
        self.body.addWidget(_card(self.tr("Duration"), self._minutes))
        self.set_actions(self._save)

    def _wire(self) -> None:
        self._when.clicked.connect(self.when_requested)
        self._map.muscle_activated.connect(lambda muscle, _side: self._toggle((muscle,)))
        self._effort.value_chosen.connect(lambda effort: self._edit(effort=effort))
        self._minutes.value_chosen.connect(lambda minutes: self._edit(minutes=minutes))
        self._save.clicked.connect(lambda: self.form_submitted.emit(self._form))

    def _toggle(self, muscles: tuple[MuscleGroup, ...]) -> None:
        self.form_edited.emit(self._form.toggle(muscles))

    def _edit(self, **answer: Any) -> None:  # noqa: ANN401 (fields of the form)
        self.form_edited.emit(replace(self._form, **answer))

    def _show(self) -> None:
        form = self._form
        show_when(self._when, form.started_at)
        self._map.set_view(_map_view(form))
        self._regions.set_chips([self._region_chip(region) for region in Region])
        show_effort(self._effort_words, form.effort)
        self._effort.set_value(form.effort)
        self._minutes.set_value(form.minutes)
        self._save.setEnabled(bool(form.muscles))

    def _region_chip(self, region: Region) -> Chip:
        muscles = REGION_MUSCLES[region]
        chosen = all(muscle in self._form.muscles for muscle in muscles)
        chip = Chip(ChipView(text=wording.region_name(region), chosen=chosen), tall=True)
        when_clicked(chip, self._toggle, muscles)
        return chip


def _card(title: str, *content: QWidget) -> Card:
    return titled_card(Text(title, TextRole.ITEM), *content)


def _map_view(form: QuickForm) -> BodyMapView:
    regions = [(muscle, side) for muscle in MUSCLES for side in Side]
    return BodyMapView(
        mode=MapMode.SELECTION,
        values={key: float(key[0] in form.muscles) for key in regions},
        labels={key: wording.region_side(*key) for key in regions},
    )
