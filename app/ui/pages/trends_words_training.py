"""What both kinds of training and one exercise say, in words."""

from typing import Final

from PySide6.QtCore import QCoreApplication

from app.state.views.trends_kinds import KindsFinding, KindsTrend
from app.state.views.trends_progress import SESSIONS_NEEDED, ProgressFinding, ProgressTrend
from app.state.views.trends_range import Step
from app.ui import formats
from app.ui.pages.trends_figures import Figure
from app.ui.pages.trends_words import Heading
from app.ui.plurals import tr

translate = QCoreApplication.translate

_MINUTES_PER_HOUR: Final = 60.0


def kinds_heading(view: KindsTrend) -> Heading:
    """Whether strength and endurance were in each other's way."""
    close = tr("%n pair(s) of sessions too close together", "", view.conflicts)
    titles = {
        KindsFinding.NOTHING: translate("Trends", "Strength and endurance"),
        KindsFinding.ONLY_STRENGTH: translate("Trends", "Only strength"),
        KindsFinding.ONLY_ENDURANCE: translate("Trends", "Only endurance"),
        KindsFinding.APART: translate("Trends", "Strength and endurance kept apart"),
        KindsFinding.CONFLICTS: close,
    }
    details = {
        Step.WEEK: translate("Trends", "Hours a week"),
        Step.MONTH: translate("Trends", "Hours a month"),
    }
    return Heading(titles[view.finding], details[view.step])


def kinds_figures(view: KindsTrend) -> tuple[Figure, ...]:
    """Mean hours of both a week, and the conflicts."""
    return (
        Figure(translate("Trends", "Strength a week"), _hours(view.strength_per_week)),
        Figure(translate("Trends", "Endurance a week"), _hours(view.endurance_per_week)),
        Figure(translate("Trends", "Too close"), formats.number(view.conflicts)),
    )


def kinds_note(view: KindsTrend) -> str:
    """SEPARATE: the two ways out."""
    return translate(
        "Trends",
        "To keep them from each other's way, separate them by {hours} h, or in blocks of weeks "
        "with one focus.",
    ).format(hours=formats.short_number(view.within_hours, 1))


def progress_heading(view: ProgressTrend) -> Heading:
    """Whether the exercise's estimated maximum rises."""
    titles = {
        ProgressFinding.NO_SETS: translate("Trends", "Progress"),
        ProgressFinding.TOO_FEW: translate("Trends", "Too few sessions to tell a direction"),
        ProgressFinding.UP: translate("Trends", "{exercise}: up {change} {unit}"),
        ProgressFinding.DOWN: translate("Trends", "{exercise}: down {change} {unit}"),
        ProgressFinding.NO_DIRECTION: translate("Trends", "{exercise}: no clear direction"),
    }
    title = titles[view.finding].format(
        exercise=view.name,
        change=formats.short_number(abs(view.change), 1),
        unit=view.unit.value,
    )
    if view.finding is ProgressFinding.NO_SETS:
        return Heading(title, "")
    what = translate("Trends", "Estimated 1RM in {unit}").format(unit=view.unit.value)
    sessions = tr("%n session(s)", "", len(view.points))
    if view.finding is ProgressFinding.TOO_FEW:
        needed = translate("Trends", "{needed} are needed").format(needed=SESSIONS_NEEDED)
        return Heading(title, formats.joined((what, sessions, needed)))
    return Heading(title, formats.joined((what, sessions)))


def progress_figures(view: ProgressTrend) -> tuple[Figure, ...]:
    """The best set of the range, its maximum, and the mean volume."""
    best, unit = view.best, view.unit.value
    if best is None:
        return ()
    weight = formats.weight_number(best.best.weight, view.unit)
    volume = sum(point.volume for point in view.points) / len(view.points)
    return (
        Figure(
            translate("Trends", "Best set"),
            f"{weight} {unit} \u00d7 {formats.number(best.best.repetitions)}",
        ),
        Figure(
            translate("Trends", "Estimated 1RM"),
            f"{formats.short_number(best.maximum, 1)} {unit}",
            "1rm",
        ),
        Figure(translate("Trends", "Volume a session"), f"{formats.number(volume)} {unit}"),
    )


def _hours(minutes: float) -> str:
    hours = formats.number(minutes / _MINUTES_PER_HOUR, 1)
    return translate("Trends", "{hours} h").format(hours=hours)
