"""The curve to play with: change a session, and see at once what the prediction makes of it."""

from dataclasses import replace
from operator import attrgetter
from typing import Any, Final

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.core.constants import LOAD_PER_HARD_SET
from app.core.days import HOURS_PER_DAY
from app.core.example import Example, ExampleKind, Habit
from app.state.views.example import ExampleView, present_example
from app.ui import formats
from app.ui.charts.example_chart import ExampleChart
from app.ui.charts.key_legend import Key, KeyItem, KeyLegend
from app.ui.pages.trends_figures import Figure, Figures
from app.ui.sheets.muscle_curve import onset_key, recovery_key
from app.ui.theme.measures import CARD_GAP
from app.ui.theme.type_scale import TextRole
from app.ui.widgets.card import Card
from app.ui.widgets.segments import Segments
from app.ui.widgets.slider import Anchor, SliderLook, ValueSlider
from app.ui.widgets.text import Text
from app.ui.widgets.tone import Tone

translate = QCoreApplication.translate

MOST_SETS: Final = 12

_RUN_RPE: Final = 6
_NIGHTS: Final = (8.0, 6.0, 4.0)
_ROUND_MINUTES: Final = 5
_TWO_DAYS_H: Final = 48.0


class LabCard(Card):
    """A session to change, and the curve that follows from it."""

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._example = Example(habit=Habit.NEW)
        self._finding = Text("", TextRole.ITEM)
        self._figures = Figures()
        self._chart = ExampleChart()
        self._amount = Text("", TextRole.HEADING)
        self.kinds = Segments(
            [self.tr("Lifting"), self.tr("Slow lowering"), self.tr("Running")],
            self.tr("What you do"),
        )
        self.amount = ValueSlider(
            self.tr("How much"),
            1,
            MOST_SETS,
            look=SliderLook.PLAIN,
            anchors=(Anchor(1, self.tr("little")), Anchor(MOST_SETS, self.tr("very much"))),
        )
        self.habits = Segments(
            [self.tr("First time"), self.tr("Once before"), self.tr("Used to it")],
            self.tr("How used you are to it"),
        )
        hours = self.tr("{hours}\u00a0h")
        self.nights = Segments(
            [hours.format(hours=formats.number(night)) for night in _NIGHTS],
            self.tr("Sleep in the night after"),
        )
        self._lay_out()
        self._wire()
        self._show()

    @property
    def example(self) -> Example:
        """The session as it is set."""
        return self._example

    @property
    def summary(self) -> str:
        """What follows from it, in words."""
        return self._chart.accessibleName()

    def _lay_out(self) -> None:
        self.body.setSpacing(CARD_GAP)
        heading = QVBoxLayout()
        heading.setSpacing(0)
        heading.addWidget(Text(self.tr("Try it"), TextRole.LABEL, Tone.PRIMARY))
        heading.addWidget(self._finding)
        self.body.addLayout(heading)
        self.body.addWidget(self._chart)
        self.body.addWidget(_legend())
        self.body.addWidget(self._figures)
        self._add_control(Text(self.kinds.accessibleName(), TextRole.HEADING), self.kinds)
        self._add_control(self._amount, self.amount)
        self._add_control(Text(self.habits.accessibleName(), TextRole.HEADING), self.habits)
        self._add_control(Text(self.nights.accessibleName(), TextRole.HEADING), self.nights)
        note = self.tr(
            "This is the engine\u2019s own curve, for somebody who has never checked in. Sleep"
            " changes strength, not soreness: that is what the studies found."
        )
        self.body.addWidget(Text(note, TextRole.CAPTION, Tone.MUTED))

    def _add_control(self, heading: Text, control: QWidget) -> None:
        part = QVBoxLayout()
        part.setSpacing(4)
        part.addWidget(heading)
        part.addWidget(control)
        self.body.addLayout(part)

    def _wire(self) -> None:
        self.kinds.set_chosen(list(ExampleKind).index(self._example.kind))
        self.kinds.chosen_changed.connect(lambda at: self._change(kind=list(ExampleKind)[at]))
        self.amount.set_value(round(self._example.sets))
        self.amount.value_chosen.connect(lambda sets: self._change(sets=float(sets)))
        self.habits.set_chosen(list(Habit).index(self._example.habit))
        self.habits.chosen_changed.connect(lambda at: self._change(habit=list(Habit)[at]))
        self.nights.set_chosen(_NIGHTS.index(self._example.sleep_hours))
        self.nights.chosen_changed.connect(lambda at: self._change(sleep_hours=_NIGHTS[at]))

    def _change(self, **changes: Any) -> None:  # noqa: ANN401 (fields of the example)
        self._example = replace(self._example, **changes)
        self._show()

    def _show(self) -> None:
        view = present_example(self._example)
        amount, finding, figures = self._amount_text(), self._finding_text(view), _figures(view)
        self._finding.set_text(finding)
        self._figures.set_figures(figures)
        self._amount.set_text(amount)
        self.amount.setAccessibleDescription(amount)
        worst = formats.joined((formats.number(view.peak.soreness, 1), _time_text(view.peak.hour)))
        gone = self.tr("gone, {time}").format(time=_time_text(view.gone.hour))
        told = (f"{figure.name} {figure.value}" for figure in figures)
        self._chart.display(view, worst, gone, ", ".join((amount, finding, *told)))

    def _finding_text(self, view: ExampleView) -> str:
        if view.felt_h is None:
            return self.tr("You would hardly feel it")
        text = self.tr("Worst after {worst}, gone after {gone}")
        return text.format(worst=_time_text(view.peak.hour), gone=_time_text(view.gone.hour))

    def _amount_text(self) -> str:
        sets = self._example.sets
        if self._example.kind is ExampleKind.RUNNING:
            minutes = sets * LOAD_PER_HARD_SET / _RUN_RPE
            shown = _ROUND_MINUTES * round(minutes / _ROUND_MINUTES)
            text = self.tr("{minutes} minutes at RPE {rpe}")
            return text.format(minutes=formats.number(shown), rpe=formats.number(_RUN_RPE))
        return self.tr("%n hard set(s)", "", round(sets))


def _legend() -> KeyLegend:
    legend = KeyLegend()
    legend.set_items(
        (
            KeyItem(Key.LINE, attrgetter("primary"), translate("LabCard", "Soreness 0\u201310")),
            KeyItem(Key.BAND, attrgetter("band"), translate("LabCard", "80\u00a0% band")),
            KeyItem(Key.BAND, onset_key, translate("LabCard", "Onset 12\u201348 h")),
            KeyItem(Key.BAND, recovery_key, translate("LabCard", "Recovery 2\u20135 days")),
        )
    )
    return legend


def _figures(view: ExampleView) -> tuple[Figure, ...]:
    if view.ready_h is None:
        ready = translate("LabCard", "not within a week")
    elif not view.ready_h:
        ready = translate("LabCard", "at once")
    else:
        ready = _time_text(view.ready_h)
    felt = translate("LabCard", "hardly") if view.felt_h is None else _time_text(view.felt_h)
    strength = formats.percent(view.strength_next_morning / 100)
    return (
        Figure(translate("LabCard", "Felt from"), felt),
        Figure(translate("LabCard", "Ready after"), ready),
        Figure(translate("LabCard", "Strength next day"), strength),
    )


def _time_text(hours: float) -> str:
    """Hours up to two days, then days."""
    if hours <= _TWO_DAYS_H:
        return formats.hours_and_minutes(hours)
    text = translate("LabCard", "{days} days")
    return text.format(days=formats.short_number(hours / HOURS_PER_DAY, 1))
