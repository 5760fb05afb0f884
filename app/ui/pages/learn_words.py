"""What the first card of Learn says, and its stretches of time."""

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QLocale
from PySide6.QtGui import QColor

from app.core.constants import (
    GONE_LATEST_H,
    HOURS_PER_WEEK,
    PEAK_EARLIEST_H,
    PEAK_LATEST_H,
)
from app.core.days import HOURS_PER_DAY
from app.core.exercises import Sport
from app.core.muscles import MuscleGroup, Region
from app.core.status import Status
from app.state.views.for_you import ForYou
from app.ui import formats
from app.ui.theme.tokens import Colours
from app.ui.widgets.recovery_strip import RecoveryStripView, Zone
from app.ui.wording import muscle_name
from app.ui.workout_words import workout_title

translate = QCoreApplication.translate

_TITLES: Final[Mapping[Region | MuscleGroup, object]] = {
    Region.CHEST: QT_TRANSLATE_NOOP("Learn", "What your chest is doing now"),
    Region.UPPER_BACK: QT_TRANSLATE_NOOP("Learn", "What your back is doing now"),
    Region.SHOULDERS: QT_TRANSLATE_NOOP("Learn", "What your shoulders are doing now"),
    Region.ARMS: QT_TRANSLATE_NOOP("Learn", "What your arms are doing now"),
    Region.CORE: QT_TRANSLATE_NOOP("Learn", "What your core is doing now"),
    Region.LEGS: QT_TRANSLATE_NOOP("Learn", "What your legs are doing now"),
}


def for_you_title(card: ForYou) -> str:
    """What the card is about."""
    if card.part is None:
        return translate("Learn", "What a muscle does after training")
    if card.part in _TITLES:
        return translate("Learn", str(_TITLES[card.part]))
    return translate("Learn", "What your muscles are doing now")


def for_you_occasion(card: ForYou, sports: Mapping[str, Sport]) -> str:
    """Why it is shown: after which session."""
    if card.session is None:
        return translate("Learn", "Good to know")
    title = workout_title(card.session, sports.get(card.session.sport_id))
    text = translate("Learn", "For you, after {day}\u2019s {session}")
    day = formats.full_weekday(card.session.at.date())
    return text.format(day=day, session=_within_a_sentence(title))


def strip_view(card: ForYou) -> RecoveryStripView:
    """The strip of strength with its stretches of time."""
    now = None
    if card.now is not None and card.strength_now is not None:
        now = (card.now, card.strength_now, formats.percent(card.strength_now / 100))
    return RecoveryStripView(
        card.hours, card.strength, _zones(), translate("Learn", "usual strength"), now
    )


def strip_summary(card: ForYou) -> str:
    """What a screen reader says of the strip."""
    lowest = formats.percent(min(card.strength) / 100)
    if card.muscle is None or card.strength_now is None:
        text = translate(
            "Learn", "Strength over the week after a session: down to {lowest}, then back to usual"
        )
        return text.format(lowest=lowest)
    text = translate("Learn", "Strength of {muscle}: {now} of usual now, {lowest} at its lowest")
    return text.format(
        muscle=QLocale().toLower(muscle_name(card.muscle)),
        now=formats.percent(card.strength_now / 100),
        lowest=lowest,
    )


def _zones() -> tuple[Zone, ...]:
    """ONSET, RESOLVE and SUPERCOMP as stretches of hours after a session."""
    first, worst = formats.number(PEAK_EARLIEST_H), formats.number(PEAK_LATEST_H)
    early = formats.number(PEAK_LATEST_H / HOURS_PER_DAY)
    gone = formats.number(GONE_LATEST_H / HOURS_PER_DAY)
    week = formats.number(HOURS_PER_WEEK / HOURS_PER_DAY)
    return (
        Zone(
            PEAK_EARLIEST_H,
            PEAK_LATEST_H,
            translate("Learn", "Sore"),
            translate("Learn", "{first}\u2013{last}\u00a0h").format(first=first, last=worst),
            _sore_colour,
        ),
        Zone(
            PEAK_LATEST_H,
            GONE_LATEST_H,
            translate("Learn", "Recovery"),
            translate("Learn", "{first}\u2013{last} days").format(first=early, last=gone),
            _recovery_colour,
        ),
        Zone(
            GONE_LATEST_H,
            HOURS_PER_WEEK,
            translate("Learn", "Best window"),
            translate("Learn", "to day {last}").format(last=week),
            _window_colour,
        ),
    )


def _sore_colour(colours: Colours) -> QColor:
    return colours.status(Status.GO_LIGHT).container


def _recovery_colour(colours: Colours) -> QColor:
    return colours.status(Status.READY).container


def _window_colour(colours: Colours) -> QColor:
    return colours.band


def _within_a_sentence(title: str) -> str:
    """A title in small letters, unless it holds capitals of its own: leg day, but Push A."""
    small = QLocale().toLower(title)
    return small if title[1:] == small[1:] else title
