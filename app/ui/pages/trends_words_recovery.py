"""What recovery times and sleep say, in words."""

from PySide6.QtCore import QCoreApplication

from app.core.constants import SLEEP_ENOUGH_H, SPEED_MIN_REPORTS
from app.state.views.trends_sleep import NIGHTS_NEEDED, SleepFinding, SleepTrend
from app.state.views.trends_timing import TimingFinding, TimingTrend
from app.ui import formats
from app.ui.pages.trends_figures import Figure
from app.ui.pages.trends_words import Heading
from app.ui.plurals import tr
from app.ui.wording import number_of_names, short_muscle_name, your_muscles

translate = QCoreApplication.translate


def timing_heading(view: TimingTrend) -> Heading:
    """When the chosen muscle group is worst after training."""
    number = number_of_names([view.muscle])
    worst = tr("Your {muscles} are sorest {first}\u2013{last} h after training", "", number)
    titles = {
        TimingFinding.NO_SESSIONS: translate("Trends", "Your recovery"),
        TimingFinding.NOTHING_YET: translate("Trends", "Your recovery"),
        TimingFinding.NOT_TRAINED: translate("Trends", "No training of your {muscles} yet"),
        TimingFinding.TOO_FEW: translate("Trends", "Too few check-ins to tell for your {muscles}"),
        TimingFinding.KNOWN: worst,
    }
    timing = view.chosen
    title = titles[view.finding].format(
        muscles=your_muscles([view.muscle]),
        first=formats.number(timing.worst_from_h if timing else 0),
        last=formats.number(timing.worst_to_h if timing else 0),
    )
    others = tr("%n other group(s): too few check-ins", "", view.untold) if view.untold else ""
    return Heading(title, formats.joined((_timing_detail(view), others)))


def timing_needs() -> str:
    """What is to be reported before anything can be told."""
    text = translate(
        "Trends",
        "After {needed} mornings on which a muscle group is sore, its own recovery time stands "
        "here. Until then the forecast goes by what holds for most people.",
    )
    return text.format(needed=formats.number(SPEED_MIN_REPORTS))


def sleep_heading(view: SleepTrend) -> Heading:
    """Whether long nights go with faster recovery."""
    number = number_of_names([view.muscle])
    faster = tr(
        "Your {muscles} recover {hours} h faster after nights of {enough} h or more", "", number
    )
    slower = tr(
        "Your {muscles} recover {hours} h slower after nights of {enough} h or more", "", number
    )
    titles = {
        SleepFinding.NO_NIGHTS: translate("Trends", "Sleep and recovery"),
        SleepFinding.TOO_FEW: translate("Trends", "Too few nights to tell"),
        SleepFinding.NO_DIFFERENCE: translate("Trends", "No difference that stands out"),
        SleepFinding.FASTER: faster,
        SleepFinding.SLOWER: slower,
    }
    muscle = short_muscle_name(view.muscle)
    title = titles[view.finding].format(
        muscles=your_muscles([view.muscle]),
        hours=formats.number(abs(view.gained_hours)),
        enough=formats.number(SLEEP_ENOUGH_H),
    )
    sessions = tr("%n session(s)", "", len(view.episodes))
    if view.finding is SleepFinding.NO_NIGHTS:
        return Heading(title, "")
    if view.finding is SleepFinding.TOO_FEW:
        needed = translate("Trends", "{needed} long and {needed} short nights are needed")
        return Heading(
            title, formats.joined((muscle, sessions, needed.format(needed=NIGHTS_NEEDED)))
        )
    return Heading(title, formats.joined((muscle, sessions, _sleep_unit())))


def sleep_figures(view: SleepTrend) -> tuple[Figure, ...]:
    """Mean hours to recover after both kinds of nights."""
    enough = formats.number(SLEEP_ENOUGH_H)
    long = translate("Trends", "{enough} h or more, n = {count}")
    short = translate("Trends", "Less than {enough} h, n = {count}")
    return (
        Figure(
            long.format(enough=enough, count=formats.number(view.long_nights)),
            _mean_hours(view.long_mean),
        ),
        Figure(
            short.format(enough=enough, count=formats.number(view.short_nights)),
            _mean_hours(view.short_mean),
        ),
    )


def _mean_hours(hours: float | None) -> str:
    if hours is None:
        return "\u2013"
    return translate("Trends", "{hours} h").format(hours=formats.number(hours))


def _sleep_unit() -> str:
    return translate("Trends", "hours to recover by hours of sleep")


def _timing_detail(view: TimingTrend) -> str:
    timing = view.chosen
    if timing is None:
        return ""
    if not timing.known:
        reports = tr("%n check-in(s) while sore, {needed} are needed", "", timing.reports)
        return reports.format(needed=formats.number(SPEED_MIN_REPORTS))
    gone = translate("Trends", "gone after {first}\u2013{last} h, n = {count}")
    return formats.capitalised(
        gone.format(
            first=formats.number(timing.gone_from_h),
            last=formats.number(timing.gone_to_h),
            count=formats.number(timing.reports),
        )
    )
