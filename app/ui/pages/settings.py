"""Settings: each change applies at once."""

from dataclasses import dataclass, replace
from datetime import datetime, time

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.core.readiness import SEVERE_HOLD_LONGEST_H, SEVERE_HOLD_SHORTEST_H, limits_at
from app.core.settings import (
    REST_CHOICES,
    DistanceUnit,
    EffortScale,
    Experience,
    LanguageChoice,
    Settings,
    ThemeChoice,
)
from app.core.soreness import SEVERE_SORENESS
from app.core.workouts import WeightUnit
from app.ui import formats
from app.ui.language import spoken_language
from app.ui.pages.more import Destination
from app.ui.pages.settings_rows import SettingRows
from app.ui.settings_words import experience_name, language_name
from app.ui.sheets.legend_sheet import LegendPanel
from app.ui.theme.icons import Icon
from app.ui.theme.measures import GROUP_GAP, HEADING_GAP
from app.ui.widgets.row import Row, RowView
from app.ui.widgets.symbol import Symbol
from app.ui.widgets.text import Text
from app.ui.widgets.tone import Tone

_TEXT_SCALES = (1.0, 1.25, 1.5, 2.0)
_DAY_STARTS = tuple(time(hour) for hour in range(9))
_READY_THRESHOLDS = (70, 75, 80, 85, 90)
_REMINDER_TIME = time(8)
_REMINDER_TIMES = tuple(time(hour, minute) for hour in range(5, 12) for minute in (0, 30))
_HOURS_APART = (3.0, 6.0, 9.0, 12.0, 24.0)
_ABOVE_GROUPS = 4
_LOCK = 18


@dataclass(frozen=True, slots=True)
class BackUpFacts:
    """How the data is kept.

    Attributes:
        last_made_at: When a back-up was last made; None when never.
        kept: How many there are.
    """

    last_made_at: datetime | None = None
    kept: int = 0


class SettingsPage(SettingRows):
    """All settings in cards.

    Signals:
        destination_chosen: The ``Destination`` of an entry about the data.
    """

    destination_chosen = Signal(object)

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(settings, parent)
        self._back_ups = BackUpFacts()
        self.set_title(self.tr("Settings"))
        self.body.setSpacing(GROUP_GAP)
        self.body.setContentsMargins(0, _ABOVE_GROUPS, 0, 0)
        self._add_general()
        self._add_forecast()
        self._add_logging()
        self._add_reminder()
        self._add_display()
        self._add_data()
        self._add_promise()
        self._refresh()

    def display(self, settings: Settings, back_ups: BackUpFacts) -> None:
        """Show the settings in force, and how the data is kept."""
        if (settings, back_ups) != (self._settings, self._back_ups):
            self._settings = settings
            self._back_ups = back_ups
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
            self._language_text,
            "language",
        )
        themes = [self.tr("System"), self.tr("Light"), self.tr("Dark")]
        self._segments(card, self.tr("Theme"), ThemeChoice, themes, "theme")
        self._choice(
            card, self.tr("Day starts at"), _DAY_STARTS, formats.clock, "day_start", last=True
        )

    def _add_display(self) -> None:
        card = self._group(self.tr("Display"))
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
        self._choice(card, self.tr("Experience"), tuple(Experience), experience_name, "experience")
        self._choice(
            card,
            self.tr("Ready from"),
            _READY_THRESHOLDS,
            lambda threshold: self.tr("Readiness {number}").format(number=threshold),
            "ready_threshold",
            told=self._ready_text,
        )
        rest = Row(RowView(self.tr("Rest from"), self._rest_text(), divider=True))
        rest.clicked.connect(lambda: self.sheet_requested.emit(self._meanings(), LegendPanel()))
        card.body.addWidget(rest)
        self._choice(
            card,
            self.tr("Strength and endurance apart"),
            _HOURS_APART,
            formats.hours_and_minutes,
            "interference_hours",
            last=True,
        )

    def _ready_text(self) -> str:
        soreness, function = limits_at(self._settings.ready_threshold)
        return self.tr("Readiness {number}: soreness {soreness}, function {function}").format(
            number=self._settings.ready_threshold,
            soreness=formats.short_number(soreness, 1),
            function=formats.percent(function / 100),
        )

    def _rest_text(self) -> str:
        return self.tr("Soreness {soreness}, for {shortest}–{longest} hours").format(
            soreness=SEVERE_SORENESS,
            shortest=formats.number(SEVERE_HOLD_SHORTEST_H),
            longest=formats.number(SEVERE_HOLD_LONGEST_H),
        )

    def _meanings(self) -> str:
        return self.tr("What the colours mean")

    def _language_text(self, choice: LanguageChoice) -> str:
        if choice is not LanguageChoice.SYSTEM:
            return language_name(choice)
        language = language_name(spoken_language(choice))
        return self.tr("System ({language})").format(language=language)

    def _add_logging(self) -> None:
        card = self._group(self.tr("Logging"))
        self._segments(
            card, self.tr("Effort of a set"), EffortScale, ["RIR", "RPE"], "effort_scale"
        )
        self._choice(
            card,
            self.tr("Rest between sets"),
            REST_CHOICES,
            formats.minutes_and_seconds,
            "rest_seconds",
            last=True,
        )

    def _add_reminder(self) -> None:
        card = self._group(self.tr("Reminder"))
        switch_row = self._switch(
            card,
            self.tr("Morning check-in"),
            self._reminder_text,
            lambda: self._settings.reminder_at is not None,
            lambda on: replace(self._settings, reminder_at=_REMINDER_TIME if on else None),
        )
        time_row = self._choice(
            card, self.tr("Time"), _REMINDER_TIMES, self._time_text, "reminder_at", last=True
        )

        def show_time() -> None:
            is_on = self._settings.reminder_at is not None
            time_row.setVisible(is_on)
            switch_row.set_view(replace(switch_row.view, divider=is_on))

        self._refreshers.append(show_time)

    def _reminder_text(self) -> str:
        at = self._settings.reminder_at
        if at is None:
            time_text = formats.clock(_REMINDER_TIME)
            return self.tr("Off. At {time} when on").format(time=time_text)
        return self.tr("Every day at {time}").format(time=formats.clock(at))

    def _time_text(self, at: time | None) -> str:
        return formats.clock(at) if at is not None else ""

    def _add_data(self) -> None:
        card = self._group(self.tr("Your data"))
        back_up = Row(RowView(self.tr("Back-ups"), divider=True))
        back_up.clicked.connect(lambda: self.destination_chosen.emit(Destination.BACK_UPS))
        export = Row(
            RowView(self.tr("Export everything"), self.tr("JSON, CSV, calendar or a report"))
        )
        export.clicked.connect(lambda: self.destination_chosen.emit(Destination.TRANSFER))
        for row in (back_up, export):
            card.body.addWidget(row)
        self._refreshers.append(
            lambda: back_up.set_view(
                RowView(self.tr("Back-ups"), self._back_up_text(), divider=True)
            )
        )

    def _back_up_text(self) -> str:
        at = self._back_ups.last_made_at
        if at is None:
            return self.tr("None made yet")
        when = f"{formats.day_and_month(at.date())} {formats.clock(at)}"
        return self.tr("Last: {when}, %n kept", "", self._back_ups.kept).format(when=when)

    def _add_promise(self) -> None:
        line = QHBoxLayout()
        line.setSpacing(HEADING_GAP)
        line.addStretch(1)
        line.addWidget(Symbol(Icon.LOCK_OUTLINE, size=_LOCK))
        line.addWidget(Text(self.tr("Everything stays on this computer"), tone=Tone.MUTED))
        line.addStretch(1)
        self.body.addLayout(line)
