"""What the sets of a routine's exercise aim for: one count and one weight for all of them."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from app.core.drafts import SetMeasure
from app.core.workouts import StrengthSet, Weight, WeightUnit
from app.ui.theme.measures import HEADING_GAP
from app.ui.widgets.action_row import TurningRow
from app.ui.widgets.number_field import NumberField, NumberRule
from app.ui.widgets.text import Text
from app.ui.widgets.tone import Tone

_COUNTS: Final = {
    SetMeasure.REPETITIONS: NumberRule(0, 1000),
    SetMeasure.TIME: NumberRule(0, 86400),
    SetMeasure.DISTANCE: NumberRule(0, 100000),
}
_WEIGHT: Final = NumberRule(0, 2000, decimals=3)


class RoutineTargets(QWidget):
    """A field for what is counted, and one for the weight; either may stay empty.

    Signals:
        sets_edited: The sets, as a tuple of ``StrengthSet``.
    """

    sets_edited = Signal(object)

    def __init__(
        self,
        name: str,
        sets: tuple[StrengthSet, ...],
        measure: SetMeasure,
        unit: WeightUnit,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._sets = sets
        self._measure = measure
        self._unit = unit
        count = NumberField(self._count_name().format(name=name), _COUNTS[measure])
        weight = NumberField(self.tr("{name}: weight").format(name=name), _WEIGHT)
        self._fill(count, [_counted(each, measure) for each in sets])
        self._fill(weight, [each.weight.in_unit(unit) if each.weight else None for each in sets])
        count.value_edited.connect(self._take_count)
        weight.value_edited.connect(self._take_weight)
        row = TurningRow(gap=HEADING_GAP)
        self.setLayout(row)
        row.setContentsMargins(0, 0, 0, 0)
        for field, words in ((count, self._count_unit()), (weight, unit.value)):
            pair = QHBoxLayout()
            pair.setSpacing(HEADING_GAP)
            pair.addWidget(field)
            pair.addWidget(self._sign(words))
            row.addLayout(pair)
        row.addStretch(1)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @staticmethod
    def _sign(text: str) -> Text:
        return Text(text, tone=Tone.MUTED, wrap=False, align=Qt.AlignmentFlag.AlignVCenter)

    def _fill(self, field: NumberField, values: Sequence[float | None]) -> None:
        differ = len(set(values)) > 1
        field.set_value(None if differ or not values else values[0], touched=True)
        field.setPlaceholderText(self.tr("varies") if differ else "\N{EN DASH}")

    def _count_name(self) -> str:
        names = {
            SetMeasure.REPETITIONS: self.tr("{name}: repetitions"),
            SetMeasure.TIME: self.tr("{name}: seconds"),
            SetMeasure.DISTANCE: self.tr("{name}: metres"),
        }
        return names[self._measure]

    def _count_unit(self) -> str:
        units = {
            SetMeasure.REPETITIONS: self.tr("reps"),
            SetMeasure.TIME: "s",
            SetMeasure.DISTANCE: "m",
        }
        return units[self._measure]

    def _take_count(self, value: float | None) -> None:
        match self._measure:
            case SetMeasure.REPETITIONS:
                counted = None if value is None else int(value)
                self._change(lambda each: replace(each, repetitions=counted))
            case SetMeasure.TIME:
                self._change(lambda each: replace(each, duration_seconds=value))
            case SetMeasure.DISTANCE:
                self._change(lambda each: replace(each, distance_metres=value))

    def _take_weight(self, value: float | None) -> None:
        weight = None if value is None else Weight(value, self._unit)
        self._change(lambda each: replace(each, weight=weight))

    def _change(self, change: Callable[[StrengthSet], StrengthSet]) -> None:
        self._sets = tuple(map(change, self._sets))
        self.sets_edited.emit(self._sets)


def _counted(one: StrengthSet, measure: SetMeasure) -> float | None:
    counts = {
        SetMeasure.REPETITIONS: one.repetitions,
        SetMeasure.TIME: one.duration_seconds,
        SetMeasure.DISTANCE: one.distance_metres,
    }
    return counts[measure]
