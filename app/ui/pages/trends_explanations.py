"""What each chart shows and what it cannot say, in plain words."""

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


def soreness_explanation() -> str:
    """What predicted and reported soreness mean."""
    return translate(
        "Trends",
        "The curve is the soreness predicted from your sessions and from the reports "
        "before each moment, never from later ones. Eight of ten reports should fall "
        "inside the band. Dots are what you reported, left and right together.",
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
        "over their spread, strain is the week's load times monotony. They describe what "
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
