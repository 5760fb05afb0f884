"""Enter an endurance or sport activity."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.core.exercises import Sport
from app.core.muscles import Side
from app.core.settings import DistanceUnit
from app.core.workouts import METRES_PER_MILE
from app.state.forms.activity_form import ActivityForm
from app.ui import formats
from app.ui.pages.log_shares import ShareBars
from app.ui.pages.workout_answers import add_when, effort_slider, show_effort, show_when
from app.ui.sport_words import sport_icon, sport_name_in_short
from app.ui.theme.icons import Icon
from app.ui.theme.measures import CARD_GAP, HEADING_GAP, PAGE_MARGIN
from app.ui.theme.theme import theme
from app.ui.theme.type_scale import TextRole
from app.ui.widgets.action_row import TurningRow
from app.ui.widgets.body_map import BodyMap
from app.ui.widgets.body_paint import BodyMapView, MapMode
from app.ui.widgets.button import Button, ButtonKind
from app.ui.widgets.card import Card
from app.ui.widgets.chip import Chip, ChipView
from app.ui.widgets.chip_strip import ChipStrip
from app.ui.widgets.figure import FIGURE_HEIGHT, FIGURE_INSET, FigureField, figure_words
from app.ui.widgets.layouts import outset
from app.ui.widgets.number_field import NumberRule
from app.ui.widgets.stepper import Stepper, StepRange
from app.ui.widgets.sub_page import SubPage
from app.ui.widgets.term_link import TermLink
from app.ui.widgets.text import Run, Text
from app.ui.widgets.tone import Tone

_MINUTES = StepRange(5, 1440, 5)
_MAP_WIDTH = 164
_MAP_HEIGHT = 166
_FIGURE_ENDS = 9
_TITLE_OVERLAP = 4
_TITLE_GAP = 4
_ABOVE_HEADING = 10
_EDIT_END = 5
_EDIT_REACH = 6
_METRES = {DistanceUnit.KM: 1000.0, DistanceUnit.MI: METRES_PER_MILE}


class EndurancePage(SubPage):
    """Sport, minutes, effort, distance and downhill; the muscles follow.

    Signals:
        form_edited: The ``ActivityForm`` with the answer in it.
        form_submitted: The ``ActivityForm`` to save.
        when_requested: The day and time are to be changed.
        shares_requested: The muscles of this activity are to be changed.
    """

    form_edited = Signal(object)
    form_submitted = Signal(object)
    when_requested = Signal()
    shares_requested = Signal()

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
        self._when = add_when(self)
        self._strip = ChipStrip()
        self._chips = {sport.id: self._chip(sport) for sport in self._ordered()}
        self._minutes = Stepper(self.tr("Duration"), _MINUTES, formats.in_minutes, large=True)
        self._rpe = effort_slider(self.tr("Effort (RPE)"))
        self._rpe_words = Text("", TextRole.SETTING)
        length = NumberRule(0, 1000, decimals=2)
        self._distance = FigureField(self.tr("Distance"), length, unit.value)
        self._descent = FigureField(self.tr("Downhill"), NumberRule(0, 20000), "m")
        self._pace = Text("", TextRole.SECTION, align=Qt.AlignmentFlag.AlignVCenter)
        self._map = BodyMap(self.tr("Muscles worked"))
        self._bars = ShareBars()
        self._load = Text("", tone=Tone.MUTED)
        self._effect = Text("", TextRole.HEADING, align=Qt.AlignmentFlag.AlignRight)
        self._lay_out()
        self._wire()
        self._show()

    def display(self, form: ActivityForm) -> None:
        """Show what is filled in."""
        if form != self._form:
            self._form = form
            self._show()

    def display_effect(self, words: str) -> None:
        """Say what the activity would do."""
        self._effect.set_text(words)

    def _lay_out(self) -> None:
        self.set_title(self.tr("Endurance"))
        self._strip.set_chips(list(self._chips.values()))
        self.body.addLayout(self._strip.to_the_edges())
        self.body.addWidget(_card(self.tr("Duration"), self._minutes))
        effort = TermLink(self.tr("Effort (RPE)"), "rpe", TextRole.HEADING, tall=False)
        effort.setAccessibleName("RPE")
        self.body.addWidget(_titled(effort, self._rpe_words, self._rpe))
        self.body.addLayout(self._figures())
        self.body.addWidget(self._muscles_card())
        save = Button(self.tr("Save workout"))
        save.clicked.connect(lambda: self.form_submitted.emit(self._form))
        self.set_actions(self._foot(), save)

    def _foot(self) -> QWidget:
        foot = QWidget()
        line = TurningRow(gap=HEADING_GAP)
        foot.setLayout(line)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(self._load, 1)
        line.addWidget(self._effect)
        return foot

    def _figures(self) -> TurningRow:
        figures = TurningRow(gap=CARD_GAP)
        for title, figure in (
            (self.tr("Distance"), self._distance),
            (self.tr("Downhill"), self._descent),
            (self.tr("Pace"), self._pace),
        ):
            figures.addWidget(_figure_card(title, figure), 1)
        return figures

    def _muscles_card(self) -> Card:
        edit = Button(self.tr("Edit"), ButtonKind.TEXT, small=True)
        edit.setAccessibleName(self.tr("Edit the muscles worked"))
        edit.clicked.connect(self.shares_requested)
        heading = QHBoxLayout()
        heading.setContentsMargins(PAGE_MARGIN, 0, _EDIT_END, 0)
        title = Text(self.tr("Muscles worked"), TextRole.ITEM, align=Qt.AlignmentFlag.AlignVCenter)
        heading.addWidget(title, 1)
        heading.addLayout(outset(edit, top=_EDIT_REACH, bottom=_EDIT_REACH))
        self._map.setEnabled(False)
        self._map.setFixedSize(_MAP_WIDTH, _MAP_HEIGHT)
        parts = TurningRow(gap=HEADING_GAP)
        parts.setContentsMargins(PAGE_MARGIN, 0, PAGE_MARGIN, 0)
        parts.addWidget(self._map, 0, Qt.AlignmentFlag.AlignTop)
        parts.addWidget(self._bars, 1)
        card = Card()
        card.body.setContentsMargins(0, _ABOVE_HEADING, 0, PAGE_MARGIN)
        card.body.addLayout(heading)
        card.body.addLayout(parts)
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
        show_when(self._when, form.started_at)
        for sport in self._ordered():
            self._chips[sport.id].set_view(self._chip_view(sport))
        self._minutes.set_value(form.minutes)
        self._rpe.set_value(form.rpe)
        self._show_words()
        distance = form.distance_metres
        length = None if distance is None else distance / _METRES[self._unit]
        _fill(self._distance, length)
        _fill(self._descent, form.descent_metres)
        self._show_muscles()

    def _ordered(self) -> list[Sport]:
        """The sport that it opens with, then the others; a choice does not move them about."""
        first = self._form.sport
        return [first, *(sport for sport in self._sports if sport.id != first.id)]

    def _chip(self, sport: Sport) -> Chip:
        chip = Chip(self._chip_view(sport), tall=True)
        chip.clicked.connect(lambda: self.form_edited.emit(self._form.choose_sport(sport)))
        return chip

    def _chip_view(self, sport: Sport) -> ChipView:
        chosen = sport.id == self._form.sport.id
        return ChipView(sport_name_in_short(sport), icon=sport_icon(sport.id), chosen=chosen)

    def _show_words(self) -> None:
        form = self._form
        number = formats.short_number(form.assumed_rpe)
        if form.rpe is None:
            text = self.tr("Not rated; {rpe} is usual for this.").format(rpe=number)
            self._rpe_words.set_runs((Run(text, Tone.MUTED),))
        else:
            show_effort(self._rpe_words, form.rpe)
        minutes = formats.number(form.minutes)
        self._load.set_text(
            self.tr("Session load {load} ({rpe} × {minutes} min)").format(
                load=formats.number(form.session_load), rpe=number, minutes=minutes
            )
        )
        self._pace.set_runs(figure_words(self._pace_words(), f"/{self._unit.value}"))

    def _pace_words(self) -> str:
        pace = self._form.pace_seconds_per_km
        if pace is None:
            return ""
        return formats.minutes_and_seconds(pace * _METRES[self._unit] / 1000)

    def _show_muscles(self) -> None:
        shares = self._form.shares
        self._bars.display(shares)
        self._map.set_view(
            BodyMapView(
                mode=MapMode.SELECTION,
                values={(muscle, side): share for muscle, share in shares.items() for side in Side},
            )
        )


def _card(title: str, *content: QWidget) -> Card:
    return _titled(Text(title, TextRole.HEADING, Tone.MUTED), *content)


def _titled(title: QWidget, *content: QWidget) -> Card:
    first, *more = content
    card = Card()
    card.body.addWidget(title)
    card.body.addSpacing(_TITLE_GAP)
    card.body.addWidget(first)
    for widget in more:
        card.body.addSpacing(HEADING_GAP)
        card.body.addWidget(widget)
    return card


def _figure_card(title: str, figure: QWidget) -> Card:
    """A small card; the figure's own field begins a little outside of its words."""
    heading = QHBoxLayout()
    heading.setContentsMargins(FIGURE_INSET, 0, 0, 0)
    heading.addWidget(Text(title, TextRole.HEADING, Tone.MUTED))
    line = QHBoxLayout()
    line.setContentsMargins(0 if isinstance(figure, FigureField) else FIGURE_INSET, 0, 0, 0)
    line.addWidget(figure)
    figure.setFixedHeight(theme().grown(FIGURE_HEIGHT, TextRole.SECTION))
    card = Card()
    card.body.setContentsMargins(HEADING_GAP, CARD_GAP, HEADING_GAP, _FIGURE_ENDS)
    card.body.addLayout(heading)
    card.body.addSpacing(-_TITLE_OVERLAP)
    card.body.addLayout(line)
    card.setFocusProxy(figure)
    return card


def _fill(field: FigureField, value: float | None) -> None:
    """Show a number unless the person is typing that very number."""
    if not field.hasFocus() or field.value != value:
        field.set_value(value, touched=True)
