"""Enter an endurance or sport activity."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from app.core.exercises import Sport
from app.core.muscles import Side
from app.core.settings import DistanceUnit
from app.core.workouts import METRES_PER_MILE
from app.state.forms.activity_form import ActivityForm
from app.ui import formats, wording
from app.ui.pages.log_shares import ShareBars
from app.ui.sport_words import sport_icon, sport_name
from app.ui.theme.icons import Icon
from app.ui.theme.measures import CARD_GAP, HEADING_GAP
from app.ui.theme.theme import theme
from app.ui.theme.type_scale import TextRole
from app.ui.widgets.action_row import TurningRow
from app.ui.widgets.body_map import BodyMap
from app.ui.widgets.body_paint import BodyMapView, MapMode
from app.ui.widgets.button import Button, ButtonKind
from app.ui.widgets.card import Card, titled_card
from app.ui.widgets.chip import Chip, ChipView
from app.ui.widgets.chip_strip import ChipStrip
from app.ui.widgets.number_field import NumberField, NumberRule
from app.ui.widgets.slider import Anchor, SliderLook, ValueSlider
from app.ui.widgets.stepper import Stepper, StepRange
from app.ui.widgets.sub_page import SubPage
from app.ui.widgets.text import Run, Text
from app.ui.widgets.tone import Tone

_MINUTES = StepRange(5, 1440, 5)
_MAP_WIDTH = 150
_MAP_HEIGHT = 190
_METRES = {DistanceUnit.KM: 1000.0, DistanceUnit.MI: METRES_PER_MILE}


class EndurancePage(SubPage):
    """Sport, minutes, effort, distance and downhill; the muscles follow.

    Signals:
        form_edited: The ``ActivityForm`` with the answer in it.
        form_submitted: The ``ActivityForm`` to save.
        when_requested: The day and time are to be changed.
    """

    form_edited = Signal(object)
    form_submitted = Signal(object)
    when_requested = Signal()

    def __init__(
        self,
        form: ActivityForm,
        sports: Sequence[Sport],
        unit: DistanceUnit,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(icon=Icon.CLOSE, parent=parent)
        self._form = form
        self._sports = sports
        self._unit = unit
        self._when = Button("", ButtonKind.OUTLINED, icon=Icon.CALENDAR_BLANK_OUTLINE, small=True)
        self._chips = ChipStrip()
        self._minutes = Stepper(self.tr("Duration"), _MINUTES, self._minutes_text, large=True)
        self._rpe = ValueSlider(
            self.tr("Effort (RPE)"),
            1,
            10,
            look=SliderLook.PLAIN,
            anchors=(Anchor(1, self.tr("1 Very easy")), Anchor(10, self.tr("10 All out"))),
        )
        self._rpe_words = Text("")
        self._distance = NumberField(self.tr("Distance"), NumberRule(0, 1000, decimals=2))
        self._descent = NumberField(self.tr("Downhill"), NumberRule(0, 20000))
        self._pace = Text("", TextRole.ITEM)
        self._map = BodyMap(self.tr("Muscles worked"))
        self._bars = ShareBars()
        self._load = Text("", TextRole.CAPTION, Tone.MUTED)
        self._lay_out()
        self._wire()
        self._show()

    def display(self, form: ActivityForm) -> None:
        """Show what is filled in."""
        if form != self._form:
            self._form = form
            self._show()

    def _lay_out(self) -> None:
        self.set_title(self.tr("Endurance"))
        if theme().is_text_large:
            self.body.addWidget(self._when)
        else:
            self.bar.add_action(self._when)
        self.body.addLayout(self._chips.to_the_edges())
        self.body.addWidget(_card(self.tr("Duration"), self._minutes))
        self.body.addWidget(_card(self.tr("Effort (RPE)"), self._rpe_words, self._rpe))
        self.body.addLayout(self._figures())
        self.body.addWidget(self._muscles_card())
        save = Button(self.tr("Save workout"))
        save.clicked.connect(lambda: self.form_submitted.emit(self._form))
        self.set_actions(self._load, save)

    def _figures(self) -> TurningRow:
        pace_unit = self.tr("Pace per {unit}").format(unit=self._unit.value)
        figures = TurningRow(gap=CARD_GAP)
        for title, control in (
            (self.tr("Distance, {unit}").format(unit=self._unit.value), self._distance),
            (self.tr("Downhill, m"), self._descent),
            (pace_unit, self._pace),
        ):
            figures.addWidget(_card(title, control), 1)
        return figures

    def _muscles_card(self) -> Card:
        card = Card()
        card.body.setSpacing(HEADING_GAP)
        card.body.addWidget(Text(self.tr("Muscles worked"), TextRole.ITEM))
        row = TurningRow(gap=HEADING_GAP)
        self._map.setEnabled(False)
        self._map.setFixedSize(_MAP_WIDTH, _MAP_HEIGHT)
        row.addWidget(self._map, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._bars, 1)
        card.body.addLayout(row)
        return card

    def _wire(self) -> None:
        self._when.clicked.connect(self.when_requested)
        self._minutes.value_chosen.connect(lambda minutes: self._edit(minutes=minutes))
        self._rpe.value_chosen.connect(lambda rpe: self._edit(rpe=rpe))
        self._distance.value_edited.connect(self._set_distance)
        self._descent.value_edited.connect(lambda metres: self._edit(descent_metres=metres))

    def _set_distance(self, length: float | None) -> None:
        metres = None if length is None else length * _METRES[self._unit]
        self._edit(distance_metres=metres)

    def _edit(self, **answer: Any) -> None:  # noqa: ANN401 (fields of the form)
        self.form_edited.emit(replace(self._form, **answer))

    def _show(self) -> None:
        form = self._form
        at = form.started_at
        self._when.set_text(f"{formats.short_day(at.date())}, {formats.clock(at)}")
        self._chips.set_chips([self._chip(sport) for sport in self._ordered()])
        self._minutes.set_value(form.minutes)
        self._rpe.set_value(form.rpe)
        self._show_words()
        distance = form.distance_metres
        self._distance.set_value(
            None if distance is None else distance / _METRES[self._unit],
            touched=distance is not None,
        )
        self._descent.set_value(form.descent_metres, touched=form.descent_metres is not None)
        self._show_muscles()

    def _ordered(self) -> list[Sport]:
        chosen = self._form.sport
        return [chosen, *(sport for sport in self._sports if sport.id != chosen.id)]

    def _chip(self, sport: Sport) -> Chip:
        chosen = sport.id == self._form.sport.id
        chip = Chip(
            ChipView(sport_name(sport), icon=sport_icon(sport.id), chosen=chosen), tall=True
        )
        chip.clicked.connect(lambda: self._edit(sport=sport))
        return chip

    def _show_words(self) -> None:
        form = self._form
        number = formats.short_number(form.assumed_rpe)
        if form.rpe is None:
            text = self.tr("Not rated; {rpe} is usual for this.").format(rpe=number)
            self._rpe_words.set_runs((Run(text, Tone.MUTED),))
        else:
            word, meaning = wording.rpe_words(form.rpe)
            self._rpe_words.set_runs(
                (Run(f"{number}, {word}. ", strong=True), Run(meaning, Tone.MUTED))
            )
        minutes = formats.number(form.minutes)
        self._load.set_text(
            self.tr("Session load {load} ({rpe} × {minutes} min)").format(
                load=formats.number(form.session_load), rpe=number, minutes=minutes
            )
        )
        pace = form.pace_seconds_per_km
        self._pace.set_text("–" if pace is None else _pace_text(pace * _METRES[self._unit] / 1000))

    def _show_muscles(self) -> None:
        shares = self._form.sport.shares
        self._bars.display(shares)
        self._map.set_view(
            BodyMapView(
                mode=MapMode.SELECTION,
                values={(muscle, side): share for muscle, share in shares.items() for side in Side},
            )
        )

    def _minutes_text(self, minutes: float | None) -> str:
        return self.tr("{minutes} min").format(minutes=formats.number(minutes or 0))


def _card(title: str, *content: QWidget) -> Card:
    return titled_card(Text(title, TextRole.HEADING, Tone.MUTED), *content)


def _pace_text(seconds: float) -> str:
    minutes, rest = divmod(round(seconds), 60)
    return f"{minutes}:{rest:02}"
