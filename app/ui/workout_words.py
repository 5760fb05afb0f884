"""How a workout is called and summed up in a line."""

from PySide6.QtCore import QCoreApplication

from app.core.course import SessionEffect
from app.core.exercises import Sport
from app.core.settings import Settings
from app.core.workouts import WorkoutKind
from app.state.views.log import WorkoutLine
from app.ui import formats, wording
from app.ui.plurals import tr
from app.ui.sport_words import sport_icon, sport_name
from app.ui.theme.icons import Icon


def workout_title(line: WorkoutLine, sport: Sport | None) -> str:
    """The athlete's own title, else the sport, else the kind of workout."""
    if line.title:
        return line.title
    if sport is not None:
        return sport_name(sport)
    if line.kind is WorkoutKind.QUICK:
        return QCoreApplication.translate("Workout", "Quick log")
    return QCoreApplication.translate("Workout", "Strength workout")


def workout_summary(line: WorkoutLine, settings: Settings) -> str:
    """Sets or distance, and minutes."""
    minutes = formats.in_minutes(line.minutes)
    if line.sets:
        return formats.joined((tr("%n set(s)", "", line.sets), minutes))
    if line.distance_metres:
        return f"{formats.distance(line.distance_metres, settings.distance_unit)} · {minutes}"
    return minutes


def effect_words(effect: SessionEffect) -> str:
    """What a session does to a muscle group, such as "Quads: worst Tue morning, ready Thu"."""
    words = QCoreApplication.translate("Workout", "{muscle}: worst {worst}, ready {ready}")
    if effect.ready_at is None:
        words = QCoreApplication.translate("Workout", "{muscle}: worst {worst}, stays ready")
    return _told(words, effect, formats.weekday_and_part(effect.peak_at))


def effect_in_short(effect: SessionEffect) -> str:
    """The same in days alone, such as "Calves worst Sun, ready Tue"."""
    words = QCoreApplication.translate("Workout", "{muscle} worst {worst}, ready {ready}")
    if effect.ready_at is None:
        words = QCoreApplication.translate("Workout", "{muscle} worst {worst}, stays ready")
    return _told(words, effect, formats.weekday(effect.peak_at.date()))


def _told(words: str, effect: SessionEffect, worst: str) -> str:
    return words.format(
        muscle=wording.short_muscle_name(effect.muscle),
        worst=worst,
        ready=formats.weekday(effect.ready_at.date()) if effect.ready_at else "",
    )


def workout_icon(line: WorkoutLine) -> Icon:
    """Symbol of the kind of workout."""
    if line.kind is WorkoutKind.STRENGTH:
        return Icon.DUMBBELL
    return sport_icon(line.sport_id) if line.sport_id else Icon.LIGHTNING_BOLT_OUTLINE
