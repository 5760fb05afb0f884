"""The planner's findings in words."""

from collections.abc import Mapping
from datetime import datetime, timedelta

from PySide6.QtCore import QCoreApplication

from app.core.exercises import Sport
from app.core.muscles import MuscleGroup, Region
from app.core.status import Status
from app.core.workouts import WorkoutKind
from app.state.views.good_hours import GoodHour
from app.state.views.planned import GoodSlot, MuscleWait, PlanBlock, PlanConflict, SelectedPlan
from app.ui import formats, wording
from app.ui.sport_words import sport_name

translate = QCoreApplication.translate


def block_title(block: PlanBlock, sports: Mapping[str, Sport]) -> str:
    """The athlete's own title, else the sport, else the kind of session."""
    if block.title:
        return block.title
    sport = sports.get(block.sport_id)
    if sport is not None:
        return sport_name(sport)
    if block.kind is WorkoutKind.STRENGTH:
        return translate("Planner", "Strength")
    return translate("Planner", "Session")


def proposal_name(title: str, at: datetime) -> str:
    """What a screen reader says of the dashed block."""
    text = translate("Planner", "Move {session} to {when}, the first good hour")
    return text.format(session=title, when=formats.weekday_and_clock(at))


def status_text(selected: SelectedPlan) -> str:
    """What the session would find at its hour, in the words of planning."""
    if selected.block.is_over:
        return translate("Planner", "Not logged yet")
    if selected.status is not Status.READY and selected.is_too_early:
        return translate("Planner", "Too early")
    return wording.status_name(selected.status)


def answer(selected: SelectedPlan) -> str:
    """When the session would be good."""
    if selected.block.is_over:
        return translate("Planner", "Did you do it?")
    if selected.good_at is None:
        return translate("Planner", "No good hour within a week")
    if selected.status is Status.READY:
        return translate("Planner", "A good hour")
    when = formats.weekday_and_clock(selected.good_at)
    return translate("Planner", "First good hour: {when}").format(when=when)


def reason(selected: SelectedPlan) -> str:
    """Which muscle group decides, and when the next one would have been ready."""
    if not selected.waits:
        return translate("Planner", "It loads no muscle group that is followed.")
    if selected.block.is_over:
        return translate("Planner", "Log it, or give it another hour. Nothing counts before that.")
    if selected.status is Status.READY:
        return translate("Planner", "Every main muscle group is ready then.")
    return _decided(selected.waits)


def _decided(waits: tuple[MuscleWait, ...]) -> str:
    last = wording.muscle_name(waits[0].muscle).lower()
    waiting = [wait for wait in waits[1:] if wait.ready_at is not None]
    if not waiting or waiting[0].ready_at is None:
        text = translate("Planner", "Decided by {muscle}.")
        return text.format(muscle=last)
    text = translate("Planner", "Decided by {muscle}; {other} ready {when}.")
    return text.format(
        muscle=last,
        other=wording.muscle_name(waiting[0].muscle).lower(),
        when=formats.weekday_and_clock(waiting[0].ready_at),
    )


def slot_text(slot: GoodSlot) -> tuple[str, str]:
    """A good hour and the readiness then."""
    return formats.weekday_and_clock(slot.at), formats.percent(slot.readiness / 100)


def good_hour_name(hour: GoodHour) -> str:
    """The routine's name, or that of the part of the body or muscle group."""
    if isinstance(hour.key, MuscleGroup):
        return wording.muscle_name(hour.key)
    return wording.region_name(hour.key) if isinstance(hour.key, Region) else hour.name


def good_hour_text(hour: GoodHour) -> str:
    """From when on, and how ready."""
    if hour.status is Status.UNKNOWN:
        return translate("Planner", "Nothing logged yet, so nothing in the way")
    if hour.at is None:
        return translate("Planner", "Not within a week")
    readiness = formats.percent(hour.readiness / 100)
    if hour.status is Status.READY:
        return formats.joined((translate("Planner", "Ready now"), readiness))
    since = translate("Planner", "From {when}").format(when=formats.weekday_and_clock(hour.at))
    return formats.joined((since, readiness))


def conflict_title(conflict: PlanConflict, sports: Mapping[str, Sport]) -> str:
    """Which two sessions collide."""
    text = translate("Planner", "{first} and {second} collide")
    return text.format(
        first=block_title(conflict.first, sports), second=block_title(conflict.second, sports)
    )


def conflict_text(conflict: PlanConflict) -> str:
    """How close, how far they should be, and the nearest way to keep them apart."""
    text = translate(
        "Planner",
        "{gap} apart, their signals partly work against each other. Lift in the morning and do"
        " endurance at least {least} later, or on another day.",
    )
    return text.format(
        gap=_length(conflict.gap_hours),
        least=formats.hours_and_minutes(conflict.least_hours),
    )


def blocks_text() -> str:
    """The other way to keep strength and endurance apart."""
    return translate(
        "Planner",
        "Over months: give strength and endurance blocks of several weeks each, one focus at a"
        " time.",
    )


def _length(hours: float) -> str:
    if hours < 1:
        return formats.whole_minutes(timedelta(hours=hours))
    return formats.hours_and_minutes(hours)
