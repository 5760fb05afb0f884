"""What recovery, load and accuracy say, in words."""

from datetime import datetime
from typing import Final

from PySide6.QtCore import QCoreApplication

from app.core.constants import SCORED_FROM_REPORT
from app.state.views.trends_accuracy import AccuracyFinding, AccuracyTrend, Guess
from app.state.views.trends_load import TOLD_FROM_DAYS, LoadFinding, LoadTrend
from app.state.views.trends_recovery import RecoveryFinding, RecoveryTrend
from app.ui import formats
from app.ui.pages.trends_figures import Figure
from app.ui.pages.trends_words import Heading
from app.ui.plurals import tr
from app.ui.wording import number_of_names, your_muscles

translate = QCoreApplication.translate

_NAMED: Final = 2
_MORNING_HOUR: Final = 6


def recovery_heading(view: RecoveryTrend) -> Heading:
    """When everything will be clear."""
    detail = translate("Trends", "From onset to ready, coming 5 days")
    if view.finding is RecoveryFinding.NO_DATA:
        return Heading(translate("Trends", "Recovery in the coming days"), "")
    if view.finding is RecoveryFinding.ALL_READY:
        return Heading(translate("Trends", "All clear"), detail)
    if view.clear_at is not None:
        clear = translate("Trends", "All clear by {when}")
        return Heading(clear.format(when=_when(view.clear_at)), detail)
    if len(view.longer) > _NAMED:
        many = tr("%n muscle group(s) need more than 5 days", "", len(view.longer))
        return Heading(many, detail)
    few = tr("Your {muscles} need more than 5 days", "", number_of_names(view.longer))
    return Heading(few.format(muscles=your_muscles(view.longer)), detail)


def load_heading(view: LoadTrend) -> Heading:
    """Whether the load is what it usually is."""
    titles = {
        LoadFinding.NO_LOAD: translate("Trends", "Session load"),
        LoadFinding.TOO_SHORT: translate("Trends", "Load so far"),
        LoadFinding.STEADY: translate("Trends", "Load is steady"),
        LoadFinding.USUAL: translate("Trends", "Load varies as usual"),
        LoadFinding.RISING: translate("Trends", "Load is higher than usual"),
        LoadFinding.FALLING: translate("Trends", "Load is lower than usual"),
    }
    return Heading(titles[view.finding], _load_detail(view))


def load_figures(view: LoadTrend) -> tuple[Figure, ...]:
    """The figures under the load."""
    figures = view.figures
    ratio = "\u2013" if figures.ratio is None else formats.number(figures.ratio, 2)
    return (
        Figure(translate("Trends", "Week"), formats.number(figures.week)),
        Figure(translate("Trends", "Ratio"), ratio),
        Figure(translate("Trends", "Monotony"), formats.number(figures.monotony, 1), "monotony"),
        Figure(translate("Trends", "Strain"), formats.number(figures.strain), "strain"),
    )


def load_note(view: LoadTrend) -> str:
    """What the load cannot say, and how much of it is assumed."""
    limits = translate("Trends", "Describes what you did. No ratio predicts injury.")
    if not view.figures.estimated:
        return limits
    assumed = tr(
        "{assumed} of %n session(s) without a rating: typical RPE assumed.",
        "",
        view.figures.sessions,
    )
    return f"{limits} {assumed.format(assumed=formats.number(view.figures.estimated))}"


def accuracy_heading(view: AccuracyTrend) -> Heading:
    """How far the forecasts were off."""
    muscles = your_muscles([view.muscle])
    reports = tr("%n check-in(s)", "", view.reports)
    if view.finding is AccuracyFinding.NO_REPORTS:
        text = translate("Trends", "Two check-ins are needed to begin with")
        return Heading(translate("Trends", "Accuracy"), text)
    if view.finding is AccuracyFinding.TOO_FEW:
        few = translate("Trends", "{needed} are needed")
        title = translate("Trends", "Too few check-ins to tell for your {muscles}")
        needed = few.format(needed=SCORED_FROM_REPORT)
        return Heading(title.format(muscles=muscles), formats.joined((reports, needed)))
    off = translate("Trends", "Your {muscles}: off by {points} points on average")
    title = off.format(muscles=muscles, points=formats.number(view.model_error, 2))
    closest = translate("Trends", "Mean error, {reports}; lower is better")
    beaten = translate("Trends", "Mean error, {reports}; a simpler guess does better")
    detail = closest if view.finding is AccuracyFinding.CLOSEST else beaten
    return Heading(title, detail.format(reports=reports))


def accuracy_figures(view: AccuracyTrend) -> tuple[Figure, ...]:
    """The figures under the errors."""
    inside = translate("Trends", "{inside} of {reports}")
    figures = [
        Figure(
            translate("Trends", "Inside the 80\u00a0% band"),
            inside.format(inside=formats.number(view.inside), reports=formats.number(view.reports)),
            "band",
        )
    ]
    if view.skill is not None:
        share = formats.percent(view.skill)
        figures.append(Figure(translate("Trends", "Skill over last report"), share))
    return tuple(figures)


def guess_name(guess: Guess) -> str:
    """A way to guess, as the name of its bar."""
    names = {
        Guess.MODEL: "Herstel",
        Guess.LAST_REPORT: translate("Trends", "Your last report"),
        Guess.RUNNING_MEDIAN: translate("Trends", "Running median"),
        Guess.FIXED_TABLE: translate("Trends", "Fixed half-life of 36 h"),
    }
    return names[guess]


def _when(at: datetime) -> str:
    """The part of the day; before six the hour, because a night may be either end of a day."""
    if at.hour >= _MORNING_HOUR:
        return formats.full_weekday_and_part(at)
    return f"{formats.full_weekday(at.date())} {formats.clock(at)}"


def _load_detail(view: LoadTrend) -> str:
    unit = translate("Trends", "RPE \u00d7 minutes a day")
    if view.finding is LoadFinding.TOO_SHORT:
        needed = translate("Trends", "{days} days are needed to tell").format(days=TOLD_FROM_DAYS)
        return formats.joined((unit, needed))
    if view.figures.ratio is None or view.finding is LoadFinding.NO_LOAD:
        return unit
    share = round(view.figures.ratio - 1, 2)
    above = translate("Trends", "Acute {share} above chronic")
    below = translate("Trends", "Acute {share} below chronic")
    level = translate("Trends", "Acute as high as chronic")
    words = level if share == 0 else above if share > 0 else below
    return formats.joined((words.format(share=formats.percent(abs(share))), unit))
