"""The sentences of the Today page."""

from collections.abc import Mapping
from datetime import datetime
from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QLocale

from app.core.days import HOURS_PER_DAY, hours_later
from app.core.muscles import MUSCLE_COUNT, MuscleGroup, Region
from app.core.status import Status
from app.state.views.today import DayPeriod, MuscleRow, TodayView
from app.state.views.today_clock import hours_from
from app.state.views.today_parts import BodyPart, Headline, HeadlineKind
from app.state.views.today_timeline import HourView
from app.ui import formats
from app.ui.wording import part_name, status_name

_SINGULAR: Final[frozenset[BodyPart]] = frozenset(
    {
        Region.CHEST,
        Region.UPPER_BACK,
        Region.CORE,
        MuscleGroup.NECK,
        MuscleGroup.TRAPEZIUS,
        MuscleGroup.LOWER_BACK,
    }
)

_HEADLINES: Final[Mapping[HeadlineKind, object]] = {
    HeadlineKind.ALL_READY: QT_TRANSLATE_NOOP("TodayPage", "Everything is ready"),
    HeadlineKind.UPPER_BODY_READY: QT_TRANSLATE_NOOP("TodayPage", "Upper body is ready"),
    HeadlineKind.LEGS_READY: QT_TRANSLATE_NOOP("TodayPage", "Legs are ready"),
    HeadlineKind.SOME_READY: QT_TRANSLATE_NOOP("TodayPage", "Some groups are ready"),
    HeadlineKind.NOTHING_READY: QT_TRANSLATE_NOOP("TodayPage", "A day to recover"),
    HeadlineKind.NO_DATA: QT_TRANSLATE_NOOP("TodayPage", "No data yet"),
}


def greeting(period: DayPeriod) -> str:
    """The page's title."""
    if period is DayPeriod.MORNING:
        return QCoreApplication.translate("TodayPage", "Good morning")
    if period is DayPeriod.AFTERNOON:
        return QCoreApplication.translate("TodayPage", "Good afternoon")
    return QCoreApplication.translate("TodayPage", "Good evening")


def check_in_question(period: DayPeriod) -> str:
    """What the check-in card asks."""
    if period is DayPeriod.MORNING:
        return QCoreApplication.translate("TodayPage", "Sore this morning?")
    return QCoreApplication.translate("TodayPage", "Sore today?")


def headline_text(headline: Headline) -> str:
    """The answer, as a sentence."""
    if headline.parts:
        return _headline_with_parts(headline)
    return QCoreApplication.translate("TodayPage", str(_HEADLINES[headline.kind]))


def summary_text(view: TodayView) -> str:
    """How many muscle groups are ready, and what will be worst when."""
    count = QCoreApplication.translate("TodayPage", "{ready} of {all} groups")
    ready = view.now.counts.get(Status.READY, 0)
    pieces = [count.format(ready=ready, all=MUSCLE_COUNT)]
    if view.timeline.worst is not None:
        at = hours_later(view.at, view.timeline.worst.hour)
        pieces.append(_worst_text(view.timeline.worst.part, at, view.at))
    return formats.joined(pieces)


def hour_title(at: datetime, now: datetime) -> str:
    """The hour looked at, such as "Tomorrow 09:00"."""
    clock = formats.clock(at.replace(minute=0))
    days = (at.date() - now.date()).days
    if days == 0:
        text = QCoreApplication.translate("TodayPage", "Today {clock}")
    elif days == 1:
        text = QCoreApplication.translate("TodayPage", "Tomorrow {clock}")
    elif days == -1:
        text = QCoreApplication.translate("TodayPage", "Yesterday {clock}")
    else:
        return f"{formats.weekday(at.date())} {clock}"
    return text.format(clock=clock)


def hour_summary(hour: HourView) -> str:
    """Whether the hour looked at is forecast or past, and what stands out at it."""
    if hour.hour < 0:
        kind = QCoreApplication.translate("TodayPage", "As it was")
    else:
        kind = QCoreApplication.translate("TodayPage", "Forecast")
    if hour.at_worst is not None:
        worst = QCoreApplication.translate("TodayPage", "{part} at their worst")
        if _is_singular(hour.at_worst):
            worst = QCoreApplication.translate("TodayPage", "{part} at its worst")
        return formats.joined([kind, worst.format(part=_in_sentence(hour.at_worst))])
    ready = QCoreApplication.translate("TodayPage", "{ready} of {all} groups ready")
    return formats.joined(
        [kind, ready.format(ready=hour.counts.get(Status.READY, 0), all=MUSCLE_COUNT)]
    )


def row_text(row: MuscleRow, now: datetime) -> str:
    """The second line of a muscle group now."""
    if row.status is Status.UNKNOWN:
        return QCoreApplication.translate("TodayPage", "Nothing logged yet")
    if row.status is Status.READY:
        return _ready_row_text(row)
    return formats.joined([status_name(row.status), ready_text(row.ready_at, now)])


def ready_text(ready_at: datetime | None, now: datetime) -> str:
    """When a muscle group will be ready, such as "ready in 18 h" or "ready Fri 07:00"."""
    if ready_at is None:
        return QCoreApplication.translate("TodayPage", "not ready this week")
    hours = hours_from(now, ready_at)
    if hours < HOURS_PER_DAY:
        text = QCoreApplication.translate("TodayPage", "ready in {hours} h")
        return text.format(hours=max(round(hours), 1))
    text = QCoreApplication.translate("TodayPage", "ready {when}")
    return text.format(when=formats.weekday_and_clock(ready_at))


def row_text_at(status: Status, soreness: float) -> str:
    """The second line of a muscle group at the hour looked at."""
    if status is Status.UNKNOWN:
        return QCoreApplication.translate("TodayPage", "Nothing logged yet")
    text = QCoreApplication.translate("TodayPage", "soreness {soreness}")
    return formats.joined([status_name(status), text.format(soreness=formats.number(soreness, 1))])


def _headline_with_parts(headline: Headline) -> str:
    names = [_in_sentence(part) for part in headline.parts]
    listed = QLocale().createSeparatedList(names)
    if headline.kind is HeadlineKind.ALL_BUT:
        text = QCoreApplication.translate("TodayPage", "Everything but {parts} is ready")
        return text.format(parts=listed)
    if len(headline.parts) == 1 and _is_singular(headline.parts[0]):
        text = QCoreApplication.translate("TodayPage", "{parts} is ready")
    else:
        text = QCoreApplication.translate("TodayPage", "{parts} are ready")
    return text.format(parts=formats.capitalised(listed))


def _worst_text(part: BodyPart, at: datetime, now: datetime) -> str:
    name = _in_sentence(part)
    days = (at.date() - now.date()).days
    if days == 0:
        text = QCoreApplication.translate("TodayPage", "{part} are worst today")
        if _is_singular(part):
            text = QCoreApplication.translate("TodayPage", "{part} is worst today")
    elif days == 1:
        text = QCoreApplication.translate("TodayPage", "{part} are worst tomorrow")
        if _is_singular(part):
            text = QCoreApplication.translate("TodayPage", "{part} is worst tomorrow")
    else:
        text = QCoreApplication.translate("TodayPage", "{part} are worst on {day}")
        if _is_singular(part):
            text = QCoreApplication.translate("TodayPage", "{part} is worst on {day}")
    return text.format(part=name, day=formats.weekday(at.date()))


def _ready_row_text(row: MuscleRow) -> str:
    if row.ready_until is not None:
        text = QCoreApplication.translate("TodayPage", "Ready until {when}")
        return text.format(when=formats.weekday_and_clock(row.ready_until))
    if row.window_until is not None:
        text = QCoreApplication.translate("TodayPage", "Best window until {day}")
        return text.format(day=formats.short_day(row.window_until.date()))
    if row.last_session_at is not None:
        text = QCoreApplication.translate("TodayPage", "Last trained {day}")
        return text.format(day=formats.short_day(row.last_session_at.date()))
    return status_name(Status.READY)


def _in_sentence(part: BodyPart) -> str:
    return QLocale().toLower(part_name(part))


def _is_singular(part: BodyPart) -> bool:
    return part in _SINGULAR
