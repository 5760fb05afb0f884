"""The gallery's pieces that show muscles: maps, rows, curves and readiness."""

import math

from PySide6.QtWidgets import QWidget

from app.core.muscles import MUSCLES, MuscleGroup, Side
from app.core.status import Status
from app.ui.gallery_stage import carded, row
from app.ui.theme.icons import Icon
from app.ui.widgets.body_map import BodyMap
from app.ui.widgets.body_paint import BodyMapView, MapMode
from app.ui.widgets.muscle_row import MuscleRow, MuscleRowView
from app.ui.widgets.muscle_thumbnail import MuscleThumbnail
from app.ui.widgets.readiness_bar import ReadinessBar, ReadinessBarView
from app.ui.widgets.recovery_strip import RecoveryStrip, RecoveryStripView, Zone
from app.ui.widgets.scrubber import DayMark, Scrubber, ScrubberView, SessionMark
from app.ui.widgets.sparkline import Curve


def muscle_rows() -> QWidget:
    """Every status; one is selected."""
    muscles = (
        (MuscleGroup.HAMSTRINGS, Status.RECOVER, "Recover · ready Fri 07:00", 5.0),
        (MuscleGroup.QUADRICEPS, Status.GO_LIGHT, "Go light · ready Thu 15:00", 3.5),
        (MuscleGroup.CHEST, Status.READY, "Best window until Fri 27 Nov", 1.0),
    )
    return carded(
        *(
            MuscleRow(
                MuscleRowView(
                    muscle,
                    status,
                    muscle.value.capitalize(),
                    line,
                    _curve(peak, status),
                    selected=status is Status.GO_LIGHT,
                )
            )
            for muscle, status, line, peak in muscles
        ),
        padding=0,
    )


def recovery_strip() -> QWidget:
    """The week after a session, half a day in."""
    hours = tuple(float(hour) for hour in range(-4, 169))
    strength = tuple(100.0 if hour < 0 else 100.0 - 14.0 * math.exp(-hour / 20) for hour in hours)
    zones = (
        Zone(12, 48, "Sore", "12\u201348 h", lambda c: c.status(Status.GO_LIGHT).container),
        Zone(48, 120, "Recovery", "2\u20135 days", lambda c: c.status(Status.READY).container),
        Zone(120, 168, "Best window", "to day 7", lambda c: c.band),
    )
    strip = RecoveryStrip()
    now = (15.0, strength[19], "93 %")
    view = RecoveryStripView(hours, strength, zones, "usual strength", now)
    strip.set_view(view, "Strength over a week")
    return carded(strip)


def readiness_bar() -> QWidget:
    """A knob with its interval."""
    bar = ReadinessBar("Readiness")
    bar.set_view(ReadinessBarView(62, 54, 70, Status.GO_LIGHT, 80, "ready from 80"))
    return carded(bar)


def scrubber() -> QWidget:
    """Nine days with three sessions."""
    slider = Scrubber("Time")
    names = ("Fri", "Sat", "Sun", "Now", "Tue", "Wed", "Thu", "Fri", "Sat")
    days = tuple(
        DayMark(hour, name, is_now=hour == 0)
        for hour, name in zip(range(-72, 121, 24), names, strict=True)
    )
    sessions = (
        SessionMark(-62, Icon.DUMBBELL),
        SessionMark(-47, Icon.RUN),
        SessionMark(-16, Icon.DUMBBELL),
    )
    hill = tuple(
        20 + 10 * math.sin(hour / 14) + 30 * math.exp(-(((hour - 90) / 30) ** 2))
        for hour in range(193)
    )
    slider.set_view(ScrubberView(hill, days, sessions))
    return carded(slider)


def body_map_readiness() -> QWidget:
    """Every status; the left quadriceps is outlined."""
    special = {
        MuscleGroup.NECK: Status.UNKNOWN,
        MuscleGroup.HAMSTRINGS: Status.RECOVER,
        MuscleGroup.CALVES: Status.REST,
        MuscleGroup.QUADRICEPS: Status.GO_LIGHT,
        MuscleGroup.GLUTES: Status.GO_LIGHT,
    }
    values = {
        (muscle, side): special.get(muscle, Status.READY) for muscle in MUSCLES for side in Side
    }
    labels = {key: f"{key[0].value.capitalize()}, {status.value}" for key, status in values.items()}
    selected = frozenset({(MuscleGroup.QUADRICEPS, Side.LEFT)})
    return _map(BodyMapView(MapMode.READINESS, values, labels, selected))


def body_map_soreness() -> QWidget:
    """Some sore muscles."""
    sore = {MuscleGroup.QUADRICEPS: 3.0, MuscleGroup.HAMSTRINGS: 4.0, MuscleGroup.CHEST: 8.0}
    values = {(muscle, side): level for muscle, level in sore.items() for side in Side}
    return _map(BodyMapView(MapMode.SORENESS, values))


def muscle_thumbnails() -> QWidget:
    """Back, legs and chest."""
    made = []
    for shares in (
        {MuscleGroup.LATS: 1.0, MuscleGroup.UPPER_BACK: 1.0, MuscleGroup.BICEPS: 0.5},
        {MuscleGroup.QUADRICEPS: 1.0, MuscleGroup.GLUTES: 0.6},
        {MuscleGroup.CHEST: 1.0, MuscleGroup.TRICEPS: 0.5},
    ):
        thumbnail = MuscleThumbnail("Muscles")
        thumbnail.set_muscles(shares)
        made.append(thumbnail)
    return row(*made)


def _curve(peak: float, status: Status) -> Curve:
    """A soreness curve that rises and falls, with its band."""
    hours = range(96)
    mean = tuple(
        peak * math.exp(-(((hour - 34) / (16 if hour < 34 else 24)) ** 2)) for hour in hours
    )
    low = tuple(max(value - 0.6, 0.0) for value in mean)
    high = tuple(value + min(value, 0.6) for value in mean)
    return Curve(mean, low, high, now=0.28, status=status, maximum=6.0)


def _map(view: BodyMapView) -> QWidget:
    body = BodyMap("Body", face_names=("Front", "Back"))
    body.set_view(view)
    return carded(body)
