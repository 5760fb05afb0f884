"""The sentences of a muscle group's sheet."""

from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from app.core.forecast import Cause
from app.core.rules import Rule
from app.core.status import Status
from app.state.views.muscle import AccuracyView, Finding, MuscleView
from app.state.views.muscle_why import WhyRow
from app.ui import formats
from app.ui.plurals import tr
from app.ui.rule_words import rule_text
from app.ui.wording import status_name

_CONTEXT: Final = "MusclePanel"
_A_WEEK: Final = timedelta(days=6)

_CAUSES: Final[Mapping[Cause, object]] = {
    Cause.SESSION: QT_TRANSLATE_NOOP("MusclePanel", "Session"),
    Cause.EXERCISE: QT_TRANSLATE_NOOP("MusclePanel", "Rest of the session"),
    Cause.SET: QT_TRANSLATE_NOOP("MusclePanel", "Set"),
    Cause.BASELINE: QT_TRANSLATE_NOOP("MusclePanel", "Your usual level"),
    Cause.PERSONAL_GAIN: QT_TRANSLATE_NOOP("MusclePanel", "Your own response"),
    Cause.REPORTS: QT_TRANSLATE_NOOP("MusclePanel", "Your last reports"),
    Cause.LIMIT: QT_TRANSLATE_NOOP("MusclePanel", "End of the scale"),
}

_CAUSE_DETAILS: Final[Mapping[tuple[Cause, bool], object]] = {
    (Cause.BASELINE, True): QT_TRANSLATE_NOOP("MusclePanel", "without training"),
    (Cause.PERSONAL_GAIN, True): QT_TRANSLATE_NOOP("MusclePanel", "stronger than most"),
    (Cause.PERSONAL_GAIN, False): QT_TRANSLATE_NOOP("MusclePanel", "milder than most"),
    (Cause.REPORTS, True): QT_TRANSLATE_NOOP("MusclePanel", "sorer than expected"),
    (Cause.REPORTS, False): QT_TRANSLATE_NOOP("MusclePanel", "milder than expected"),
}

_CAUSE_TEXTS: Final[Mapping[Cause, object]] = {
    Cause.BASELINE: QT_TRANSLATE_NOOP(
        "MusclePanel", "What you report here on days without a recent session."
    ),
    Cause.PERSONAL_GAIN: QT_TRANSLATE_NOOP(
        "MusclePanel", "Learned from your check-ins: how much your sessions make you feel here."
    ),
    Cause.REPORTS: QT_TRANSLATE_NOOP(
        "MusclePanel", "Your latest check-ins differ from the curve; the difference fades in days."
    ),
    Cause.LIMIT: QT_TRANSLATE_NOOP("MusclePanel", "The scale runs from 0 to 10."),
}


def status_now(status: Status) -> str:
    """The status chip, such as "Go light now"."""
    if status is Status.UNKNOWN:
        return status_name(status)
    text = QCoreApplication.translate("MusclePanel", "{status} now")
    return text.format(status=status_name(status))


def readiness_text(view: MuscleView) -> str:
    """The number's interval."""
    if view.status is Status.UNKNOWN:
        return QCoreApplication.translate("MusclePanel", "Nothing logged yet")
    text = QCoreApplication.translate("MusclePanel", "Readiness, 80\u00a0% sure: {low}\u2013{high}")
    return text.format(low=view.readiness_low, high=view.readiness_high)


def when_text(view: MuscleView) -> str:
    """Until when to rest or to train; empty where curve and advice say when it is ready."""
    if view.sharp_pain:
        return QCoreApplication.translate("MusclePanel", "Sharp pain pauses this forecast.")
    if view.hold_until is not None:
        text = QCoreApplication.translate("MusclePanel", "Rest until {when}")
        return text.format(when=formats.weekday_and_clock(view.hold_until))
    if view.ready_until is not None:
        text = QCoreApplication.translate(
            "MusclePanel", "Ready until {when}, then sore for a while"
        )
        return text.format(when=formats.weekday_and_clock(view.ready_until))
    return _window_text(view) if view.ready_at is None else ""


def rules_text(view: MuscleView) -> str:
    """The rules at work with their ids, a line each; the window to come is one of them."""
    lines = [f"{rule_text(rule)} ({rule})" for rule in view.rules]
    if view.ready_at is not None and view.window_until is not None:
        lines.append(f"{_window_text(view)}. ({Rule.SUPERCOMP})")
    return "\n".join(lines)


def finding_text(view: MuscleView) -> str:
    """What the curve says, as the chart's title."""
    if view.finding is Finding.NO_DATA:
        return QCoreApplication.translate("MusclePanel", "No data yet")
    if view.peak_at is None or view.gone_at is None or view.finding is Finding.QUIET:
        return QCoreApplication.translate("MusclePanel", "No soreness expected")
    peak, gone = formats.weekday_and_clock(view.peak_at), _day(view.gone_at, view.at)
    if view.finding is Finding.GONE:
        return QCoreApplication.translate("MusclePanel", "Gone since {gone}").format(gone=gone)
    if view.finding is Finding.PEAKED:
        text = QCoreApplication.translate("MusclePanel", "Peaked {peak}, gone {gone}")
    else:
        text = QCoreApplication.translate("MusclePanel", "Peaks {peak}, gone {gone}")
    return text.format(peak=peak, gone=gone)


def chart_summary(view: MuscleView) -> str:
    """What a screen reader says about the chart."""
    text = QCoreApplication.translate(
        "MusclePanel", "Soreness curve. {finding}. Now {soreness} of 10. Arrow keys read it off."
    )
    return text.format(finding=finding_text(view), soreness=formats.number(view.soreness, 1))


def why_title(view: MuscleView) -> str:
    """The heading above the parts."""
    text = QCoreApplication.translate("MusclePanel", "Why soreness is {soreness} now")
    return text.format(soreness=formats.number(view.soreness, 1))


def why_sum(rows: tuple[WhyRow, ...]) -> str:
    """The parts as a sum, such as "2.1 + 0.6 - 0.3"; empty where there is nothing to add up."""
    points = [row.points for row in rows if row.points]
    if len(points) < 2:
        return ""
    terms = [formats.number(points[0], 1)]
    for value in points[1:]:
        sign = "+" if value > 0 else "\N{MINUS SIGN}"
        terms.append(f"{sign} {formats.number(abs(value), 1)}")
    return " ".join(terms)


def why_label(row: WhyRow) -> str:
    """Name of a part: what the athlete called it, else its cause."""
    if row.cause is None:
        return tr("%n small part(s)", "", len(row.rows))
    return row.label or QCoreApplication.translate(_CONTEXT, str(_CAUSES[row.cause]))


def why_detail(row: WhyRow) -> str:
    """What stands after the name: when a session ended, or which way a cause works."""
    if row.cause is Cause.SESSION and row.at is not None:
        return formats.weekday_and_clock(row.at)
    detail = _CAUSE_DETAILS.get((row.cause, row.points > 0)) if row.cause else None
    return QCoreApplication.translate(_CONTEXT, str(detail)) if detail is not None else ""


def why_text(row: WhyRow) -> str:
    """What a part without further parts means; empty where its name says it all."""
    text = _CAUSE_TEXTS.get(row.cause) if row.cause else None
    return QCoreApplication.translate(_CONTEXT, str(text)) if text is not None else ""


def points_text(points: float) -> str:
    """Soreness points with their sign."""
    return formats.signed(points, 1)


def disagreement_text(view: MuscleView) -> str:
    """Model and report side by side, where they differ; empty where they agree."""
    if view.disagreement is None:
        return ""
    text = QCoreApplication.translate(
        "MusclePanel",
        "You reported {reported}, the curve says {expected}. The advice follows the worse of both.",
    )
    return text.format(
        reported=formats.number(view.disagreement.soreness),
        expected=formats.number(view.soreness, 1),
    )


def accuracy_title(accuracy: AccuracyView | None) -> str:
    """How good the forecasts have been, or that it is too early to tell."""
    if accuracy is None:
        return QCoreApplication.translate(
            "MusclePanel", "Too few check-ins to tell how accurate this is."
        )
    text = QCoreApplication.translate("MusclePanel", "Off by {error} points on average")
    return text.format(error=formats.number(accuracy.mean_error, 1))


def accuracy_detail(accuracy: AccuracyView | None) -> str:
    """What that rests on; empty where it is too early to tell."""
    if accuracy is None:
        return ""
    text = QCoreApplication.translate(
        "MusclePanel", "{reports} check-ins; {inside} fell inside the band."
    )
    return text.format(
        reports=formats.number(accuracy.reports), inside=formats.number(accuracy.inside)
    )


def _window_text(view: MuscleView) -> str:
    """Until when it is a good time to train again; empty where that is over or unknown."""
    if view.window_until is None:
        return ""
    text = QCoreApplication.translate("MusclePanel", "Best window until {day}")
    return text.format(day=formats.short_day(view.window_until.date()))


def _day(at: datetime, now: datetime) -> str:
    """A weekday within a week, else with its date."""
    if abs(at - now) < _A_WEEK:
        return formats.weekday(at.date())
    return formats.short_day(at.date())
