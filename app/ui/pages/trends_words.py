"""What the charts of the trends find, in words."""

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QCoreApplication

from app.core.constants import SCORED_FROM_REPORT
from app.state.views.trends_heat import SOREST_FROM_CHECK_INS, HeatFinding, HeatMap
from app.state.views.trends_range import Step, TrendsRange
from app.state.views.trends_sets import SetsFinding, SetsTrend
from app.state.views.trends_soreness import SorenessFinding, SorenessTrend
from app.ui import formats
from app.ui.plurals import tr
from app.ui.wording import number_of_names, your_muscles

translate = QCoreApplication.translate

_NAMED: Final = 2


@dataclass(frozen=True, slots=True)
class Heading:
    """The words above a chart: what it shows, and the figures behind that."""

    title: str
    detail: str

    @property
    def spoken(self) -> str:
        """Both in one sentence, for a screen reader."""
        return f"{self.title}. {self.detail}"


def range_name(chosen: TrendsRange) -> str:
    """A range, as short as its segment."""
    names = {
        TrendsRange.WEEK: translate("Trends", "1 w"),
        TrendsRange.FOUR_WEEKS: translate("Trends", "4 w"),
        TrendsRange.TWELVE_WEEKS: translate("Trends", "12 w"),
        TrendsRange.YEAR: translate("Trends", "1 y"),
        TrendsRange.ALL: translate("Trends", "All"),
    }
    return names[chosen]


def soreness_heading(view: SorenessTrend) -> Heading:
    """Whether the reports follow the forecast."""
    follows = tr("Your {muscles} follow the forecast", "", number_of_names([view.muscle]))
    titles = {
        SorenessFinding.NO_REPORTS: translate("Trends", "The forecast for your {muscles}"),
        SorenessFinding.TOO_FEW: translate("Trends", "Your {muscles}, predicted and reported"),
        SorenessFinding.UNCLEAR: translate("Trends", "Too little to tell for your {muscles}"),
        SorenessFinding.FOLLOWS: follows,
        SorenessFinding.SORER: translate("Trends", "More soreness in your {muscles} than forecast"),
        SorenessFinding.LESS_SORE: translate(
            "Trends", "Less soreness in your {muscles} than forecast"
        ),
        SorenessFinding.SPREAD: translate(
            "Trends", "Soreness in your {muscles} is hard to forecast"
        ),
    }
    title = titles[view.finding].format(muscles=your_muscles([view.muscle]))
    return Heading(title, _soreness_detail(view))


def heat_heading(view: HeatMap) -> Heading:
    """Which muscle group was the sorest."""
    number = number_of_names(view.sorest) if view.sorest else 1
    sorest = tr("{muscles} are your sorest group", "", number)
    if len(view.sorest) > 1:
        sorest = translate("Trends", "{muscles} are your sorest groups")
    titles = {
        HeatFinding.NO_CHECK_INS: translate("Trends", "Reported soreness"),
        HeatFinding.TOO_FEW: translate("Trends", "Reported soreness"),
        HeatFinding.NOTHING_SORE: translate("Trends", "Nothing was sore"),
        HeatFinding.ALIKE: translate("Trends", "No muscle group stands out as the sorest"),
        HeatFinding.SOREST: sorest,
    }
    title = titles[view.finding]
    if view.sorest:
        title = title.format(muscles=formats.capitalised(your_muscles(view.sorest)))
    if view.finding is HeatFinding.TOO_FEW:
        few = tr("%n check-in(s); {needed} are needed to name the sorest", "", view.check_ins)
        return Heading(title, few.format(needed=SOREST_FROM_CHECK_INS))
    details = {
        Step.DAY: tr("Reported soreness, %n check-in(s)", "", view.check_ins),
        Step.WEEK: tr("Highest report of each week, %n check-in(s)", "", view.check_ins),
        Step.MONTH: tr("Highest report of each month, %n check-in(s)", "", view.check_ins),
    }
    return Heading(title, details[view.step])


def sets_heading(view: SetsTrend) -> Heading:
    """Which muscle groups get fewer or more hard sets than their range."""
    number = number_of_names(view.named) if view.named else 1
    many_below = tr("%n muscle group(s) below range", "", view.count)
    many_above = tr("%n muscle group(s) above range", "", view.count)
    titles = {
        SetsFinding.NO_SETS: translate("Trends", "Weekly hard sets"),
        SetsFinding.WEEK_RUNNING: translate("Trends", "Your first week is under way"),
        SetsFinding.ALL_IN_RANGE: translate("Trends", "All muscle groups are in range"),
        SetsFinding.BELOW: tr("{muscles} are below range", "", number),
        SetsFinding.MANY_BELOW: many_below,
        SetsFinding.ONLY_IN_RANGE: tr("Only {muscles} are in range", "", number),
        SetsFinding.NONE_REACHES: translate("Trends", "All muscle groups are below range"),
        SetsFinding.ABOVE: tr("{muscles} are above range", "", number),
        SetsFinding.MANY_ABOVE: many_above,
    }
    title = titles[view.finding]
    if view.named:
        title = formats.capitalised(title.format(muscles=your_muscles(view.named[:_NAMED])))
    return Heading(title, _sets_detail(view))


def _soreness_detail(view: SorenessTrend) -> str:
    if view.finding is SorenessFinding.NO_REPORTS:
        return translate("Trends", "No check-in yet to compare it with")
    inside = tr("{inside} of %n check-in(s) inside the 80\u00a0% band", "", view.scored)
    inside = inside.format(inside=formats.number(view.inside))
    if view.finding is SorenessFinding.TOO_FEW:
        few = translate("Trends", "too few to tell, {needed} are needed")
        return formats.joined((inside, few.format(needed=SCORED_FROM_REPORT)))
    means = {
        Step.DAY: "",
        Step.WEEK: translate("Trends", "weekly means"),
        Step.MONTH: translate("Trends", "monthly means"),
    }
    return formats.joined((inside, means[view.step]))


def _sets_detail(view: SetsTrend) -> str:
    if view.weeks > 1:
        return tr("Hard sets a week, mean of %n week(s)", "", view.weeks)
    week = translate("Trends", "Hard sets, {first} to {last}")
    return week.format(first=_first_day(view), last=formats.short_day(view.last))


def _first_day(view: SetsTrend) -> str:
    if view.first.month != view.last.month:
        return formats.short_day(view.first)
    return f"{formats.weekday(view.first)} {view.first.day}"
