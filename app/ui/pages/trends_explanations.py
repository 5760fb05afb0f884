"""What each chart shows and what it cannot say, in plain words."""

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QCoreApplication

from app.core.constants import SPEED_MIN_REPORTS
from app.state.views.trends_progress import MOST_REPETITIONS, SESSIONS_NEEDED
from app.state.views.trends_sleep import CHANCE_ALLOWED
from app.ui import formats

translate = QCoreApplication.translate

CHART_TERMS: Final[Mapping[str, tuple[str, ...]]] = {
    "soreness": ("band", "doms"),
    "weekly-sets": ("hard-set", "rir"),
    "recovery": ("readiness",),
    "load": ("session-load", "rpe", "acute-load", "chronic-load", "ewma", "monotony", "strain"),
    "strength-endurance": ("interference", "periodisation"),
    "progress": ("1rm",),
    "accuracy": ("band",),
    "your-recovery": ("band", "repeated-bout"),
}
"""Words of the glossary that a chart, named as its files are, needs to be understood."""


def soreness_explanation() -> str:
    """What predicted and reported soreness mean."""
    return translate(
        "Trends",
        "The curve is the soreness predicted from your sessions and from the reports "
        "before each moment, never from later ones. Eight of ten reports should fall "
        "inside the band. Dots are what you reported, left and right together. Nothing is said "
        "of the forecast that chance alone would often bring about.",
    )


def heat_explanation() -> str:
    """What the map of reports means."""
    return translate(
        "Trends",
        "Each cell is what you reported for a muscle group on a day; over longer ranges "
        "the highest report of the week or month. An empty cell is a day without a "
        "check-in. Sharp pain is left out: it is not soreness.",
    )


def sets_explanation() -> str:
    """What weekly hard sets mean."""
    return translate(
        "Trends",
        "Sets with at most 4 repetitions in reserve, or unrated, without warm-ups; "
        "muscles that help count by their share. 10 to 20 sets a week gave most growth "
        "per effort in trained people (Schoenfeld 2017, Baz-Valle 2022). Fewer still keep "
        "what you have.",
    )


def recovery_explanation() -> str:
    """What the bars of the coming days mean."""
    return translate(
        "Trends",
        "Each bar runs from when a muscle group stopped being ready until it is ready "
        "again, by the present forecast. The darker part is where soreness of 4 or more "
        "is expected. New sessions move the bars.",
    )


def load_explanation() -> str:
    """What session load means."""
    return translate(
        "Trends",
        "Load is rated exertion times minutes (Foster 2001). Acute and chronic are "
        "weighted means over about 7 and 28 days. Monotony is the mean of the last 7 days "
        "over their spread, strain is the week's load times monotony. Higher or lower than "
        "usual means further off than your own load varied in the past year. They describe what "
        "you did; no ratio of them predicts injury (Impellizzeri 2020).",
    )


def accuracy_explanation() -> str:
    """What the errors mean."""
    return translate(
        "Trends",
        "Every check-in is compared with what was forecast just before it. The other bars "
        "are simple guesses for the same check-ins: your last report again, the middle of "
        "all reports before, and a fixed half-life since the last session.",
    )


def timing_explanation() -> str:
    """What the learned recovery times mean."""
    return translate(
        "Trends",
        "When soreness from a session like your latest is worst and when it is gone, at the "
        "speed your own check-ins speak for. The range holds every speed that they have not "
        "ruled out; n counts the check-ins made while soreness was expected. Below {needed} "
        "nothing is told.",
    ).format(needed=SPEED_MIN_REPORTS)


def sleep_explanation() -> str:
    """What sleep beside recovery means."""
    return translate(
        "Trends",
        "Each dot is a session that made the muscle group sore: the sleep in the night after "
        "it, and the hours until a check-in said 0 or 1 again. A difference is claimed only "
        "where a permutation test leaves chance at most {share}\u00a0%, shared among all muscle "
        "groups compared. Even then something else may be behind it, such as harder sessions "
        "before short nights.",
    ).format(share=formats.number(100 * CHANCE_ALLOWED))


def kinds_explanation(within_hours: float) -> str:
    """What strength against endurance means.

    Args:
        within_hours: Hours to keep between both.
    """
    return translate(
        "Trends",
        "Time in strength sessions and in endurance. A dot marks weeks in which both loaded "
        "the same muscles within {hours} h of each other (a setting). Their signals partly work "
        "against each other: explosive strength suffers when endurance follows within 3 h "
        "(Schumann 2022), strength within 6 h (Robineau 2016). Sports that are neither are left "
        "out.",
    ).format(hours=formats.short_number(within_hours, 1))


def progress_explanation() -> str:
    """What the estimated maximum means."""
    return translate(
        "Trends",
        "The estimated one-repetition maximum is weight \u00d7 (1 + repetitions / 30), after Epley "
        "1985, of the best set of each session. Sets of more than {most} repetitions, warm-ups, "
        "assisted and timed sets do not count, nor do exercises with your own body weight. "
        "A direction is told from {needed} sessions on, and only where it is more than chance.",
    ).format(most=MOST_REPETITIONS, needed=SESSIONS_NEEDED)
