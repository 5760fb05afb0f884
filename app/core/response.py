"""How soreness rises and fades after each session, before the athlete's own filter.

One session gives one smooth pulse per muscle group; `app.core.superposition` adds them up. With
``h`` the hours after the session's end, ``t0`` the onset, ``tp`` the peak and ``te`` the hour at
which a fifth of the peak is left::

    u = (h - t0) / (tp - t0)        s(h) = A u^a exp(a (1 - u))      for h > t0, else 0
    x = (te - t0) / (tp - t0)       a = ln 0.2 / (ln x + 1 - x)

Every session peaks within 12-48 h (rule ONSET) and is gone within 48-120 h (rule RESOLVE).

Arrays: ``n`` sessions sorted by their end, ``m`` muscle groups, ``H`` hours asked. Hours are
float64 on any one clock; doses are hard sets (one straight set of a primary muscle near failure).
"""

from dataclasses import dataclass

import numpy as np

from app.core.arrays import FloatArray
from app.core.constants import (
    ACCUSTOMED_DELAY_H,
    ACCUSTOMED_TIME_H,
    DOSE_SCALE_SETS,
    GONE_EARLIEST_H,
    GONE_ECCENTRIC_H,
    GONE_FRACTION,
    GONE_INTERCEPT_H,
    GONE_LATEST_H,
    GONE_PER_POINT_H,
    HABITUATION_FLOOR,
    HABITUATION_RATE,
    HOURS_PER_WEEK,
    ONSET_H,
    PEAK_EARLIEST_H,
    PEAK_ECCENTRIC_DELAY_H,
    PEAK_FULL_GONE_H,
    PEAK_LATEST_H,
    PEAK_NOVELTY_DELAY_H,
    SORENESS_MAX,
)


@dataclass(frozen=True, slots=True)
class AccustomedLoad:
    """What each muscle group is used to, at one hour.

    Two decaying sums of past doses; their difference rises over a day after a session and falls
    over three weeks.

    Attributes:
        at_h: The hour the sums hold for.
        slow: Sum that decays over three weeks, hard sets, shape (m,).
        fast: Sum that decays over a day, hard sets, shape (m,).
    """

    at_h: float
    slow: FloatArray
    fast: FloatArray

    @property
    def per_week(self) -> FloatArray:
        """Accustomed load in hard sets per week, shape (m,)."""
        return (self.slow - self.fast) * (HOURS_PER_WEEK / (ACCUSTOMED_TIME_H - ACCUSTOMED_DELAY_H))

    def moved_to(self, hour: float) -> "AccustomedLoad":
        """The same load at a later hour, with nothing added."""
        elapsed = hour - self.at_h
        return AccustomedLoad(
            hour,
            self.slow * np.exp(-elapsed / ACCUSTOMED_TIME_H),
            self.fast * np.exp(-elapsed / ACCUSTOMED_DELAY_H),
        )

    def with_dose(self, dose: FloatArray) -> "AccustomedLoad":
        """The load right after a session of ``dose`` hard sets per muscle group, shape (m,)."""
        return AccustomedLoad(self.at_h, self.slow + dose, self.fast + dose)


@dataclass(frozen=True, slots=True)
class Responses:
    """The soreness pulses of sessions, sorted by their end.

    Attributes:
        ended_h: End of each session, hours, shape (n,).
        amplitude: Peak soreness 0-10, shape (n, m).
        peak_h: Hours from the session's end to the peak, shape (n, m).
        gone_h: Hours from the session's end until a fifth of the peak is left, shape (n, m).
    """

    ended_h: FloatArray
    amplitude: FloatArray
    peak_h: FloatArray
    gone_h: FloatArray

    def of_muscles(self, which: slice) -> "Responses":
        """The same sessions, some of the muscle groups."""
        return Responses(
            self.ended_h,
            self.amplitude[:, which],
            self.peak_h[:, which],
            self.gone_h[:, which],
        )

    def part(self, which: slice) -> "Responses":
        """Some of the sessions."""
        return Responses(
            self.ended_h[which], self.amplitude[which], self.peak_h[which], self.gone_h[which]
        )


def unaccustomed(muscle_count: int) -> AccustomedLoad:
    """The load of someone who has never trained; hour 0 is as good as any other."""
    return AccustomedLoad(0.0, np.zeros(muscle_count), np.zeros(muscle_count))


def accustomed_load(
    ended_h: FloatArray, dose: FloatArray, before: AccustomedLoad
) -> tuple[FloatArray, AccustomedLoad]:
    """Accustomed load just before each session, in one pass over the sessions.

    Args:
        ended_h: End of each session, ascending, shape (n,).
        dose: Hard sets per session and muscle group, shape (n, m).
        before: The load left by earlier sessions.

    Returns:
        Hard sets per week each muscle group was used to before each session, shape (n, m), and the
        load after the last session, from which a later pass continues to the same bits.
    """
    per_week = np.empty_like(dose)
    load = before
    for index, (hour, session_dose) in enumerate(zip(ended_h.tolist(), dose, strict=True)):
        load = load.moved_to(hour)
        per_week[index] = load.per_week
        load = load.with_dose(session_dose)
    return per_week, load


def habituation(dose: FloatArray, accustomed_per_week: FloatArray) -> FloatArray:
    """Share of a dose that counts, given what the muscle is used to (repeated-bout effect).

    Args:
        dose: Hard sets.
        accustomed_per_week: Hard sets per week the muscle is used to.

    Returns:
        1 for a first ever session down to `HABITUATION_FLOOR` for a fully habitual one.
    """
    protection = HABITUATION_RATE * accustomed_per_week
    new_share = np.divide(dose, dose + protection, out=np.ones_like(dose), where=protection > 0.0)
    return HABITUATION_FLOOR + (1.0 - HABITUATION_FLOOR) * new_share


def amplitude(dose: FloatArray, eccentric: FloatArray, habituated: FloatArray) -> FloatArray:
    """Peak soreness 0-10 of a session: it saturates with the dose that counts.

    Args:
        dose: Hard sets.
        eccentric: Eccentric factor, 1 for ordinary lifting, about 2 for eccentric-only work.
        habituated: Share of the dose that counts, from `habituation`.
    """
    counted = dose * eccentric * habituated
    saturated: FloatArray = -np.expm1(-counted / DOSE_SCALE_SETS)
    return saturated * SORENESS_MAX


def gone_hours(peak_soreness: FloatArray, eccentric: FloatArray) -> FloatArray:
    """Hours after the session's end until a fifth of the peak is left (rule RESOLVE).

    Args:
        peak_soreness: From `amplitude`.
        eccentric: Eccentric factor of the session for the muscle.
    """
    gone = GONE_INTERCEPT_H + GONE_PER_POINT_H * peak_soreness
    return np.clip(gone + GONE_ECCENTRIC_H * _extra(eccentric), GONE_EARLIEST_H, GONE_LATEST_H)


def peak_hours(
    base_peak_h: FloatArray, eccentric: FloatArray, habituated: FloatArray, gone_h: FloatArray
) -> FloatArray:
    """Hours after the session's end until soreness is worst (rule ONSET).

    New and eccentric sessions peak later; small ones, which are gone soon, peak sooner.

    Args:
        base_peak_h: Peak of an accustomed session of this kind, such as `PEAK_BASE_STRENGTH_H`.
        eccentric: Eccentric factor of the session for the muscle.
        habituated: From `habituation`; 1 is a first ever session.
        gone_h: From `gone_hours`.
    """
    novelty = (habituated - HABITUATION_FLOOR) / (1.0 - HABITUATION_FLOOR)
    delay = PEAK_NOVELTY_DELAY_H * novelty + PEAK_ECCENTRIC_DELAY_H * _extra(eccentric)
    peak_h = np.minimum(base_peak_h + delay, PEAK_LATEST_H) * room(gone_h)
    bounded: FloatArray = np.maximum(peak_h, PEAK_EARLIEST_H)
    return bounded


def _extra(eccentric: FloatArray) -> FloatArray:
    """Eccentric load beyond ordinary lifting, 0 to 1."""
    return np.clip(eccentric - 1.0, 0.0, 1.0)


def room(gone_h: FloatArray) -> FloatArray:
    """How far a response that is gone so soon is pulled forward, up to 1."""
    share: FloatArray = np.minimum(1.0, gone_h / PEAK_FULL_GONE_H)
    return share


def pulse_shape(rise_h: FloatArray, end_h: FloatArray) -> FloatArray:
    """The exponent ``a`` of a pulse that peaks and ends so many hours after its onset."""
    end = end_h / rise_h
    shape: FloatArray = np.log(GONE_FRACTION) / (np.log(end) + 1.0 - end)
    return shape


def soreness_response(
    hours_after: FloatArray,
    peak_soreness: FloatArray,
    peak_h: FloatArray,
    gone_h: FloatArray,
    onset_h: float = ONSET_H,
) -> FloatArray:
    """Soreness 0-10 of one session, hours after its end; all arguments broadcast.

    Args:
        hours_after: Hours after the session's end; negative before it.
        peak_soreness: Peak of the pulse, 0-10.
        peak_h: Hours to the peak, more than ``onset_h``.
        gone_h: Hours until a fifth of the peak is left, more than ``peak_h``.
        onset_h: Hours until the rise begins.
    """
    rise = peak_h - onset_h
    shape = pulse_shape(rise, gone_h - onset_h)
    elapsed = (hours_after - onset_h) / rise
    started = elapsed > 0.0
    elapsed = np.where(started, elapsed, 1.0)
    pulse = peak_soreness * np.exp(shape * (np.log(elapsed) + 1.0 - elapsed))
    return np.where(started, pulse, 0.0)


def session_responses(
    ended_h: FloatArray,
    dose: FloatArray,
    eccentric: FloatArray,
    base_peak_h: FloatArray,
    before: AccustomedLoad,
) -> tuple[Responses, FloatArray, AccustomedLoad]:
    """Turn the doses of sessions into soreness pulses.

    Args:
        ended_h: End of each session, ascending, shape (n,).
        dose: Hard sets, shape (n, m).
        eccentric: Eccentric factor, shape (n, m).
        base_peak_h: Peak of an accustomed session of this kind, shape (n,).
        before: Accustomed load left by earlier sessions.

    Returns:
        The pulses, the share of each dose that counted, shape (n, m), and the load afterwards.
    """
    per_week, after = accustomed_load(ended_h, dose, before)
    habituated = habituation(dose, per_week)
    peak_soreness = amplitude(dose, eccentric, habituated)
    gone_h = gone_hours(peak_soreness, eccentric)
    peak_h = peak_hours(base_peak_h[:, None], eccentric, habituated, gone_h)
    return Responses(ended_h, peak_soreness, peak_h, gone_h), habituated, after
