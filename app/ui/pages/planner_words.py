"""The planner's findings in words."""

from collections.abc import Mapping
from datetime import datetime, timedelta

from PySide6.QtCore import QCoreApplication

from app.core.exercises import Sport
from app.core.muscles import Region
from app.core.status import Status
from app.core.workouts import WorkoutKind
from app.state.views.good_hours import GoodHour
from app.state.views.planner import GoodSlot, MuscleWait, PlanBlock, PlanConflict, SelectedPlan
from app.ui import formats, wording
from app.ui.sport_words import sport_name

_CONTEXT = "Planner"


def block_title(block: PlanBlock, sports: Mapping[str, Sport]) -> str:
    """The athlete's own title, else the sport, else the kind of session."""
    if block.title:
        return block.title
    sport = sports.get(block.sport_id)
    if sport is not None:
        return sport_name(sport)
    if block.kind is WorkoutKind.STRENGTH:
        return QCoreApplication.translate(_CONTEXT, "Strength")
    return QCoreApplication.translate(_CONTEXT, "Session")


def proposal_name(title: str, at: datetime) -> str:
    """What a screen reader says of the dashed block."""
    text = QCoreApplication.translate(_CONTEXT, "Move {session} to {when}, the first good hour")
    return text.format(session=title, when=formats.weekday_and_clock(at))


def status_text(selected: SelectedPlan) -> str:
    """What the session would find at its hour, in the words of planning."""
    if selected.block.is_over:
        return QCoreApplication.translate(_CONTEXT, "Not logged yet")
    if selected.status is not Status.READY and selected.is_too_early:
        return QCoreApplication.translate(_CONTEXT, "Too early")
    return wording.status_name(selected.status)


def answer(selected: SelectedPlan) -> str:
    """When the session would be good."""
    if selected.block.is_over:
        return QCoreApplication.translate(_CONTEXT, "Did you do it?")
    if selected.good_at is None:
        return QCoreApplication.translate(_CONTEXT, "No good hour within a week")
    if selected.status is Status.READY:
        return QCoreApplication.translate(_CONTEXT, "A good hour")
    when = formats.weekday_and_clock(selected.good_at)
    return QCoreApplication.translate(_CONTEXT, "First good hour: {when}").format(when=when)


def reason(selected: SelectedPlan) -> str:
    """Which muscle group decides, and when the next one would have been ready."""
    if not selected.waits:
        return QCoreApplication.translate(_CONTEXT, "It loads no muscle group that is followed.")
    if selected.block.is_over:
        return QCoreApplication.translate(
            _CONTEXT, "Log it, or give it another hour. Nothing counts before that."
        )
    if selected.status is Status.READY:
        return QCoreApplication.translate(_CONTEXT, "Every main muscle group is ready then.")
    return _decided(selected.waits)


def _decided(waits: tuple[MuscleWait, ...]) -> str:
    last = wording.muscle_name(waits[0].muscle).lower()
    waiting = [wait for wait in waits[1:] if wait.ready_at is not None]
    if not waiting or waiting[0].ready_at is None:
        text = QCoreApplication.translate(_CONTEXT, "Decided by {muscle}.")
        return text.format(muscle=last)
    text = QCoreApplication.translate(_CONTEXT, "Decided by {muscle}; {other} ready {when}.")
    return text.format(
        muscle=last,
        other=wording.muscle_name(waiting[0].muscle).lower(),
        when=formats.weekday_and_clock(waiting[0].ready_at),
    )


def slot_text(slot: GoodSlot) -> tuple[str, str]:
    """A good hour and the readiness then."""
    return formats.weekday_and_clock(slot.at), percent(slot.readiness)


def percent(readiness: int) -> str:
    """Readiness such as "84 %"."""
    return f"{formats.number(readiness)}\N{NO-BREAK SPACE}%"


def good_hour_name(hour: GoodHour) -> str:
    """The routine's name, or that of the part of the body."""
    return wording.region_name(hour.key) if isinstance(hour.key, Region) else hour.name


def good_hour_text(hour: GoodHour) -> str:
    """From when on, and how ready."""
    if hour.status is Status.UNKNOWN:
        return QCoreApplication.translate(_CONTEXT, "Nothing logged yet, so nothing in the way")
    if hour.at is None:
        return QCoreApplication.translate(_CONTEXT, "Not within a week")
    readiness = percent(hour.readiness)
    if hour.status is Status.READY:
        text = QCoreApplication.translate(_CONTEXT, "Ready now \N{MIDDLE DOT} {readiness}")
        return text.format(readiness=readiness)
    text = QCoreApplication.translate(_CONTEXT, "From {when} \N{MIDDLE DOT} {readiness}")
    return text.format(when=formats.weekday_and_clock(hour.at), readiness=readiness)


def conflict_title(conflict: PlanConflict, sports: Mapping[str, Sport]) -> str:
    """Which two sessions collide."""
    text = QCoreApplication.translate(_CONTEXT, "{first} and {second} collide")
    return text.format(
        first=block_title(conflict.first, sports), second=block_title(conflict.second, sports)
    )


def conflict_text(conflict: PlanConflict) -> str:
    """How close, how far they should be, and the nearest way to keep them apart."""
    text = QCoreApplication.translate(
        _CONTEXT,
        "{gap} apart, their signals partly work against each other. Lift in the morning and do"
        " endurance at least {least} later, or on another day.",
    )
    gap = conflict.gap_hours
    return text.format(
        gap=formats.hours_and_minutes(gap)
        if gap >= 1
        else formats.whole_minutes(timedelta(hours=gap)),
        least=formats.hours_and_minutes(conflict.least_hours),
    )


def blocks_text() -> str:
    """The other way to keep strength and endurance apart."""
    return QCoreApplication.translate(
        _CONTEXT,
        "Over months: give strength and endurance blocks of several weeks each, one focus at a"
        " time.",
    )
