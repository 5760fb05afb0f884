"""Rules of the soreness response: when it comes, when it goes, how sessions add up."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core import constants
from app.core.response import (
    AccustomedLoad,
    Responses,
    accustomed_load,
    amplitude,
    gone_hours,
    habituation,
    peak_hours,
    session_responses,
    soreness_response,
    unaccustomed,
)
from app.core.superposition import contributions, scaled, superpose_each

doses = st.floats(0.0, 1e4)
eccentrics = st.floats(0.0, 5.0)
base_peaks = st.sampled_from([constants.PEAK_BASE_ENDURANCE_H, constants.PEAK_BASE_STRENGTH_H])
time_scales = st.sampled_from(constants.TIME_SCALES)
sessions = st.lists(
    st.tuples(st.floats(0.0, 500.0), doses, eccentrics, base_peaks), min_size=1, max_size=12
)
WEEK_H = constants.HOURS_PER_WEEK
ONE = np.ones((1, 1))


def responses_of(rows: list[tuple[float, float, float, float]]) -> Responses:
    """Pulses of sessions given as (hours since the one before, dose, eccentric, base peak)."""
    gaps, dose, eccentric, base_peak_h = np.array(rows, dtype=np.float64).T
    ended_h = np.cumsum(gaps)
    pulses, _, _ = session_responses(
        ended_h, dose[:, None], eccentric[:, None], base_peak_h, unaccustomed(1)
    )
    return pulses


def weekly(count: int, dose: float) -> tuple[Responses, np.ndarray]:
    """One identical strength session a week, and the share of each dose that counted."""
    table = np.full((count, 1), dose)
    pulses, habituated, _ = session_responses(
        np.arange(float(count)) * WEEK_H,
        table,
        np.ones_like(table),
        np.full(count, constants.PEAK_BASE_STRENGTH_H),
        unaccustomed(1),
    )
    return pulses, habituated


@given(sessions, time_scales)
def test_every_session_peaks_and_goes_in_time(
    rows: list[tuple[float, float, float, float]], time_scale: float
) -> None:
    """ONSET and RESOLVE: peak in 12-48 h, gone in 48-120 h, for any session and any athlete."""
    pulses = scaled(responses_of(rows), time_scale)
    assert ((pulses.amplitude >= 0.0) & (pulses.amplitude <= 10.0)).all()
    assert ((pulses.peak_h >= 12.0) & (pulses.peak_h <= 48.0)).all()
    assert ((pulses.gone_h >= 48.0) & (pulses.gone_h <= 120.0)).all()
    assert (pulses.peak_h < pulses.gone_h).all()


@given(sessions, time_scales)
def test_curve_does_what_its_peak_and_end_say(
    rows: list[tuple[float, float, float, float]], time_scale: float
) -> None:
    """The curve is nothing before the onset, A at the peak, a fifth at the end, and one hump."""
    pulses = scaled(responses_of(rows), time_scale)
    first = (pulses.amplitude[0], pulses.peak_h[0], pulses.gone_h[0])
    hours = np.linspace(0.0, 240.0, 961)
    curve = soreness_response(hours, *first)
    assert (curve[hours <= constants.ONSET_H] == 0.0).all()
    assert soreness_response(pulses.peak_h[0], *first) == pytest.approx(pulses.amplitude[0])
    assert soreness_response(pulses.gone_h[0], *first) == pytest.approx(0.2 * pulses.amplitude[0])
    rising = hours < pulses.peak_h[0] - 0.25
    falling = hours > pulses.peak_h[0] + 0.25
    assert (np.diff(curve[rising]) >= 0.0).all()
    assert (np.diff(curve[falling]) <= 0.0).all()


@given(doses, doses, eccentrics, st.floats(0.0, 1e4))
def test_more_work_never_hurts_less(
    dose: float, more: float, eccentric: float, per_week: float
) -> None:
    """A larger dose, of the same kind and habit, never has a smaller peak."""
    table = np.array([dose, dose + more])
    counted = habituation(table, np.full(2, per_week))
    peak = amplitude(table, np.full(2, eccentric), counted)
    assert peak[1] >= peak[0] - 1e-12


@given(st.floats(0.1, 1e3), st.floats(0.0, 1e4), st.floats(0.0, 1e4))
def test_habit_never_hurts_more(dose: float, per_week: float, more: float) -> None:
    """Repeated-bout effect: the more a muscle is used to, the less of a dose counts."""
    counted = habituation(np.full(2, dose), np.array([per_week, per_week + more]))
    assert 1.0 >= counted[0] >= counted[1] >= constants.HABITUATION_FLOOR


@given(st.floats(0.5, 30.0))
def test_first_leg_day_is_worse_and_later_than_the_tenth(dose: float) -> None:
    """A first ever session peaks higher, later and lasts at least as long as the tenth same one."""
    pulses, habituated = weekly(10, dose)
    assert habituated[0, 0] == 1.0
    assert pulses.amplitude[0, 0] > pulses.amplitude[9, 0]
    assert pulses.peak_h[0, 0] > pulses.peak_h[9, 0]
    assert pulses.gone_h[0, 0] >= pulses.gone_h[9, 0]


def test_second_session_of_a_day_is_not_protected_yet() -> None:
    """Protection needs a day: two halves an hour apart count nearly like one whole."""
    ended_h = np.array([0.0, 1.0])
    per_week, _ = accustomed_load(ended_h, np.full((2, 1), 5.0), unaccustomed(1))
    assert habituation(np.full((1, 1), 5.0), per_week[1:]) > 0.7 * ONE


def test_protection_fades_over_weeks() -> None:
    """A bout protects after two weeks more than after six, and after six more than after twenty."""
    load = unaccustomed(1).with_dose(np.array([8.0]))
    counted = [
        habituation(np.array([8.0]), load.moved_to(weeks * WEEK_H).per_week)[0]
        for weeks in (2.0, 6.0, 20.0)
    ]
    assert counted == sorted(counted)
    assert counted[-1] > 0.95


@given(sessions, st.lists(st.floats(0.0, 7000.0), min_size=1, max_size=8), time_scales)
def test_sessions_add_up_to_ten(
    rows: list[tuple[float, float, float, float]], hours: list[float], time_scale: float
) -> None:
    """Additivity: the parts of single sessions sum to the whole, which never passes 10."""
    pulses = responses_of(rows)
    (whole,) = superpose_each((scaled(pulses, time_scale),), np.array(hours))
    for hour, total in zip(hours, whole, strict=True):
        which, points = contributions(pulses, hour, time_scale)
        assert points.shape[0] == which.stop - which.start
        assert points.sum(axis=0) == pytest.approx(total, abs=1e-9)
    assert ((whole >= 0.0) & (whole <= 10.0)).all()


def test_an_hour_does_not_depend_on_the_others_asked() -> None:
    """Asking one hour gives the same bits as asking many."""
    pulses = responses_of([(17.3, 6.0, 1.2, 30.0)] * 40)
    hours = np.linspace(0.0, 900.0, 301)
    together = superpose_each((pulses,), hours)
    alone = [superpose_each((pulses,), hours[i : i + 1]) for i in range(hours.size)]
    assert (together == np.concatenate(alone, axis=1)).all()


def test_old_sessions_are_forgotten_quietly() -> None:
    """What lies beyond the window would add less than 0.2 points even after the worst session."""
    pulses = responses_of([(0.0, 1e4, 5.0, 30.0)])
    edge = np.array([constants.RESPONSE_WINDOW_H, constants.RESPONSE_WINDOW_H + 0.01])
    inside, outside = superpose_each((pulses,), edge)[0, :, 0]
    assert 0.0 < inside < 0.2
    assert outside == 0.0


@given(sessions, st.integers(0, 12))
def test_load_continues_bit_for_bit(
    rows: list[tuple[float, float, float, float]], cut: int
) -> None:
    """Stopping after any session and going on gives the same bits as one pass."""
    gaps, dose, _, _ = np.array(rows, dtype=np.float64).T
    ended_h, table = np.cumsum(gaps), dose[:, None]
    cut = min(cut, len(rows))
    whole, after = accustomed_load(ended_h, table, unaccustomed(1))
    first, between = accustomed_load(ended_h[:cut], table[:cut], unaccustomed(1))
    rest, again = accustomed_load(ended_h[cut:], table[cut:], between)
    assert (np.concatenate([first, rest]) == whole).all()
    assert (again.slow == after.slow).all()
    assert (again.fast == after.fast).all()


def test_steady_training_is_its_own_accustomed_load() -> None:
    """Three hard sets every other day come to about 10.5 hard sets a week."""
    ended_h = np.arange(200.0) * 48.0
    per_week, _ = accustomed_load(ended_h, np.full((200, 1), 3.0), unaccustomed(1))
    assert per_week[-1, 0] == pytest.approx(10.5, rel=0.1)


def test_nobody_is_used_to_anything_at_first() -> None:
    """Without history the accustomed load is zero, at any later hour too."""
    load = unaccustomed(2).moved_to(1e6)
    assert isinstance(load, AccustomedLoad)
    assert (load.per_week == 0.0).all()


@given(st.floats(0.0, 10.0), st.floats(0.0, 10.0), eccentrics)
def test_duration_grows_with_the_peak(peak: float, more: float, eccentric: float) -> None:
    """Takayama 2017: the higher the peak, the later it is gone, 43 h + 10 h per point."""
    gone_h = gone_hours(np.array([peak, min(peak + more, 10.0)]), np.full(2, eccentric))
    assert gone_h[1] >= gone_h[0]
    if eccentric <= 1.0 and 0.5 <= peak <= 7.7:
        assert gone_h[0] == pytest.approx(43.0 + 10.0 * peak)


def test_what_is_new_or_eccentric_peaks_later_by_the_constants() -> None:
    """A first ever session, and one of twice the eccentric load, peak so many hours later."""
    habituated = np.array([constants.HABITUATION_FLOOR, 1.0, constants.HABITUATION_FLOOR])
    eccentric = np.array([1.0, 1.0, 2.0])
    usual, new, lowered = peak_hours(np.full(3, 30.0), eccentric, habituated, np.full(3, 100.0))
    assert usual == 30.0
    assert new - usual == pytest.approx(constants.PEAK_NOVELTY_DELAY_H)
    assert lowered - usual == pytest.approx(constants.PEAK_ECCENTRIC_DELAY_H)


def test_a_little_habit_protects_a_little() -> None:
    """Protection begins with the first set that a muscle is used to."""
    never, hardly = habituation(np.full(2, 5.0), np.array([0.0, 0.01]))
    assert never == 1.0
    assert constants.HABITUATION_FLOOR < hardly < 1.0


def test_eccentric_work_peaks_later_and_lasts_longer() -> None:
    """Nordic curls peak later than leg curls of the same peak soreness and last longer."""
    eccentric, same = np.array([1.0, 2.0]), np.full(2, 3.0)
    gone_h = gone_hours(same, eccentric)
    peak_h = peak_hours(np.full(2, 30.0), eccentric, np.full(2, 0.5), gone_h)
    assert gone_h[1] > gone_h[0]
    assert peak_h[1] > peak_h[0]
