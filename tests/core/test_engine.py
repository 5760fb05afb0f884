"""The whole engine: from a history to the forecast of every muscle group."""

from dataclasses import fields, replace
from datetime import datetime, timedelta, timezone

import numpy as np
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from app.core.constants import EXPERIENCED_SETS_PER_WEEK
from app.core.days import epoch_hours
from app.core.engine import (
    Prepared,
    forecast,
    prepare,
    session_effects,
    soreness_history,
    update,
)
from app.core.forecast import Forecast, MuscleForecast
from app.core.history import History
from app.core.muscles import MUSCLES, MuscleGroup
from app.core.readiness import GO_LIGHT_FROM, RECOVER_FROM
from app.core.rules import Rule
from app.core.settings import Experience
from app.core.status import READY_FROM, Status
from app.core.workouts import Workout
from tests import strategies
from tests.builders import (
    MONDAY,
    NORDIC,
    RUNNING,
    SQUAT,
    activity,
    after,
    check_in,
    entry,
    history,
    lifting,
    quick,
    strength_set,
)
from tests.sameness import differences

QUADS = MuscleGroup.QUADRICEPS
HAMSTRINGS = MuscleGroup.HAMSTRINGS
ROUNDING = 1e-9


def _forecast(known: History, hours: float = 0.0) -> Forecast:
    return forecast(prepare(known), after(hours))


def _quads(known: History, hours: float = 0.0) -> MuscleForecast:
    return _forecast(known, hours).muscles[QUADS]


def _hours_between(later: datetime | None, earlier: datetime) -> float:
    assert later is not None
    return (later - earlier).total_seconds() / 3600


@given(strategies.workouts(st.just(MONDAY)), st.sampled_from(Experience))
def test_every_session_peaks_and_goes_by_the_rules(
    workout: Workout, experience: Experience
) -> None:
    """ONSET and RESOLVE: every session peaks in 12-48 h and is gone in 48-120 h."""
    prepared = prepare(history([workout], experience=experience))
    for effect in session_effects(prepared, workout.id):
        assert _hours_between(effect.peak_at, workout.ended_at) >= 12.0 - ROUNDING
        assert _hours_between(effect.peak_at, workout.ended_at) <= 48.0 + ROUNDING
        assert _hours_between(effect.gone_at, workout.ended_at) >= 48.0 - ROUNDING
        assert _hours_between(effect.gone_at, workout.ended_at) <= 120.0 + ROUNDING


@given(strategies.workouts(st.just(MONDAY)), st.lists(strategies.check_ins(), max_size=5))
@settings(max_examples=50)
def test_the_shown_peak_obeys_the_rules_for_every_athlete(
    workout: Workout, check_ins: list[object]
) -> None:
    """ONSET and RESOLVE hold for the forecast, however fast this athlete recovers."""
    known = replace(history([workout]), check_ins=tuple(sorted(check_ins, key=lambda c: c.at)))  # type: ignore[attr-defined]
    for expected in _forecast(known).muscles.values():
        if expected.peak_at is not None:
            assert 12.0 - ROUNDING <= _hours_between(expected.peak_at, MONDAY) <= 48.0 + ROUNDING
            assert 48.0 - ROUNDING <= _hours_between(expected.gone_at, MONDAY) <= 120.0 + ROUNDING


def test_the_day_after_legs() -> None:
    """After a leg session the legs are worse than the rest, and ready later."""
    known = history([lifting(-15), lifting(-24 * 4)], [check_in(-0.5)])
    expected = _forecast(known).muscles
    quads = expected[QUADS]
    assert quads.status in {Status.GO_LIGHT, Status.RECOVER}
    assert quads.ready_at is not None
    assert quads.ready_at > MONDAY
    assert quads.readiness == min(one.readiness for one in expected.values())
    assert quads.last_session_at == after(-15)
    assert quads.window_until == after(-15) + timedelta(days=7)
    assert Rule.ONSET in quads.rules


def test_first_leg_day_is_worse_and_later_than_the_tenth() -> None:
    """Habituation: after the first ever leg day soreness is higher and peaks later."""
    weekly = [lifting(-24.0 * 7 * week) for week in range(10)]
    first, *_ = session_effects(prepare(history(weekly, experience=Experience.NEW)), weekly[-1].id)
    tenth, *_ = session_effects(prepare(history(weekly, experience=Experience.NEW)), weekly[0].id)
    assert first.peak_soreness > 1.3 * tenth.peak_soreness
    assert _hours_between(first.peak_at, weekly[-1].ended_at) > _hours_between(
        tenth.peak_at, weekly[0].ended_at
    )


def test_experience_softens_the_first_session() -> None:
    """A trained athlete's first logged session hurts less than a newcomer's."""
    peaks = [
        session_effects(prepare(history([lifting(0)], experience=experience)), lifting(0).id)[0]
        for experience in Experience
    ]
    assert peaks[0].peak_soreness > peaks[1].peak_soreness > peaks[2].peak_soreness


@pytest.mark.parametrize(
    ("experience", "per_week"), list(zip(Experience, EXPERIENCED_SETS_PER_WEEK, strict=True))
)
def test_a_history_begins_with_the_habit_that_was_told(
    experience: Experience, per_week: float
) -> None:
    """Every muscle group is used to so many hard sets a week before the first session."""
    begun = prepare(history([lifting(0)], experience=experience)).accustomed[0]
    assert begun.per_week == pytest.approx(np.full(len(MUSCLES), per_week))


@given(st.integers(1, 10), st.integers(1, 10))
def test_more_sets_are_never_less_sore(few: int, more: int) -> None:
    """Monotony before habituation: more sets of one first session never hurt less."""
    assume(few < more)
    sore = [
        _quads(history([lifting(-24, entry(SQUAT, *[strength_set()] * count))])).soreness
        for count in (few, more)
    ]
    assert sore[0] < sore[1]


@given(st.floats(0, 8), st.floats(0.5, 2))
def test_more_effort_is_never_less_sore(rir: float, less: float) -> None:
    """The nearer to failure, the sorer."""
    sore = [
        _quads(history([lifting(-24, entry(SQUAT, strength_set(rir=reserve)))])).soreness
        for reserve in (rir + less, rir)
    ]
    assert sore[0] < sore[1]


def test_eccentric_work_hurts_more_and_later() -> None:
    """Nordic curls hurt more and peak later than as many sets of something ordinary."""
    ordinary = replace(NORDIC, eccentric=1.0)
    known = history([lifting(0, entry(NORDIC))])
    gentle = replace(known, exercises={NORDIC.id: ordinary})
    hard, soft = (session_effects(prepare(h), known.workouts[0].id)[0] for h in (known, gentle))
    assert hard.peak_soreness > soft.peak_soreness
    assert hard.peak_at > soft.peak_at


def test_warm_ups_and_zero_repetitions_change_nothing() -> None:
    """A session of warm-ups and empty sets leaves the forecast as it was."""
    nothing = lifting(-20, entry(SQUAT, strength_set(0), strength_set(0, rir=0.0)), name="none")
    without, with_it = history([lifting(-40)]), history([lifting(-40), nothing])
    assert _quads(without) == _quads(with_it)


@given(strategies.histories(), st.randoms(use_true_random=False))
@settings(max_examples=40)
def test_order_of_the_history_does_not_matter(known: History, random: object) -> None:
    """Sessions and check-ins in any order give the same forecast."""
    moments = [one.ended_at for one in known.workouts] + [one.at for one in known.check_ins]
    assume(len(set(moments)) == len(moments))
    shuffled = replace(
        known,
        workouts=tuple(random.sample(known.workouts, len(known.workouts))),  # type: ignore[attr-defined]
        check_ins=tuple(random.sample(known.check_ins, len(known.check_ins))),  # type: ignore[attr-defined]
    )
    assert _forecast(known) == _forecast(shuffled)


@given(strategies.histories())
@settings(max_examples=60)
def test_any_history_gives_numbers_on_their_scales(known: History) -> None:
    """No NaN, no value off its scale, bounds around every value, for any history."""
    for one in _forecast(known).muscles.values():
        assert 0.0 <= one.soreness_low <= one.soreness_high <= 10.0
        assert 0.0 <= one.soreness <= 10.0
        assert 0.0 <= one.readiness_low <= one.readiness <= one.readiness_high <= 100.0
        assert 0.0 < one.function <= 100.0
        for column in fields(one.curve):
            values = getattr(one.curve, column.name)
            assert values.shape == (241,)
            assert np.isfinite(values).all()


@given(strategies.histories())
@settings(max_examples=60)
def test_label_and_number_agree(known: History) -> None:
    """Status and shown number never contradict each other, at any history."""
    for one in _forecast(known).muscles.values():
        if one.status is Status.UNKNOWN:
            continue
        assert (one.status is Status.READY) == (one.readiness >= READY_FROM)
        assert (one.status is Status.REST) == (one.readiness < RECOVER_FROM)
        assert (one.status in {Status.READY, Status.GO_LIGHT}) == (one.readiness >= GO_LIGHT_FROM)
        assert one.readiness == int(one.readiness)


@given(strategies.histories())
@settings(max_examples=30)
def test_ready_at_is_ready_and_stays(known: History) -> None:
    """From ready_at on the number stays at the threshold; the hour before it is below."""
    prepared = prepare(known)
    for muscle, one in forecast(prepared, MONDAY).muscles.items():
        if one.ready_at is None:
            continue
        assert one.ready_at > MONDAY
        assert one.ready_at.minute == 0
        column = MUSCLES.index(muscle)
        then = soreness_history(prepared, one.ready_at, one.ready_at + timedelta(hours=48), 1.0)
        assert (then.readiness[:, column] >= READY_FROM - ROUNDING).all()
        before = max(one.ready_at - timedelta(hours=1), MONDAY)
        then = soreness_history(prepared, before, before, 1.0)
        assert then.readiness[0, column] < READY_FROM + ROUNDING


def test_a_report_moves_the_curve_at_once() -> None:
    """A check-in of 6 changes soreness, readiness and status on the spot."""
    known = history([lifting(-15)])
    told = replace(known, check_ins=(check_in(0, {QUADS: 6}),))
    before, after_it = _quads(known), _quads(told)
    assert after_it.soreness > before.soreness + 1.0
    assert after_it.readiness <= 40
    assert after_it.status is Status.RECOVER
    assert after_it.reported is not None
    assert after_it.reported.soreness == 6
    assert after_it.ready_at is not None
    assert before.ready_at is not None
    assert after_it.ready_at >= before.ready_at


def test_one_bad_morning_is_over_within_days() -> None:
    """RESOLVE: after a single report of 6 the group is ready again within about five days."""
    told = history(
        [lifting(-15)], [*(check_in(-24.0 * d) for d in (1, 2)), check_in(0, {QUADS: 6})]
    )
    assert 24.0 < _hours_between(_quads(told).ready_at, MONDAY) <= 132.0
    alone = history([lifting(-15)], [check_in(0, {QUADS: 6})])
    assert 24.0 < _hours_between(_quads(alone).ready_at, MONDAY) <= 132.0


def test_a_milder_report_lowers_the_curve() -> None:
    """A check-in of 0 where soreness was expected lowers what is expected."""
    known = history([lifting(-30, entry(SQUAT, *[strength_set(rir=0.0)] * 10))])
    told = replace(known, check_ins=(check_in(0),))
    assert _quads(told).soreness < _quads(known).soreness


def test_readiness_follows_the_worse_of_model_and_report() -> None:
    """Where report and model differ the number follows the worse: no report of 5 reads Ready."""
    told = history([], [check_in(hours, {QUADS: 0}) for hours in range(-240, 0, 24)])
    surprised = replace(told, check_ins=(*told.check_ins, check_in(0, {QUADS: 5})))
    expected = _quads(surprised)
    assert expected.soreness < 5.0
    assert expected.readiness <= 47


@pytest.mark.parametrize(("soreness", "hours"), [(7, 48), (9, 64), (10, 72)])
def test_severe_report_means_rest_until_the_hold_ends(soreness: int, hours: int) -> None:
    """SEVERE: rest for 48-72 h after the report, even when a later report is milder."""
    told = history([lifting(-30)], [check_in(0, {QUADS: soreness}), check_in(24, {QUADS: 1})])
    resting = _quads(told, 30)
    assert resting.status is Status.REST
    assert resting.hold_until == after(hours)
    assert Rule.SEVERE in resting.rules
    assert resting.ready_at is not None
    assert resting.ready_at >= after(hours)
    assert _quads(told, hours + 1).status is not Status.REST


def test_sharp_pain_overrides_everything() -> None:
    """SHARP_PAIN: rest for that muscle, no promise when it is ready, and nothing is learned."""
    told = history([lifting(-30)], [check_in(0, {QUADS: 2}, sharp=QUADS)])
    expected = _quads(told, 1)
    assert expected.status is Status.REST
    assert expected.ready_at is None
    assert expected.hold_until == after(72)
    assert expected.rules[0] is Rule.SHARP_PAIN
    assert Rule.SEVERE not in expected.rules
    assert expected.soreness == pytest.approx(_quads(history([lifting(-30)]), 1).soreness)
    assert _forecast(told, 1).muscles[HAMSTRINGS].status is not Status.REST


def test_a_short_night_costs_function_and_says_so() -> None:
    """DEPENDS: after a short night function and readiness are lower, soreness is not higher."""
    known = history([lifting(-40)])
    slept, short = (
        _quads(replace(known, check_ins=(check_in(0, sleep_hours=hours),)), 1)
        for hours in (8.0, 4.0)
    )
    assert short.function < slept.function
    assert short.readiness < slept.readiness
    assert short.soreness == slept.soreness
    assert Rule.DEPENDS in short.rules
    assert Rule.DEPENDS not in slept.rules


def test_nothing_logged_is_unknown() -> None:
    """Nothing logged: every group is unknown, and so are groups left out of the log."""
    assert {one.status for one in _forecast(History()).muscles.values()} == {Status.UNKNOWN}
    told = history([lifting(-30)], [check_in(0)])
    assert _forecast(told).muscles[MuscleGroup.NECK].status is Status.UNKNOWN
    assert _quads(told).status is not Status.UNKNOWN


def test_weeks_without_training_are_unknown_or_ready() -> None:
    """After weeks off a group is ready while check-ins say so, and unknown without them."""
    assert _quads(history([lifting(-24 * 40)])).status is Status.UNKNOWN
    told = history([lifting(-24 * 40)], [check_in(-1)])
    assert _quads(told).status is Status.READY
    assert _quads(history([lifting(-24 * 14)])).status is Status.READY


def test_a_report_alone_makes_a_group_known() -> None:
    """Soreness without a session is still known and shown."""
    assert _quads(history([], [check_in(-1, {QUADS: 5})])).status is Status.RECOVER


def test_quick_logs_and_runs_are_forecast_too() -> None:
    """Quick logs and activities reach the forecast like lifting."""
    expected = _forecast(history([quick(-20, HAMSTRINGS, 9.0), activity(-20)])).muscles
    assert expected[HAMSTRINGS].soreness > 0.5
    assert expected[MuscleGroup.CALVES].soreness > 0.2


def test_results_carry_the_offset_asked_with() -> None:
    """Instants come back in the clock of the question, ready_at on its whole hour."""
    kathmandu = MONDAY.astimezone(timezone(timedelta(hours=5, minutes=45)))
    expected = forecast(prepare(history([lifting(-15)])), kathmandu).muscles[QUADS]
    assert expected.ready_at is not None
    assert expected.ready_at.utcoffset() == timedelta(hours=5, minutes=45)
    assert expected.ready_at.minute == 0


def test_naive_moments_are_refused() -> None:
    """A moment without an offset is a mistake of the caller."""
    with pytest.raises(ValueError, match="UTC offset"):
        forecast(prepare(History()), datetime(2026, 11, 23))  # noqa: DTZ001


def test_nothing_after_the_moment_is_known() -> None:
    """A forecast for a past moment knows no later session and no later report."""
    known = history([lifting(-30), lifting(10)], [check_in(-5, {QUADS: 3}), check_in(5)])
    early = history([lifting(-30)], [check_in(-5, {QUADS: 3})])
    assert _forecast(known) == _forecast(early)


def test_planned_sessions_are_let_in_on_request() -> None:
    """A planned session changes the curve after it, and nothing before."""
    planned = prepare(history([lifting(-30), lifting(24)]))
    plain = forecast(planned, MONDAY).muscles[QUADS].curve.soreness
    dropped = forecast(planned, MONDAY, known_until=after(24)).muscles[QUADS].curve.soreness
    assert np.array_equal(plain[: 72 + 24], dropped[: 72 + 24])
    assert dropped[72 + 48] > plain[72 + 48]


@given(strategies.histories(), strategies.histories(max_workouts=3, max_check_ins=3), st.data())
@settings(max_examples=60)
def test_update_equals_a_full_pass_to_the_bit(
    known: History, added: History, data: st.DataObject
) -> None:
    """Any change - added, removed, moved, edited - gives bit for bit what a full pass gives."""
    kept_workouts = data.draw(st.integers(0, len(known.workouts)))
    kept_check_ins = data.draw(st.integers(0, len(known.check_ins)))
    newer = replace(
        known,
        workouts=(*known.workouts[:kept_workouts], *added.workouts),
        check_ins=(*known.check_ins[:kept_check_ins], *added.check_ins),
        settings=added.settings,
    )
    assert differences(update(prepare(known), newer), prepare(newer)) == []


def test_update_keeps_what_did_not_change() -> None:
    """One more session at the end leaves the states of earlier check-ins as they are."""
    long = history(
        [lifting(-24.0 * day) for day in range(1, 80)], [check_in(-12.0 * day) for day in range(99)]
    )
    before = prepare(long)
    longer = replace(long, workouts=(*long.workouts, lifting(-10)))
    later = update(before, longer)
    assert later.states[:-1] == before.states[:-1]
    assert differences(later, prepare(longer)) == []


def test_a_changed_exercise_is_noticed() -> None:
    """Editing the shares of an exercise works out every session that used it again."""
    known = history([lifting(-24.0 * day) for day in range(1, 50)], [check_in(-1)])
    shares = {QUADS: 0.5}
    edited = replace(known, exercises={**known.exercises, "squat": replace(SQUAT, shares=shares)})
    assert differences(update(prepare(known), edited), prepare(edited)) == []
    assert _quads(edited).soreness < _quads(known).soreness


def test_a_changed_sport_is_noticed() -> None:
    """Editing a sport works out every activity of it again."""
    known = history([activity(-24.0 * day) for day in range(1, 5)], [check_in(-1)])
    edited = replace(known, sports={"running": replace(RUNNING, shares={QUADS: 0.2})})
    assert differences(update(prepare(known), edited), prepare(edited)) == []
    assert _quads(edited).soreness < _quads(known).soreness


def test_history_of_soreness_is_what_was_forecast() -> None:
    """The course shows, for each hour, what was expected from the reports before it."""
    known = history([lifting(-30)], [check_in(-20, {QUADS: 4}), check_in(0, {QUADS: 1})])
    course = soreness_history(prepare(known), after(-40), after(0), 10.0)
    assert course.hours.tolist() == [epoch_hours(after(hours)) for hours in range(-40, 1, 10)]
    column = MUSCLES.index(QUADS)
    for row, hours in enumerate(range(-40, 1, 10)):
        expected = _quads(known, hours)
        assert course.soreness[row, column] == pytest.approx(expected.soreness)
        assert course.low[row, column] == pytest.approx(expected.soreness_low)
        assert course.high[row, column] == pytest.approx(expected.soreness_high)


def test_a_course_needs_a_step() -> None:
    """A step of nothing is a mistake of the caller."""
    with pytest.raises(ValueError, match="step"):
        soreness_history(prepare(History()), MONDAY, MONDAY, 0.0)


def test_what_a_session_did() -> None:
    """Saving a session tells the most affected muscle first, when it is worst and when ready."""
    squats = lifting(0, entry(SQUAT, *[strength_set(rir=1.0)] * 5))
    effects = session_effects(prepare(history([squats])), squats.id)
    assert [effect.muscle for effect in effects] == [QUADS, MuscleGroup.GLUTES]
    assert effects[0].dose == pytest.approx(5.5)
    assert effects[0].ready_at is not None
    assert effects[0].ready_at > squats.ended_at
    with pytest.raises(KeyError):
        session_effects(prepare(History()), "missing")


def test_prepared_is_one_value() -> None:
    """What is prepared keeps the history it speaks of."""
    known = history([lifting(0)])
    prepared = prepare(known)
    assert isinstance(prepared, Prepared)
    assert prepared.history is known
