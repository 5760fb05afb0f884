"""What a review found, in words; the page and the printed report say the same."""

from collections.abc import Mapping
from datetime import timedelta
from typing import Final

from PySide6.QtCore import QCoreApplication

from app.core.exercises import Sport
from app.core.muscles import MuscleGroup
from app.core.settings import Settings
from app.core.status import Status
from app.state.views.good_hours import GoodHour
from app.state.views.log import WorkoutLine
from app.state.views.review import Review
from app.state.views.review_ahead import Ahead, AheadFinding, PlannedLine
from app.state.views.review_forecast import (
    TOLD_FROM_CHECK_INS,
    ForecastCheck,
    ForecastFinding,
    Miss,
)
from app.state.views.review_recovery import Recovery
from app.state.views.review_training import Amount, SessionGroup
from app.state.views.trends_range import Span
from app.state.views.trends_sets import SetsFinding
from app.ui import formats, wording
from app.ui.pages.planner_words import block_title, conflict_text, conflict_title, good_hour_name
from app.ui.pages.trends_figures import Figure
from app.ui.pages.trends_words import Heading, heat_heading, sets_heading
from app.ui.plurals import tr
from app.ui.workout_words import workout_summary, workout_title

translate = QCoreApplication.translate

_MINUTES_PER_HOUR: Final = 60
_NAMED: Final = 3


def span_text(span: Span) -> str:
    """Such as "16–22 Nov 2026"."""
    last = formats.day_month_year(span.last)
    if span.first.year != span.last.year:
        return f"{formats.day_month_year(span.first)} \u2013 {last}"
    if span.first.month != span.last.month:
        return f"{formats.day_and_month(span.first)} \u2013 {last}"
    return f"{span.first.day}\u2013{last}"


def week_name(review: Review) -> str:
    """Which week it is, seen from today."""
    if review.is_running:
        return translate("Review", "This week, so far")
    if review.span.last >= review.today - timedelta(days=7):
        return translate("Review", "Last week")
    weeks = (review.today - review.span.first).days // 7
    return tr("%n week(s) ago", "", weeks)


def amount_text(amount: Amount) -> str:
    """Such as "4 workouts, 2 h 45 m"."""
    if not amount.sessions:
        return translate("Review", "No workout")
    workouts = tr("%n workout(s)", "", amount.sessions)
    return f"{workouts}, {length_text(amount.minutes)}"


def length_text(minutes: float) -> str:
    """Such as "57 min", and "2 h 45 m" from an hour on."""
    if minutes < _MINUTES_PER_HOUR:
        return formats.whole_minutes(timedelta(minutes=minutes))
    return formats.hours_and_minutes(minutes / _MINUTES_PER_HOUR)


def training_heading(amount: Amount, settings: Settings) -> Heading:
    """How much was trained."""
    return Heading(amount_text(amount), _size(amount, settings))


def group_text(group: SessionGroup, sports: Mapping[str, Sport], settings: Settings) -> Heading:
    """Sessions of one title: their name, and how much they came to."""
    amount = group.amount
    times = f"{amount.sessions}\N{NO-BREAK SPACE}\N{MULTIPLICATION SIGN}"
    title = workout_title(group.line, sports.get(group.line.sport_id))
    length = length_text(amount.minutes)
    return Heading(title, formats.joined((times, _size(amount, settings), length)))


def session_text(line: WorkoutLine, sports: Mapping[str, Sport], settings: Settings) -> Heading:
    """One session: its name, its day, and how much it was."""
    day = formats.weekday_and_day(line.at.date())
    title = workout_title(line, sports.get(line.sport_id))
    return Heading(title, formats.joined((day, workout_summary(line, settings))))


def loaded_heading(loaded: Mapping[MuscleGroup, float]) -> Heading:
    """Which muscle groups worked hardest."""
    if not loaded:
        return Heading(translate("Review", "No muscle group was loaded"), "")
    most = sorted(loaded, key=lambda muscle: -loaded[muscle])[:_NAMED]
    names = ", ".join(wording.short_muscle_name(muscle).lower() for muscle in most)
    return Heading(
        translate("Review", "Most loaded: {muscles}").format(muscles=names),
        translate("Review", "The stronger the colour, the more hard sets"),
    )


def sets_heading_of(review: Review) -> Heading:
    """Which muscle groups got fewer or more hard sets than their range."""
    heading = sets_heading(review.sets)
    if review.sets.finding is SetsFinding.WEEK_RUNNING:
        return Heading(translate("Review", "Hard sets so far"), heading.detail)
    return heading


def recovery_heading(review: Review) -> Heading:
    """Which muscle group was the sorest."""
    heading = heat_heading(review.heat)
    if not review.recovery.check_ins:
        return Heading(translate("Review", "No check-in, so nothing to tell"), "")
    return heading


def recovery_figures(recovery: Recovery) -> tuple[Figure, ...]:
    """Check-ins, sleep and the highest rating."""
    done = translate("Review", "{done} of {days}")
    figures = [
        Figure(
            translate("Review", "Check-ins"),
            done.format(done=recovery.check_ins, days=recovery.days),
        )
    ]
    if recovery.sleep_hours is not None:
        slept = formats.hours_and_minutes(recovery.sleep_hours)
        figures.append(Figure(tr("Sleep, %n night(s)", "", recovery.nights), slept))
    if recovery.worst is not None:
        figures.append(
            Figure(
                translate("Review", "Highest, {when}").format(
                    when=formats.weekday_and_day(recovery.worst.day)
                ),
                f"{recovery.worst.soreness} {wording.short_muscle_name(recovery.worst.muscle)}",
            )
        )
    return tuple(figures)


def forecast_heading(check: ForecastCheck) -> Heading:
    """Where the forecast was furthest off, and how often it held."""
    if check.finding is ForecastFinding.NO_CHECK_INS:
        return Heading(translate("Review", "No check-in to compare the forecast with"), "")
    if check.finding is ForecastFinding.TOO_FEW:
        few = tr("%n forecast check-in(s); {needed} are needed", "", check.check_ins)
        title = translate("Review", "Forecast: too few check-ins to tell")
        return Heading(title, few.format(needed=TOLD_FROM_CHECK_INS))
    detail = translate(
        "Review", "{inside} of {ratings} ratings inside the 80\u00a0% band, {share}\u00a0%"
    )
    held = detail.format(
        inside=formats.number(check.inside),
        ratings=formats.number(check.ratings),
        share=formats.number(100 * check.share),
    )
    if check.finding is ForecastFinding.ALL_INSIDE:
        return Heading(translate("Review", "Every rating was within the forecast"), held)
    worst = check.misses[0]
    title = translate("Review", "Forecast furthest off: {muscle}, {day}")
    muscle = wording.short_muscle_name(worst.muscle).lower()
    return Heading(title.format(muscle=muscle, day=formats.short_day(worst.day)), held)


def miss_text(miss: Miss) -> Heading:
    """One rating outside the band."""
    text = translate("Review", "Predicted {predicted} ({low}\u2013{high}), reported {reported}")
    name = wording.muscle_name(miss.muscle)
    return Heading(
        formats.joined((name, formats.short_day(miss.day))),
        text.format(
            predicted=formats.number(miss.predicted, 1),
            low=formats.number(miss.low, 1),
            high=formats.number(miss.high, 1),
            reported=formats.number(miss.reported),
        ),
    )


def ahead_heading(ahead: Ahead, sports: Mapping[str, Sport]) -> Heading:
    """What stands out in the coming days."""
    if ahead.finding is AheadFinding.CONFLICT:
        conflict = ahead.conflicts[0]
        return Heading(conflict_title(conflict, sports), conflict_text(conflict))
    days = translate("Review", "The coming seven days")
    titles = {
        AheadFinding.TOO_EARLY: tr("%n planned session(s) too early", "", ahead.too_early),
        AheadFinding.ALL_READY: tr("%n session(s) planned, at good hours", "", len(ahead.planned)),
        AheadFinding.ALL_KNOWN_READY: translate("Review", "Everything is ready now"),
        AheadFinding.READY_BY: translate("Review", "Everything is ready by {when}"),
        AheadFinding.NOT_WITHIN_A_WEEK: translate("Review", "Not all is ready within a week"),
        AheadFinding.NOTHING_KNOWN: translate("Review", "Nothing logged, so nothing in the way"),
    }
    title = titles[ahead.finding]
    if ahead.ready_by is not None:
        title = title.format(when=formats.weekday_and_clock(ahead.ready_by))
    return Heading(title, days)


def planned_text(line: PlannedLine, sports: Mapping[str, Sport]) -> Heading:
    """A planned session: its name, and what it would find at its hour."""
    when = formats.weekday_and_clock(line.block.starts_at)
    found = wording.status_name(line.status)
    return Heading(block_title(line.block, sports), formats.joined((when, found)))


def waiting(hours: tuple[GoodHour, ...]) -> tuple[GoodHour, ...]:
    """What is not ready yet."""
    return tuple(hour for hour in hours if hour.status not in {Status.READY, Status.UNKNOWN})


def ready_now_text(hours: tuple[GoodHour, ...]) -> str:
    """All that can be trained right now, in one line; empty without any."""
    names = [good_hour_name(hour) for hour in hours if hour.status is Status.READY]
    if not names:
        return ""
    return translate("Review", "Ready now: {names}").format(names=", ".join(names))


def _size(amount: Amount, settings: Settings) -> str:
    sets = tr("%n set(s)", "", amount.sets) if amount.sets else ""
    metres = amount.distance_metres
    distance = formats.distance(metres, settings.distance_unit) if metres else ""
    return formats.joined((sets, distance))
