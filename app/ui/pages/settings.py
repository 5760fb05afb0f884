"""Settings: each change applies at once."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import time
from enum import StrEnum
from typing import Any, TypeVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.core.settings import (
    DistanceUnit,
    EffortScale,
    Experience,
    LanguageChoice,
    Settings,
    ThemeChoice,
)
from app.core.workouts import WeightUnit
from app.ui import formats, wording
from app.ui.sheets.choice_sheet import ChoicePanel
from app.ui.theme.measures import GROUP_GAP, HEADING_GAP
from app.ui.theme.type_scale import TextRole
from app.ui.widgets.card import Card
from app.ui.widgets.row import Row, RowView
from app.ui.widgets.segments import Segments
from app.ui.widgets.sub_page import SubPage
from app.ui.widgets.switch import Switch
from app.ui.widgets.text import Text
from app.ui.widgets.tone import Tone

_TEXT_SCALES = (1.0, 1.25, 1.5, 2.0)
_DAY_STARTS = tuple(time(hour) for hour in range(9))
_REST_SECONDS = (60, 90, 120, 150, 180, 240, 300)
_READY_THRESHOLDS = (70, 75, 80, 85, 90)
_REMINDER_TIME = time(8)
_TERMS: Mapping[str, tuple[str, ...]] = {"ready_threshold": ("readiness",)}
"""Words of the glossary that a setting takes."""

Choice = TypeVar("Choice")


class SettingsPage(SubPage):
    """All settings in cards.

    Signals:
        settings_changed: The new ``Settings``.
        sheet_requested: A title and the ``ChoicePanel`` to slide up.
        choice_made: A choice in a sheet was made; the sheet can go.
    """

    settings_changed = Signal(object)
    sheet_requested = Signal(str, object)
    choice_made = Signal()

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._settings = settings
        self._refreshers: list[Callable[[], None]] = []
        self.set_title(self.tr("Settings"))
        self._add_general()
        self._add_look()
        self._add_forecast()
        self._add_logging()
        self._add_reminder()
        self._refresh()

    def display(self, settings: Settings) -> None:
        """Show the settings in force."""
        if settings != self._settings:
            self._settings = settings
            self._refresh()

    def _add_general(self) -> None:
        card = self._group(self.tr("General"))
        self._segments(
            card, self.tr("Weight"), WeightUnit, [u.value for u in WeightUnit], "weight_unit"
        )
        self._segments(
            card,
            self.tr("Distance"),
            DistanceUnit,
            [u.value for u in DistanceUnit],
            "distance_unit",
        )
        self._choice(
            card,
            self.tr("Language"),
            tuple(LanguageChoice),
            wording.language_name,
            "language",
        )
        self._choice(
            card, self.tr("Day starts at"), _DAY_STARTS, formats.clock, "day_start", last=True
        )

    def _add_look(self) -> None:
        card = self._group(self.tr("Look"))
        themes = [self.tr("System"), self.tr("Light"), self.tr("Dark")]
        self._segments(card, self.tr("Theme"), ThemeChoice, themes, "theme")
        self._choice(
            card,
            self.tr("Text size"),
            _TEXT_SCALES,
            formats.percent,
            "text_scale",
        )
        self._switch(
            card,
            self.tr("Less motion"),
            lambda: self.tr("Pages and sheets appear without sliding"),
            lambda: self._settings.reduced_motion,
            lambda on: replace(self._settings, reduced_motion=on),
            last=False,
        )
        self._switch(
            card,
            self.tr("More contrast"),
            lambda: self.tr("Stronger edges and second lines"),
            lambda: self._settings.high_contrast,
            lambda on: replace(self._settings, high_contrast=on),
        )

    def _add_forecast(self) -> None:
        card = self._group(self.tr("Forecast"))
        self._choice(
            card, self.tr("Experience"), tuple(Experience), wording.experience_name, "experience"
        )
        self._choice(
            card,
            self.tr("Ready from"),
            _READY_THRESHOLDS,
            lambda threshold: self.tr("Readiness {number}").format(number=threshold),
            "ready_threshold",
            last=True,
        )

    def _add_logging(self) -> None:
        card = self._group(self.tr("Logging"))
        self._segments(
            card, self.tr("Effort of a set"), EffortScale, ["RIR", "RPE"], "effort_scale"
        )
        self._choice(
            card,
            self.tr("Rest between sets"),
            _REST_SECONDS,
            lambda seconds: f"{seconds // 60}:{seconds % 60:02}",
            "rest_seconds",
            last=True,
        )

    def _add_reminder(self) -> None:
        card = self._group(self.tr("Reminder"))
        self._switch(
            card,
            self.tr("Morning check-in"),
            self._reminder_text,
            lambda: self._settings.reminder_at is not None,
            lambda on: replace(self._settings, reminder_at=_REMINDER_TIME if on else None),
        )

    def _reminder_text(self) -> str:
        at = self._settings.reminder_at
        if at is None:
            return self.tr("Off; else every day at {time}").format(
                time=formats.clock(_REMINDER_TIME)
            )
        return self.tr("Every day at {time}").format(time=formats.clock(at))

    def _group(self, title: str) -> Card:
        heading = Text(title, TextRole.HEADING, Tone.MUTED)
        if self.body.count():
            self.body.addSpacing(GROUP_GAP - HEADING_GAP)
        self.body.addWidget(heading)
        card = Card(holds_rows=True)
        self.body.addWidget(card)
        return card

    def _segments(
        self, card: Card, title: str, kind: type[StrEnum], labels: Sequence[str], field: str
    ) -> None:
        values = tuple(kind)
        row = Row(RowView(title, chevron=False, divider=True))
        control = Segments(labels, title, small=True)
        control.chosen_changed.connect(lambda index: self._set(field, values[index]))
        row.set_trailing(control)
        card.body.addWidget(row)
        self._refreshers.append(
            lambda: control.set_chosen(values.index(getattr(self._settings, field)))
        )

    def _choice(
        self,
        card: Card,
        title: str,
        values: Sequence[Choice],
        word: Callable[[Choice], str],
        field: str,
        *,
        last: bool = False,
    ) -> None:
        row = Row(RowView(title, divider=not last))

        def offer() -> None:
            value = getattr(self._settings, field)
            present = values.index(value) if value in values else None
            panel = ChoicePanel([word(value) for value in values], present, _TERMS.get(field, ()))
            panel.chosen.connect(take)
            self.sheet_requested.emit(title, panel)

        def take(index: int) -> None:
            self.choice_made.emit()
            self._set(field, values[index])

        row.clicked.connect(offer)
        card.body.addWidget(row)
        self._refreshers.append(
            lambda: row.set_view(
                RowView(title, value=word(getattr(self._settings, field)), divider=not last)
            )
        )

    def _switch(
        self,
        card: Card,
        title: str,
        text: Callable[[], str],
        is_on: Callable[[], bool],
        changed: Callable[[bool], Settings],
        *,
        last: bool = True,
    ) -> None:
        row = Row(RowView(title, chevron=False, divider=not last))
        control = Switch(title)
        control.clicked.connect(lambda on: self.settings_changed.emit(changed(on)))
        row.set_trailing(control)
        card.body.addWidget(row)

        def refresh() -> None:
            row.set_view(RowView(title, text(), chevron=False, divider=not last))
            control.setChecked(is_on())

        self._refreshers.append(refresh)

    def _set(self, field: str, value: object) -> None:
        changes: dict[str, Any] = {field: value}
        self.settings_changed.emit(replace(self._settings, **changes))

    def _refresh(self) -> None:
        for refresh in self._refreshers:
            refresh()
