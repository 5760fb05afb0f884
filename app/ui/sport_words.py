"""Names of the sports; the catalogue's English names are translated here."""

from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from app.core.exercises import Sport
from app.ui.theme.icons import Icon

_NAMES: Final[tuple[object, ...]] = (
    QT_TRANSLATE_NOOP("Sports", "Running"),
    QT_TRANSLATE_NOOP("Sports", "Easy run"),
    QT_TRANSLATE_NOOP("Sports", "Interval running"),
    QT_TRANSLATE_NOOP("Sports", "Trail running"),
    QT_TRANSLATE_NOOP("Sports", "Downhill running"),
    QT_TRANSLATE_NOOP("Sports", "Treadmill running"),
    QT_TRANSLATE_NOOP("Sports", "Sprinting"),
    QT_TRANSLATE_NOOP("Sports", "Walking"),
    QT_TRANSLATE_NOOP("Sports", "Hiking"),
    QT_TRANSLATE_NOOP("Sports", "Walking with a load"),
    QT_TRANSLATE_NOOP("Sports", "Cycling"),
    QT_TRANSLATE_NOOP("Sports", "Indoor cycling"),
    QT_TRANSLATE_NOOP("Sports", "Mountain biking"),
    QT_TRANSLATE_NOOP("Sports", "Swimming"),
    QT_TRANSLATE_NOOP("Sports", "Open-water swimming"),
    QT_TRANSLATE_NOOP("Sports", "Rowing"),
    QT_TRANSLATE_NOOP("Sports", "Kayaking and canoeing"),
    QT_TRANSLATE_NOOP("Sports", "Stand-up paddling"),
    QT_TRANSLATE_NOOP("Sports", "Elliptical trainer"),
    QT_TRANSLATE_NOOP("Sports", "Stair climber"),
    QT_TRANSLATE_NOOP("Sports", "Air bike"),
    QT_TRANSLATE_NOOP("Sports", "Ski ergometer"),
    QT_TRANSLATE_NOOP("Sports", "Cross-country skiing"),
    QT_TRANSLATE_NOOP("Sports", "Alpine skiing"),
    QT_TRANSLATE_NOOP("Sports", "Snowboarding"),
    QT_TRANSLATE_NOOP("Sports", "Ice skating"),
    QT_TRANSLATE_NOOP("Sports", "Inline skating"),
    QT_TRANSLATE_NOOP("Sports", "Football (soccer)"),
    QT_TRANSLATE_NOOP("Sports", "American football"),
    QT_TRANSLATE_NOOP("Sports", "Rugby"),
    QT_TRANSLATE_NOOP("Sports", "Field hockey"),
    QT_TRANSLATE_NOOP("Sports", "Ice hockey"),
    QT_TRANSLATE_NOOP("Sports", "Basketball"),
    QT_TRANSLATE_NOOP("Sports", "Handball"),
    QT_TRANSLATE_NOOP("Sports", "Volleyball"),
    QT_TRANSLATE_NOOP("Sports", "Tennis"),
    QT_TRANSLATE_NOOP("Sports", "Padel"),
    QT_TRANSLATE_NOOP("Sports", "Squash"),
    QT_TRANSLATE_NOOP("Sports", "Badminton"),
    QT_TRANSLATE_NOOP("Sports", "Table tennis"),
    QT_TRANSLATE_NOOP("Sports", "Climbing"),
    QT_TRANSLATE_NOOP("Sports", "Bouldering"),
    QT_TRANSLATE_NOOP("Sports", "Martial arts"),
    QT_TRANSLATE_NOOP("Sports", "Boxing"),
    QT_TRANSLATE_NOOP("Sports", "Judo and wrestling"),
    QT_TRANSLATE_NOOP("Sports", "Golf"),
    QT_TRANSLATE_NOOP("Sports", "Dancing"),
    QT_TRANSLATE_NOOP("Sports", "Gymnastics"),
    QT_TRANSLATE_NOOP("Sports", "Functional fitness class"),
    QT_TRANSLATE_NOOP("Sports", "HIIT"),
    QT_TRANSLATE_NOOP("Sports", "Circuit training"),
    QT_TRANSLATE_NOOP("Sports", "Aerobics class"),
    QT_TRANSLATE_NOOP("Sports", "Jumping rope"),
    QT_TRANSLATE_NOOP("Sports", "Yoga"),
    QT_TRANSLATE_NOOP("Sports", "Pilates"),
    QT_TRANSLATE_NOOP("Sports", "Surfing"),
    QT_TRANSLATE_NOOP("Sports", "Horse riding"),
    QT_TRANSLATE_NOOP("Sports", "Skateboarding"),
    QT_TRANSLATE_NOOP("Sports", "Garden and house work"),
    QT_TRANSLATE_NOOP("Sports", "Other endurance"),
    QT_TRANSLATE_NOOP("Sports", "Other sport"),
)

_SHORT: Final = {
    "running": QT_TRANSLATE_NOOP("Sports", "Run"),
    "walking": QT_TRANSLATE_NOOP("Sports", "Walk"),
    "hiking": QT_TRANSLATE_NOOP("Sports", "Hike"),
    "cycling": QT_TRANSLATE_NOOP("Sports", "Ride"),
    "swimming": QT_TRANSLATE_NOOP("Sports", "Swim"),
    "rowing": QT_TRANSLATE_NOOP("Sports", "Row"),
}

_ICONS: Final = {
    "walking": Icon.WALK,
    "hiking": Icon.HIKING,
    "rucking": Icon.HIKING,
    "cycling": Icon.BIKE,
    "indoor_cycling": Icon.BIKE,
    "mountain_biking": Icon.BIKE,
    "swimming": Icon.SWIM,
    "open_water_swimming": Icon.SWIM,
    "rowing": Icon.ROWING,
    "kayaking": Icon.ROWING,
    "cross_country_skiing": Icon.SKI_CROSS_COUNTRY,
    "football": Icon.SOCCER,
    "tennis": Icon.TENNIS,
    "yoga": Icon.YOGA,
    "stair_climber": Icon.STAIRS,
}


def sport_name(sport: Sport) -> str:
    """Name of a sport in the present language."""
    return QCoreApplication.translate("Sports", sport.name)


def sport_name_in_short(sport: Sport) -> str:
    """Name of a sport for chips: for the usual ones what one does."""
    short = _SHORT.get(sport.id)
    return sport_name(sport) if short is None else QCoreApplication.translate("Sports", str(short))


def sport_icon(sport_id: str) -> Icon:
    """Symbol of a sport; a runner for those that have none of their own."""
    return _ICONS.get(sport_id, Icon.RUN)
