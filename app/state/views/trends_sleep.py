"""Whether a muscle group recovers faster after long nights than after short ones."""

import math
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import Enum, auto
from typing import Final

import numpy as np

from app.core.constants import SLEEP_ENOUGH_H
from app.core.days import local_day
from app.core.engine import Prepared
from app.core.milestones import SIGNIFICANT_DOSE
from app.core.muscles import MUSCLE_INDEX, MUSCLES, MuscleGroup
from app.core.permutation import chance_of_link
from app.core.soreness import LIGHT_SORENESS, CheckIn
from app.state.views.trends_range import Span

NIGHTS_NEEDED: Final = 5
"""Nights of each kind from which they are compared."""

CHANCE_ALLOWED: Final = 0.03
"""Chance of any false claim, shared among the muscle groups that can be compared (Bonferroni)."""

_LONGEST_H: Final = 240.0
_WIDEST_GAP_H: Final = 36.0


class SleepFinding(Enum):
    """What the nights say."""

    NO_NIGHTS = auto()
    TOO_FEW = auto()
    NO_DIFFERENCE = auto()
    FASTER = auto()
    SLOWER = auto()


@dataclass(frozen=True, slots=True)
class Episode:
    """One session's soreness from the session to its end.

    Attributes:
        day: Local day of the session.
        sleep_hours: Sleep in the night after it.
        recovery_hours: From its end to the first check-in with at most light soreness.
    """

    day: date
    sleep_hours: float
    recovery_hours: float

    @property
    def is_long(self) -> bool:
        """Whether the night was long enough."""
        return self.sleep_hours >= SLEEP_ENOUGH_H


@dataclass(frozen=True, slots=True)
class SleepTrend:
    """Nights and recovery of one muscle group.

    Attributes:
        muscle: The muscle group.
        episodes: Sessions that made it sore, earliest first.
        long_mean: Mean hours to recover after long nights; None without such nights.
        short_mean: The same after short nights.
        finding: What the nights say.
    """

    muscle: MuscleGroup
    episodes: tuple[Episode, ...]
    long_mean: float | None
    short_mean: float | None
    finding: SleepFinding

    @property
    def long_nights(self) -> int:
        """Sessions with a long night after them."""
        return sum(1 for episode in self.episodes if episode.is_long)

    @property
    def short_nights(self) -> int:
        """Sessions with a short night after them."""
        return len(self.episodes) - self.long_nights

    @property
    def gained_hours(self) -> float:
        """How much sooner it recovers after long nights; 0 without both kinds."""
        if self.long_mean is None or self.short_mean is None:
            return 0.0
        return self.short_mean - self.long_mean


Episodes = Mapping[MuscleGroup, tuple[Episode, ...]]
"""Sessions that made a muscle group sore and whose soreness was followed to its end."""


def sleep_episodes(prepared: Prepared) -> Episodes:
    """The whole history's sessions with the night and the recovery that followed each.

    A session counts where the night after it is known, the group was more than lightly sore,
    check-ins were never more than a day and a half apart, and no other session of the group came
    before the end.
    """
    return {muscle: tuple(_episodes(muscle, prepared)) for muscle in MUSCLES}


def present_sleep(muscle: MuscleGroup, episodes: Episodes, span: Span) -> SleepTrend:
    """The nights after the sessions of a range, and the recovery that followed.

    A difference is claimed only where a permutation test leaves chance no more than its share of
    `CHANCE_ALLOWED`.
    """
    found = {
        each: tuple(one for one in all_of_it if span.first <= one.day <= span.last)
        for each, all_of_it in episodes.items()
    }
    shown = found[muscle]
    compared = sum(1 for each in found.values() if _are_enough(each))
    return SleepTrend(
        muscle=muscle,
        episodes=shown,
        long_mean=_mean(shown, is_long=True),
        short_mean=_mean(shown, is_long=False),
        finding=_finding(shown, compared),
    )


def _episodes(muscle: MuscleGroup, prepared: Prepared) -> Iterator[Episode]:
    column, reports = MUSCLE_INDEX[muscle], prepared.reports
    trained = prepared.stimuli.dose[:, column] >= SIGNIFICANT_DOSE
    rows = np.flatnonzero(trained)
    ended_h = prepared.stimuli.ended_h[rows]
    until = np.minimum(np.append(ended_h[1:], np.inf), ended_h + _LONGEST_H)
    first = np.searchsorted(reports.at_h, ended_h, side="right")
    last = np.searchsorted(reports.at_h, until, side="right")
    said = np.where(reports.rated, reports.soreness, np.nan)[:, column]
    sore_before = np.append(0, np.cumsum(said > LIGHT_SORENESS))
    day_start = prepared.history.settings.day_start
    for index in np.flatnonzero(sore_before[last] > sore_before[first]).tolist():
        after = slice(first[index], last[index])
        asked = reports.asked[after]
        at_h = (reports.at_h[after][asked] - ended_h[index]).tolist()
        hours = _recovery_hours(at_h, said[after][asked].tolist())
        if hours is not None:
            day = local_day(prepared.workouts[rows[index]].started_at, day_start)
            sleep = _sleep_after(day, prepared.check_ins[after])
            if sleep is not None:
                yield Episode(day, sleep, hours)


def _sleep_after(day: date, after: Sequence[CheckIn]) -> float | None:
    """Sleep in the night that followed a day."""
    morning = day + timedelta(days=1)
    return next((each.sleep_hours for each in after[:2] if each.day == morning), None)


def _recovery_hours(at_h: Sequence[float], told: Sequence[float]) -> float | None:
    """Hours until soreness was light again; None where it never came or was not followed."""
    before_h, was_sore = 0.0, False
    for hours, soreness in zip(at_h, told, strict=True):
        if hours - before_h > _WIDEST_GAP_H or math.isnan(soreness):
            return None
        is_sore = soreness > LIGHT_SORENESS
        if was_sore and not is_sore:
            return hours
        before_h, was_sore = hours, was_sore or is_sore
    return None


def _mean(episodes: tuple[Episode, ...], *, is_long: bool) -> float | None:
    hours = [each.recovery_hours for each in episodes if each.is_long is is_long]
    return float(np.mean(hours)) if hours else None


def _are_enough(episodes: tuple[Episode, ...]) -> bool:
    long = sum(1 for episode in episodes if episode.is_long)
    return min(long, len(episodes) - long) >= NIGHTS_NEEDED


def _finding(episodes: tuple[Episode, ...], compared: int) -> SleepFinding:
    if not episodes:
        return SleepFinding.NO_NIGHTS
    if not _are_enough(episodes):
        return SleepFinding.TOO_FEW
    is_long = np.array([float(each.is_long) for each in episodes])
    hours = np.array([each.recovery_hours for each in episodes])
    if chance_of_link(is_long, hours) > CHANCE_ALLOWED / compared:
        return SleepFinding.NO_DIFFERENCE
    is_faster = hours[is_long > 0].mean() < hours[is_long == 0].mean()
    return SleepFinding.FASTER if is_faster else SleepFinding.SLOWER
